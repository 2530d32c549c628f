#include "drawing/savedview.h"

#include "base/folding.h"
#include "drawing/gridtext.h"
#include "drawing/itemid.h"
#include "drawing/looktext.h"
#include "drawing/pageframe.h"

#include <algorithm>
#include <cmath>

namespace copse {

namespace {

constexpr double exactness = 0.01; // points; what is nearer has not moved
constexpr QChar betweenLinesAndLooks = u'|';
constexpr int seenPartSection = 4;
constexpr double farthest = 1e6; // points; what a file says may be anything

bool isLength(double length) { return length > 0 && length <= farthest; }

double sizeWithin(double size) { return std::isfinite(size) ? std::clamp(size, 0., 1000.) : 0; }

double within(double place) { return std::isfinite(place) ? std::clamp(place, -farthest, farthest) : 0; }

Arrangement::Frame frameOf(const Arrangement &arrangement)
{
    return {arrangement.area.size(), arrangement.markSize, arrangement.nameSize, arrangement.groupSize,
            gridText(arrangement)};
}

/// The scale of the view if the sizes are about those of its words; else they were made for a room, or for a
/// desk, as the view is not.
TypeScale scaleOf(const Arrangement::Frame &frame, const ViewSpec &view)
{
    const TypeScale type = typeScale(view.theme, view.page);
    Theme other = view.theme;
    other.isLarge = !other.isLarge;
    const double least = 0.8 * std::min({type.smallestName, type.smallestGroupName, type.groupNameInCrowd});
    const double most = 1.2 * std::max(type.largestName, type.largestGroupName);
    const auto isOfIt = [&](double size) { return size >= least && size <= most; };
    return isOfIt(frame.nameSize) && isOfIt(frame.groupSize) ? type : typeScale(other, view.page);
}

/// On which side of their marks names stand: "person-17:2".
QString namesText(const Arrangement &arrangement)
{
    QStringList words;
    for (auto thing = arrangement.things.cbegin(); thing != arrangement.things.cend(); ++thing) {
        if (thing->place.shown && !thing->place.label.isEmpty() && recordOfItem(thing.key()))
            words << thing.key() + u':' + QString::number(int(thing->place.side));
    }
    words.sort(); // a hash has another order in each process
    return words.join(u' ');
}

/// Of what nothing is said it is known only where something is said of others.
QHash<QString, LabelSide> sidesFromText(const QString &text)
{
    QHash<QString, LabelSide> sides;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const int side = word.section(u':', 1).toInt();
        if (side >= int(LabelSide::Below) && side <= int(LabelSide::Left))
            sides.insert(word.section(u':', 0, 0), LabelSide(side));
    }
    return sides;
}

QString itemOf(const Placement &placement)
{
    if (!placement.person.isNull())
        return itemOf(placement.person);
    if (!placement.group.isNull())
        return itemOf(placement.group);
    if (!placement.organisation.isNull())
        return itemOf(placement.organisation);
    return itemOf(placement.discipline);
}

QString asOfCode(AsOf asOf)
{
    return asOf.isAnyTime()        ? QStringLiteral("any")
           : asOf == AsOf::today() ? QStringLiteral("today")
                                   : asOf.date().toIso();
}

AsOf asOfFromCode(const QString &code)
{
    if (code == QLatin1StringView("any"))
        return AsOf::anyTime();
    const std::optional<PartialDate> date = PartialDate::fromIso(code);
    return date ? AsOf::date(*date) : AsOf::today();
}

} // namespace

ViewSpec viewSpecOf(const View &view)
{
    ViewSpec spec;
    spec.picture = view.picture;
    spec.question = {asOfFromCode(view.asOf), view.scope, view.organisationLevel, view.disciplineLevel,
                     view.independents};
    const auto take = [](LookRule &rule, const QString &code) {
        if (const std::optional<LookRule> read = lookRuleFromCode(code))
            rule = *read;
    };
    take(spec.colourBy, view.colourBy);
    take(spec.shapeBy, view.shapeBy);
    take(spec.outlineBy, view.outlineBy);
    take(spec.sizeBy, view.sizeBy);
    spec.names = view.names;
    spec.engine = layoutEngineFromName(view.layout);
    spec.group = view.group;
    spec.filter = filterFromText(view.only);
    spec.folded = view.folded;
    spec.backbone = view.backbone;
    spec.theme = themeOf(view.theme);
    return spec;
}

