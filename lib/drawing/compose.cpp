#include "drawing/compose.h"

#include "base/languages.h"
#include "base/speaking.h"
#include "drawing/badge.h"
#include "drawing/blocks.h"
#include "drawing/detail.h"
#include "drawing/gathering.h"
#include "drawing/guides.h"
#include "drawing/itemid.h"
#include "drawing/legendsections.h"
#include "drawing/measures.h"
#include "drawing/pagenotes.h"
#include "drawing/textmeasure.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

namespace copse {

namespace {

class ComposeText
{
    Q_DECLARE_TR_FUNCTIONS(copse::Compose)
};

constexpr double lineAlpha = 0.28;
constexpr double tieAlpha = 0.5;
constexpr int mostListed = 12; // names in the title of a row

class Composer
{
public:
    Composer(const Diagram &diagram, const Layout &layout, const ViewSpec &view)
        : m_diagram(diagram)
        , m_layout(layout)
        , m_view(view)
        , m_patterns(showsPatterns(layout))
        , m_theme(view.theme)
    {
        PageAround page = pageAround(diagram, layout, view);
        m_frame = std::move(page.frame);
        m_notes = std::move(page.notes);
    }

    Picture compose()
    {
        m_picture.size = m_frame.page.size();
        if (!m_view.transparent)
            m_picture.background = m_theme.paper;
        m_picture.title = cleanLabel(m_view.title);
        m_picture.description = m_diagram.caption;
        m_picture.language = languageFor(spokenLocale());
        m_picture.items.reserve(2 * m_diagram.nodes.size()); // lines and mark
        addHead();
        m_guidesFrom = std::ptrdiff_t(m_picture.items.size());
        addGuides(QStringLiteral("guides"), false);
        if (showsLines(m_diagram.picture))
            addLines();
        addGuides(QStringLiteral("weights"), true);
        const std::map<int, DiagramNode> rows = sharedRows();
        for (std::size_t i = 0; i < m_diagram.nodes.size(); ++i) {
            if (!m_diagram.nodes[i].isMark() || !m_layout.places[i].shown ||
                m_layout.places[i].sharedWith >= 0)
                continue;
            const auto row = rows.find(int(i));
            addPerson(row == rows.end() ? m_diagram.nodes[i] : row->second, m_layout.places[i]);
        }
        const bool isMatrix = m_diagram.picture == PictureKind::Matrix;
        if (isMatrix)
            addColumns();
        std::vector<std::vector<double>> dashes(m_diagram.nodes.size()); // of the label, as of its outline
        for (const Guide &guide : m_layout.guides) {
            if (guide.kind == Guide::Kind::Hull)
                dashes[std::size_t(guide.node)] = hullDashes(guide.style);
        }
        for (std::size_t i = 0; i < m_diagram.nodes.size() && !isMatrix; ++i) {
            if (!m_diagram.nodes[i].isMark() && m_layout.places[i].shown)
                addGroup(m_diagram.nodes[i], m_layout.places[i], dashes[i]);
        }
        if (!m_frame.legend.box.isNull())
            m_picture.items.push_back(
                {QStringLiteral("legend"), m_frame.legend.shortened.join(u'\n'), m_frame.legend.parts});
        addFooter();
        return std::move(m_picture);
    }

private:
    TextAnchor begin() const { return m_frame.isMirrored ? TextAnchor::Right : TextAnchor::Left; }
    TextAnchor end() const { return m_frame.isMirrored ? TextAnchor::Left : TextAnchor::Right; }
    double beginX() const
    {
        return m_frame.isMirrored ? m_frame.page.right() - m_frame.margin : m_frame.margin;
    }
    double endX() const { return m_frame.page.width() - beginX(); }

    QString nothingToDraw() const
    {
        switch (m_diagram.picture) {
        case PictureKind::Ties:
            return ComposeText::tr("No tie is recorded.");
        case PictureKind::Organisations:
            return ComposeText::tr("No organisation is recorded.");
        default:
            return ComposeText::tr("There is no group to draw.");
        }
    }

