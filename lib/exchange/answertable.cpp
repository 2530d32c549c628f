#include "exchange/answertable.h"

#include "exchange/csvwriter.h"
#include "exchange/plainline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <ranges>
#include <unordered_map>

namespace copse {

namespace {

QJsonValue orNull(const std::optional<double> &value) { return value ? QJsonValue(*value) : QJsonValue(); }

QJsonValue orNull(const std::optional<int> &value) { return value ? QJsonValue(*value) : QJsonValue(); }

QJsonObject dimensionObject(const DimensionAnswer &answer)
{
    return {{QStringLiteral("answer"), answerCode(answer.answer)},
            {QStringLiteral("known"), answer.known},
            {QStringLiteral("unknown"), answer.unknown},
            {QStringLiteral("none"), answer.none},
            {QStringLiteral("categories"), answer.categories},
            {QStringLiteral("mix"), QJsonArray{orNull(answer.mixLow), orNull(answer.mixHigh)}},
            {QStringLiteral("mix_known"), orNull(answer.mixKnown)},
            {QStringLiteral("effective"), QJsonArray{orNull(answer.hill1), orNull(answer.hill2)}},
            {QStringLiteral("largest_share"), orNull(answer.largestShare)}};
}

QJsonValue settleValue(const std::optional<Settle> &settle)
{
    if (!settle)
        return QJsonValue();
    return QJsonObject{{QStringLiteral("yes"), orNull(settle->yes)},
                       {QStringLiteral("otherwise"), orNull(settle->otherwise)}};
}

const Group *parentOf(const Snapshot &map, const Group &group) { return map.find(group.parent); }

QStringList qualifierCodes(const GroupAnswer &answer)
{
    QStringList codes;
    for (const Qualifier &qualifier : answer.qualifiers)
        codes << qualifierCode(qualifier);
    return codes;
}

QString cell(const std::optional<double> &value)
{
    return value ? QString::number(*value, 'g', 12) : QString();
}

} // namespace

QByteArray answersAsJson(const Snapshot &map, const std::vector<GroupAnswer> &answers,
                         const Sentences &sentences)
{
    QJsonArray groups;
    for (const GroupAnswer &answer : answers) {
        const Group *group = map.find(answer.group);
        const Group *parent = parentOf(map, *group);
        QJsonObject object{
            {QStringLiteral("group"), group->name},
            {QStringLiteral("parent"), parent ? QJsonValue(parent->name) : QJsonValue()},
            {QStringLiteral("members"), answer.members},
            {QStringLiteral("organisations"), dimensionObject(answer.organisations)},
            {QStringLiteral("disciplines"), dimensionObject(answer.disciplines)},
            {QStringLiteral("verdict"), verdictCode(answer.verdict)},
            {QStringLiteral("alignment"), QJsonObject{{QStringLiteral("ari"), orNull(answer.alignment.ari)},
                                                      {QStringLiteral("basis"), answer.alignment.basis}}},
            {QStringLiteral("qualifiers"), QJsonArray::fromStringList(qualifierCodes(answer))},
            {QStringLiteral("settle"),
             QJsonObject{{QStringLiteral("organisations"), settleValue(answer.organisations.settle)},
                         {QStringLiteral("disciplines"), settleValue(answer.disciplines.settle)}}},
            {QStringLiteral("sentence"), sentences.sentence(answer)},
        };
        if (answer.ownSize >= 0) {
            object.insert(QStringLiteral("own_size"), answer.ownSize);
            object.insert(QStringLiteral("missing"), answer.missing);
        }
        groups.append(object);
    }
    return QJsonDocument(groups).toJson();
}

QList<QStringList> answerRows(const Snapshot &map, const std::vector<GroupAnswer> &answers,
                              const Sentences &sentences)
{
    QList<QStringList> rows;
    rows.append({Sentences::tr("Group"), Sentences::tr("Sub-group of"), Sentences::tr("Members"),
                 Sentences::tr("Answer"), Sentences::tr("Organisations"),
                 Sentences::tr("Number of organisations"), Sentences::tr("Organisations not recorded"),
                 Sentences::tr("Organisation mix, lowest"), Sentences::tr("Organisation mix, highest"),
                 Sentences::tr("Disciplines"), Sentences::tr("Number of disciplines"),
                 Sentences::tr("Disciplines not recorded"), Sentences::tr("Discipline mix, lowest"),
                 Sentences::tr("Discipline mix, highest"), Sentences::tr("Boundaries coincide"),
                 Sentences::tr("Beside the answer"), Sentences::tr("In a sentence"),
                 Sentences::tr("How it was counted")});
    for (const GroupAnswer &answer : answers) {
        const Group *group = map.find(answer.group);
        const Group *parent = parentOf(map, *group);
        const DimensionAnswer &o = answer.organisations;
        const DimensionAnswer &d = answer.disciplines;
        rows.append({group->name, parent ? parent->name : QString(), QString::number(answer.members),
                     Sentences::headline(answer), answerWords(o.answer), QString::number(o.categories),
                     QString::number(o.unknown), cell(o.mixLow), cell(o.mixHigh), answerWords(d.answer),
                     QString::number(d.categories), QString::number(d.unknown), cell(d.mixLow),
                     cell(d.mixHigh), cell(answer.alignment.ari),
                     sentences.qualifiers(answer).join(QLatin1Char(' ')), sentences.sentence(answer),
                     sentences.basis().join(QLatin1Char(' '))});
    }
    return rows;
}

QByteArray answersAsCsv(const Snapshot &map, const std::vector<GroupAnswer> &answers,
                        const Sentences &sentences)
{
    QByteArray csv("\xEF\xBB\xBF");
    for (const QStringList &row : answerRows(map, answers, sentences))
        csv += csvRow(row);
    return csv;
}

QString answersAsText(const Snapshot &map, const std::vector<GroupAnswer> &answers,
                      const Sentences &sentences)
{
    std::unordered_map<qint64, std::vector<const GroupAnswer *>> below;
    std::unordered_map<qint64, bool> isShown;
    for (const GroupAnswer &answer : answers)
        isShown[answer.group.value] = true;
    for (const GroupAnswer &answer : answers) {
        const qint64 parent = map.find(answer.group)->parent.value;
        below[isShown.contains(parent) ? parent : 0].push_back(&answer);
    }

    struct Waiting
    {
        const GroupAnswer *answer;
        int depth;
    };
    std::vector<Waiting> stack; // groups may be nested deeper than functions can
    const auto pushBelow = [&](qint64 parent, int depth) {
        if (const auto children = below.find(parent); children != below.end()) {
            for (const GroupAnswer *answer : std::views::reverse(children->second))
                stack.push_back({answer, depth});
        }
    };
    constexpr int deepest = 20; // where deeper groups are no longer moved to the right

    QString text;
    const auto addLine = [&](const QString &start, const QString &line) {
        text += start + withoutControls(line) + QLatin1Char('\n');
    };
    for (const QString &line : sentences.basis())
        addLine({}, line);
    text += QLatin1Char('\n');
    pushBelow(0, 0);
    while (!stack.empty()) {
        const auto [answer, depth] = stack.back();
        stack.pop_back();
        const QString indent(std::min(depth, deepest) * 2, QLatin1Char(' '));
        addLine(indent, map.find(answer->group)->name);
        addLine(indent + QStringLiteral("  "), sentences.sentence(*answer));
        QStringList beside = sentences.settling(*answer) + sentences.qualifiers(*answer);
        if (answer->verdict != Verdict::NotAGroup)
            beside << sentences.alignment(*answer) << sentences.core(*answer);
        beside.removeAll(QString());
        beside.removeDuplicates(); // a narrow core is among the qualifiers
        for (const QString &line : beside)
            addLine(indent + QStringLiteral("  - "), line);
        text += QLatin1Char('\n');
        pushBelow(answer->group.value, depth + 1);
    }
    return text;
}

} // namespace copse
