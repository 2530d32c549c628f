#pragma once

#include "exchange/recordfields.h"

namespace copse {

/// Which fields of a record type a sheet shows: as the person has chosen, kept on this computer, or (nothing
/// chosen) those that are used, with the ones that a record cannot be without. In the order of the fields.
class SheetColumns
{
public:
    explicit SheetColumns(RecordType type);

    std::vector<RecordField> shown(const Snapshot &map) const;
    /// All that can be shown, own fields too.
    std::vector<RecordField> all(const Snapshot &map) const;

    void show(const Snapshot &map, const QString &code, bool isShown);
    /// An own field that no record has yet.
    void addOwnField(const Snapshot &map, const QString &name);
    void removeOwnField(const QString &name);
    /// Those that are used, again.
    void forget();
    bool isChosen() const { return m_isChosen; }

private:
    void keep(const QStringList &codes);

    const RecordType m_type;
    const QString m_key;
    QStringList m_chosen; // codes
    bool m_isChosen = false;
    QStringList m_newOwn; // own fields that were added here and may have no value yet
};

} // namespace copse
