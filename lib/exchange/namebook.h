#pragma once

#include "base/folding.h"
#include "exchange/textkey.h"
#include "model/table.h"

#include <QHash>
#include <QString>
#include <QStringView>

#include <vector>

namespace copse {

/// A record that a list speaks of: of the map, or to be added.
template<class T>
struct BookEntry
{
    Id<T> id;
    T record;
    bool isNew = false;
    bool isChanged = false; ///< of the map, with something it did not have
    bool isNamed = false;   ///< the list names it
};

/// The records of one type by their names: those of the map first, then those that lists add, in the order
/// in which they appear. One folded name is one record; the first spelling is shown.
template<class T>
class NameBook
{
public:
    static constexpr qint32 nothing = -1;

    NameBook() = default;
    explicit NameBook(const Table<T> &known)
    {
        m_entries.reserve(size_t(known.size()));
        for (const auto &row : known) {
            const qint32 at = qint32(m_entries.size());
            m_entries.push_back({row.id, row.record});
            addName(foldName(row.record.name), at);
            if constexpr (requires { row.record.aliases; }) {
                for (const QString &alias : row.record.aliases)
                    addName(foldName(alias), at);
            }
        }
    }

    qint32 size() const { return qint32(m_entries.size()); }
    BookEntry<T> &operator[](qint32 at) { return m_entries[size_t(at)]; }
    const BookEntry<T> &operator[](qint32 at) const { return m_entries[size_t(at)]; }
    std::vector<BookEntry<T>> &entries() { return m_entries; }

    /// By a name that is already folded.
    qint32 find(const QString &folded) const { return m_byName.value(folded, nothing); }

    /// The record with this name, a new one if there is none. The text has more than white space in it, and
    /// must outlive the book.
    qint32 findOrAdd(QStringView text, IdSource &ids)
    {
        const auto read = m_byText.constFind(text);
        if (read != m_byText.constEnd())
            return *read;
        const QString name = tidyName(text.toString());
        const QString folded = foldName(name);
        qint32 at = find(folded);
        if (at == nothing) {
            at = size();
            m_entries.push_back({ids.next<T>(), T{}, true, false, true});
            m_entries.back().record.name = name;
            m_byName.insert(folded, at);
        }
        m_entries[size_t(at)].isNamed = true;
        m_byText.insert(text, at);
        return at;
    }

    /// All texts it was asked for.
    const QHash<TextKey, qint32> &texts() const { return m_byText; }

private:
    void addName(const QString &folded, qint32 at)
    {
        if (!folded.isEmpty() && !m_byName.contains(folded))
            m_byName.insert(folded, at);
    }

    std::vector<BookEntry<T>> m_entries;
    QHash<QString, qint32> m_byName;
    QHash<TextKey, qint32> m_byText;
};

} // namespace copse
