// How well the picture of a list can be read, beside what sfdp and (up to 1,000 people) neato make of the
// same graph. Prints JSON, for pictures.py.
//   bench_layout MEMBERSHIPS.csv [GROUPS.csv]       measures
//   bench_layout --graph MEMBERSHIPS.csv [GROUPS.csv]    prints the graph itself, for programs of Graphviz
//
// The graph: the nodes Copse shows and all lines between them, of memberships and of sub-groups; the graph
// laid out is the whole one. The picture of the others is as large as goes into the area Copse has for its
// own. Its labels are the words of the same nodes in the same size, middle on the node, as -Nshape=plain has
// them; the labels of Copse have the badges of groups in them.

#include "drawing/compose.h"
#include "drawing/measures.h"
#include "drawing/textmeasure.h"
#include "exchange/listimport.h"
#include "graphviz.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QHashSeed>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <set>

using namespace copse;

namespace {

constexpr int mostForNeato = 1'000;       // people
constexpr int mostForWholeStress = 5'000; // people
constexpr int pivots = 200;

int fail(const Error &error)
{
    QTextStream(stderr) << error.message << Qt::endl << error.detail << Qt::endl;
    return 1;
}

Result<Snapshot> readMap(const QStringList &lists)
{
    IdSource ids(1);
    Result<ProposedImport> proposed =
        readLists(ListFiles{.memberships = lists.value(0), .groups = lists.value(1)}, {}, {}, ids);
    if (!proposed)
        return proposed.error();
    Snapshot map;
    map.apply(std::move(proposed->edit));
    return map;
}

/// Of these nodes of the diagram alone.
struct Part
{
    Graph graph;
    std::vector<int> nodes;                ///< of the diagram
    std::vector<std::vector<int>> members; ///< of the groups, nodes of the graph
};

Part partOf(const Diagram &diagram, const std::vector<bool> &isWanted)
{
    Part part;
    std::vector<int> number(diagram.nodes.size(), -1);
    for (size_t node = 0; node < diagram.nodes.size(); ++node) {
        if (isWanted[node]) {
            number[node] = int(part.nodes.size());
            part.nodes.push_back(int(node));
        }
    }
    part.graph.nodes = int(part.nodes.size());
    part.members.resize(part.nodes.size());
    std::set<std::pair<int, int>> edges;
    for (const DiagramLink &link : diagram.links) {
        const int from = number[size_t(link.from)], to = number[size_t(link.to)];
        if (from < 0 || to < 0 || from == to || !edges.insert(std::minmax(from, to)).second)
            continue;
        part.graph.edges.emplace_back(from, to);
        if (link.kind == LinkKind::Membership)
            part.members[size_t(to)].push_back(from);
    }
    return part;
}

/// The box of some node's words, or null where there are none.
QRectF wordsAt(QPointF centre, const DiagramNode &node, const Layout &layout, const Place &place)
{
    if (place.label.isEmpty())
        return {};
    const double size = node.isMark() ? layout.nameSize : layout.groupSize;
    QSizeF words(textWidth(place.label, size, !node.isMark()), textAscent(size) + textDescent(size));
    if (!node.isMark() && words.width() > place.box.width()) {
        // In the lines we have it in.
        words = {place.box.width() - groupLabelSize(0, size).width(),
                 words.height() + place.box.height() - groupLabelHeight(size)};
    }
    return {centre - QPointF(words.width(), words.height()) / 2, words};
}

class Comparison
{
public:
    Comparison(const Diagram &diagram, const Layout &layout)
        : m_diagram(diagram)
        , m_layout(layout)
        , m_whole(partOf(diagram, std::vector<bool>(diagram.nodes.size(), true)))
        , m_shown(partOf(diagram, shown(layout)))
    {}

    const Part &shownPart() const { return m_shown; }

    QJsonObject ofCopse(double seconds) const
    {
        Places places;
        std::vector<QRectF> labels;
        for (const int node : m_shown.nodes) {
            const Place &place = m_layout.places[size_t(node)];
            places.push_back(place.centre);
            if (!place.label.isEmpty())
                labels.push_back(place.box);
        }
        return measured(QStringLiteral("Copse"), seconds, places, labels);
    }

