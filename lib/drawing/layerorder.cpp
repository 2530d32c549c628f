#include "drawing/layerorder.h"

#include "drawing/unions.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace copse {

namespace {

enum Layer { First, People, Last, Layers };

/// A thing of a column; of people, all that have the same links.
struct Item
{
    std::vector<int> nodes;
    int part = 0;                            // what hangs together, 0: the largest
    int parent = -1;                         // item of the last column that it stands under
    int depth = 0;                           // items above it
    std::vector<std::pair<int, int>> before; // items of the column before and how many lines go there
    std::vector<std::pair<int, int>> behind;
    double degree = 0; // all its lines
};

using Columns = std::vector<std::vector<int>>; // order of items, of each layer

constexpr int mostSweeps = 24;
constexpr double workOfSweeps = 3e6; // lines looked at
constexpr double workOfChanges = 4e7;
constexpr int mostRounds = 12;
constexpr int mostSmoothing = 300;
constexpr double workOfSmoothing = 2e7;

/// Sums over all places up to one (Fenwick 1994).
class Sums
{
public:
    explicit Sums(std::size_t places)
        : m_sums(places + 1, 0)
    {}
    void add(std::size_t place, double value)
    {
        for (++place; place < m_sums.size(); place += place & (~place + 1))
            m_sums[place] += value;
    }
    double upTo(std::size_t place) const
    {
        double sum = 0;
        for (++place; place > 0; place -= place & (~place + 1))
            sum += m_sums[place];
        return sum;
    }

private:
    std::vector<double> m_sums;
};

class Orderer
{
public:
    Orderer(const Diagram &diagram, const std::atomic_bool *cancelled)
        : m_diagram(diagram)
        , m_cancelled(cancelled)
        , m_items(Layers)
        , m_rank(Layers)
    {
        collect();
        findParts();
    }

    LayerOrder order()
    {
        Columns best = byParts();
        double least = crossings(best);
        const Columns smooth = bySmoothness();
        for (const bool isMixed : {true, false}) {
            sweep(byParts(), isMixed, best, least);
            sweep(smooth, isMixed, best, least);
        }
        changePlaces(best);
        LayerOrder result;
        result.first = nodesOf(First, best);
        result.people = nodesOf(People, best);
        result.last = nodesOf(Last, best);
        return result;
    }

    double crossingsOf(const LayerOrder &order)
    {
        Columns columns(Layers);
        std::vector<int> itemOf(m_diagram.nodes.size(), -1);
        for (int layer = First; layer < Layers; ++layer) {
            for (std::size_t i = 0; i < items(layer).size(); ++i) {
                for (const int node : items(layer)[i].nodes)
                    itemOf[std::size_t(node)] = int(i);
            }
        }
        const std::vector<int> *nodes[] = {&order.first, &order.people, &order.last};
        for (int layer = First; layer < Layers; ++layer) {
            for (const int node : *nodes[layer]) {
                const int item = itemOf[std::size_t(node)];
                if (columns[std::size_t(layer)].empty() || columns[std::size_t(layer)].back() != item)
                    columns[std::size_t(layer)].push_back(item);
            }
        }
        return crossings(columns);
    }

private:
    bool isCancelled() const { return m_cancelled && *m_cancelled; }
    std::vector<Item> &items(int layer) { return m_items[std::size_t(layer)]; }

    int add(int layer, int node)
    {
        Item item;
        item.nodes = {node};
        items(layer).push_back(std::move(item));
        return int(items(layer).size()) - 1;
    }

