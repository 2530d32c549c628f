#pragma once

#include "desktop/document/document.h"
#include "desktop/models/recordtablemodel.h"
#include "drawing/draggeditem.h"
#include "drawing/itemid.h"
#include "edits/names.h"
#include "exchange/fieldtext.h"
#include "model/fields.h"

#include <QCoreApplication>

namespace copse {

/// The rows and columns of one record type: its fields, the user's own fields, and what other records say
/// about it.
template<class T>
class RecordTable : public RecordTableModel
{
public:
    using RecordTableModel::RecordTableModel;

    QStringList mimeTypes() const override { return {draggedItemFormat}; }
    /// Of the first; who else is selected is known to whoever takes it.
    QMimeData *mimeData(const QModelIndexList &rows) const override
    {
        if (rows.isEmpty())
            return nullptr;
        return mimeOfDraggedItem(itemOf(Id<T>{rows.front().data(IdRole).toLongLong()}));
    }

protected:
    /// Columns after the name that come from other records.
    virtual std::vector<Column> relatedColumns() const { return {}; }

    const T *find(qint64 id) const { return m_document.map().find(Id<T>{id}); }
    const Snapshot &map() const { return m_document.map(); }

private:
    /// Only of fields that somebody has used; the name always.
    std::vector<Column> makeColumns() const override
    {
        QStringList used{headingOf(std::get<0>(RecordInfo<T>::fields))};
        for (const auto &[id, record] : map().template all<T>())
            addUsed(record, used);
        std::vector<Column> columns;
        const auto add = [&]<class V>(const Field<T, V> &field) {
            if constexpr (!std::is_same_v<V, OwnFields>) {
                if (!used.removeOne(headingOf(field)))
                    return;
                columns.push_back({headingOf(field), [this, member = field.member](qint64 id) {
                                       const T *record = find(id);
                                       return record ? fieldText(map(), record->*member, Wording::ForPeople)
                                                     : QString();
                                   }});
            }
        };
        std::apply([&](const auto &...fields) { (add(fields), ...); }, RecordInfo<T>::fields);
        const std::vector<Column> related = relatedColumns();
        columns.insert(columns.begin() + 1, related.begin(), related.end());
        for (const QString &name : used) {
            columns.push_back({name, [this, name](qint64 id) {
                                   const T *record = find(id);
                                   for (const OwnField &own : record ? record->own : OwnFields()) {
                                       if (own.name == name)
                                           return own.values.join(QStringLiteral("; "));
                                   }
                                   return QString();
                               }});
        }
        return columns;
    }

    template<class V>
    static QString headingOf(const Field<T, V> &field)
    {
        return QCoreApplication::translate("copse::Field", field.label);
    }

    /// Adds the headings of what is recorded about one.
    void addUsed(const T &record, QStringList &used) const
    {
        const auto add = [&]<class V>(const Field<T, V> &field) {
            if constexpr (std::is_same_v<V, OwnFields>) {
                for (const OwnField &own : record.*field.member) {
                    if (!used.contains(own.name))
                        used << own.name;
                }
            } else if (!(record.*field.member == V())) {
                if (const QString heading = headingOf(field); !used.contains(heading))
                    used << heading;
            }
        };
        std::apply([&](const auto &...fields) { (add(fields), ...); }, RecordInfo<T>::fields);
    }

    std::vector<qint64> ids() const override
    {
        std::vector<qint64> all;
        all.reserve(size_t(map().template all<T>().size()));
        for (const auto &[id, record] : map().template all<T>())
            all.push_back(id.value);
        return all;
    }

    std::optional<QString> nameOf(qint64 id) const override
    {
        const T *record = find(id);
        return record ? std::optional(record->name) : std::nullopt;
    }

    Result<void> rename(qint64 id, const QString &name) override
    {
        return m_document.perform(
            QCoreApplication::translate("copse::RecordTable", "Rename to “%1”").arg(name),
            copse::rename(map(), Id<T>{id}, name));
    }

    std::vector<qint64> touched(const MapChange &change) const override
    {
        std::vector<qint64> ids;
        for (const Swap<T> &swap : change.done.swaps<T>())
            ids.push_back(swap.id.value);
        return ids;
    }

    bool needsColumns(const MapChange &change) const override
    {
        QStringList used;
        for (const Swap<T> &swap : change.done.swaps<T>()) {
            if (swap.record)
                addUsed(*swap.record, used);
        }
        for (int i = 0; i < columnCount(); ++i)
            used.removeAll(headerData(i, Qt::Horizontal).toString());
        return !used.isEmpty();
    }
};

/// People, with their organisations, disciplines and groups.
class PeopleTable : public RecordTable<Person>
{
    Q_DECLARE_TR_FUNCTIONS(copse::PeopleTable)

public:
    explicit PeopleTable(Document &document, QObject *parent = nullptr)
        : RecordTable(document, parent)
    {
        reset();
    }

private:
    std::vector<Column> relatedColumns() const override;
};

/// Organisations, with how many people they have in the map.
class OrganisationsTable : public RecordTable<Organisation>
{
    Q_DECLARE_TR_FUNCTIONS(copse::OrganisationsTable)

public:
    explicit OrganisationsTable(Document &document, QObject *parent = nullptr)
        : RecordTable(document, parent)
    {
        reset();
    }

private:
    std::vector<Column> relatedColumns() const override;
};

class DisciplinesTable : public RecordTable<Discipline>
{
    Q_DECLARE_TR_FUNCTIONS(copse::DisciplinesTable)

public:
    explicit DisciplinesTable(Document &document, QObject *parent = nullptr)
        : RecordTable(document, parent)
    {
        reset();
    }

private:
    std::vector<Column> relatedColumns() const override;
};

} // namespace copse
