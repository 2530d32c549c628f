#pragma once

#include "exchange/namebook.h"
#include "exchange/plainfolding.h"
#include "exchange/textkey.h"
#include "model/snapshot.h"

#include <QHash>
#include <QSet>
#include <QStringView>

#include <deque>
#include <utility>
#include <vector>

namespace copse {

/// The people a list speaks of. Where rows have an id, the id is the person, and a further spelling of their
/// name becomes an alias; elsewhere one folded name is one person. The texts it is asked for must outlive it.
class PeopleBook
{
public:
    static constexpr qint32 nothing = -1;

    /// Knows the people of a map, and by the ids of those who were put together with them, too.
    explicit PeopleBook(const Snapshot &map);

    /// What was found, and what the person who gave the list may not have meant.
    struct Found
    {
        qint32 person = nothing;     ///< nothing: no name, and nobody with this id yet
        bool isOneOfSeveral = false; ///< the first of several people with this name; said once a name
        bool isOtherName = false;    ///< their id has had another name so far; said once a name
    };
    /// The person of a row, a new one if there is none; `name` or `listId` may be empty.
    Found findOrAdd(QStringView name, QStringView listId, IdSource &ids);
    /// The same for a cell that may say either: the id of somebody, else a name.
    Found findOrAddEither(QStringView nameOrId, IdSource &ids);
    void reserve(qsizetype people);
    /// Whether a row with this name and id would be of somebody who is in the book already, under this name.
    bool knows(const QString &name, const QString &listId) const;

    qint32 size() const { return qint32(m_entries.size()); }
    BookEntry<Person> &operator[](qint32 at) { return m_entries[size_t(at)]; }
    const BookEntry<Person> &operator[](qint32 at) const { return m_entries[size_t(at)]; }
    std::vector<BookEntry<Person>> &entries() { return m_entries; }

private:
    struct Namesakes
    {
        qint32 first = nothing; ///< rather somebody of this name than somebody also called so
        bool isFirstByAlias = false;
        qint32 withoutId = nothing; ///< the first of them who has no id yet
        bool several = false;
        bool isSaid = false;
    };

    Found byName(QStringView name, IdSource &ids);
    Found namesake(QStringView name, QStringView folded, IdSource &ids);
    Found byId(QStringView name, QStringView listId, IdSource &ids);
    qint32 add(const QString &name, IdSource &ids);
    bool addAlias(qint32 at, QStringView name);
    void addNamesake(QStringView folded, qint32 at, bool isAlias = false);

    std::vector<BookEntry<Person>> m_entries;
    std::vector<QStringView> m_lastSpelling; // of each entry under its id: folded once, not for every row
    std::deque<QString> m_foldedNames;
    QHash<TextKey, Namesakes> m_byName;      // keys are of m_foldedNames
    QHash<TextKey, qint32> m_byText;         // cells that are not folded quickly
    QVarLengthArray<char16_t, 128> m_folded; // kept for its memory
    QHash<QString, qint32> m_byId;
    QSet<std::pair<qint32, QString>> m_otherNames; // of an entry, folded
};

} // namespace copse
