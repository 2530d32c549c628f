#include "drawing/room.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace copse {

namespace {

bool overlap(const QRectF &a, const QRectF &b)
{
    return a.left() < b.right() && b.left() < a.right() && a.top() < b.bottom() && b.top() < a.bottom();
}

} // namespace

Room::Room(const QRectF &area, double cell)
    : m_area(area)
    , m_cell(std::max({cell, 2., area.width() / 400, area.height() / 400}))
    , m_columns(std::max(1, int(std::ceil(area.width() / m_cell))))
    , m_rows(std::max(1, int(std::ceil(area.height() / m_cell))))
    , m_cells(std::size_t(m_columns) * std::size_t(m_rows))
{}

/// Calls `use` with the number of each cell that the box touches until it says false.
template<class Use>
bool Room::forCells(const QRectF &box, Use &&use) const
{
    const auto column = [&](double x) {
        return int(std::clamp((x - m_area.left()) / m_cell, 0., double(m_columns - 1)));
    };
    const auto row = [&](double y) {
        return int(std::clamp((y - m_area.top()) / m_cell, 0., double(m_rows - 1)));
    };
    for (int y = row(box.top()); y <= row(box.bottom()); ++y) {
        for (int x = column(box.left()); x <= column(box.right()); ++x) {
            if (!use(std::size_t(y) * std::size_t(m_columns) + std::size_t(x)))
                return false;
        }
    }
    return true;
}

void Room::take(const QRectF &box, int owner)
{
    forCells(box, [&](std::size_t cell) {
        m_cells[cell].push_back({box, owner});
        return true;
    });
}

void Room::release(const QRectF &box, int owner)
{
    forCells(box, [&](std::size_t cell) {
        std::erase_if(m_cells[cell],
                      [&](const Taken &taken) { return taken.owner == owner && taken.box == box; });
        return true;
    });
}

bool Room::isFreeAnywhere(const QRectF &box, int owner) const
{
    return forCells(box, [&](std::size_t cell) {
        return std::ranges::none_of(m_cells[cell], [&](const Taken &taken) {
            return taken.owner != owner && overlap(taken.box, box);
        });
    });
}

bool Room::isFree(const QRectF &box, int owner) const
{
    return m_area.contains(box) && isFreeAnywhere(box, owner);
}

std::vector<int> Room::ownersIn(const QRectF &box) const
{
    std::vector<int> owners;
    forCells(box, [&](std::size_t cell) {
        for (const Taken &taken : m_cells[cell]) {
            if (overlap(taken.box, box))
                owners.push_back(taken.owner);
        }
        return true;
    });
    std::ranges::sort(owners);
    const auto rest = std::ranges::unique(owners);
    owners.erase(rest.begin(), rest.end());
    return owners;
}

std::optional<QPointF> Room::shiftToFree(const std::vector<QRectF> &boxes, int owner, const QRectF &within,
                                         double step, int tries) const
{
    QRectF whole;
    for (const QRectF &box : boxes)
        whole |= box;
    if (whole.width() > within.width() || whole.height() > within.height())
        return std::nullopt;
    // Into the area first, then round that place.
    const QPointF inside(
        std::clamp(whole.left(), within.left(), within.right() - whole.width()) - whole.left(),
        std::clamp(whole.top(), within.top(), within.bottom() - whole.height()) - whole.top());
    const auto fits = [&](QPointF shift) {
        // As long as anything needs a thousandth of a point, calculation is allowed to be that wrong.
        if (!within.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(whole.translated(shift)))
            return false;
        return std::ranges::all_of(
            boxes, [&](const QRectF &box) { return isFreeAnywhere(box.translated(shift), owner); });
    };
    if (fits(inside))
        return inside;
    const double farthest = within.width() + within.height();
    for (int ring = 1; tries > 0; ++ring) {
        const double radius = ring * step * (1 + 0.04 * ring); // coarser, the farther
        if (radius > farthest)
            break;
        const int places = std::min(6 * ring, 200);
        const double angle = 2 * std::numbers::pi / places;
        // Goes round by turning: sines are what this would spend its time on.
        const double cosine = std::cos(angle);
        const double sine = std::sin(angle);
        const double first = 0.5 * (ring % 2) * angle;
        QPointF shift(radius * std::cos(first), radius * std::sin(first));
        for (int i = 0; i < places && tries > 0; ++i, --tries) {
            if (fits(inside + shift))
                return inside + shift;
            shift = {shift.x() * cosine - shift.y() * sine, shift.x() * sine + shift.y() * cosine};
        }
    }
    return std::nullopt;
}

} // namespace copse
