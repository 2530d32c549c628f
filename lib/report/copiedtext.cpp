#include "report/copiedtext.h"

#include "analysis/sentences.h"
#include "base/speaking.h"
#include "exchange/answertable.h"
#include "exchange/csvwriter.h"
#include "exchange/plainline.h"

#include <QCoreApplication>

namespace copse {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(copse::CopiedText)
};

QString direction()
{
    return spokenLocale().textDirection() == Qt::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr");
}

QString element(const char *name, const QString &text)
{
    const auto tag = QLatin1StringView(name);
    return QStringLiteral("<%1>%2</%1>").arg(tag, text.toHtmlEscaped());
}

QString list(const QStringList &lines)
{
    QString items;
    for (const QString &line : lines)
        items += element("li", line);
    return QStringLiteral("<ul>%1</ul>").arg(items);
}

} // namespace

QString sentenceText(const Snapshot &map, const Question &question, const GroupAnswer &answer)
{
    const Sentences say(map, question);
    const Group *group = map.find(answer.group);
    return Words::tr("%1 (%2): %3", "a group, for when, the sentence about it")
        .arg(group ? group->name : QString(), say.membersWhen(), say.sentence(answer));
}

CopiedText cardText(const Snapshot &map, const Question &question, const GroupAnswer &answer)
{
    const Sentences say(map, question);
    const Group *group = map.find(answer.group);
    const QString name = group ? group->name : QString();
    QStringList beside;
    if (answer.verdict != Verdict::NotAGroup) {
        beside << say.alignment(answer) << say.core(answer) << say.sharedPractice(answer)
               << say.qualifiers(answer);
        beside.removeAll(QString());
        beside.removeDuplicates(); // a narrow core is among the qualifiers
    }
    const std::pair<QString, QStringList> parts[] = {
        {Words::tr("What would settle it"), say.settling(answer)},
        {Words::tr("In numbers"), say.details(answer)},
        {Words::tr("Good to know"), beside},
    };
    CopiedText card;
    card.plain = name + u'\n' + say.sentence(answer) + u'\n';
    card.html = element("h3", name) + element("p", say.sentence(answer));
    for (const auto &[heading, lines] : parts) {
        if (lines.isEmpty())
            continue;
        card.plain += u'\n' + heading + u'\n';
        for (const QString &line : lines)
            card.plain += QStringLiteral("- ") + line + u'\n';
        card.html += QStringLiteral("<p><b>%1</b></p>").arg(heading.toHtmlEscaped()) + list(lines);
    }
    card.html = QStringLiteral("<div dir=\"%1\">%2</div>").arg(direction(), card.html);
    return card;
}

CopiedText answersText(const Snapshot &map, const Question &question, const std::vector<GroupAnswer> &answers)
{
    CopiedText table;
    QString rows;
    const QList<QStringList> all = answerRows(map, answers, Sentences(map, question));
    for (const QStringList &row : all) {
        QStringList cells;
        QString html;
        for (const QString &cell : row) {
            const QString line = withoutControls(cell);
            cells << safeCell(line);
            html += element(&row == &all.front() ? "th" : "td", line);
        }
        table.plain += cells.join(u'\t') + u'\n';
        rows += QStringLiteral("<tr>%1</tr>").arg(html);
    }
    table.html = QStringLiteral("<table dir=\"%1\" border=\"1\">%2</table>").arg(direction(), rows);
    return table;
}

} // namespace copse
