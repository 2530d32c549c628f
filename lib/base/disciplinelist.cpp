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

QString keyOf(const QString &list, const QString &code) { return list + u' ' + code; }

} // namespace

const DisciplineList &DisciplineList::builtIn()
{
    static const DisciplineList list;
    return list;
}

DisciplineList::DisciplineList()
{
    keepLists();
    read(QStringLiteral(":/copse/lists/ford.csv"), oecd);
    read(QStringLiteral(":/copse/lists/development.csv"), development);
    for (int entry = 0; entry < int(m_entries.size()); ++entry) {
        for (const QString &text : m_entries[size_t(entry)].labels) {
            m_byName.insert(foldName(text), entry);
            const qsizetype bracket = text.indexOf(u" (");
            if (bracket > 0)
                m_byName.insert(foldName(text.first(bracket)), entry);
        }
    }
}

void DisciplineList::read(const QString &resource, QLatin1StringView list)
{
    QFile file(resource);
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT(open);
    if (!open)
        return;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const QStringList headings = cellsOf(lines.value(0).trimmed());
    struct Row
    {
        Entry entry;
        QString above; // the code in the OECD's list
    };
    std::vector<Row> rows;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QStringList cells = cellsOf(lines[i].trimmed());
        const auto cell = [&](QStringView heading) { return cells.value(headings.indexOf(heading)); };
        Q_ASSERT(cells.size() == headings.size());
        Row row;
        row.entry.list = list;
        row.entry.code = cell(u"code");
        row.above = headings.contains(u"field") ? cell(u"field")
                                                : row.entry.code.section(u'.', 0, 0); // of a field its area
        for (size_t language = 0; language < languages.size(); ++language)
            row.entry.labels[language] = cell(languages[language]);
        row.entry.also = cell(u"also").split(u'|', Qt::SkipEmptyParts);
        rows.push_back(std::move(row));
    }
    std::ranges::stable_sort(rows, {},
                             [](const Row &row) { return QVersionNumber::fromString(row.entry.code); });
    for (Row &row : rows) {
        row.entry.parent = findCode(oecd, row.above); // none yet for an area
        m_byCode.insert(keyOf(list, row.entry.code), int(m_entries.size()));
        m_entries.push_back(std::move(row.entry));
    }
}

int DisciplineList::find(const QString &name) const { return m_byName.value(foldName(name), -1); }

int DisciplineList::findCode(const QString &list, const QString &code) const
{
    return m_byCode.value(keyOf(list, code), -1);
}

QString DisciplineList::label(int entry, const QString &language) const
{
    const auto found = std::find(languages.begin(), languages.end(), language.left(2));
    const size_t index = found == languages.end() ? 0 : size_t(found - languages.begin());
    return (*this)[entry].labels[index];
}

} // namespace copse
