#include "desktop/panels/listcompleter.h"

#include <QCompleter>
#include <QLineEdit>
#include <QRegularExpression>

namespace copse {

namespace {

class ListCompleter : public QCompleter
{
public:
    using QCompleter::QCompleter;

    QStringList splitPath(const QString &path) const override
    {
        return {path.sliced(lastPart(path)).trimmed()};
    }
    QString pathFromIndex(const QModelIndex &index) const override
    {
        const QString typed = static_cast<QLineEdit *>(widget())->text();
        const qsizetype at = lastPart(typed);
        return typed.first(at) + (at > 0 ? QStringLiteral(" ") : QString()) +
               QCompleter::pathFromIndex(index);
    }

private:
    static qsizetype lastPart(const QString &text)
    {
        static const QRegularExpression between(QStringLiteral("[;؛]"));
        return text.lastIndexOf(between) + 1;
    }
};

} // namespace

void completeList(QLineEdit *line, const QStringList &texts, bool isList)
{
    QCompleter *completer = isList ? new ListCompleter(texts, line) : new QCompleter(texts, line);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setMaxVisibleItems(10);
    line->setCompleter(completer);
}

} // namespace copse
