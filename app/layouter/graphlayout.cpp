#include "graphlayout.h"

#include <gvc.h>

#include <algorithm>

namespace copse {

namespace {

constexpr double pointsPerInch = 72;

Error failed(const QString &detail) { return {ErrorKind::Layout, {}, detail}; }

// Graphviz reads numbers by the C locale, which is the one a program starts in.
QByteArray number(double value) { return QByteArray::number(value, 'g', 17); }
QByteArray inches(double points) { return number(points / pointsPerInch); }

// Graphviz takes char * for words that it copies.
char *words(const char *text) { return const_cast<char *>(text); }
char *words(const QByteArray &text) { return words(text.constData()); }

Agsym_t *declare(Agraph_t *graph, int kind, const char *name, const char *value)
{
    return agattr(graph, kind, words(name), words(value));
}

void setOptions(Agraph_t *graph, const LayoutRequest &request)
{
    declare(graph, AGRAPH, "start", QByteArray::number(request.seed).constData());
    // Edges are drawn by us, overlaps are settled by us: fdp's own way takes minutes.
    declare(graph, AGRAPH, "splines", "");
    declare(graph, AGRAPH, "overlap", "true");
    // The usual way to pack unconnected parts takes minutes for thousands of them; rows and columns do not
    // heed pins.
    if (std::ranges::none_of(request.nodes, &LayoutNode::pinned))
        declare(graph, AGRAPH, "packmode", "array");
    if (request.engine == LayoutEngine::Sfdp && request.fast)
        declare(graph, AGRAPH, "quadtree", "fast");
    if (request.engine == LayoutEngine::Fdp && request.relax)
        declare(graph, AGRAPH, "T0", "0.1");
}

// neato leaves new nodes stranded far from pins that are themselves far from the origin, so it is told places
// around this one. Taken back by keepPlaces.
QPointF middleOfPlaces(const LayoutRequest &request)
{
    QPointF sum;
    int placed = 0;
    for (const LayoutNode &node : request.nodes) {
        if (node.position) {
            sum += *node.position;
            ++placed;
        }
    }
    return placed ? sum / placed : QPointF();
}

std::vector<Agnode_t *> addNodes(Agraph_t *graph, const LayoutRequest &request)
{
    declare(graph, AGNODE, "label", "");
    declare(graph, AGNODE, "shape", "box");
    declare(graph, AGNODE, "fixedsize", "true");
    Agsym_t *const width = declare(graph, AGNODE, "width", "0.01");
    Agsym_t *const height = declare(graph, AGNODE, "height", "0.01");
    // An engine that is told places it cannot keep warns of it; without the attribute it does not look for
    // them.
    Agsym_t *const place = canPin(request.engine) ? declare(graph, AGNODE, "pos", "") : nullptr;

    const QPointF middle = middleOfPlaces(request);

    std::vector<Agnode_t *> nodes;
    nodes.reserve(request.nodes.size());
    for (const LayoutNode &wanted : request.nodes) {
        Agnode_t *const node = agnode(graph, words("n" + QByteArray::number(qulonglong(nodes.size()))), 1);
        agxset(node, width, words(inches(wanted.width)));
        agxset(node, height, words(inches(wanted.height)));
        if (place && wanted.position) {
            const QPointF offset = *wanted.position - middle;
            const QByteArray pin = wanted.pinned ? "!" : "";
            agxset(node, place, words(inches(offset.x()) + ',' + inches(-offset.y()) + pin));
        }
        nodes.push_back(node);
    }
    return nodes;
}

void addEdges(Agraph_t *graph, const LayoutRequest &request, const std::vector<Agnode_t *> &nodes)
{
    Agsym_t *const weight = declare(graph, AGEDGE, "weight", "1");
    for (const LayoutEdge &wanted : request.edges) {
        if (wanted.from == wanted.to)
            continue;
        Agedge_t *const edge =
            agedge(graph, nodes[std::size_t(wanted.from)], nodes[std::size_t(wanted.to)], nullptr, 1);
        if (request.engine == LayoutEngine::Dot)
            agxset(edge, weight, words(QByteArray::number(std::max(1, qRound(wanted.weight)))));
        else
            agxset(edge, weight, words(number(wanted.weight)));
    }
}

// Engines move the finished drawing as a whole to the origin: take that back where places were asked for, by
// the pins or, without any, by the middle of what had a place.
void keepPlaces(LayoutResult &result, const LayoutRequest &request)
{
    QPointF shift;
    int placed = 0;
    for (std::size_t i = 0; i < request.nodes.size(); ++i) {
        const LayoutNode &node = request.nodes[i];
        if (node.pinned) {
            shift = *node.position - result.centres[i];
            placed = 1;
            break;
        }
        if (node.position) {
            shift += *node.position - result.centres[i];
            ++placed;
        }
    }
    if (!canPin(request.engine) || placed == 0)
        return;
    for (std::size_t i = 0; i < request.nodes.size(); ++i) {
        const LayoutNode &node = request.nodes[i];
        result.centres[i] = node.pinned ? *node.position : result.centres[i] + shift / placed;
    }
}

} // namespace

Result<LayoutResult> layOut(const LayoutRequest &request)
{
    LayoutResult result;
    if (request.nodes.empty())
        return result;

    GVC_t *const context = gvContext();
    Agraph_t *const graph = agopen(words("g"), Agundirected, nullptr);
    if (!context || !graph)
        return failed(QStringLiteral("no context or no graph"));
    setOptions(graph, request);
    const std::vector<Agnode_t *> nodes = addNodes(graph, request);
    addEdges(graph, request, nodes);
    if (gvLayout(context, graph, layoutEngineName(request.engine).toLatin1().constData()) != 0)
        return failed(QStringLiteral("gvLayout refused"));

    result.centres.reserve(nodes.size());
    for (Agnode_t *const node : nodes)
        result.centres.emplace_back(ND_coord(node).x, -ND_coord(node).y);
    keepPlaces(result, request);
    return result; // nothing is freed: the process ends now, and does so faster and more safely
}

} // namespace copse
