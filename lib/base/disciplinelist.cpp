#include "base/disciplinelist.h"

#include "base/folding.h"

#include <QFile>
#include <QStringList>
#include <QVersionNumber>

#include <algorithm>

// A static library's resources are dropped by the linker unless asked for, which has to be done outside
// namespaces.
static void keepLists() { Q_INIT_RESOURCE(lists); }

namespace copse {

namespace {

constexpr std::array languages = {u"en", u"fr", u"es", u"pt", u"nl", u"ar"};

// Our own files: one line a row, marks around labels with commas, no marks within them.
QStringList cellsOf(const QString &line)
{
    QStringList cells = {QString()};
    bool quoted = false;
    for (const QChar c : line) {
        if (c == u'"')
            quoted = !quoted;
        else if (c == u',' && !quoted)
            cells.append(QString());
        else
            cells.last() += c;
    }
    return cells;
}

} // namespace

const DisciplineList &DisciplineList::oecd()
{
    static const DisciplineList list(QStringLiteral(":/copse/lists/ford.csv"));
    return list;
}

DisciplineList::DisciplineList(const QString &resource)
{
    keepLists();
    QFile file(resource);
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT(open);
    if (!open)
        return;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 1; i < lines.size(); ++i)
        readRow(lines[i].trimmed());
    sort();
    for (int entry = 0; entry < int(m_entries.size()); ++entry) {
        for (const QString &text : m_entries[size_t(entry)].labels) {
            m_byName.insert(foldName(text), entry);
            const qsizetype bracket = text.indexOf(u" (");
            if (bracket > 0)
                m_byName.insert(foldName(text.first(bracket)), entry);
        }
    }
}

void DisciplineList::readRow(const QString &line)
{
    const QStringList cells = cellsOf(line);
    Entry entry;
    Q_ASSERT(cells.size() == qsizetype(entry.labels.size()) + 1);
    entry.code = cells.first();
    for (size_t i = 0; i < entry.labels.size(); ++i)
        entry.labels[i] = cells.value(qsizetype(i) + 1);
    m_entries.push_back(entry);
}

void DisciplineList::sort()
{
    std::sort(m_entries.begin(), m_entries.end(), [](const Entry &a, const Entry &b) {
        return QVersionNumber::fromString(a.code) < QVersionNumber::fromString(b.code);
    });
    for (Entry &entry : m_entries) {
        const qsizetype dot = entry.code.indexOf(u'.');
        if (dot > 0)
            entry.parent = findCode(entry.code.first(dot));
    }
}

int DisciplineList::find(const QString &name) const { return m_byName.value(foldName(name), -1); }

int DisciplineList::findCode(const QString &code) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry &entry) { return entry.code == code; });
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

QString DisciplineList::label(int entry, const QString &language) const
{
    const auto found = std::find(languages.begin(), languages.end(), language.left(2));
    const size_t index = found == languages.end() ? 0 : size_t(found - languages.begin());
    return m_entries[size_t(entry)].labels[index];
}

} // namespace copse