    void collect()
    {
        const std::size_t count = m_diagram.nodes.size();
        std::vector<int> itemOf(count, -1);
        std::vector<std::vector<int>> before(count), behind(count);
        for (std::size_t i = 0; i < count; ++i) {
            if (m_diagram.nodes[i].kind == NodeKind::Organisation)
                itemOf[i] = add(First, int(i));
            else if (m_diagram.nodes[i].kind != NodeKind::Person)
                itemOf[i] = add(Last, int(i));
        }
        for (const DiagramLink &link : m_diagram.links) {
            const int to = itemOf[std::size_t(link.to)];
            if (link.kind == LinkKind::SubGroup)
                items(Last)[std::size_t(itemOf[std::size_t(link.from)])].parent = to;
            else if (link.kind == LinkKind::Affiliation)
                before[std::size_t(link.from)].push_back(to);
            else
                behind[std::size_t(link.from)].push_back(to);
        }
        for (Item &item : items(Last))
            item.depth = m_diagram.nodes[std::size_t(item.nodes.front())].depth;
        std::map<std::pair<std::vector<int>, std::vector<int>>, int> bundles;
        for (std::size_t i = 0; i < count && !isCancelled(); ++i) {
            if (m_diagram.nodes[i].kind != NodeKind::Person)
                continue;
            std::ranges::sort(before[i]);
            std::ranges::sort(behind[i]);
            const auto [found, isNew] =
                bundles.try_emplace({std::move(before[i]), std::move(behind[i])}, int(items(People).size()));
            if (isNew)
                add(People, int(i));
            else
                items(People)[std::size_t(found->second)].nodes.push_back(int(i));
        }
        for (const auto &[links, number] : bundles) {
            Item &bundle = items(People)[std::size_t(number)];
            const int size = int(bundle.nodes.size());
            for (const int first : links.first) {
                bundle.before.emplace_back(first, size);
                items(First)[std::size_t(first)].behind.emplace_back(number, size);
                m_lines += 1;
            }
            for (const int last : links.second) {
                bundle.behind.emplace_back(last, size);
                items(Last)[std::size_t(last)].before.emplace_back(number, size);
                m_lines += 1;
            }
        }
    }

    /// Numbers what hangs together, the largest first.
    void findParts()
    {
        for (std::vector<Item> &layer : m_items) {
            for (Item &item : layer) {
                for (const auto &[other, lines] : item.before)
                    item.degree += lines;
                for (const auto &[other, lines] : item.behind)
                    item.degree += lines;
            }
        }
        std::size_t offsets[Layers + 1] = {};
        for (int layer = First; layer < Layers; ++layer)
            offsets[layer + 1] = offsets[layer] + items(layer).size();
        Unions unions(offsets[Layers]);
        const auto rootOf = [&](std::size_t i) { return std::size_t(unions.find(int(i))); };
        const auto join = [&](std::size_t a, std::size_t b) { unions.unite(int(a), int(b)); };
        for (std::size_t i = 0; i < items(People).size(); ++i) {
            for (const auto &[first, lines] : items(People)[i].before)
                join(offsets[People] + i, offsets[First] + std::size_t(first));
            for (const auto &[last, lines] : items(People)[i].behind)
                join(offsets[People] + i, offsets[Last] + std::size_t(last));
        }
        for (std::size_t i = 0; i < items(Last).size(); ++i) {
            if (const int parent = items(Last)[i].parent; parent >= 0)
                join(offsets[Last] + i, offsets[Last] + std::size_t(parent));
        }
        std::vector<std::size_t> sizes(offsets[Layers], 0);
        for (int layer = First; layer < Layers; ++layer) {
            for (std::size_t i = 0; i < items(layer).size(); ++i)
                sizes[rootOf(offsets[layer] + i)] += items(layer)[i].nodes.size();
        }
        std::vector<std::size_t> roots;
        for (std::size_t i = 0; i < offsets[Layers]; ++i) {
            if (rootOf(i) == i)
                roots.push_back(i);
        }
        // People without any line come last, however many they are.
        for (std::size_t i = 0; i < items(People).size(); ++i) {
            if (items(People)[i].before.empty() && items(People)[i].behind.empty())
                sizes[rootOf(offsets[People] + i)] = 0;
        }
        std::ranges::stable_sort(roots, std::greater<>(), [&](std::size_t root) { return sizes[root]; });
        std::vector<int> partOf(offsets[Layers], 0);
        for (std::size_t i = 0; i < roots.size(); ++i)
            partOf[roots[i]] = int(i);
        for (int layer = First; layer < Layers; ++layer) {
            for (std::size_t i = 0; i < items(layer).size(); ++i)
                items(layer)[i].part = partOf[rootOf(offsets[layer] + i)];
        }
    }