    Result<QJsonObject> of(const QString &program) const
    {
        const Result<GraphvizDrawing> drawing = drawnBy(program, m_whole.graph);
        if (!drawing)
            return drawing.error();
        Places places;
        for (const int node : m_shown.nodes)
            places.push_back(drawing->places[size_t(node)]);
        places = fittedTo(m_layout.area, places);
        std::vector<QRectF> labels;
        for (size_t i = 0; i < places.size(); ++i) {
            const size_t node = size_t(m_shown.nodes[i]);
            const QRectF words = wordsAt(places[i], m_diagram.nodes[node], m_layout, m_layout.places[node]);
            if (!words.isNull())
                labels.push_back(words);
        }
        return measured(program, drawing->seconds, places, labels);
    }

private:
    static std::vector<bool> shown(const Layout &layout)
    {
        std::vector<bool> isShown;
        for (const Place &place : layout.places)
            isShown.push_back(place.shown);
        return isShown;
    }

    QJsonObject measured(const QString &by, double seconds, const Places &places,
                         const std::vector<QRectF> &labels) const
    {
        const double area = m_layout.area.width() * m_layout.area.height();
        return {{QStringLiteral("by"), by},
                {QStringLiteral("seconds"), seconds},
                {QStringLiteral("stress"),
                 stress(m_shown.graph, places, m_diagram.people > mostForWholeStress ? pivots : 0)},
                {QStringLiteral("crossings"), crossings(m_shown.graph, places)},
                {QStringLiteral("neighbours"), neighbourShare(m_shown.graph, places)},
                {QStringLiteral("overlaps"), overlaps(labels)},
                {QStringLiteral("compactness"), compactness(m_shown.members, places)},
                {QStringLiteral("area"), area > 0 ? hullArea(places) / area : 0}};
    }

    const Diagram &m_diagram;
    const Layout &m_layout;
    const Part m_whole;
    const Part m_shown;
};

int measure(const QStringList &lists)
{
    ViewSpec view;
    view.question.asOf = AsOf::anyTime();
    QElapsedTimer timer;
    timer.start();
    const Result<Snapshot> map = readMap(lists);
    if (!map)
        return fail(map.error());
    const Diagram diagram = makeDiagram(*map, view, answers(*map, view.question));
    const Result<Layout> layout = layOut(diagram, view);
    if (!layout)
        return fail(layout.error());
    const Picture picture = compose(diagram, *layout, view);
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    if (picture.items.empty())
        return fail({ErrorKind::Layout, QStringLiteral("nothing was drawn"), {}});

    const Comparison comparison(diagram, *layout);
    QJsonArray drawings{comparison.ofCopse(seconds)};
    for (const char *program : {"sfdp", "neato"}) {
        if (qstrcmp(program, "neato") == 0 && diagram.people > mostForNeato)
            continue;
        const Result<QJsonObject> theirs = comparison.of(QString::fromLatin1(program));
        if (!theirs)
            return fail(theirs.error());
        drawings << *theirs;
    }
    const Part &shown = comparison.shownPart();
    const QJsonObject result{
        {QStringLiteral("people"), diagram.people},
        {QStringLiteral("groups"), diagram.groups},
        {QStringLiteral("lines"), qint64(shown.graph.edges.size())},
        {QStringLiteral("hidden"), qint64(diagram.nodes.size() - shown.nodes.size())},
        {QStringLiteral("names"),
         qint64(std::ranges::count_if(
             layout->places, [](const Place &place) { return place.shown && !place.label.isEmpty(); }))},
        {QStringLiteral("drawings"), drawings},
    };
    QTextStream(stdout) << QJsonDocument(result).toJson();
    return 0;
}

int printGraph(const QStringList &lists)
{
    ViewSpec view;
    view.question.asOf = AsOf::anyTime();
    const Result<Snapshot> map = readMap(lists);
    if (!map)
        return fail(map.error());
    const Diagram diagram = makeDiagram(*map, view, answers(*map, view.question));
    QTextStream(stdout) << toBareDot(partOf(diagram, std::vector<bool>(diagram.nodes.size(), true)).graph);
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QHashSeed::setDeterministicGlobalSeed();
    const QGuiApplication application(argc, argv);
    QStringList lists = QCoreApplication::arguments().mid(1);
    const bool isGraphWanted = lists.removeAll(QStringLiteral("--graph")) > 0;
    if (lists.isEmpty() || lists.size() > 2) {
        QTextStream(stderr) << "usage: bench_layout [--graph] MEMBERSHIPS.csv [GROUPS.csv]" << Qt::endl;
        return 2;
    }
    return isGraphWanted ? printGraph(lists) : measure(lists);
}
