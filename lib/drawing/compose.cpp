#include "drawing/compose.h"

#include "base/languages.h"
#include "drawing/badge.h"
#include "drawing/guides.h"
#include "drawing/measures.h"
#include "drawing/pageframe.h"
#include "drawing/textmeasure.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace copse {

namespace {

class ComposeText
{
    Q_DECLARE_TR_FUNCTIONS(copse::Compose)
};

constexpr double lineAlpha = 0.28;
constexpr double tieAlpha = 0.5;
constexpr double smallestPattern = 7; // a mark below this shows no pattern

/// The view on the page that the layout has grown to.
ViewSpec onPageOf(const Layout &layout, const ViewSpec &view)
{
    ViewSpec result = view;
    if (!layout.page.isEmpty())
        result.page = layout.page;
    return result;
}

class Composer
{
public:
    Composer(const Diagram &diagram, const Layout &layout, const ViewSpec &view)
        : m_diagram(diagram)
        , m_layout(layout)
        , m_view(view)
        , m_patterns(layout.markSize >= smallestPattern && !layout.hasSeconds)
        , m_frame(pageFrame(diagram, onPageOf(layout, view), m_patterns, layout.area))
        , m_theme(view.theme)
    {}

    Picture compose()
    {
        m_picture.size = m_frame.page.size();
        if (!m_view.transparent)
            m_picture.background = m_theme.paper;
        m_picture.title = cleanLabel(m_view.title);
        m_picture.description = m_diagram.caption;
        m_picture.language = languageFor(QLocale());
        addHead();
        addGuides(QStringLiteral("guides"), false);
        if (showsLines(m_diagram.picture))
            addLines();
        addGuides(QStringLiteral("weights"), true);
        for (std::size_t i = 0; i < m_diagram.nodes.size(); ++i) {
            if (m_diagram.nodes[i].isMark() && m_layout.places[i].shown)
                addPerson(m_diagram.nodes[i], m_layout.places[i]);
        }
        for (std::size_t i = 0; i < m_diagram.nodes.size(); ++i) {
            if (!m_diagram.nodes[i].isMark() && m_layout.places[i].shown)
                addGroup(m_diagram.nodes[i], m_layout.places[i]);
        }
        if (!m_frame.legend.box.isNull())
            m_picture.items.push_back({QStringLiteral("legend"), {}, m_frame.legend.parts});
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
            head.parts.push_back(PictureText{elidedText(ComposeText::tr("There is no group to draw."),
                                                        m_frame.area.width(), m_frame.type.caption),
                                             m_frame.area.center(),
                                             m_frame.type.caption,
                                             false,
                                             TextAnchor::Centre,
                                             m_theme.muted,
                                             {}});
        if (!head.parts.empty())
            m_picture.items.push_back(std::move(head));
    }

    /// Outlines, rings and gatherings say what lines would.
    static bool showsLines(PictureKind picture)
    {
        return picture != PictureKind::Hulls && picture != PictureKind::Rings &&
               picture != PictureKind::Matrix;
    }

    /// Weights stand on the lines, all else lies under them.
    void addGuides(const QString &id, bool areWeights)
    {
        PictureItem item{id, {}, {}};
        for (const Guide &guide : m_layout.guides) {
            if ((guide.kind == Guide::Kind::Weight) != areWeights)
                continue;
            for (PicturePart &part : guideParts(m_diagram, guide, m_theme))
                item.parts.push_back(std::move(part));
        }
        if (!item.parts.empty())
            m_picture.items.push_back(std::move(item));
    }

