#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QPointF>
#include <QString>

#include <optional>
#include <vector>

// What is asked of copse-layout and what it answers, as values and as the bytes that go through its pipes.
// Lengths are points (1/72 inch), y runs downwards. All functions here are pure and may be called in any
// thread.

namespace copse {

enum class LayoutEngine { Sfdp, Neato, Fdp, Dot, Twopi, Circo, Osage };

std::optional<LayoutEngine> layoutEngineFromName(QStringView name);
QString layoutEngineName(LayoutEngine engine);

/// Whether the engine leaves pinned nodes where they are; the others draw as if nothing were pinned.
bool canPin(LayoutEngine engine);

/// The most nodes a request for this engine may have: about what it lays out within a minute and a
/// gigabyte (sfdp beyond 70,000 only when fast).
int largestLayout(LayoutEngine engine);

inline constexpr int largestEdgeCount = 2'000'000;

struct LayoutNode
{
    double width = 0; ///< 0 to 100,000; below 0.72 counts as 0.72
    double height = 0;
    std::optional<QPointF> position; ///< of the centre, within +-10,000,000; where neato and fdp start from
    bool pinned = false;             ///< needs a position
    bool operator==(const LayoutNode &) const = default;
};

/// Between two places in LayoutRequest::nodes. Loops have no influence, an edge given twice pulls twice.
struct LayoutEdge
{
    int from = 0;
    int to = 0;
    double weight = 1; ///< above 0, at most 1,000; below 1 counts as 1 in neato and fdp; whole numbers in dot
    bool operator==(const LayoutEdge &) const = default;
};

/// Unconnected parts are laid out apart and set beside one another in rows, unless something is pinned; with
/// pins, thousands of parts take minutes.
struct LayoutRequest
{
    LayoutEngine engine = LayoutEngine::Sfdp;
    quint32 seed = 1;
    std::vector<LayoutNode> nodes;
    std::vector<LayoutEdge> edges;
    bool fast = false;  ///< sfdp only: a coarser reckoning of the forces
    bool relax = false; ///< fdp only: start cool, so that the nodes of a part stay near their positions
    bool operator==(const LayoutRequest &) const = default;
};

struct LayoutResult
{
    std::vector<QPointF> centres; ///< one for each node, in the order of the request; the origin means
                                  ///< nothing, unless positions were given to an engine that can pin
    bool operator==(const LayoutResult &) const = default;
};

/// What one run may take.
struct LayoutLimits
{
    int milliseconds = 60'000;
    qint64 memoryBytes = qint64(1) << 30; ///< address space on Linux; not enforced on macOS
};

/// Says why the request cannot be laid out (ErrorKind::Layout): too many nodes for the engine, or values out
/// of range.
Result<void> checked(const LayoutRequest &request);

/// Expects a request that is `checked`.
QByteArray toBytes(const LayoutRequest &request);
/// The bytes may come from anywhere: gives only requests that are `checked`.
Result<LayoutRequest> requestFromBytes(const QByteArray &bytes);

QByteArray toBytes(const LayoutResult &result);
/// The bytes may come from anywhere: gives only results with a finite place for each of `nodeCount` nodes.
Result<LayoutResult> resultFromBytes(const QByteArray &bytes, std::size_t nodeCount);
/// How many bytes a result for so many nodes has.
qsizetype resultSize(std::size_t nodeCount);

} // namespace copse
