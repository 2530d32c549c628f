#include "drawing/layoutrequest.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace copse {

namespace {

struct LayoutText
{
    Q_DECLARE_TR_FUNCTIONS(copse::Layout)
};

struct EngineFacts
{
    LayoutEngine engine;
    QLatin1StringView name;
    bool canPin;
    int largest;
};

using namespace Qt::Literals::StringLiterals;

constexpr std::array engines{
    EngineFacts{LayoutEngine::Sfdp, "sfdp"_L1, false, 100'000},
    EngineFacts{LayoutEngine::Neato, "neato"_L1, true, 3'000},
    EngineFacts{LayoutEngine::Fdp, "fdp"_L1, true, 20'000},
    EngineFacts{LayoutEngine::Dot, "dot"_L1, false, 5'000},
    EngineFacts{LayoutEngine::Twopi, "twopi"_L1, false, 20'000},
    EngineFacts{LayoutEngine::Circo, "circo"_L1, false, 500},
    EngineFacts{LayoutEngine::Osage, "osage"_L1, false, 20'000},
};

const EngineFacts &facts(LayoutEngine engine)
{
    return *std::ranges::find(engines, engine, &EngineFacts::engine);
}

constexpr double largestSize = 100'000;
constexpr double largestCoordinate = 10'000'000;
constexpr double largestWeight = 1'000;

// Every part of a message has a fixed size, so that its length is known from the counts before anything is
// allocated.
constexpr quint32 requestMark = 0x436c7131; // "Clq1"
constexpr quint32 resultMark = 0x436c7231;  // "Clr1"
constexpr qsizetype requestHeaderSize = 4 + 1 + 1 + 4 + 4 + 4;
constexpr qsizetype nodeSize = 4 * 8 + 1;
constexpr qsizetype edgeSize = 4 + 4 + 8;
constexpr qsizetype resultHeaderSize = 4 + 4;
constexpr qsizetype pointSize = 2 * 8;

enum RequestFlag : quint8 { Fast = 1, Relax = 2, AllRequestFlags = 3 };
enum NodeFlag : quint8 { Placed = 1, Pinned = 2, AllNodeFlags = 3 };

Error unusable(const QString &detail)
{
    return {
        ErrorKind::Layout,
        LayoutText::tr("This picture cannot be laid out: its description is not valid. The map is unharmed."),
        detail};
}

Error garbled(const QString &detail)
{
    return {ErrorKind::Layout,
            LayoutText::tr("The layout program gave an answer that cannot be used. The last picture stays; "
                           "try again or choose another layout."),
            detail};
}

// Also refuses what is not a number.
bool within(double value, double lowest, double highest) { return value >= lowest && value <= highest; }

bool valid(const LayoutNode &node)
{
    if (!within(node.width, 0, largestSize) || !within(node.height, 0, largestSize))
        return false;
    if (!node.position)
        return !node.pinned;
    return within(node.position->x(), -largestCoordinate, largestCoordinate) &&
           within(node.position->y(), -largestCoordinate, largestCoordinate);
}

bool valid(const LayoutEdge &edge, std::size_t nodeCount)
{
    const auto isNode = [&](int index) { return index >= 0 && std::size_t(index) < nodeCount; };
    return isNode(edge.from) && isNode(edge.to) && edge.weight > 0 && edge.weight <= largestWeight;
}

void prepare(QDataStream &stream)
{
    stream.setVersion(QDataStream::Qt_6_0);
    stream.setByteOrder(QDataStream::LittleEndian);
    stream.setFloatingPointPrecision(QDataStream::DoublePrecision);
}

QPointF readPoint(QDataStream &stream)
{
    double x = 0;
    double y = 0;
    stream >> x >> y;
    return {x, y};
}

} // namespace

std::optional<LayoutEngine> layoutEngineFromName(QStringView name)
{
    const auto found = std::ranges::find_if(engines, [&](const EngineFacts &f) { return name == f.name; });
    return found == engines.end() ? std::nullopt : std::optional(found->engine);
}

QString layoutEngineName(LayoutEngine engine) { return facts(engine).name; }

bool canPin(LayoutEngine engine) { return facts(engine).canPin; }

int largestLayout(LayoutEngine engine) { return facts(engine).largest; }

Result<void> checked(const LayoutRequest &request)
{
    const int largest = largestLayout(request.engine);
    if (request.nodes.size() > std::size_t(largest)) {
        const QLocale locale;
        return Error{ErrorKind::Layout,
                     LayoutText::tr("The layout %1 takes at most %2 people and groups; this picture has %3. "
                                    "Choose the layout sfdp, or show less.")
                         .arg(layoutEngineName(request.engine), locale.toString(largest),
                              locale.toString(qulonglong(request.nodes.size()))),
                     {}};
    }
    if (request.edges.size() > std::size_t(largestEdgeCount))
        return unusable(u"%1 edges"_s.arg(request.edges.size()));
    const auto node = std::ranges::find_if_not(request.nodes, [](const LayoutNode &n) { return valid(n); });
    if (node != request.nodes.end())
        return unusable(u"node %1"_s.arg(node - request.nodes.begin()));
    const auto edge = std::ranges::find_if_not(
        request.edges, [&](const LayoutEdge &e) { return valid(e, request.nodes.size()); });
    if (edge != request.edges.end())
        return unusable(u"edge %1"_s.arg(edge - request.edges.begin()));
    return {};
}

QByteArray toBytes(const LayoutRequest &request)
{
    QByteArray bytes;
    bytes.reserve(requestHeaderSize + qsizetype(request.nodes.size()) * nodeSize +
                  qsizetype(request.edges.size()) * edgeSize);
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    prepare(stream);
    stream << requestMark << quint8(request.engine)
           << quint8((request.fast ? Fast : 0) | (request.relax ? Relax : 0)) << request.seed
           << quint32(request.nodes.size()) << quint32(request.edges.size());
    for (const LayoutNode &node : request.nodes) {
        const QPointF place = node.position.value_or(QPointF());
        stream << node.width << node.height << place.x() << place.y()
               << quint8((node.position ? Placed : 0) | (node.pinned ? Pinned : 0));
    }
    for (const LayoutEdge &edge : request.edges)
        stream << qint32(edge.from) << qint32(edge.to) << edge.weight;
    return bytes;
}

Result<LayoutRequest> requestFromBytes(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    prepare(stream);
    quint32 mark = 0;
    quint8 engine = 0;
    quint8 flags = 0;
    quint32 nodeCount = 0;
    quint32 edgeCount = 0;
    LayoutRequest request;
    stream >> mark >> engine >> flags >> request.seed >> nodeCount >> edgeCount;
    if (stream.status() != QDataStream::Ok || mark != requestMark)
        return unusable(u"not a layout request"_s);
    if (engine >= engines.size() || flags > AllRequestFlags)
        return unusable(u"unknown engine or option"_s);
    if (quint64(bytes.size()) !=
        requestHeaderSize + quint64(nodeCount) * nodeSize + quint64(edgeCount) * edgeSize)
        return unusable(
            u"%1 bytes for %2 nodes and %3 edges"_s.arg(bytes.size()).arg(nodeCount).arg(edgeCount));

    request.engine = LayoutEngine(engine);
    request.fast = flags & Fast;
    request.relax = flags & Relax;
    request.nodes.resize(nodeCount);
    for (LayoutNode &node : request.nodes) {
        stream >> node.width >> node.height;
        const QPointF place = readPoint(stream);
        quint8 nodeFlags = 0;
        stream >> nodeFlags;
        if (nodeFlags > AllNodeFlags)
            return unusable(u"unknown option of a node"_s);
        if (nodeFlags & Placed)
            node.position = place;
        node.pinned = nodeFlags & Pinned;
    }
    request.edges.resize(edgeCount);
    for (LayoutEdge &edge : request.edges) {
        qint32 from = 0;
        qint32 to = 0;
        stream >> from >> to >> edge.weight;
        edge.from = from;
        edge.to = to;
    }
    if (const Result<void> check = checked(request); !check)
        return check.error();
    return request;
}

QByteArray toBytes(const LayoutResult &result)
{
    QByteArray bytes;
    bytes.reserve(resultSize(result.centres.size()));
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    prepare(stream);
    stream << resultMark << quint32(result.centres.size());
    for (const QPointF &centre : result.centres)
        stream << centre.x() << centre.y();
    return bytes;
}

Result<LayoutResult> resultFromBytes(const QByteArray &bytes, std::size_t nodeCount)
{
    if (bytes.size() != resultSize(nodeCount))
        return garbled(u"%1 bytes for %2 nodes"_s.arg(bytes.size()).arg(nodeCount));
    QDataStream stream(bytes);
    prepare(stream);
    quint32 mark = 0;
    quint32 count = 0;
    stream >> mark >> count;
    if (mark != resultMark || count != nodeCount)
        return garbled(u"not a layout of %1 nodes"_s.arg(nodeCount));
    LayoutResult result;
    result.centres.resize(nodeCount);
    for (QPointF &centre : result.centres) {
        centre = readPoint(stream);
        if (!std::isfinite(centre.x()) || !std::isfinite(centre.y()))
            return garbled(u"a place is not a number"_s);
    }
    return result;
}

qsizetype resultSize(std::size_t nodeCount) { return resultHeaderSize + qsizetype(nodeCount) * pointSize; }

} // namespace copse
