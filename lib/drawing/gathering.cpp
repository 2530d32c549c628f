#include "drawing/gathering.h"

#include "base/speaking.h"
#include "drawing/measures.h"
#include "drawing/textmeasure.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <limits>
#include <map>

namespace copse {

namespace {

constexpr std::size_t fewestGathered = 13;
constexpr double airInside = 3; // points

/// The hull of points (Andrew's chains).
QPolygonF hullOf(std::vector<QPointF> points)
{
    std::ranges::sort(points,
                      [](QPointF a, QPointF b) { return a.x() != b.x() ? a.x() < b.x() : a.y() < b.y(); });
    QPolygonF hull;
    const auto add = [&](QPointF p, qsizetype least) {
        while (hull.size() > least) {
            const QPointF last = hull.back() - hull[hull.size() - 2];
            const QPointF next = p - hull.back();
            if (last.x() * next.y() - last.y() * next.x() > 0)
                break;
            hull.pop_back();
        }
        hull << p;
    };
    for (const QPointF p : points)
        add(p, 1);
    const qsizetype lower = hull.size();
    for (auto p = points.rbegin() + 1; p < points.rend(); ++p)
        add(*p, lower);
    if (hull.size() > 1)
        hull.pop_back(); // the first again
    return hull;
}

} // namespace

QString gatheringCaption(const Diagram &diagram, int colour, int people)
{
    return gatheringCaption(diagram, colour, people, std::numeric_limits<double>::infinity(), 1);
}

QString gatheringCaption(const Diagram &diagram, int colour, int people, double width, double size)
{
    const QString count = spokenLocale().toString(people);
    if (colour < 0)
        return count;
    const LookKey &key = diagram.colour.keys[std::size_t(colour)];
    if (key.kind == LookKey::Kind::Others)
        return elidedText(QCoreApplication::translate("copse::Layout", "others (%1)").arg(count), width, size,
                          true);
    const QString name = key.shortName.isEmpty() ? key.name : key.shortName;
    const auto with = [&](const QString &shown) {
        //: A caption of people drawn together: organisation, how many of them
        return QCoreApplication::translate("copse::Layout", "%1 (%2)").arg(shown, count);
    };
    const double wide = textWidth(with(name), size, true);
    if (wide <= width)
        return with(name);
    const double rest = wide - textWidth(name, size, true);
    const QString shown = elidedText(name, width - rest, size, true);
    return shown.isEmpty() ? elidedText(count, width, size, true) : with(shown);
}

std::vector<Gathering> gatheringsOf(const Diagram &diagram, const Component &component)
{
    std::vector<Gathering> gatherings;
    for (std::size_t i = 0; i < component.groups.size(); ++i) {
        const std::vector<int> &people = component.satellites[i];
        if (people.size() < fewestGathered || int(people.size()) * 2 < diagram.people ||
            diagram.nodes[std::size_t(component.groups[i])].isMark())
            continue;
        std::map<int, Gathering> byColour;
        for (const int person : people) {
            const std::vector<int> &colours = diagram.nodes[std::size_t(person)].colours;
            byColour[colours.empty() ? -1 : colours.front()].people.push_back(person);
        }
        const std::size_t first = gatherings.size();
        for (auto &[colour, gathering] : byColour) {
            gathering.group = component.groups[i];
            gathering.colour = colour;
            gathering.caption = gatheringCaption(diagram, colour, int(gathering.people.size()));
            gatherings.push_back(std::move(gathering));
        }
        std::stable_sort(
            gatherings.begin() + std::ptrdiff_t(first), gatherings.end(),
            [](const Gathering &a, const Gathering &b) { return a.people.size() > b.people.size(); });
    }
    return gatherings;
}

double gatheringCaptionSize(const Detail &detail) { return detail.nameSize; }

QPolygonF outlineOf(const Gathering &gathering, const Diagram &diagram, const Detail &detail,
                    const std::vector<Place> &places)
{
    std::vector<QPointF> corners;
    for (const int person : gathering.people) {
        const Place &place = places[std::size_t(person)];
        if (!place.shown)
            continue;
        for (QRectF box :
             {markBox(place.centre, detail.extentOf(diagram.nodes[std::size_t(person)])), place.box}) {
            if (box.isEmpty())
                continue;
            box.adjust(-airInside, -airInside, airInside, airInside);
            corners.insert(corners.end(),
                           {box.topLeft(), box.topRight(), box.bottomLeft(), box.bottomRight()});
        }
    }
    return corners.empty() ? QPolygonF() : hullOf(std::move(corners));
}

Guide guideOf(const Gathering &gathering, double captionSize)
{
    Guide guide;
    guide.kind = Guide::Kind::Gathering;
    guide.path.addPolygon(gathering.outline);
    guide.path.closeSubpath();
    if (!gathering.captionBox.isNull()) {
        guide.words = gathering.caption;
        guide.at = {gathering.captionBox.left(),
                    gathering.captionBox.center().y() + capHeight(captionSize) / 2};
        guide.anchor = TextAnchor::Left;
        guide.size = captionSize;
    }
    guide.node = gathering.group;
    guide.colour = gathering.colour;
    return guide;
}

std::vector<int> gatheredBy(const Diagram &diagram, const Layout &layout)
{
    std::vector<int> groups(diagram.nodes.size(), -1);
    for (const Gathering &gathering : layout.gatherings) {
        for (const int person : gathering.people)
            groups[std::size_t(person)] = gathering.group;
    }
    return groups;
}

std::vector<DiagramLink> linksDrawn(const Diagram &diagram, const Layout &layout)
{
    const std::vector<int> groups = gatheredBy(diagram, layout);
    std::vector<DiagramLink> links;
    std::ranges::copy_if(diagram.links, std::back_inserter(links),
                         [&](const DiagramLink &link) { return groups[std::size_t(link.from)] != link.to; });
    return links;
}

} // namespace copse