    void addHead()
    {
        PictureItem head{QStringLiteral("title"), {}, {}};
        const auto add = [&](const QString &text, double baseline, double size, bool semibold,
                             const QColor &colour) {
            if (!text.isEmpty())
                head.parts.push_back(
                    PictureText{text, {beginX(), baseline}, size, semibold, begin(), colour, {}});
        };
        add(m_frame.title, m_frame.titleBaseline, m_frame.type.title, true, m_theme.ink);
        for (const PageFrame::Line &line : m_frame.lines)
            add(line.words, line.baseline, m_frame.type.caption, false, m_theme.muted);
        if (m_diagram.nodes.empty())
            head.parts.push_back(
                PictureText{elidedText(nothingToDraw(), m_frame.area.width(), m_frame.type.caption),
                            m_frame.area.center(),
                            m_frame.type.caption,
                            false,
                            TextAnchor::Centre,
                            m_theme.muted,
                            {}});
        if (!head.parts.empty())
            m_picture.items.push_back(std::move(head));
    }

    /// A column of a matrix is its group.
    static bool isPartOfNode(const Guide &guide)
    {
        return guide.node >= 0 && (guide.kind == Guide::Kind::Cell || guide.kind == Guide::Kind::Head);
    }

    void addColumns()
    {
        std::map<int, PictureItem> columns;
        for (const Guide &guide : m_layout.guides) {
            if (!isPartOfNode(guide))
                continue;
            PictureItem &item = columns[guide.node];
            for (PicturePart &part : guideParts(m_diagram, guide, m_theme))
                item.parts.push_back(std::move(part));
        }
        for (auto &[node, item] : columns) {
            item.id = m_diagram.nodes[std::size_t(node)].id;
            item.title = m_diagram.nodes[std::size_t(node)].title;
            m_picture.items.push_back(std::move(item));
        }
    }

    /// Weights stand on the lines, all else lies under them. An outline can be pointed at.
    void addGuides(const QString &id, bool areWeights)
    {
        PictureItem item{id, {}, {}};
        for (const Guide &guide : m_layout.guides) {
            if (isPartOfNode(guide) || (guide.kind == Guide::Kind::Weight) != areWeights)
                continue;
            if (guide.kind == Guide::Kind::Hull) {
                m_picture.items.push_back({outlinePrefix + m_diagram.nodes[std::size_t(guide.node)].id,
                                           {},
                                           guideParts(m_diagram, guide, m_theme)});
                continue;
            }
            for (PicturePart &part : guideParts(m_diagram, guide, m_theme))
                item.parts.push_back(std::move(part));
        }
        if (!item.parts.empty())
            m_picture.items.push_back(std::move(item));
    }

    /// From a group to the people who are gathered round it, one line for all of a colour.
    void addGatheringLines()
    {
        QColor colour = m_theme.ink;
        colour.setAlphaF(float(lineAlpha));
        PictureShape lines{{}, {}, colour, 0.8, {}};
        std::map<int, std::vector<QRectF>> blocks;
        const std::vector<int> gathered = gatheredBy(m_diagram, m_layout);
        for (const Gathering &gathering : m_layout.gatherings) {
            const Place &group = m_layout.places[std::size_t(gathering.group)];
            if (!group.shown || gathering.outline.isEmpty())
                continue;
            if (blocks.contains(gathering.group) || standsAlone(m_diagram, gathered, gathering.group)) {
                blocks[gathering.group].push_back(blockOf(gathering));
                continue;
            }
            lines.path.moveTo(group.centre);
            lines.path.lineTo(gathering.outline.boundingRect().center());
        }
        for (auto &[group, theirs] : blocks)
            lines.path.addPath(linesToBlocks(m_layout.places[std::size_t(group)].box, std::move(theirs)));
        if (!lines.path.isEmpty())
            m_picture.items.insert(m_picture.items.begin() + m_guidesFrom,
                                   PictureItem{QStringLiteral("gathering-lines"), {}, {lines}});
    }

