#pragma once

#include "analysis/question.h"
#include "base/id.h"
#include "drawing/filter.h"
#include "drawing/layoutrequest.h"
#include "drawing/lookrule.h"
#include "drawing/palette.h"
#include "model/audience.h"
#include "model/records.h"

#include <QSizeF>
#include <QString>

#include <optional>
#include <vector>

namespace copse {

/// What to show and how: all that a drawing depends on besides the map.
struct ViewSpec
{
    PictureKind picture = PictureKind::Membership;
    Question question;
    LookRule colourBy{LookRule::Fact::Organisation, {}, {}};
    LookRule shapeBy{LookRule::Fact::Discipline, DisciplineLevel::Area, {}};
    LookRule outlineBy;
    LookRule sizeBy; ///< one that is a number
    NamesShown names = NamesShown::Full;
    Audience audience = Audience::Desk; ///< for whom it is drawn; says what names are shown, with the next
    bool areNamesChosen = false;        ///< for this one time (Showing::isChosenForOnce)
    bool withholdsAnswers = false;      ///< groups say nothing of themselves yet
    std::optional<LayoutEngine> engine; ///< none: chosen by size
    Id<Group> group;                    ///< only this group and its sub-groups; null: all
    std::vector<Id<Group>> folded;      ///< shown without their sub-groups, whose members count as their own
    Filter filter;                      ///< whom of them only; answers stay those of the whole groups
    double backbone = 0; ///< of weighted ties: how surprising one must be to stay, 0 to 1; 0: by their number
    QString title;
    QSizeF page{842, 595}; ///< points; A4 lying on its side
    Theme theme = lightTheme();
    bool transparent = false;

    Showing showing() const { return {audience, names, areNamesChosen}; }
    void showTo(const Showing &showing)
    {
        audience = showing.audience;
        names = showing.names;
        areNamesChosen = showing.isChosenForOnce;
    }

    bool operator==(const ViewSpec &) const = default;
};

} // namespace copse
