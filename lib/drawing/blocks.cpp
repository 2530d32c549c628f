#include "drawing/blocks.h"

#include "drawing/gathering.h"
#include "drawing/measures.h"
#include "drawing/textmeasure.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <span>

namespace copse {

namespace {

// Points.
constexpr double pad = 4;        // between people and the edge of their block, whose outline lies in it
constexpr double gapAcross = 5;  // between blocks
constexpr double gapDown = 7;    // likewise; lines run there
constexpr double forTrunk = 6;   // left of them, likewise
constexpr double airOfNames = 5; // between a name and the next mark
constexpr double airOfRows = 2;
constexpr double airOfMarks = 2.4;
constexpr double mostBetweenColumns = 10; // more than needed, where there is room
constexpr double mostBetweenBlocks = 24;
constexpr double longestNames[] = {16, 11, 8};     // by the size of the letters
constexpr double longestCaptions[] = {60, 20, 12}; // likewise, where the people need less
constexpr double shortCaptions[] = {8, 6, 4.5};
constexpr double smallestMark = 0.32; // by the size of the smallest letters

/// People of one gathering, as they would stand.
struct Block
{
    std::vector<int> people; // who is shown
    double caption = 0;      // width of the whole
    QSizeF cell;             // of one of them, without air
    int columns = 0;
    int rows = 0;
    double width = 0;
};

struct Shelf
{
    std::size_t begin = 0;
    std::size_t end = 0;
    int rows = 0;
    int columns = 0; // of all its blocks
    double cellHeight = 0;
    double width = 0;
};

struct Plan
{
    std::vector<Block> blocks;
    std::vector<Shelf> shelves;
    double height = 0;
};

class Blocks
{
public:
    Blocks(const Diagram &diagram, int hub, const std::vector<Gathering> &gatherings, const QRectF &part,
           const Detail &detail)
        : m_diagram(diagram)
        , m_hub(hub)
        , m_gatherings(gatherings)
        , m_part(part)
        , m_detail(detail)
        , m_captionSize(gatheringCaptionSize(detail))
        , m_line(nameLineHeight(m_captionSize))
    {
        // A wall may have its name in more lines.
        m_label = m_detail.words[std::size_t(hub)].size;
        if (m_detail.namesGroupsFirst) {
            Detail other = m_detail;
            other.nameGroup(diagram, hub, longestCaptions[2] * m_detail.groupSize);
            m_label = m_label.expandedTo(other.words[std::size_t(hub)].size);
        }
        const double head = m_label.height() + std::clamp(0.07 * part.height(), 9., 30.);
        m_room = part.adjusted(forTrunk, head, -1, -1);
    }

    /// With names, those of one line at last, else without, and with smaller marks if need be.
    bool place(Detail &detail, Layout &layout)
    {
        for (const bool hasSeconds : {true, false}) {
            if (hasSeconds && !detail.hasSeconds)
                continue;
            for (const double longest : longestNames) {
                if (const auto plan = planned(longest, hasSeconds, longestCaptions))
                    return write(*plan, hasSeconds, detail, layout);
            }
        }
        const double extent = detail.markExtent / detail.markSize;
        const double smallest = smallestMark * detail.smallestSecond;
        for (const std::span<const double> captions :
             {std::span(longestCaptions), std::span(shortCaptions)}) {
            for (double size = detail.markSize; size >= std::min(smallest, detail.markSize); size *= 0.85) {
                m_detail.markSize = size;
                m_detail.markExtent = extent * size;
                if (const auto plan = planned(0, false, captions))
                    return write(*plan, false, detail, layout);
            }
        }
        return false;
    }

private:
    /// `longest` of names, by the size of their letters; 0: nobody is named. With the longest captions there
    /// is room for.
    std::optional<Plan> planned(double longest, bool hasSeconds, std::span<const double> captions)
    {
        m_isNamed = longest > 0;
        m_detail.hasSeconds = hasSeconds;
        std::vector<Block> blocks;
        for (const Gathering &gathering : m_gatherings)
            blocks.push_back(blockFor(gathering, longest * m_detail.nameSize));
        for (const double caption : captions) {
            std::optional<Plan> plan = lowest(blocks, caption * m_captionSize);
            if (plan && plan->height <= m_room.height())
                return plan;
        }
        return std::nullopt;
    }

