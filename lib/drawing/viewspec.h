#pragma once

#include "analysis/question.h"
#include "base/id.h"
#include "drawing/layoutrequest.h"
#include "drawing/palette.h"
#include "model/records.h"

#include <QSizeF>
#include <QString>

#include <optional>

namespace copse {

/// What to show and how: all that a drawing depends on besides the map.
struct ViewSpec
{
    Question question;
    ColourBy colourBy = ColourBy::Organisation;
    std::optional<LayoutEngine> engine; ///< none: chosen by size
    Id<Group> group;                    ///< only this group and its sub-groups; null: all
    QString title;
    QSizeF page{842, 595}; ///< points; A4 lying on its side
    Theme theme = lightTheme();
    bool transparent = false;

    bool operator==(const ViewSpec &) const = default;
};

} // namespace copse
