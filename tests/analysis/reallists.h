#pragma once

#include <QFile>
#include <QStringList>

namespace copse::test {

/// The organisations that a real list names, each wording once; none where the list is not at hand.
inline QStringList organisationsOfRealList(const QString &list)
{
    QFile file(QStringLiteral(COPSE_SOURCE_DIR "/../shared/data/%1/memberships.csv").arg(list));
    QStringList names;
    if (!file.open(QFile::ReadOnly))
        return names;
    file.readLine();
    while (!file.atEnd()) { // the second cell, quoted where it has a comma
        const QString line = QString::fromUtf8(file.readLine());
        const qsizetype from = line.indexOf(u',') + 1;
        const bool isQuoted = line.mid(from, 1) == u"\"";
        names += isQuoted ? line.mid(from + 1, line.indexOf(u'"', from + 1) - from - 1)
                          : line.mid(from, line.indexOf(u',', from) - from);
    }
    names.removeDuplicates();
    names.removeAll(QString());
    return names;
}

} // namespace copse::test