    /// Of all ways to put the blocks on shelves in their order.
    std::optional<Plan> lowest(const std::vector<Block> &blocks, double longestCaption) const
    {
        struct Best
        {
            double height = std::numeric_limits<double>::infinity(); // from this block on
            int rows = 0;
            std::size_t next = 0;
        };
        std::vector<Best> best(blocks.size() + 1);
        best.back().height = -gapDown;
        for (std::size_t i = blocks.size(); i-- > 0;) {
            int most = 1;
            for (std::size_t j = i; j < blocks.size(); ++j)
                most = std::max(most, int(blocks[j].people.size()));
            for (int rows = 1; rows <= most; rows += 1 + rows / 20) {
                std::vector<Block> shaped = blocks;
                const Shelf shelf = shelfFrom(shaped, i, rows, longestCaption);
                if (shelf.end == i)
                    continue;
                const double height = gapDown + heightOf(shelf) + best[shelf.end].height;
                if (height < best[i].height)
                    best[i] = {height, rows, shelf.end};
            }
        }
        if (!std::isfinite(best.front().height))
            return std::nullopt;
        Plan plan;
        plan.blocks = blocks;
        plan.height = best.front().height;
        for (std::size_t i = 0; i < blocks.size(); i = best[i].next)
            plan.shelves.push_back(shelfFrom(plan.blocks, i, best[i].rows, longestCaption));
        return plan;
    }

    double heightOf(const Shelf &shelf) const
    {
        return m_line + shelf.rows * down(shelf.cellHeight) + 2 * pad;
    }

    /// With as many blocks as it has room for, of at most so many rows.
    Shelf shelfFrom(std::vector<Block> &blocks, std::size_t begin, int rows, double longestCaption) const
    {
        Shelf shelf{.begin = begin, .end = begin, .width = -gapAcross};
        for (std::size_t i = begin; i < blocks.size(); ++i) {
            Block &block = blocks[i];
            const int count = int(block.people.size());
            block.columns = (count + rows - 1) / rows;
            block.rows = block.columns > 0 ? (count + block.columns - 1) / block.columns : 0;
            const double people = block.columns * across(block);
            block.width = std::max(people, std::min(block.caption, longestCaption)) + 2 * pad;
            if (shelf.width + gapAcross + block.width > m_room.width())
                break;
            shelf.end = i + 1;
            shelf.width += gapAcross + block.width;
            shelf.rows = std::max(shelf.rows, block.rows);
            shelf.columns += block.columns;
            shelf.cellHeight = std::max(shelf.cellHeight, block.cell.height());
        }
        return shelf;
    }

    Block blockFor(const Gathering &gathering, double longest)
    {
        Block block;
        block.caption = textWidth(gathering.caption, m_captionSize, true);
        for (const int person : gathering.people) {
            if (!m_detail.words[std::size_t(person)].isShown)
                continue;
            block.people.push_back(person);
            const double extent = m_detail.extentOf(m_diagram.nodes[std::size_t(person)]);
            name(person, longest);
            const QSizeF words = m_detail.words[std::size_t(person)].size;
            const QSizeF cell(words.isEmpty() ? extent : extent + 2 + words.width(),
                              std::max(extent, words.height()));
            block.cell = block.cell.expandedTo(cell);
        }
        return block;
    }

