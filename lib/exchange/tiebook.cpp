#include "exchange/tiebook.h"

namespace copse {

TieBook::TieBook(const Table<Tie> &known)
{
    m_entries.reserve(size_t(known.size()));
    for (const auto &[id, tie] : known) {
        m_entries.push_back({id, tie});
        const qint32 kind = m_kinds.findOrAdd(tie.kind); // the map outlives the book
        m_places.insert({tie.fromPerson, tie.toPerson, kind, tie.from, tie.to}, m_entries.size() - 1);
    }
}

BookEntry<Tie> &TieBook::findOrAdd(Tie listed, QStringView kind, IdSource &ids)
{
    const qint32 kindPlace = m_kinds.findOrAdd(kind);
    const Key key{listed.fromPerson, listed.toPerson, kindPlace, listed.from, listed.to};
    auto place = m_places.constFind(key);
    if (place == m_places.constEnd()) {
        place = m_places.insert(key, m_entries.size());
        listed.kind = m_kinds[kindPlace];
        m_entries.push_back({ids.next<Tie>(), std::move(listed), true});
    }
    return m_entries[*place];
}

} // namespace copse