View savedView(const ViewSpec &view, View before)
{
    before.picture = view.picture;
    before.asOf = asOfCode(view.question.asOf);
    before.scope = view.question.scope;
    before.organisationLevel = view.question.organisationLevel;
    before.disciplineLevel = view.question.disciplineLevel;
    before.independents = view.question.independents;
    before.colourBy = lookRuleCode(view.colourBy);
    before.shapeBy = lookRuleCode(view.shapeBy);
    before.outlineBy = lookRuleCode(view.outlineBy);
    before.sizeBy = lookRuleCode(view.sizeBy);
    before.names = view.names;
    before.theme = view.theme.kind;
    before.layout = view.engine ? layoutEngineName(*view.engine) : QString();
    before.group = view.group;
    before.only = filterText(view.filter);
    before.folded = view.folded;
    before.backbone = view.backbone;
    return before;
}

SeenPart seenPartOf(const View &view)
{
    return seenPartFromText(view.grid.section(betweenLinesAndLooks, seenPartSection, seenPartSection));
}

View withSeenPart(View view, const SeenPart &part)
{
    QStringList sections = view.grid.split(betweenLinesAndLooks);
    if (part.isWhole() && sections.size() <= seenPartSection)
        return view;
    sections.resize(std::max<qsizetype>(sections.size(), seenPartSection + 1));
    sections[seenPartSection] = seenPartText(part);
    view.grid = sections.join(betweenLinesAndLooks);
    return view;
}

SeenPart seenPartOn(const Arrangement &there, const Snapshot &map, Id<View> id)
{
    const View *view = map.find(id);
    const SeenPart part = view ? seenPartOf(*view) : SeenPart();
    if (part.isWhole() || there.area.isEmpty() || !isLength(view->width) || !isLength(view->height))
        return part;
    QRectF seen({}, part.extent);
    seen.moveCenter(part.middle);
    const double reach = there.markSize / 2;
    QRectF things;
    for (const auto &[placementId, placement] : map.all<Placement>()) {
        if (placement.view != id || !seen.contains({placement.x / view->width, placement.y / view->height}))
            continue;
        const auto thing = there.things.constFind(itemOf(placement));
        if (thing == there.things.constEnd() || !thing->place.shown)
            continue;
        const QPointF centre = thing->place.centre;
        things |= QRectF(centre, centre).adjusted(-reach, -reach, reach, reach) | thing->place.box;
    }
    const QRectF area = there.area;
    const QRectF shares((things.left() - area.left()) / area.width(),
                        (things.top() - area.top()) / area.height(), things.width() / area.width(),
                        things.height() / area.height());
    if (things.isEmpty() || seen.contains(shares))
        return part;
    return {shares.center(), shares.size().expandedTo(part.extent)};
}

std::optional<Id<View>> findView(const Snapshot &map, const QString &title)
{
    for (const auto &[id, view] : map.all<View>()) {
        if (foldName(view.title) == foldName(title))
            return id;
    }
    return std::nullopt;
}