    void name(int person, double longest)
    {
        Detail::Words &words = m_detail.words[std::size_t(person)];
        words = {};
        if (longest <= 0)
            return;
        m_detail.namePerson(m_diagram, person);
        if (words.size.width() <= longest)
            return;
        const double second = secondSize(m_detail.nameSize, m_detail.smallestSecond);
        words.text = elidedText(words.text, longest, m_detail.nameSize);
        words.second = elidedText(words.second, longest, second);
        words.size = wordsSize(textWidth(words.text, m_detail.nameSize), textWidth(words.second, second),
                               words.second.isEmpty() ? 0 : second, m_detail.nameSize);
    }

    double across(const Block &block) const
    {
        return block.cell.width() + (m_isNamed ? airOfNames : airOfMarks);
    }
    double down(double cell) const { return cell + (m_isNamed ? airOfRows : airOfMarks); }

    bool write(Plan plan, bool hasSeconds, Detail &detail, Layout &layout)
    {
        detail.hasSeconds = layout.hasSeconds = hasSeconds;
        detail.markSize = layout.markSize = m_detail.markSize;
        detail.markExtent = m_detail.markExtent;
        layout.places[std::size_t(m_hub)].centre = {m_part.center().x(),
                                                    m_part.top() + m_label.height() / 2 + 1};
        int rows = 0;
        for (const Shelf &shelf : plan.shelves)
            rows += shelf.rows;
        const double spare = (m_room.height() - plan.height) / std::max(1, rows);
        double top = m_room.top();
        for (const Shelf &narrow : plan.shelves) {
            const Shelf shelf = withCaptions(plan, narrow);
            const double pitch = down(shelf.cellHeight) + std::min(spare, 0.5 * shelf.cellHeight);
            const double left = m_room.width() - shelf.width;
            const double more = std::min(mostBetweenColumns, left / std::max(1, shelf.columns));
            const double between =
                std::min(mostBetweenBlocks, (left - more * shelf.columns) / double(shelf.end - shelf.begin));
            double x = m_room.left();
            for (std::size_t i = shelf.begin; i < shelf.end; ++i) {
                const Block &block = plan.blocks[i];
                const double width = block.width + more * block.columns;
                put(m_gatherings[i], block, {x, top, width, 0}, {across(block) + more, pitch}, layout);
                x += width + gapAcross + between;
            }
            top += m_line + shelf.rows * pitch + 2 * pad + gapDown;
        }
        if (!hasSeconds)
            leaveOutSeconds(detail); // also of those who stand elsewhere
        for (const Block &block : plan.blocks) {
            for (const int person : block.people)
                detail.words[std::size_t(person)] = m_detail.words[std::size_t(person)];
        }
        return true;
    }

    void leaveOutSeconds(Detail &detail) const
    {
        for (std::size_t node = 0; node < m_diagram.nodes.size(); ++node) {
            const bool isNamed = detail.words[node].isShown && !detail.words[node].second.isEmpty();
            if (isNamed && m_diagram.nodes[node].isMark())
                detail.namePerson(m_diagram, int(node));
        }
    }

    /// Room to spare is for captions first.
    Shelf withCaptions(Plan &plan, Shelf shelf) const
    {
        double lacking = 0;
        for (std::size_t i = shelf.begin; i < shelf.end; ++i)
            lacking += std::max(0., plan.blocks[i].caption + 2 * pad - plan.blocks[i].width);
        const double share = std::min(1., (m_room.width() - shelf.width) / std::max(lacking, 1e-9));
        for (std::size_t i = shelf.begin; i < shelf.end; ++i) {
            Block &block = plan.blocks[i];
            const double more = share * std::max(0., block.caption + 2 * pad - block.width);
            block.width += more;
            shelf.width += more;
        }
        return shelf;
    }

