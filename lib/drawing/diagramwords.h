#pragma once

#include "drawing/diagram.h"

#include <QStringList>

namespace copse {

/// Parts of one line, told apart by dots. Where scripts of both directions meet, marks keep each part to
/// itself.
QString joinedByDots(const QStringList &parts);

/// "IRD, SNV and 3 more".
QString listed(QStringList names);

/// What that kind of picture is of; `centre`: the group that rings are round.
QString whatIsShown(PictureKind picture, const QString &centre);

/// Adds to the titles of things that share something with which others they share most.
void nameStrongestTies(Diagram &diagram);

} // namespace copse
