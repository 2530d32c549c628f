#pragma once

#include "exchange/byowner.h"
#include "exchange/namebook.h"
#include "exchange/textbook.h"
#include "exchange/textkey.h"
#include "model/values.h"

#include <QHash>
#include <QStringView>

#include <vector>

namespace copse {

/// What the further columns of lists say of the records of one type, until it is known of all rows. The
/// texts it is given must outlive it.
class OwnFieldFacts
{
public:
    /// The place of the field that a heading names.
    qint32 field(QStringView heading) { return m_fields.findOrAdd(heading); }
    /// `row` counts through all tables of an import. Values are kept as they are, but for white space around
    /// them.
    void add(qint32 owner, qint32 field, QStringView value, qint32 row);

    /// Puts everything into the records, each field with all its values in the order of the rows, and marks
    /// the rows that said something new.
    template<class T>
    void settle(std::vector<BookEntry<T>> &entries, std::vector<bool> &rowSaysNew)
    {
        if (m_facts.empty())
            return;
        ByOwner<Fact> facts(m_facts, entries.size(), &Fact::owner);
        for (size_t owner = 0; owner < entries.size(); ++owner) {
            const std::span<Fact> said = facts.of(owner);
            if (!said.empty() && settleOne(said, entries[owner].record.own, rowSaysNew))
                entries[owner].isChanged = true;
        }
        m_facts = {};
    }

private:
    struct Fact
    {
        qint32 owner;
        qint32 field;
        qint32 value;
        qint32 row;
    };

    bool settleOne(std::span<Fact> facts, OwnFields &own, std::vector<bool> &rowSaysNew) const;

    std::vector<Fact> m_facts;
    TextBook m_fields;
    std::vector<QString> m_values;
    QHash<TextKey, qint32> m_valueByText;
};

} // namespace copse