    void put(Gathering gathering, const Block &block, const QRectF &at, QSizeF pitch, Layout &layout)
    {
        const double room = at.width() - 2 * pad;
        gathering.caption =
            gatheringCaption(m_diagram, gathering.colour, int(gathering.people.size()), room, m_captionSize);
        gathering.captionBox = {at.topLeft(), QSizeF(room, m_line)}; // whoever comes makes it longer
        for (const int person : gathering.people) {
            layout.places[std::size_t(person)].centre = {at.center().x(), at.top() + m_line + pad};
            layout.places[std::size_t(person)].side = LabelSide::Right;
        }
        for (std::size_t i = 0; i < block.people.size(); ++i) {
            const int person = block.people[i];
            const double extent = m_detail.extentOf(m_diagram.nodes[std::size_t(person)]);
            const int column = int(i) % block.columns;
            const int row = int(i) / block.columns;
            layout.places[std::size_t(person)].centre = {
                at.left() + pad + column * pitch.width() + (m_isNamed ? extent : block.cell.width()) / 2,
                at.top() + m_line + pad + (row + 0.5) * pitch.height()};
        }
        layout.gatherings.push_back(std::move(gathering));
    }

    const Diagram &m_diagram;
    const int m_hub;
    const std::vector<Gathering> &m_gatherings;
    const QRectF m_part;
    Detail m_detail; // as it is being tried
    const double m_captionSize;
    const double m_line;
    QSizeF m_label;
    QRectF m_room; // of all blocks
    bool m_isNamed = false;
};

} // namespace

bool placeInBlocks(const Diagram &diagram, int hub, const std::vector<Gathering> &gatherings,
                   const QRectF &part, Detail &detail, Layout &layout)
{
    return Blocks(diagram, hub, gatherings, part, detail).place(detail, layout);
}

bool standsAlone(const Diagram &diagram, const std::vector<int> &gatheredBy, int group)
{
    return std::ranges::all_of(diagram.links, [&](const DiagramLink &link) {
        return link.from != group && (link.to != group || gatheredBy[std::size_t(link.from)] == group);
    });
}

QRectF blockOf(const Gathering &gathering) { return gathering.outline.boundingRect() | gathering.captionBox; }

QPainterPath linesToBlocks(const QRectF &label, std::vector<QRectF> blocks)
{
    QPainterPath path;
    const QPointF from = label.center();
    const auto line = [&path](QPointF a, QPointF b) {
        path.moveTo(a);
        path.lineTo(b);
    };
    std::ranges::stable_sort(blocks, {}, [](const QRectF &block) { return block.top(); });
    struct Row
    {
        double top;
        double bottom;
        std::vector<double> middles;
    };
    std::vector<Row> rows;
    double trunk = from.x();
    for (const QRectF &block : blocks) {
        if (rows.empty() || block.top() >= rows.back().bottom)
            rows.push_back({block.top(), block.bottom(), {}});
        rows.back().bottom = std::max(rows.back().bottom, block.bottom());
        rows.back().middles.push_back(block.center().x());
        trunk = std::min(trunk, block.left() - 0.6 * forTrunk);
    }
    // Somebody has moved the label among them.
    const bool isAbove = !rows.empty() && rows.front().top >= label.bottom();
    if (!isAbove || rows.size() == 1) {
        for (const QRectF &block : blocks)
            line(from, isAbove ? QPointF(block.center().x(), block.top())
                               : QPointF(std::clamp(from.x(), block.left(), block.right()),
                                         std::clamp(from.y(), block.top(), block.bottom())));
        return path;
    }
    double above = label.bottom();
    double first = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const double gap = (above + rows[i].top) / 2;
        above = rows[i].bottom;
        if (i == 0) {
            line(from, {from.x(), gap});
            first = gap;
        }
        const double last = std::ranges::max(rows[i].middles);
        line({trunk, gap}, {i == 0 ? std::max(from.x(), last) : last, gap});
        for (const double middle : rows[i].middles)
            line({middle, gap}, {middle, rows[i].top});
        if (i + 1 == rows.size())
            line({trunk, first}, {trunk, gap});
    }
    return path;
}

} // namespace copse
