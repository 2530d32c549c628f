#include "drawing/hullblocks.h"

#include "drawing/measures.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace copse {

namespace {

constexpr double airInBlock = 1;     // round words, points
constexpr double proportion = 1.5;   // width to height
constexpr std::size_t mostNamed = 8; // people in one block
constexpr std::size_t mostUnnamed = 40;
constexpr std::size_t mostBlocks = 500; // about, of people

class BlockMaker
{
public:
    BlockMaker(const Diagram &diagram, const HullSets &sets, const Detail &detail, const Component &component,
               const Skeleton &start, const QRectF &part)
        : m_diagram(diagram)
        , m_sets(sets)
        , m_detail(detail)
        , m_component(component)
        , m_start(start)
        , m_part(part)
    {}

    std::vector<HullBlock> make()
    {
        collect();
        std::size_t people = 0;
        for (const auto &[groups, atom] : m_atoms)
            people += atom.people.size();
        for (auto &[groups, atom] : m_atoms)
            addBlocks(groups, atom, people);
        // A group whose own block is not there has its label by itself.
        for (std::size_t i = 0; i < m_component.groups.size(); ++i) {
            const int group = m_component.groups[i];
            if (m_atoms.contains({group}))
                continue;
            HullBlock block;
            block.label = group;
            block.at = m_start[i];
            finish(block);
        }
        return std::move(m_blocks);
    }

private:
    /// Everybody who is in exactly the same groups, and where they stood.
    struct Atom
    {
        std::vector<int> people;
        QPointF sum;
    };

    void collect()
    {
        const auto add = [&](int person, QPointF at) {
            if (!m_detail.words[std::size_t(person)].isShown)
                return;
            Atom &atom = m_atoms[m_sets.groupsOf[std::size_t(person)]];
            atom.people.push_back(person);
            atom.sum += at;
        };
        for (std::size_t i = 0; i < m_component.groups.size(); ++i) {
            for (const int person : m_component.satellites[i])
                add(person, m_start[i]);
        }
        for (std::size_t i = 0; i < m_component.bundles.size(); ++i) {
            for (const int person : m_component.bundles[i].people)
                add(person, m_start[m_component.groups.size() + i]);
        }
    }

    void addBlocks(const std::vector<int> &groups, Atom &atom, std::size_t peopleInAll)
    {
        // Those of one colour beside each other.
        std::ranges::stable_sort(atom.people, {}, [&](int person) {
            const std::vector<int> &colours = m_diagram.nodes[std::size_t(person)].colours;
            return colours.empty() ? -1 : colours.front();
        });
        const bool isNamed = std::ranges::any_of(
            atom.people, [&](int person) { return !m_detail.words[std::size_t(person)].text.isEmpty(); });
        std::size_t most = std::max(isNamed ? mostNamed : mostUnnamed, peopleInAll / mostBlocks);
        if (m_atoms.size() == 1 && m_component.groups.size() == 1)
            most = atom.people.size();
        const std::size_t parts = (atom.people.size() + most - 1) / most;
        const QPointF at = atom.sum / double(atom.people.size());
        for (std::size_t i = 0; i < parts; ++i) {
            const auto from = [&](std::size_t number) {
                return atom.people.begin() + std::ptrdiff_t(atom.people.size() * number / parts);
            };
            HullBlock block;
            block.people.assign(from(i), from(i + 1));
            block.label = i == 0 && groups.size() == 1 ? groups.front() : -1;
            // Parts of one block stand below each other to begin with.
            block.at = at + QPointF(0, 6 * double(i));
            finish(block);
        }
    }

    void finish(HullBlock &block)
    {
        block.groups = block.people.empty() ? std::vector<int>() : m_sets.allGroupsOf(block.people.front());
        if (block.people.empty()) {
            for (int group = block.label; group >= 0; group = m_sets.parentOf[std::size_t(group)])
                block.groups.push_back(group);
            std::ranges::sort(block.groups);
        }
        arrange(block);
        m_blocks.push_back(std::move(block));
    }

    /// As many columns as bring it nearest to a good proportion.
    void arrange(HullBlock &block) const
    {
        const QSizeF label = block.label < 0 ? QSizeF() : m_detail.words[std::size_t(block.label)].size;
        const double head = block.label < 0 ? 0 : label.height() + 2 * airInBlock + 1;
        double mark = m_detail.markExtent; // the widest
        for (const int person : block.people)
            mark = std::max(mark, m_detail.extentOf(m_diagram.nodes[std::size_t(person)]));
        mark += 2 * std::min(airInBlock, 0.15 * mark);
        double line = mark; // height of a row
        double widest = 0;
        for (const int person : block.people) {
            const QSizeF words = m_detail.words[std::size_t(person)].size;
            if (words.isEmpty())
                continue;
            line = std::max(line, words.height() + 2 * airInBlock);
            widest = std::max(widest, words.width());
        }
        const std::size_t count = block.people.size();
        const double column = widest > 0 ? mark + 2 + widest + 2 * airInBlock : mark;
        const double wanted = widest > 0 && count * column * line < 0.2 * m_part.width() * m_part.height()
                                  ? proportion
                                  : m_part.width() / std::max(1., m_part.height());
        const double ideal = std::sqrt(double(count) * line * wanted / column);
        std::size_t columns =
            std::clamp<std::size_t>(std::size_t(std::lround(ideal)), 1, std::max<std::size_t>(count, 1));
        while (columns > 1 && double(columns) * column > m_part.width())
            --columns;
        const std::size_t rows = (count + columns - 1) / columns;
        columns = rows == 0 ? 0 : (count + rows - 1) / rows;

        // Each column as wide as its own words; people go down the columns.
        std::vector<double> widths(columns, mark);
        for (std::size_t i = 0; i < count; ++i) {
            const double words = m_detail.words[std::size_t(block.people[i])].size.width();
            if (words > 0)
                widths[i / rows] = std::max(widths[i / rows], mark + 2 + words + 2 * airInBlock);
        }
        double width = 0;
        for (const double each : widths)
            width += each;
        block.size = {std::max({width, label.width() + 2 * airInBlock, 1.}),
                      std::max(1., head + double(rows) * line)};
        double left = -block.size.width() / 2;
        for (std::size_t i = 0; i < count; ++i) {
            const double y = -block.size.height() / 2 + head + (double(i % rows) + 0.5) * line;
            block.peopleAt.emplace_back(left + mark / 2, y);
            if (i % rows == rows - 1)
                left += widths[i / rows];
        }
        block.labelAt = {-block.size.width() / 2 + airInBlock + label.width() / 2,
                         -block.size.height() / 2 + airInBlock + label.height() / 2};
    }

    const Diagram &m_diagram;
    const HullSets &m_sets;
    const Detail &m_detail;
    const Component &m_component;
    const Skeleton &m_start;
    const QRectF m_part;
    std::map<std::vector<int>, Atom> m_atoms; // by their groups
    std::vector<HullBlock> m_blocks;
};

} // namespace

std::vector<HullBlock> hullBlocksOf(const Diagram &diagram, const HullSets &sets, const Detail &detail,
                                    const Component &component, const Skeleton &start, const QRectF &part)
{
    return BlockMaker(diagram, sets, detail, component, start, part).make();
}

} // namespace copse
