#pragma once

#include "base/result.h"
#include "edits/editsequence.h"
#include "exchange/fieldreader.h"
#include "exchange/recordfields.h"

#include <vector>

namespace copse {

/// A value for a field, as a person types it (fieldreader.h).
struct FieldValue
{
    RecordField field;
    QString text;
    qint64 id = 0; ///< of a Reference: this one, whatever it is called; not the text
};

/// Changes of many fields of many records that are one step for the person. A text that is the one the field
/// has changes nothing.
class FieldChanges
{
public:
    FieldChanges(const Snapshot &map, IdSource &ids)
        : m_ids(ids)
        , m_edits(map)
        , m_reader(m_edits.map())
    {}
    Q_DISABLE_COPY_MOVE(FieldChanges)

    /// Sets fields of a record, all at once (0: of a new one), and gives its id. Refused: what is not
    /// understood, and all that put() refuses; after that nothing more can be done with these changes. Own
    /// fields without a value go.
    Result<qint64> set(RecordType type, qint64 id, const std::vector<FieldValue> &values);
    /// Which of the values the last Error is about; -1: the record as a whole.
    int refusedValue() const { return m_refusedValue; }

    /// The map as it would be now.
    const Snapshot &map() const { return m_edits.map(); }
    /// What has become new or gone besides, in sentences: "New organisation: IRD."
    const QStringList &news() const { return m_news; }

    /// The edit that makes all of them; only when nothing was refused.
    Result<Edit> take() && { return std::move(m_edits).take(); }

private:
    template<class T>
    Result<qint64> setRecord(Id<T> id, const std::vector<FieldValue> &values);
    template<class T>
    Result<void> readValues(T &record, Id<T> id, const std::vector<FieldValue> &values);

    IdSource &m_ids;
    EditSequence m_edits;
    FieldReader m_reader;
    QStringList m_news;
    int m_refusedValue = -1;
};

/// The same text for one field of some records, as one edit.
Result<Edit> setField(const Snapshot &map, IdSource &ids, RecordType type, const std::vector<qint64> &records,
                      const RecordField &field, const QString &text, QStringList *news = nullptr);

/// Takes an own field with all its values out of all records of a type.
Result<Edit> removeOwnField(const Snapshot &map, RecordType type, const QString &name);

/// Takes records out with what depends on them (edits/removing.h).
Result<Edit> removeRecords(const Snapshot &map, RecordType type, const std::vector<qint64> &records);

} // namespace copse
