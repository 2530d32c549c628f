#include "drawing/layercolumn.h"

#include <algorithm>
#include <cmath>

namespace copse {

namespace {

constexpr int mostLanesPassed = 8; // of more, lines go straight behind
constexpr double mostApart = 2;    // lines that pass beside each other, points
constexpr double hair = 1e-6;

struct Gap
{
    double top = 0;
    double bottom = 0;
    std::vector<std::pair<double, std::size_t>> lines; // where they come from, and of which row
};

} // namespace

bool LayerColumn::fill(double height)
{
    std::vector<double> filled(std::size_t(lanes), 0);
    for (Row &row : rows) {
        if (!row.isShown)
            continue;
        // The one with the most room; of as empty ones the first.
        int best = 0;
        for (int lane = 1; lane < lanes; ++lane) {
            if (filled[std::size_t(lane)] < filled[std::size_t(best)] - hair)
                best = lane;
        }
        row.lane = best;
        filled[std::size_t(best)] += row.height + rowAir;
    }
    return std::ranges::all_of(filled, [&](double one) { return one <= height + hair; });
}

void LayerColumn::stand(double top, double bottom)
{
    std::vector<std::vector<std::size_t>> ofLanes(std::size_t(std::max(lanes, 1)));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].isShown)
            ofLanes[std::size_t(rows[i].lane)].push_back(i);
    }
    for (const std::vector<std::size_t> &lane : ofLanes) {
        std::vector<double> wishes, heights;
        for (const std::size_t i : lane) {
            wishes.push_back(rows[i].wish);
            heights.push_back(rows[i].height + rowAir);
        }
        const std::vector<double> at = stoodApart(wishes, heights, top, bottom);
        for (std::size_t i = 0; i < lane.size(); ++i)
            rows[lane[i]].y = at[i];
    }
}

std::vector<double> stoodApart(const std::vector<double> &wishes, const std::vector<double> &heights,
                               double top, double bottom)
{
    // With the heights above taken off, they need only not fall.
    struct Pool
    {
        double sum;
        int count;
        double mean() const { return sum / count; }
    };
    std::vector<Pool> pools;
    std::vector<double> offsets;
    double above = 0;
    for (std::size_t i = 0; i < wishes.size(); ++i) {
        offsets.push_back(above + heights[i] / 2);
        above += heights[i];
        pools.push_back({wishes[i] - offsets.back(), 1});
        while (pools.size() > 1 && pools[pools.size() - 2].mean() > pools.back().mean()) {
            const Pool last = pools.back();
            pools.pop_back();
            pools.back().sum += last.sum;
            pools.back().count += last.count;
        }
    }
    std::vector<double> at;
    for (const Pool &pool : pools) {
        for (int i = 0; i < pool.count; ++i) {
            const double start = std::clamp(pool.mean(), top, std::max(top, bottom - above));
            at.push_back(start + offsets[at.size()]);
        }
    }
    return at;
}

std::vector<std::vector<LayerColumn::Way>> LayerColumn::ways(bool toRight) const
{
    std::vector<std::vector<Way>> result(rows.size());
    if (lanes == 1)
        return result;
    std::vector<std::vector<Gap>> gaps(static_cast<std::size_t>(lanes));
    std::vector<double> ends(std::size_t(lanes), -1e6);
    for (const Row &row : rows) {
        if (!row.isShown)
            continue;
        double &end = ends[std::size_t(row.lane)];
        gaps[std::size_t(row.lane)].push_back({end, row.y - row.height / 2, {}});
        end = row.y + row.height / 2;
    }
    for (std::size_t lane = 0; lane < gaps.size(); ++lane)
        gaps[lane].push_back({ends[lane], 1e6, {}});

    const int step = toRight ? 1 : -1;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!rows[i].isShown)
            continue;
        double y = rows[i].y;
        for (int lane = rows[i].lane + step; lane >= 0 && lane < lanes; lane += step) {
            const double begin = laneLeft(lane);
            const double end = begin + laneWidth;
            result[i].push_back({toRight ? begin : end, toRight ? end : begin, y});
            if (lanes > mostLanesPassed)
                continue;
            // The gap nearest to where the line is.
            std::vector<Gap> &own = gaps[std::size_t(lane)];
            const auto after = std::ranges::lower_bound(own, y, {}, &Gap::top);
            auto nearest = after == own.begin() ? after : after - 1;
            if (after != own.end() && std::abs(after->top - y) < std::abs(y - std::min(y, nearest->bottom)))
                nearest = after;
            nearest->lines.emplace_back(y, i);
            y = std::clamp(y, nearest->top, nearest->bottom);
            result[i].back().y = y;
        }
    }
    if (lanes > mostLanesPassed)
        return result;
    // Lines that share a gap stand beside each other in it, as far as there is room.
    for (int lane = 0; lane < lanes; ++lane) {
        for (Gap &gap : gaps[std::size_t(lane)]) {
            std::ranges::sort(gap.lines);
            std::vector<double> wishes;
            for (const auto &[y, row] : gap.lines)
                wishes.push_back(y);
            const double room = gap.bottom - gap.top;
            const double apart = std::min(mostApart, room / double(wishes.size() + 1));
            const std::vector<double> at = stoodApart(wishes, std::vector<double>(wishes.size(), apart),
                                                      gap.top + apart / 2, gap.bottom - apart / 2);
            for (std::size_t k = 0; k < at.size(); ++k) {
                const std::size_t row = gap.lines[k].second;
                result[row][std::size_t(std::abs(lane - rows[row].lane) - 1)].y = at[k];
            }
        }
    }
    return result;
}

} // namespace copse
