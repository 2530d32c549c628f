#pragma once

#include "drawing/diagram.h"
#include "drawing/peopleinview.h"

#include <QStringList>

#include <map>

namespace copse {

/// Parts of one line, told apart by dots. Where scripts of both directions meet, marks keep each part to
/// itself.
QString joinedByDots(const QStringList &parts);

/// "IRD, SNV and 3 more".
QString listed(QStringList names);

/// What that kind of picture is of; `centre`: the group that rings are round.
QString whatIsShown(PictureKind picture, const QString &centre);

/// "12 members", or of a group that says it has more than are in the map: "140 of about 310 members".
QString membersInWords(const GroupAnswer &answer);
/// The latter for the group that a picture shows; empty where it shows several, or all are in the map.
QString ownSizeInWords(const PeopleInView &inView, const std::map<Id<Group>, const GroupAnswer *> &answers);

/// Adds to the titles of things that share something with which others they share most.
void nameStrongestTies(Diagram &diagram);

} // namespace copse