Arrangement storedArrangement(const Snapshot &map, Id<View> id, const ViewSpec &view, const Arrangement &last)
{
    const View *record = map.find(id);
    Arrangement result = last;
    if (!record || !isLength(record->width) || !isLength(record->height))
        return result;
    const Arrangement::Frame frame{{record->width, record->height},
                                   sizeWithin(record->markSize),
                                   sizeWithin(record->nameSize),
                                   sizeWithin(record->groupSize),
                                   record->grid.section(betweenLinesAndLooks, 0, 0)};
    const QString looks = record->grid.section(betweenLinesAndLooks, 1, 1);
    QString names; // where they are not known already
    const bool areOfLast = !last.isEmpty() && (looks == last.stored.looks || looks == lookText(last.looks));
    const bool isOfLast = !last.isEmpty() && frame != last.stored.frame && frame == frameOf(last);
    if (isOfLast) {
        result.stored = {frame, last.asked, last.type, looks};
    } else if (last.isEmpty() || frame != last.stored.frame) {
        result = {};
        names = record->grid.section(betweenLinesAndLooks, 2, 2);
        if (const QString seconds = record->grid.section(betweenLinesAndLooks, 3, 3); !seconds.isEmpty())
            result.hasSeconds = seconds == u"1";
        result.picture = record->picture;
        result.group = record->group;
        result.asked = view.page;
        result.area = QRectF(0, 0, record->width, record->height);
        result.type = scaleOf(frame, view);
        result.markSize = frame.markSize;
        result.nameSize = frame.nameSize;
        result.groupSize = frame.groupSize;
        const StoredGrid lines = gridFromText(frame.grid, record->picture, record->group, frame.area);
        result.grid = lines.grid;
        result.leftOut = lines.leftOut;
        for (const auto &[item, centre] : lines.places)
            result.things[item].place.centre = {within(centre.x()), within(centre.y())};
        result.stored = {frame, result.asked, result.type, looks};
    }
    result.looks = areOfLast ? last.looks : looksFromText(looks);
    result.stored.looks = looks;
    const bool isOnItsPage = result.asked == result.stored.page && result.type == result.stored.type;
    const QHash<QString, LabelSide> sides = sidesFromText(names);
    result.pinned.clear();
    for (const auto &[placementId, placement] : map.all<Placement>()) {
        if (placement.view != id)
            continue;
        const QString item = itemOf(placement);
        if (placement.pinned)
            result.pinned.insert(item);
        if (!isOnItsPage)
            continue;
        const QPointF centre = result.area.topLeft() + QPointF(within(placement.x), within(placement.y));
        Arrangement::Kept &kept = result.things[item];
        const QPointF moved = centre - kept.place.centre;
        if (!kept.place.shown)
            kept = {};
        if (const auto side = sides.constFind(item); side != sides.cend()) {
            kept.naming = Arrangement::Kept::Naming::Named;
            kept.place.side = *side;
        } else if (!sides.isEmpty() && placement.group.isNull()) {
            kept.naming = Arrangement::Kept::Naming::NotNamed;
        }
        if (std::hypot(moved.x(), moved.y()) > exactness) {
            kept.place.centre = centre;
            if (!kept.place.box.isNull())
                kept.place.box.translate(moved); // its words come along
        }
    }
    return result;
}

bool isKept(const Snapshot &map, Id<View> id, const Arrangement &arrangement)
{
    const View *view = map.find(id);
    if (!view || withFrame(*view, arrangement) != *view)
        return false;
    QHash<QString, Placement> kept;
    for (const auto &[placementId, placement] : map.all<Placement>()) {
        if (placement.view == id)
            kept.insert(itemOf(placement), placement);
    }
    return std::ranges::all_of(placementsOf(arrangement), [&](const Placed &place) {
        const auto found = kept.constFind(std::visit([](auto what) { return itemOf(what); }, place.what));
        return found != kept.constEnd() && found->pinned == place.pinned &&
               std::hypot(found->x - place.x, found->y - place.y) <= exactness;
    });
}

View withFrame(View view, const Arrangement &arrangement)
{
    const SeenPart seen = seenPartOf(view);
    view.width = arrangement.area.width();
    view.height = arrangement.area.height();
    view.markSize = arrangement.markSize;
    view.nameSize = arrangement.nameSize;
    view.groupSize = arrangement.groupSize;
    view.grid = gridText(arrangement) + betweenLinesAndLooks + lookText(arrangement.looks) +
                betweenLinesAndLooks + namesText(arrangement);
    if (arrangement.hasSeconds)
        view.grid += betweenLinesAndLooks + QString::number(int(*arrangement.hasSeconds));
    return withSeenPart(view, seen);
}

void keepAbsent(Arrangement &now, const Arrangement &before, const Snapshot &map)
{
    if (before.picture != now.picture || before.group != now.group || before.asked != now.asked)
        return;
    const QPointF moved = now.area.topLeft() - before.area.topLeft();
    for (auto kept = before.things.cbegin(); kept != before.things.cend(); ++kept) {
        if (now.things.contains(kept.key()) || !kept->place.shown)
            continue;
        const auto what = recordOfItem(kept.key());
        if (!what || !std::visit([&map](const auto &id) { return map.find(id) != nullptr; }, *what))
            continue;
        Arrangement::Kept absent = *kept;
        absent.place.centre += moved;
        if (!absent.place.box.isNull())
            absent.place.box.translate(moved);
        now.things.insert(kept.key(), absent);
    }
}

std::vector<Placed> placementsOf(const Arrangement &arrangement)
{
    QStringList items = arrangement.things.keys();
    items.sort(); // a hash has another order in each process
    std::vector<Placed> result;
    for (const QString &item : items) {
        const Place &place = arrangement.things.constFind(item)->place;
        const auto what = recordOfItem(item);
        if (!place.shown || !what)
            continue;
        const QPointF at = place.centre - arrangement.area.topLeft();
        result.push_back({*what, at.x(), at.y(), arrangement.pinned.contains(item)});
    }
    return result;
}

} // namespace copse
