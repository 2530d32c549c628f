#include "edits/refusal.h"

#include <QCoreApplication>

namespace copse {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(copse::Edits)
};

} // namespace

Error goneRefusal()
{
    return refusal(Words::tr("This is no longer in the map, so nothing was changed. Select it again."));
}

Error namelessRefusal() { return refusal(Words::tr("A name is needed. Nothing was changed.")); }

Error recordedRefusal()
{
    return refusal(Words::tr(
        "This is recorded already, so nothing was changed. Change the dates if it is another time."));
}

Error datesTurnedRefusal()
{
    return refusal(
        Words::tr("The end is before the beginning. Nothing was changed. Correct one of the two dates."));
}

} // namespace copse