    /// The lines of one node, all in one item; links stand by their beginnings.
    void addLines()
    {
        addGatheringLines();
        const std::vector<DiagramLink> links = linksDrawn(m_diagram, m_layout);
        const bool hasRoutes = m_layout.routes.size() == links.size(); // nobody is gathered
        const LinkLooks looks(m_diagram);
        // Thousands of lines are a shade, and should be a light one; where marks are small, so are lines.
        const double crowd = std::clamp(std::sqrt(600. / double(m_diagram.links.size() + 1)), 0.4, 1.);
        const double thinner = std::clamp(0.125 * m_layout.markSize, 0.375, 1.);
        for (std::size_t i = 0; i < links.size();) {
            const int from = links[i].from;
            const Place &start = m_layout.places[std::size_t(from)];
            std::vector<std::pair<LinkLook, PictureShape>> shapes;
            for (; i < links.size() && links[i].from == from; ++i) {
                const DiagramLink &link = links[i];
                const Place &goal = m_layout.places[std::size_t(link.to)];
                if (!start.shown || !goal.shown)
                    continue;
                const LinkLook look = looks.of(link);
                auto found = std::ranges::find(shapes, look, &std::pair<LinkLook, PictureShape>::first);
                if (found == shapes.end()) {
                    QColor colour = m_theme.ink;
                    const bool isFaint = link.kind == LinkKind::Membership ||
                                         link.kind == LinkKind::Affiliation ||
                                         link.kind == LinkKind::Expertise;
                    colour.setAlphaF(float(isFaint ? lineAlpha * crowd : tieAlpha));
                    const double width = link.kind == LinkKind::SubGroup ? look.width : thinner * look.width;
                    shapes.emplace_back(look, PictureShape{{}, {}, colour, width, look.dashes});
                    found = shapes.end() - 1;
                }
                if (hasRoutes && !m_layout.routes[i].isEmpty()) {
                    found->second.path.addPath(m_layout.routes[i]);
                    continue;
                }
                found->second.path.moveTo(start.centre);
                found->second.path.lineTo(goal.centre);
            }
            if (shapes.empty())
                continue;
            PictureItem item{QStringLiteral("lines-") + m_diagram.nodes[std::size_t(from)].id, {}, {}};
            for (auto &[look, shape] : shapes)
                item.parts.push_back(std::move(shape));
            m_picture.items.push_back(std::move(item));
        }
    }

    /// Of those who share a row of a matrix: what stands for them all.
    std::map<int, DiagramNode> sharedRows() const
    {
        std::map<int, std::vector<int>> peopleOf;
        for (std::size_t i = 0; i < m_layout.places.size(); ++i) {
            if (const int with = m_layout.places[i].sharedWith; with >= 0) {
                std::vector<int> &people = peopleOf[with];
                if (people.empty())
                    people.push_back(with);
                people.push_back(int(i));
            }
        }
        std::map<int, DiagramNode> rows;
        for (const auto &[with, people] : peopleOf) {
            DiagramNode row = m_diagram.nodes[std::size_t(with)];
            QStringList names;
            std::map<int, int> counts;
            for (const int person : people) {
                const DiagramNode &one = m_diagram.nodes[std::size_t(person)];
                if (names.size() < mostListed && !one.name.isEmpty())
                    names << one.name;
                for (const int colour : one.colours)
                    ++counts[colour];
            }
            const int more = int(people.size() - std::size_t(names.size()));
            if (!names.empty() && more > 0)
                names << ComposeText::tr("and %n more", "after some names", more);
            row.title = ComposeText::tr("%n people", nullptr, int(people.size())) + u'\n' +
                        names.join(QStringLiteral(", "));
            // The most frequent colours; a shape would be that of one.
            std::vector<std::pair<int, int>> colours(counts.begin(), counts.end());
            std::ranges::stable_sort(colours, std::ranges::greater(), &std::pair<int, int>::second);
            row.colours.clear();
            for (std::size_t i = 0; i < std::min<std::size_t>(colours.size(), 3); ++i)
                row.colours.push_back(colours[i].first);
            row.shape = MarkShape::Circle;
            row.outline = MarkOutline::Thin;
            row.scale = 1;
            rows.emplace(with, std::move(row));
        }
        return rows;
    }

    void addPerson(const DiagramNode &person, const Place &place)
    {
        // A mark says only what the legend explains.
        MarkFill fill = fillFor(m_diagram, person, m_patterns, m_theme);
        if (!m_frame.legend.hasOutlines)
            fill.outline = MarkOutline::Thin;
        const MarkShape shape = m_frame.legend.hasShapes ? person.shape : MarkShape::Circle;
        PictureItem item{person.id, person.title,
                         markParts(shape, fill, place.centre, m_layout.markSize * person.scale, m_theme.ink,
                                   m_theme.paper),
                         place.centre};
        if (!place.label.isEmpty()) {
            const double size = m_layout.nameSize;
            const double second = secondSize(size, m_layout.smallestSecond);
            TextAnchor anchor = TextAnchor::Centre;
            double x = place.box.center().x();
            if (place.side == LabelSide::Right) {
                anchor = TextAnchor::Left;
                x = place.box.left();
            } else if (place.side == LabelSide::Left) {
                anchor = TextAnchor::Right;
                x = place.box.right();
            }
            double y = place.box.top() + 0.5 * (nameLineHeight(size) + capHeight(size));
            item.parts.push_back(
                PictureText{place.label, {x, y}, size, false, anchor, m_theme.ink, m_theme.paper});
            if (!place.second.isEmpty()) {
                y = place.box.bottom() - 0.5 * (nameLineHeight(second) - capHeight(second));
                item.parts.push_back(
                    PictureText{place.second, {x, y}, second, false, anchor, m_theme.muted, m_theme.paper});
            }
        }
        m_picture.items.push_back(std::move(item));
    }

