#include "desktop/canvas/picturechanges.h"

#include "drawing/paintpicture.h"

#include <algorithm>

namespace copse {

namespace {

constexpr std::size_t kMostPlaces = 200;

/// Items without an id are told by which of them it is.
std::vector<int> namelessOf(const PictureIndex &index)
{
    std::vector<int> places;
    const auto &items = index.picture().items;
    for (int place = 0; place < int(items.size()); ++place) {
        if (items[std::size_t(place)].id.isEmpty())
            places.push_back(place);
    }
    return places;
}

/// For each item the place it had before, -1: it is new.
std::vector<int> placesBefore(const PictureIndex &before, const Picture &now)
{
    const std::vector<int> nameless = namelessOf(before);
    std::size_t next = 0;
    std::vector<int> places;
    places.reserve(now.items.size());
    for (const PictureItem &item : now.items) {
        if (!item.id.isEmpty())
            places.push_back(before.find(item.id));
        else
            places.push_back(next < nameless.size() ? nameless[next++] : -1);
    }
    return places;
}

} // namespace

std::optional<std::vector<QRectF>> changedPlaces(const PictureIndex &before, const Picture &now)
{
    if (before.picture().size != now.size || before.picture().background != now.background)
        return std::nullopt;
    const std::vector<int> was = placesBefore(before, now);
    std::vector<bool> isStill(before.picture().items.size());
    std::vector<QRectF> places;
    int topmost = -1; // what was painted under something that it is painted over now looks other as well
    for (int place = 0; place < int(was.size()) && places.size() <= kMostPlaces; ++place) {
        const int old = was[std::size_t(place)];
        const PictureItem &item = now.items[std::size_t(place)];
        if (old >= 0)
            isStill[std::size_t(old)] = true;
        if (old < 0 || old < topmost || item.parts != before.item(old).parts) {
            places.push_back(itemBounds(item, Details::With));
            if (old >= 0)
                places.push_back(before.bounds(old));
        }
        topmost = std::max(topmost, old);
    }
    for (int place = 0; place < int(isStill.size()) && places.size() <= kMostPlaces; ++place) {
        if (!isStill[std::size_t(place)])
            places.push_back(before.bounds(place));
    }
    if (places.size() > kMostPlaces)
        return std::nullopt;
    std::erase_if(places, [](const QRectF &place) { return place.isNull(); });
    return places;
}

} // namespace copse