    /// The lines of one node, all in one item; links stand by their beginnings.
    void addLines()
    {
        const LinkLooks looks(m_diagram);
        // Thousands of lines are a shade, and should be a light one; where marks are small, so are lines.
        const double crowd = std::clamp(std::sqrt(600. / double(m_diagram.links.size() + 1)), 0.4, 1.);
        const double thinner = std::clamp(0.125 * m_layout.markSize, 0.375, 1.);
        for (std::size_t i = 0; i < m_diagram.links.size();) {
            const int from = m_diagram.links[i].from;
            const Place &start = m_layout.places[std::size_t(from)];
            std::vector<std::pair<LinkLook, PictureShape>> shapes;
            for (; i < m_diagram.links.size() && m_diagram.links[i].from == from; ++i) {
                const DiagramLink &link = m_diagram.links[i];
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
                if (i < m_layout.routes.size() && !m_layout.routes[i].isEmpty()) {
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

    void addPerson(const DiagramNode &person, const Place &place)
    {
        PictureItem item{person.id, person.title,
                         markParts(person.shape, fillFor(m_diagram, person, m_patterns, m_theme),
                                   place.centre, m_layout.markSize * person.scale, m_theme.ink,
                                   m_theme.paper)};
        if (!place.label.isEmpty()) {
            const double size = m_layout.nameSize;
            const double second = secondSize(size);
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

    void addGroup(const DiagramNode &group, const Place &place)
    {
        PictureItem item{group.id, group.title, {}};
        const double size = m_layout.groupSize;
        QPointF badge = place.box.center();
        if (!place.label.isEmpty()) {
            QPainterPath path;
            const double corner = place.box.height() / 2;
            path.addRoundedRect(place.box.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
            item.parts.push_back(PictureShape{path, m_theme.paper, m_theme.ink, 1, {}});
            badge.setX(place.box.left() + badgeInset(size));
        }
        for (PicturePart &part : badgeParts(group.organisations, group.disciplines, badge,
                                            badgeDiameter(size), m_theme.ink, m_theme.paper))
            item.parts.push_back(std::move(part));
        if (!place.label.isEmpty())
            item.parts.push_back(PictureText{
                place.label,
                {place.box.left() + groupWordsInset(size), place.box.center().y() + capHeight(size) / 2},
                size,
                true,
                TextAnchor::Left,
                m_theme.ink,
                {}});
        m_picture.items.push_back(std::move(item));
    }

    QString notes() const
    {
        int peopleHidden = 0, othersHidden = 0, namesHidden = 0, namesCut = 0, groupsHidden = 0,
            groupNamesHidden = 0, groupNamesCut = 0;
        for (std::size_t i = 0; i < m_diagram.nodes.size(); ++i) {
            const Place &place = m_layout.places[i];
            const bool isCut = !place.label.isEmpty() && place.label != m_diagram.nodes[i].name;
            if (m_diagram.nodes[i].isMark()) {
                const bool isPerson = m_diagram.nodes[i].kind == NodeKind::Person;
                peopleHidden += !place.shown && isPerson;
                othersHidden += !place.shown && !isPerson;
                namesHidden += place.shown && place.label.isEmpty() && !m_diagram.nodes[i].name.isEmpty();
                namesCut += isCut;
            } else {
                groupsHidden += !place.shown;
                groupNamesHidden += place.shown && place.label.isEmpty();
                groupNamesCut += isCut;
            }
        }
        QStringList notes;
        if (groupsHidden > 0)
            notes << ComposeText::tr("%n groups not shown", nullptr, groupsHidden);
        if (groupNamesHidden > 0)
            notes << ComposeText::tr("%n groups without their name", nullptr, groupNamesHidden);
        if (groupNamesCut > 0)
            notes << ComposeText::tr("%n names of groups shortened", nullptr, groupNamesCut);
        if (peopleHidden > 0)
            notes << ComposeText::tr("%n people not shown", nullptr, peopleHidden);
        if (othersHidden > 0)
            notes << ComposeText::tr("%n marks not shown", "of organisations or disciplines", othersHidden);
        if (namesHidden > 0)
            notes << ComposeText::tr("%n names not shown", nullptr, namesHidden);
        if (namesCut > 0)
            notes << ComposeText::tr("%n names shortened", nullptr, namesCut);
        if (m_layout.withoutGraphviz)
            notes << ComposeText::tr("placed in a simple way: the layout program did not run");
        return notes.join(QStringLiteral(" · "));
    }

    void addFooter()
    {
        if (m_frame.footerBaseline <= 0)
            return;
        const QString maker = ComposeText::tr("drawn with Copse");
        const double width =
            m_frame.page.width() - 2 * m_frame.margin - textWidth(maker, m_frame.type.footer) - 12;
        PictureItem footer{QStringLiteral("footer"), {}, {}};
        if (const QString said = elidedText(notes(), width, m_frame.type.footer); !said.isEmpty())
            footer.parts.push_back(PictureText{said,
                                               {beginX(), m_frame.footerBaseline},
                                               m_frame.type.footer,
                                               false,
                                               begin(),
                                               m_theme.muted,
                                               {}});
        footer.parts.push_back(PictureText{
            maker, {endX(), m_frame.footerBaseline}, m_frame.type.footer, false, end(), m_theme.muted, {}});
        m_picture.items.push_back(std::move(footer));
    }

    const Diagram &m_diagram;
    const Layout &m_layout;
    const ViewSpec &m_view;
    const bool m_patterns; // in the marks, where no words say the same
    const PageFrame m_frame;
    const Theme m_theme;
    Picture m_picture;
};

} // namespace

Picture compose(const Diagram &diagram, const Layout &layout, const ViewSpec &view)
{
    return Composer(diagram, layout, view).compose();
}

} // namespace copse
