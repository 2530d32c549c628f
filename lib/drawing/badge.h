#pragma once

#include "analysis/answer.h"
#include "drawing/picture.h"

#include <QColor>
#include <QPointF>
#include <QString>

#include <vector>

namespace copse {

/// The sign of a group: a disc of two halves with a hair of paper between them. Left: organisations, right:
/// disciplines, in every language. Filled: yes, hatched: in name only, empty: no, question mark: cannot tell
/// yet. Not a group: a dotted ring. The same drawing at every size, legible from 14 points on, in ink on
/// paper only.
std::vector<PicturePart> badgeParts(Answer organisations, Answer disciplines, QPointF centre, double diameter,
                                    const QColor &ink, const QColor &paper);

/// The badge for those who do not see it: "organisations yes, disciplines cannot tell yet".
QString badgeWords(Answer organisations, Answer disciplines);

} // namespace copse
