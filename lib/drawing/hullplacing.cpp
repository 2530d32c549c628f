#include "drawing/hullplacing.h"

#include "drawing/hullblocks.h"
#include "drawing/room.h"
#include "drawing/settling.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <random>
#include <unordered_map>

namespace copse {

namespace {

constexpr double fill = 0.72;  // of the part, with the air round every block
constexpr double mostAir = 22; // points
constexpr double leastAir = 1.5;
constexpr int mostSteps = 360;
constexpr int mostLast = 100;
constexpr std::size_t mostTreeWork = 300'000; // pairs of blocks compared for the trees of all groups
constexpr std::size_t mostGuarded = 250;      // blocks: past that nobody is pushed out of the way of a tree
constexpr std::int64_t mostSwapWork = 1'200'000; // pairs of blocks looked at to swap, in one start
constexpr int mostStarts = 24;
constexpr std::size_t mostStartWork = 30'000; // pairs of blocks in all starts together
constexpr std::size_t mostSwapped = 130;      // blocks: past that none change places

/// From one rectangle to another; 0 where they touch.
double gapBetween(const QRectF &a, const QRectF &b)
{
    const double x = std::max({a.left() - b.right(), b.left() - a.right(), 0.});
    const double y = std::max({a.top() - b.bottom(), b.top() - a.bottom(), 0.});
    return std::hypot(x, y);
}

class Relaxing
{
public:
    Relaxing(std::vector<HullBlock> &blocks, const QRectF &part, const std::atomic_bool *cancelled)
        : m_blocks(blocks)
        , m_part(part)
        , m_cancelled(cancelled)
        , m_order(blocks.size())
    {
        std::iota(m_order.begin(), m_order.end(), 0);
        std::unordered_map<int, std::size_t> placeOf;
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            m_setsOf.emplace_back();
            for (const int group : blocks[i].groups) {
                const auto [place, isNew] = placeOf.try_emplace(group, m_sets.size());
                if (isNew)
                    m_sets.emplace_back();
                m_sets[place->second].push_back(int(i));
                m_setsOf[i].push_back(int(place->second));
            }
        }
        m_trees.resize(m_sets.size());
        for (const std::vector<int> &set : m_sets)
            m_treeWork += set.size() * set.size();
        m_air = airToFill();
    }

    double air() const { return m_air; }

    /// How good the places are: the less, the better. For few blocks only.
    double cost() const
    {
        std::vector<int> all(m_sets.size());
        std::iota(all.begin(), all.end(), 0);
        double cost = costOf(all);
        for (std::size_t i = 0; i < m_blocks.size(); ++i) {
            for (std::size_t j = i + 1; j < m_blocks.size(); ++j) {
                const QRectF shared = boxOf(int(i)) & boxOf(int(j));
                cost += shared.isEmpty() ? 0 : 100 + shared.width() * shared.height();
            }
        }
        return cost;
    }

