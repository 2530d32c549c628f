#include "graphviz.h"

#include <QElapsedTimer>
#include <QProcess>

namespace copse {

QByteArray toBareDot(const Graph &graph)
{
    QByteArray dot = "graph {\n";
    for (int node = 0; node < graph.nodes; ++node)
        dot += 'n' + QByteArray::number(node) + ";\n";
    for (const auto &[from, to] : graph.edges)
        dot += 'n' + QByteArray::number(from) + " -- n" + QByteArray::number(to) + ";\n";
    return dot + "}\n";
}

Result<GraphvizDrawing> drawnBy(const QString &program, const Graph &graph)
{
    constexpr int mostMilliseconds = 600'000;
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.start(program, {QStringLiteral("-Goverlap=true"), QStringLiteral("-Nshape=point"),
                            QStringLiteral("-Tplain")});
    process.write(toBareDot(graph));
    process.closeWriteChannel();
    if (!process.waitForFinished(mostMilliseconds) || process.exitCode() != 0)
        return Error{ErrorKind::Layout, program + QStringLiteral(": ") + process.errorString(),
                     QString::fromLocal8Bit(process.readAllStandardError())};
    GraphvizDrawing drawing;
    drawing.seconds = double(timer.nsecsElapsed()) / 1e9;
    drawing.places.resize(size_t(graph.nodes));
    int found = 0;
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        const QList<QByteArray> words = line.split(' '); // node n17 x y width height...
        if (words.size() < 4 || words[0] != "node")
            continue;
        const int node = words[1].mid(1).toInt();
        if (node < 0 || node >= graph.nodes)
            continue;
        drawing.places[size_t(node)] = {words[2].toDouble(), -words[3].toDouble()};
        ++found;
    }
    if (found != graph.nodes)
        return Error{ErrorKind::Layout, program + QStringLiteral(" placed only a part of the graph"), {}};
    return drawing;
}

} // namespace copse
