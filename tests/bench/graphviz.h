#pragma once

#include "base/result.h"
#include "quality.h"

#include <QByteArray>
#include <QString>

namespace copse {

/// The bare graph for programs of Graphviz: nodes n0, n1..., no labels.
QByteArray toBareDot(const Graph &graph);

struct GraphvizDrawing
{
    Places places;      ///< in inches, y downwards
    double seconds = 0; ///< of the whole process
};

/// Lays the graph out with `program -Goverlap=true -Nshape=point` of the system. Waits up to ten minutes.
Result<GraphvizDrawing> drawnBy(const QString &program, const Graph &graph);

} // namespace copse