    void addGroup(const DiagramNode &group, const Place &place, const std::vector<double> &dashes)
    {
        PictureItem item{group.id, group.title, {}, place.centre};
        const double size = m_layout.groupSize;
        QPointF badge = place.box.center();
        if (!place.label.isEmpty()) {
            QPainterPath path;
            const double corner = std::min(place.box.height(), groupLabelHeight(size)) / 2;
            path.addRoundedRect(place.box.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
            item.parts.push_back(PictureShape{path, m_theme.paper, m_theme.ink, 1, dashes});
            badge.setX(place.box.left() + badgeInset(size));
        }
        const double diameter = place.label.isEmpty() ? badgeOn(place.box.height()) : badgeDiameter(size);
        for (PicturePart &part :
             badgeParts(group.organisations, group.disciplines, badge, diameter, m_theme.ink, m_theme.paper))
            item.parts.push_back(std::move(part));
        if (!place.label.isEmpty())
            addGroupWords(item, place);
        m_picture.items.push_back(std::move(item));
    }

    /// In the lines that the label was made for.
    void addGroupWords(PictureItem &item, const Place &place) const
    {
        const double size = m_layout.groupSize;
        const double left = place.box.left() + groupWordsInset(size);
        const double right = place.box.right() - groupWordsOutset(size);
        const QStringList lines = brokenText(place.label, right - left, size, mostGroupLines, true).lines;
        const qsizetype count = lines.size() + !place.second.isEmpty();
        // Lines of one length look the same from either side.
        const bool fromRight = count > 1 && readsRightToLeft(place.label);
        double y = place.box.center().y() - double(count - 1) / 2 * groupLineHeight(size);
        const auto add = [&](const QString &line, double letters, bool semibold, const QColor &colour) {
            item.parts.push_back(PictureText{line,
                                             {fromRight ? right : left, y + capHeight(letters) / 2},
                                             letters,
                                             semibold,
                                             fromRight ? TextAnchor::Right : TextAnchor::Left,
                                             colour,
                                             {}});
            y += groupLineHeight(size);
        };
        for (const QString &line : lines)
            add(line, size, true, m_theme.ink);
        if (!place.second.isEmpty())
            add(place.second, secondSize(size, m_layout.smallestSecond), false, m_theme.muted);
    }

    void addFooter()
    {
        if (m_frame.footerBaseline <= 0)
            return;
        PictureItem footer{QStringLiteral("footer"), {}, {}};
        const double size = m_frame.type.footer;
        const auto add = [&](const QString &words, double x, double y, TextAnchor anchor) {
            footer.parts.push_back(PictureText{words, {x, y}, size, false, anchor, m_theme.muted, {}});
        };
        double y =
            m_frame.footerBaseline - footerLine * size * double(std::max<qsizetype>(1, m_notes.size()) - 1);
        for (const QString &line : m_notes) {
            add(inDirectionOfLanguage(line), beginX(), y, begin());
            y += footerLine * size;
        }
        // What is missing comes before who drew it.
        const QString maker = ComposeText::tr("drawn with Copse");
        const double whole = m_frame.page.width() - 2 * m_frame.margin;
        const double said = m_notes.isEmpty() ? 0 : textWidth(m_notes.last(), size);
        if (said <= whole - textWidth(maker, size) - 12)
            add(maker, endX(), m_frame.footerBaseline, end());
        m_picture.items.push_back(std::move(footer));
    }

    const Diagram &m_diagram;
    const Layout &m_layout;
    const ViewSpec &m_view;
    const bool m_patterns; // in the marks, where no words say the same
    const Theme m_theme;
    PageFrame m_frame;
    QStringList m_notes; // lines of what is missing
    Picture m_picture;
    std::ptrdiff_t m_guidesFrom = 0; // where the items of guides begin
};

} // namespace

Picture compose(const Diagram &diagram, const Layout &layout, const ViewSpec &view)
{
    return Composer(diagram, layout, view).compose();
}

} // namespace copse
