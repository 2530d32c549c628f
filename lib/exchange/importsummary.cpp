#include "exchange/importsummary.h"

#include "exchange/plainline.h"

#include <QLocale>

namespace copse {

QString ImportNote::toLine() const
{
    QStringList parts;
    if (!file.isEmpty())
        parts.append(file);
    if (line > 0)
        parts.append(QString::number(line));
    if (line > 0 && column > 0)
        parts.append(QString::number(column));
    const QString place = parts.join(u':');
    return withoutControls(place.isEmpty() ? text : QStringLiteral("%1: %2").arg(place, text));
}

QStringList ImportSummary::lines() const
{
    QStringList lines;
    const auto always = [&](const QString &line) { lines.append(line); };
    const auto unlessZero = [&](int count, const QString &line) {
        if (count != 0)
            lines.append(line);
    };
    always(tr("Rows read: %n", nullptr, rowsRead));
    always(tr("Rows not understood and left out: %n", nullptr, rowsLeftOut));
    unlessZero(rowsRepeated, tr("Rows that say the same as an earlier one: %n", nullptr, rowsRepeated));
    always(tr("New people: %n", nullptr, peopleNew));
    unlessZero(peopleKnown, tr("People already in the map: %n", nullptr, peopleKnown));
    unlessZero(peopleForgotten,
               tr("%n people who asked to be forgotten were left out", nullptr, peopleForgotten));
    // Marks know a name, not who has it: it may be a namesake.
    unlessZero(rowsForgotten,
               tr("Rows left out because they have the name, e-mail address or id of somebody who "
                  "asked to be forgotten: %n. If it is somebody else, add them by typing.",
                  nullptr, rowsForgotten));
    always(tr("New organisations: %n", nullptr, organisationsNew));
    unlessZero(organisationsKnown, tr("Organisations already in the map: %n", nullptr, organisationsKnown));
    unlessZero(
        takenAsOffices,
        tr("Organisations taken as offices of their parent, since no word for the link says otherwise: "
           "%n",
           nullptr, takenAsOffices));
    always(tr("New disciplines: %n", nullptr, disciplinesNew));
    unlessZero(disciplinesOfTheList,
               tr("New disciplines that are entries of the OECD list: %n", nullptr, disciplinesOfTheList));
    unlessZero(disciplinesOfPractice,
               tr("New disciplines that are entries of the list of development practice: %n", nullptr,
                  disciplinesOfPractice));
    unlessZero(disciplinesKnown, tr("Disciplines already in the map: %n", nullptr, disciplinesKnown));
    always(tr("New groups: %n", nullptr, groupsNew));
    unlessZero(groupsKnown, tr("Groups already in the map: %n", nullptr, groupsKnown));
    always(tr("New memberships: %n", nullptr, membershipsNew));
    unlessZero(membershipsKnown, tr("Memberships already in the map: %n", nullptr, membershipsKnown));
    unlessZero(tiesNew, tr("New ties: %n", nullptr, tiesNew));
    unlessZero(tiesKnown, tr("Ties already in the map: %n", nullptr, tiesKnown));
    unlessZero(practicesNew, tr("New practices: %n", nullptr, practicesNew));
    unlessZero(completed,
               tr("Records of the map that get something they did not have: %n", nullptr, completed));
    if (!ownFields.isEmpty())
        lines.append(tr("Kept as fields of their own: %1").arg(QLocale().createSeparatedList(ownFields)));
    return lines;
}

} // namespace copse
