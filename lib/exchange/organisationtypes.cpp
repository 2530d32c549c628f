#include "exchange/organisationtypes.h"

#include "exchange/delimitedtext.h"

#include <QFile>

// A static library's resources are dropped by the linker unless asked for, which has to be done outside
// namespaces.
static void keepLists() { Q_INIT_RESOURCE(lists); }

namespace copse {

QStringList organisationTypes(const QString &language)
{
    keepLists();
    QFile file(QStringLiteral(":/copse/lists/iati-organisation-types.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto list = DelimitedText::parse(QString::fromUtf8(file.readAll()), u',');
    if (!list)
        return {};
    constexpr qsizetype english = 1;
    qsizetype column = english;
    for (qsizetype i = english; i < list->cellCount(0); ++i) {
        if (list->cell(0, i) == language.left(2))
            column = i;
    }
    QStringList types;
    for (qsizetype row = 1; row < list->rowCount(); ++row)
        types << list->cell(row, column).toString();
    return types;
}

} // namespace copse