    void run()
    {
        const int steps = std::clamp(int(400'000 / (m_blocks.size() + 1)), 30, mostSteps);
        for (int step = 0; step < steps && !isCancelled(); ++step) {
            const double heat = 1 - double(step) / steps;
            if (step == steps / 3 || step == steps * 3 / 5)
                fillPart();
            if (m_blocks.size() <= mostSwapped &&
                (step == steps / 3 || step == steps / 2 || step == steps * 3 / 4 || step == steps * 7 / 8))
                swapPlaces();
            if (step % 4 == 0)
                growTrees();
            pull(heat);
            if (m_blocks.size() <= mostGuarded && step > steps / 8)
                clearTrees(heat);
            push(0.8 - 0.7 * heat * heat); // at first they may pass through each other
            keepInside();
        }
        if (m_blocks.size() <= mostGuarded)
            fillPart();
        // Nothing pulls any more: what still overlaps finds its way out, with less and less air.
        const double air = m_air;
        for (int i = 0; i < mostLast && m_worst > 0.3 && !isCancelled(); ++i) {
            m_air = air * (1 - 0.7 * i / mostLast);
            push(0.8);
            keepInside();
        }
        m_air = air;
        findRoom();
    }

private:
    bool isCancelled() const { return m_cancelled && *m_cancelled; }

    QRectF boxOf(int block) const { return m_blocks[std::size_t(block)].box(); }

    double airToFill() const
    {
        double least = leastAir;
        double most = mostAir;
        for (int i = 0; i < 20; ++i) {
            const double air = (least + most) / 2;
            double area = 0;
            for (const HullBlock &block : m_blocks)
                area += (block.size.width() + 2 * air) * (block.size.height() + 2 * air);
            (area < fill * m_part.width() * m_part.height() ? least : most) = air;
        }
        return least;
    }

    /// A shortest tree for each set: what its outline will have to bridge.
    std::vector<std::pair<int, int>> treeOf(const std::vector<int> &set) const
    {
        std::vector<std::pair<int, int>> tree;
        std::vector<double> gaps(set.size(), 1e18);
        std::vector<std::size_t> nearest(set.size(), 0);
        std::vector<char> isIn(set.size(), 0);
        std::size_t last = 0;
        for (std::size_t n = 1; n < set.size(); ++n) {
            isIn[last] = 1;
            std::size_t next = 0;
            double least = 1e18;
            for (std::size_t i = 0; i < set.size(); ++i) {
                if (isIn[i])
                    continue;
                // Of two that touch the one whose middle is nearer.
                const QPointF apart = m_blocks[std::size_t(set[i])].at - m_blocks[std::size_t(set[last])].at;
                const double gap =
                    gapBetween(boxOf(set[i]), boxOf(set[last])) + 0.05 * std::hypot(apart.x(), apart.y());
                if (gap < gaps[i]) {
                    gaps[i] = gap;
                    nearest[i] = last;
                }
                if (gaps[i] < least) {
                    least = gaps[i];
                    next = i;
                }
            }
            tree.emplace_back(set[nearest[next]], set[next]);
            last = next;
        }
        return tree;
    }

    void growTrees()
    {
        if (m_treeWork > mostTreeWork)
            return;
        for (std::size_t set = 0; set < m_sets.size(); ++set)
            m_trees[set] = treeOf(m_sets[set]);
    }

    /// Towards the middle of all one's sets, the smaller the stronger; labels to the top of theirs.
    void pull(double heat)
    {
        std::vector<QPointF> middles(m_sets.size());
        std::vector<double> tops(m_sets.size(), 1e18);
        for (std::size_t set = 0; set < m_sets.size(); ++set) {
            double weight = 0;
            for (const int block : m_sets[set]) {
                const double area = std::sqrt(massOf(block));
                middles[set] += area * m_blocks[std::size_t(block)].at;
                weight += area;
                tops[set] = std::min(tops[set], boxOf(block).top());
            }
            middles[set] /= weight;
        }
        for (std::size_t i = 0; i < m_blocks.size(); ++i) {
            QPointF sum;
            double weight = 0;
            for (const int set : m_setsOf[i]) {
                const double strength = 1 / std::sqrt(double(m_sets[std::size_t(set)].size()));
                sum += strength * (middles[std::size_t(set)] - m_blocks[i].at);
                weight += strength;
            }
            QPointF move = weight > 0 ? 0.05 / weight * sum : QPointF();
            if (m_blocks[i].label >= 0) {
                const std::vector<int> &groups = m_blocks[i].groups;
                const auto own = std::ranges::find(groups, m_blocks[i].label) - groups.begin();
                const double top = tops[std::size_t(m_setsOf[i][std::size_t(own)])];
                move.ry() -= 0.05 * (boxOf(int(i)).top() - top);
            }
            m_blocks[i].at += limited(move, 2) * heat;
        }
        for (const auto &tree : m_trees) {
            for (const auto &[a, b] : tree) {
                const double gap = gapBetween(boxOf(a), boxOf(b)) - 2 * m_air;
                if (gap <= 0)
                    continue;
                const QPointF apart = m_blocks[std::size_t(b)].at - m_blocks[std::size_t(a)].at;
                const QPointF move =
                    limited(apart / std::max(1., std::hypot(apart.x(), apart.y())) * (0.12 * gap), 3) *
                    (0.3 + 0.7 * heat);
                const double share = massOf(a) / (massOf(a) + massOf(b));
                m_blocks[std::size_t(a)].at += move * (1 - share);
                m_blocks[std::size_t(b)].at -= move * share;
            }
        }
    }

    static QPointF limited(QPointF move, double most)
    {
        const double length = std::hypot(move.x(), move.y());
        return length > most ? move * (most / length) : move;
    }

    bool isInSet(int block, int set) const
    {
        return std::ranges::find(m_setsOf[std::size_t(block)], set) != m_setsOf[std::size_t(block)].end();
    }

    /// Who stands between two blocks of a set that is not theirs goes aside.
    void clearTrees(double heat)
    {
        for (std::size_t set = 0; set < m_sets.size(); ++set) {
            for (const auto &[a, b] : m_trees[set]) {
                const QPointF from = m_blocks[std::size_t(a)].at;
                const QPointF to = m_blocks[std::size_t(b)].at;
                for (int block = 0; block < int(m_blocks.size()); ++block) {
                    if (!meets(boxOf(block), from, to) || isInSet(block, int(set)))
                        continue;
                    const QPointF along = to - from;
                    const double length = std::max(1., std::hypot(along.x(), along.y()));
                    QPointF aside(-along.y() / length, along.x() / length);
                    if (QPointF::dotProduct(aside, m_blocks[std::size_t(block)].at - from) < 0)
                        aside = -aside;
                    m_blocks[std::size_t(block)].at += aside * (1 + 3 * heat);
                    m_blocks[std::size_t(a)].at -= aside * heat;
                    m_blocks[std::size_t(b)].at -= aside * heat;
                }
            }
        }
    }

    /// How much the outlines of these sets have to bridge, and whom they would have to go round.
    double costOf(const std::vector<int> &sets) const
    {
        double cost = 0;
        for (const int set : sets) {
            const std::size_t size = m_sets[std::size_t(set)].size();
            m_swapWork -= std::int64_t(size * (size + m_blocks.size()));
            for (const auto &[a, b] : treeOf(m_sets[std::size_t(set)])) {
                cost += std::max(0., gapBetween(boxOf(a), boxOf(b)) - 2 * m_air);
                const QPointF from = m_blocks[std::size_t(a)].at;
                const QPointF to = m_blocks[std::size_t(b)].at;
                for (int block = 0; block < int(m_blocks.size()); ++block) {
                    if (block != a && block != b && meets(boxOf(block), from, to) && !isInSet(block, set))
                        cost += 60;
                }
            }
        }
        return cost;
    }

    /// Two blocks change places where that makes it simpler for the outlines.
    void swapPlaces()
    {
        for (int i = 0; i < int(m_blocks.size()); ++i) {
            for (int j = i + 1; j < int(m_blocks.size()) && m_swapWork > 0; ++j) {
                HullBlock &one = m_blocks[std::size_t(i)];
                HullBlock &other = m_blocks[std::size_t(j)];
                if (one.groups == other.groups || isCancelled())
                    continue;
                const double ratio =
                    (one.size.width() * one.size.height()) / (other.size.width() * other.size.height());
                if (ratio > 3.5 || ratio < 1 / 3.5)
                    continue;
                std::vector<int> sets;
                // Those of both hardly notice.
                std::ranges::set_symmetric_difference(m_setsOf[std::size_t(i)], m_setsOf[std::size_t(j)],
                                                      std::back_inserter(sets));
                const double before = costOf(sets);
                std::swap(one.at, other.at);
                if (costOf(sets) > before - 5)
                    std::swap(one.at, other.at);
            }
        }
    }

    double massOf(int block) const
    {
        const QSizeF size = m_blocks[std::size_t(block)].size;
        return (size.width() + m_air) * (size.height() + m_air);
    }

    void push(double strength)
    {
        m_worst = 0;
        std::ranges::sort(m_order, [&](int a, int b) {
            const double left = boxOf(a).left();
            const double other = boxOf(b).left();
            return left != other ? left < other : a < b;
        });
        for (std::size_t i = 0; i < m_order.size(); ++i) {
            const int a = m_order[i];
            for (std::size_t j = i + 1; j < m_order.size(); ++j) {
                const int b = m_order[j];
                if (boxOf(b).left() >= boxOf(a).right() + 2 * m_air)
                    break;
                separate(a, b, strength);
            }
        }
    }

    void separate(int a, int b, double strength)
    {
        HullBlock &one = m_blocks[std::size_t(a)];
        HullBlock &other = m_blocks[std::size_t(b)];
        // No outline goes between those who are in the same groups.
        const double air = one.groups == other.groups ? std::min(2., m_air) : 2 * m_air;
        const QPointF apart = other.at - one.at;
        const double x = (one.size.width() + other.size.width()) / 2 + air - std::abs(apart.x());
        const double y = (one.size.height() + other.size.height()) / 2 + air - std::abs(apart.y());
        if (x <= 0 || y <= 0)
            return;
        const double sign = a < b ? 1 : -1;
        const auto direction = [&](double d) { return d != 0 ? std::copysign(1., d) : sign; };
        const QPointF move =
            x < y ? QPointF(x * direction(apart.x()), 0) : QPointF(0, y * direction(apart.y()));
        m_worst = std::max(m_worst, std::min(x, y));
        const double share = massOf(a) / (massOf(a) + massOf(b));
        one.at -= move * (strength * (1 - share));
        other.at += move * (strength * share);
    }

    void keepInside()
    {
        for (HullBlock &block : m_blocks) {
            const auto inside = [&](double at, double extent, double low, double high) {
                const double half = extent / 2 + std::min(m_air, (high - low - extent) / 2);
                return extent >= high - low ? (low + high) / 2 : std::clamp(at, low + half, high - half);
            };
            block.at = {inside(block.at.x(), block.size.width(), m_part.left(), m_part.right()),
                        inside(block.at.y(), block.size.height(), m_part.top(), m_part.bottom())};
        }
    }

    /// What still overlaps goes to the nearest free place, the large first; what finds none is taken apart by
    /// the labelling.
    void findRoom()
    {
        Room room(m_part, 40);
        std::ranges::sort(m_order);
        std::ranges::stable_sort(m_order, [&](int a, int b) { return massOf(a) > massOf(b); });
        for (const int number : m_order) {
            HullBlock &block = m_blocks[std::size_t(number)];
            if (isCancelled())
                return;
            for (const double share : {0.7, 0.35, 0.}) {
                const double round = share * m_air;
                const auto shift = room.shiftToFree({block.box().adjusted(-round, -round, round, round)},
                                                    number, m_part, 4, share > 0 ? 1500 : 6000);
                if (!shift)
                    continue;
                block.at += *shift;
                break;
            }
            room.take(block.box(), number);
        }
    }

    /// Middles are stretched so that what they are the middles of reaches all sides.
    void fillPart()
    {
        QRectF used;
        for (const HullBlock &block : m_blocks)
            used |= block.box();
        QSizeF mean;
        for (const HullBlock &block : m_blocks)
            mean += block.size / double(m_blocks.size());
        const auto stretch = [&](double length, double most, double own) {
            return std::clamp((most - 2 * m_air - own) / std::max(1., length - own), 1., 1.5);
        };
        const double x = stretch(used.width(), m_part.width(), mean.width());
        const double y = stretch(used.height(), m_part.height(), mean.height());
        for (HullBlock &block : m_blocks) {
            const QPointF away = block.at - used.center();
            block.at = m_part.center() + QPointF(away.x() * x, away.y() * y);
        }
    }

    std::vector<HullBlock> &m_blocks;
    const QRectF m_part;
    const std::atomic_bool *m_cancelled;
    std::vector<int> m_order;
    std::vector<std::vector<int>> m_sets;   // blocks of each group
    std::vector<std::vector<int>> m_setsOf; // of each block
    std::vector<std::vector<std::pair<int, int>>> m_trees;
    std::size_t m_treeWork = 0;
    mutable std::int64_t m_swapWork = mostSwapWork; // left
    double m_air = 0;
    double m_worst = 1; // the largest overlap of the last push, points
};

/// Stretched over the middle of the part.
Skeleton broughtTo(const QRectF &part, const Skeleton &skeleton)
{
    double left = 1e18, right = -1e18, top = 1e18, bottom = -1e18;
    for (const QPointF &p : skeleton) {
        left = std::min(left, p.x());
        right = std::max(right, p.x());
        top = std::min(top, p.y());
        bottom = std::max(bottom, p.y());
    }
    const double x = 0.76 * part.width() / std::max(right - left, 1e-6);
    const double y = 0.76 * part.height() / std::max(bottom - top, 1e-6);
    Skeleton result;
    for (const QPointF &p : skeleton)
        result.push_back(part.center() +
                         QPointF((p.x() - (left + right) / 2) * x, (p.y() - (top + bottom) / 2) * y));
    return result;
}

/// From the skeleton's places and, where there are few blocks, from some others, too; the best result stays.
/// The room round each block.
double relaxed(std::vector<HullBlock> &blocks, const QRectF &part, const std::atomic_bool *cancelled)
{
    const std::vector<HullBlock> start = blocks;
    double least = 1e18;
    double air = 0;
    std::minstd_rand random(1);
    const std::size_t work = blocks.size() * blocks.size();
    const int starts =
        blocks.size() < 3 ? 1 : int(std::clamp<std::size_t>(mostStartWork / work, 1, mostStarts));
    for (int i = 0; i < starts && !(cancelled && *cancelled); ++i) {
        std::vector<HullBlock> tried = start;
        const auto shift = [&](double length) {
            return (double(random() % 2001) / 1000 - 1) * std::min(1., 0.12 * i) * length / 2;
        };
        for (HullBlock &block : tried) {
            const double x = shift(part.width());
            block.at += QPointF(x, shift(part.height()));
        }
        Relaxing relaxing(tried, part, cancelled);
        relaxing.run();
        air = relaxing.air();
        if (const double cost = starts == 1 ? 0 : relaxing.cost(); cost < least) {
            least = cost;
            blocks = std::move(tried);
        }
    }
    return air;
}

} // namespace

double placeForHulls(const Diagram &diagram, const HullSets &sets, const Detail &detail,
                     const Component &component, const Skeleton &skeleton, const QRectF &part,
                     std::vector<Place> &places, const std::atomic_bool *cancelled)
{
    std::vector<HullBlock> blocks =
        hullBlocksOf(diagram, sets, detail, component, broughtTo(part, skeleton), part);
    // Outlines need some room at the edges, and their labels at the upper one.
    double head = 0;
    for (const int group : component.groups)
        head = std::max(head, detail.words[std::size_t(group)].size.height());
    const double edge = component.groups.size() > 1 ? std::min(0.02 * part.height(), 0.5 * head) : 0;
    if (!component.ties.empty())
        head *= 1.7; // above those of sub-groups
    const double top = edge > 0 ? edge + std::min(0.06 * part.height(), 0.6 * head) : 0;
    const QRectF inner = part.adjusted(edge, top, -edge, -edge);
    const double air = relaxed(blocks, inner, cancelled);

    for (const HullBlock &block : blocks) {
        for (std::size_t i = 0; i < block.people.size(); ++i) {
            Place &place = places[std::size_t(block.people[i])];
            place.centre = block.at + block.peopleAt[i];
            place.side = LabelSide::Right;
        }
        if (block.label >= 0)
            places[std::size_t(block.label)].centre = block.at + block.labelAt;
    }
    return air;
}

} // namespace copse
