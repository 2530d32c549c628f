#include "cli/alike.h"

#include "analysis/sentences.h"
#include "exchange/csvwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace copse::cli {

namespace {

struct Row
{
    QString kind;
    QStringList names;
    QString why; ///< machine-readable
    QString words;
    double score = 1;
};

QString likenessCode(Likeness why)
{
    switch (why) {
    case Likeness::Spelling:
        return QStringLiteral("spelling");
    case Likeness::WordOrder:
        return QStringLiteral("word order");
    case Likeness::Slip:
        return QStringLiteral("slip");
    case Likeness::Acronym:
        return QStringLiteral("acronym");
    case Likeness::Addition:
        return QStringLiteral("addition");
    case Likeness::Language:
        return QStringLiteral("language");
    case Likeness::Script:
        return QStringLiteral("script");
    case Likeness::Initials:
        return QStringLiteral("initials");
    case Likeness::SameName:
        return QStringLiteral("same name");
    }
    Q_UNREACHABLE();
}

std::vector<Row> rowsOf(const Snapshot &map, const LookAlikes &found, const Showing &showing)
{
    std::vector<Row> rows;
    const QSet<Id<Person>> known = peopleKnown(map);
    const auto nameOf = [&](auto id) {
        const auto &record = *map.find(id);
        if constexpr (std::is_same_v<decltype(id), Id<Person>>)
            return nameFor(record, showing, known.contains(id));
        else
            return record.name;
    };
    const auto add = [&](const QString &kind, const auto &pairs) {
        for (const auto &pair : pairs) {
            const QStringList names = {nameOf(pair.first), nameOf(pair.second)};
            if (!names.contains(QString()))
                rows.push_back({kind, names, likenessCode(pair.why), likenessWords(pair.why), pair.score});
        }
    };
    add(QStringLiteral("organisation"), found.organisations);
    add(QStringLiteral("person"), found.people);
    for (const TwoInOne &two : found.twoInOne)
        rows.push_back({QStringLiteral("several in one"),
                        QStringList{map.find(two.organisation)->name} + two.parts,
                        QStringLiteral("several in one"),
                        {},
                        1});
    return rows;
}

QString number(double score) { return QString::number(score, 'f', 2); }

} // namespace

QByteArray alikeAs(Format format, const Snapshot &map, const LookAlikes &found, const Showing &showing)
{
    const std::vector<Row> rows = rowsOf(map, found, showing);
    if (format == Format::Json) {
        QJsonArray array;
        for (const Row &row : rows)
            array.append(QJsonObject{{QStringLiteral("kind"), row.kind},
                                     {QStringLiteral("names"), QJsonArray::fromStringList(row.names)},
                                     {QStringLiteral("why"), row.why},
                                     {QStringLiteral("score"), row.score}});
        return QJsonDocument(array).toJson();
    }
    if (format == Format::Csv) {
        QByteArray csv("\xEF\xBB\xBF");
        csv += csvRow({QStringLiteral("kind"), QStringLiteral("first"), QStringLiteral("second"),
                       QStringLiteral("why"), QStringLiteral("score")});
        for (const Row &row : rows)
            csv += csvRow({row.kind, row.names.front(), row.names.sliced(1).join(QStringLiteral(" | ")),
                           row.why, number(row.score)});
        return csv;
    }
    QString text;
    for (const Row &row : rows) {
        QString line = row.names.join(QStringLiteral("  |  "));
        if (!row.words.isEmpty())
            line += QStringLiteral("  –  ") + row.words;
        text += line.replace(u'\n', u' ') + u'\n';
    }
    return text.toUtf8();
}

} // namespace copse::cli
