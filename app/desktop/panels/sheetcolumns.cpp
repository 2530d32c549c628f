#include "desktop/panels/sheetcolumns.h"

#include "exchange/fieldvalues.h"

#include <QSettings>

#include <algorithm>

namespace copse {

namespace {

/// What people fill in first; there even while it is empty.
bool isUsual(const QString &code)
{
    static const QStringList usual{
        QStringLiteral("email"),   QStringLiteral("type"),    QStringLiteral("country"),
        QStringLiteral("parent"),  QStringLiteral("kind"),    QStringLiteral("from_date"),
        QStringLiteral("to_date"), QStringLiteral("level"),   QStringLiteral("role"),
        QStringLiteral("stage"),   QStringLiteral("strength")};
    return usual.contains(code);
}

bool isUsed(const Snapshot &map, RecordType type, const RecordField &field)
{
    if (field.place != FieldPlace::Record || !field.canBeEmpty)
        return true;
    return std::ranges::any_of(idsOf(map, type), [&](qint64 id) { return isRecorded(map, type, id, field); });
}

QString keyOf(RecordType type)
{
    return withRecordType(type, []<class T>() {
        return QStringLiteral("sheets/%1/columns").arg(QLatin1StringView(RecordInfo<T>::name));
    });
}

} // namespace

SheetColumns::SheetColumns(RecordType type)
    : m_type(type)
    , m_key(keyOf(type))
{
    const QSettings settings;
    m_isChosen = settings.contains(m_key);
    m_chosen = settings.value(m_key).toStringList();
}

std::vector<RecordField> SheetColumns::all(const Snapshot &map) const
{
    std::vector<RecordField> fields = allFieldsOf(map, m_type);
    for (const QString &name : m_newOwn) {
        const RecordField field = ownField(name);
        if (std::ranges::find(fields, field) == fields.end())
            fields.push_back(field);
    }
    return fields;
}

std::vector<RecordField> SheetColumns::shown(const Snapshot &map) const
{
    std::vector<RecordField> fields = all(map);
    std::erase_if(fields, [&](const RecordField &field) {
        if (!field.canBeEmpty)
            return false;
        if (m_isChosen)
            return !m_chosen.contains(field.code);
        return !isUsual(field.code) && !isUsed(map, m_type, field);
    });
    return fields;
}

void SheetColumns::keep(const QStringList &codes)
{
    m_chosen = codes;
    m_isChosen = true;
    QSettings().setValue(m_key, codes);
}

void SheetColumns::show(const Snapshot &map, const QString &code, bool isShown)
{
    QStringList codes;
    for (const RecordField &field : shown(map))
        codes << field.code;
    // Own fields of other maps stay chosen for them.
    for (const QString &chosen : m_chosen) {
        if (!codes.contains(chosen))
            codes << chosen;
    }
    codes.removeAll(code);
    if (isShown)
        codes << code;
    keep(codes);
}

void SheetColumns::addOwnField(const Snapshot &map, const QString &name)
{
    m_newOwn << name;
    if (m_isChosen)
        show(map, ownField(name).code, true);
}

void SheetColumns::removeOwnField(const QString &name)
{
    m_newOwn.removeAll(name);
    if (m_isChosen) {
        QStringList codes = m_chosen;
        codes.removeAll(ownField(name).code);
        keep(codes);
    }
}

void SheetColumns::forget()
{
    m_isChosen = false;
    m_chosen.clear();
    QSettings().remove(m_key);
}

} // namespace copse