    /// In the map's order, but for parts and sub-groups.
    Columns byParts()
    {
        Columns columns(Layers);
        for (int layer = First; layer < Layers; ++layer) {
            columns[std::size_t(layer)].resize(items(layer).size());
            std::iota(columns[std::size_t(layer)].begin(), columns[std::size_t(layer)].end(), 0);
            sortBy(layer, std::vector<double>(items(layer).size(), 0), columns);
        }
        return columns;
    }

    /// By numbers that differ least between neighbours (the Fiedler vector of each part, Juvan & Mohar 1992,
    /// by lazy steps of a random walk): what hangs together by a long way round is laid out along it.
    Columns bySmoothness()
    {
        Columns columns = byParts();
        std::vector<std::vector<double>> values(Layers);
        std::size_t parts = 0;
        for (int layer = First; layer < Layers; ++layer) {
            for (std::size_t i = 0; i < items(layer).size(); ++i)
                parts = std::max(parts, std::size_t(items(layer)[i].part) + 1);
            values[std::size_t(layer)] = ranks(layer, columns);
        }
        const int steps = std::clamp(int(workOfSmoothing / (m_lines + 1)), 5, mostSmoothing);
        for (int step = 0; step < steps && !isCancelled(); ++step) {
            // Without the even part, and as large as before.
            std::vector<double> sums(parts, 0), squares(parts, 0), weights(parts, 0);
            const auto forAll = [&](auto &&use) {
                for (int layer = First; layer < Layers; ++layer) {
                    for (std::size_t i = 0; i < items(layer).size(); ++i) {
                        const Item &item = items(layer)[i];
                        use(layer, i, std::size_t(item.part), item.degree);
                    }
                }
            };
            forAll([&](int layer, std::size_t i, std::size_t part, double degree) {
                sums[part] += degree * values[std::size_t(layer)][i];
                weights[part] += degree;
            });
            forAll([&](int layer, std::size_t i, std::size_t part, double degree) {
                double &value = values[std::size_t(layer)][i];
                if (weights[part] > 0)
                    value -= sums[part] / weights[part];
                squares[part] += degree * value * value;
            });
            forAll([&](int layer, std::size_t i, std::size_t part, double) {
                if (squares[part] > 0)
                    values[std::size_t(layer)][i] /= std::sqrt(squares[part]);
            });
            std::vector<std::vector<double>> next = values;
            forAll([&](int layer, std::size_t i, std::size_t, double degree) {
                if (degree <= 0)
                    return;
                const Item &item = items(layer)[i];
                double sum = 0;
                for (const auto &[other, lines] : item.before)
                    sum += lines * values[std::size_t(layer) - 1][std::size_t(other)];
                for (const auto &[other, lines] : item.behind)
                    sum += lines * values[std::size_t(layer) + 1][std::size_t(other)];
                next[std::size_t(layer)][i] = (values[std::size_t(layer)][i] + sum / degree) / 2;
            });
            values = std::move(next);
        }
        for (int layer = First; layer < Layers; ++layer)
            sortBy(layer, std::move(values[std::size_t(layer)]), columns);
        return columns;
    }

