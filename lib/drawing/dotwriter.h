#pragma once

#include "drawing/diagram.h"
#include "drawing/layout.h"

#include <QByteArray>

namespace copse {

/// The diagram for those who want to go on in Graphviz: ids as names, labels in which nothing is markup or an
/// escape, and, with a layout, positions that `neato -n` keeps. UTF-8.
QByteArray toDot(const Diagram &diagram, const Layout *layout = nullptr);

} // namespace copse