    /// Sorts a column by the parts and then by the wishes of its items; equal ones stay as they stand.
    void sortBy(int layer, std::vector<double> wishes, Columns &columns)
    {
        std::vector<int> &column = columns[std::size_t(layer)];
        const auto isBefore = [&](int a, int b) {
            const Item &one = items(layer)[std::size_t(a)];
            const Item &other = items(layer)[std::size_t(b)];
            if (one.part != other.part)
                return one.part < other.part;
            return wishes[std::size_t(a)] < wishes[std::size_t(b)];
        };
        if (layer != Last) {
            std::ranges::stable_sort(column, isBefore);
            return;
        }
        // A group stands where all that is under it wishes to be.
        std::vector<int> deepestFirst = column;
        std::ranges::stable_sort(deepestFirst, std::greater<>(),
                                 [&](int i) { return items(Last)[std::size_t(i)].depth; });
        std::vector<double> sums = wishes;
        std::vector<int> counts(wishes.size(), 1);
        for (const int i : deepestFirst) {
            wishes[std::size_t(i)] = sums[std::size_t(i)] / counts[std::size_t(i)];
            if (const int parent = items(Last)[std::size_t(i)].parent; parent >= 0) {
                sums[std::size_t(parent)] += sums[std::size_t(i)];
                counts[std::size_t(parent)] += counts[std::size_t(i)];
            }
        }
        std::ranges::stable_sort(column, isBefore);
        std::vector<std::vector<int>> under(column.size());
        std::vector<int> waiting;
        for (const int i : column) {
            const int parent = items(Last)[std::size_t(i)].parent;
            (parent < 0 ? waiting : under[std::size_t(parent)]).push_back(i);
        }
        std::ranges::reverse(waiting);
        column.clear();
        while (!waiting.empty()) {
            const int i = waiting.back();
            waiting.pop_back();
            column.push_back(i);
            waiting.insert(waiting.end(), under[std::size_t(i)].rbegin(), under[std::size_t(i)].rend());
        }
    }

    /// Where the items of a column stand, 0 to 1: by the number of people above them.
    const std::vector<double> &ranks(int layer, const Columns &columns)
    {
        std::vector<double> &rank = m_rank[std::size_t(layer)];
        rank.assign(items(layer).size(), 0);
        double all = 0;
        for (const Item &item : items(layer))
            all += double(item.nodes.size());
        double above = 0;
        for (const int i : columns[std::size_t(layer)]) {
            const double size = double(items(layer)[std::size_t(i)].nodes.size());
            rank[std::size_t(i)] = (above + size / 2) / all;
            above += size;
        }
        return rank;
    }

    static double meanOf(const std::vector<std::pair<int, int>> &links, const std::vector<double> &ranks)
    {
        double sum = 0, weight = 0;
        for (const auto &[item, lines] : links) {
            sum += lines * ranks[std::size_t(item)];
            weight += lines;
        }
        return sum / weight;
    }

    /// Sorts one column by where the neighbours stand in the columns beside it. Who has none there stays.
    void sortByNeighbours(int layer, bool lookBefore, bool lookBehind, Columns &columns)
    {
        std::vector<double> wishes = ranks(layer, columns);
        std::vector<double> before, behind;
        if (lookBefore && layer > First)
            before = ranks(layer - 1, columns);
        if (lookBehind && layer < Last)
            behind = ranks(layer + 1, columns);
        for (std::size_t i = 0; i < items(layer).size(); ++i) {
            const Item &item = items(layer)[i];
            const bool hasBefore = !before.empty() && !item.before.empty();
            const bool hasBehind = !behind.empty() && !item.behind.empty();
            if (hasBefore && hasBehind)
                wishes[i] = (meanOf(item.before, before) + meanOf(item.behind, behind)) / 2;
            else if (hasBefore)
                wishes[i] = meanOf(item.before, before);
            else if (hasBehind)
                wishes[i] = meanOf(item.behind, behind);
        }
        sortBy(layer, std::move(wishes), columns);
    }

    /// `isMixed`: people go by both sides at once, else by one after the other.
    void sweep(Columns columns, bool isMixed, Columns &best, double &least)
    {
        const int sweeps = std::clamp(int(workOfSweeps / (m_lines + 1)), 2, mostSweeps);
        for (int i = 0; i < sweeps && !isCancelled(); ++i) {
            if (isMixed) {
                sortByNeighbours(People, true, true, columns);
                sortByNeighbours(First, false, true, columns);
                sortByNeighbours(Last, true, false, columns);
            } else if (i % 2 == 0) {
                sortByNeighbours(People, true, false, columns);
                sortByNeighbours(Last, true, false, columns);
            } else {
                sortByNeighbours(People, false, true, columns);
                sortByNeighbours(First, false, true, columns);
            }
            if (const double found = crossings(columns); found < least) {
                least = found;
                best = columns;
            }
        }
    }

    std::vector<int> placesOf(int layer, const Columns &columns)
    {
        std::vector<int> places(items(layer).size());
        for (std::size_t i = 0; i < columns[std::size_t(layer)].size(); ++i)
            places[std::size_t(columns[std::size_t(layer)][i])] = int(i);
        return places;
    }

    /// Between two columns: each line crosses those that began above it and end below it (Barth, Mutzel &
    /// Juenger 2004).
    double crossings(const Columns &columns)
    {
        double sum = 0;
        for (const int layer : {First, Last}) {
            const std::vector<int> places = placesOf(layer, columns);
            Sums lines(places.size());
            double all = 0;
            for (const int bundle : columns[People]) {
                const Item &item = items(People)[std::size_t(bundle)];
                const auto &links = layer == First ? item.before : item.behind;
                for (const auto &[end, weight] : links)
                    sum += weight * (all - lines.upTo(std::size_t(places[std::size_t(end)])));
                for (const auto &[end, weight] : links) {
                    lines.add(std::size_t(places[std::size_t(end)]), weight);
                    all += weight;
                }
            }
        }
        return sum;
    }

    /// Crossings of the lines of two neighbours, the first above, less those if it were below.
    static double gain(const std::vector<std::pair<int, int>> &upper,
                       const std::vector<std::pair<int, int>> &lower, const std::vector<int> &places)
    {
        double sum = 0;
        for (const auto &[a, linesOfA] : upper) {
            for (const auto &[b, linesOfB] : lower) {
                const int difference = places[std::size_t(a)] - places[std::size_t(b)];
                sum += double(linesOfA) * linesOfB * ((difference > 0) - (difference < 0));
            }
        }
        return sum;
    }

    void changePlaces(Columns &columns)
    {
        double work = 0;
        bool changed = true;
        for (int round = 0; round < mostRounds && changed; ++round) {
            changed = false;
            for (const int layer : {First, Last, People}) {
                const std::vector<int> before =
                    layer == First ? std::vector<int>() : placesOf(layer - 1, columns);
                const std::vector<int> behind =
                    layer == Last ? std::vector<int>() : placesOf(layer + 1, columns);
                std::vector<int> &column = columns[std::size_t(layer)];
                for (std::size_t i = 1; i < column.size(); ++i) {
                    const Item &upper = items(layer)[std::size_t(column[i - 1])];
                    const Item &lower = items(layer)[std::size_t(column[i])];
                    // A sub-group stays under its parent, and so does what is under itself.
                    const bool hasUnder = i + 1 < column.size() && layer == Last &&
                                          items(layer)[std::size_t(column[i + 1])].depth > lower.depth;
                    if (upper.part != lower.part || upper.parent != lower.parent || hasUnder)
                        continue;
                    work += double(upper.before.size()) * double(lower.before.size()) +
                            double(upper.behind.size()) * double(lower.behind.size()) + 1;
                    if (work > workOfChanges || isCancelled())
                        return;
                    double sum = 0;
                    if (layer != First)
                        sum += gain(upper.before, lower.before, before);
                    if (layer != Last)
                        sum += gain(upper.behind, lower.behind, behind);
                    if (sum > 0) {
                        std::swap(column[i - 1], column[i]);
                        changed = true;
                    }
                }
            }
        }
    }

    std::vector<int> nodesOf(int layer, const Columns &columns)
    {
        std::vector<int> nodes;
        for (const int i : columns[std::size_t(layer)]) {
            const std::vector<int> &own = items(layer)[std::size_t(i)].nodes;
            nodes.insert(nodes.end(), own.begin(), own.end());
        }
        return nodes;
    }

    const Diagram &m_diagram;
    const std::atomic_bool *m_cancelled;
    std::vector<std::vector<Item>> m_items;
    std::vector<std::vector<double>> m_rank;
    double m_lines = 0;
};

} // namespace

LayerOrder orderLayers(const Diagram &diagram, const std::atomic_bool *cancelled)
{
    return Orderer(diagram, cancelled).order();
}

double crossingsOf(const Diagram &diagram, const LayerOrder &order)
{
    return Orderer(diagram, nullptr).crossingsOf(order);
}

} // namespace copse
