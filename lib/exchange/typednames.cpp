#include "exchange/typednames.h"

#include "base/folding.h"
#include "base/typingslips.h"
#include "exchange/listfolding.h"

#include <algorithm>
#include <bit>

namespace copse {

namespace {

template<class T>
constexpr NamedKind kindOf()
{
    if constexpr (std::is_same_v<T, Person>)
        return NamedKind::Person;
    else if constexpr (std::is_same_v<T, Organisation>)
        return NamedKind::Organisation;
    else if constexpr (std::is_same_v<T, Discipline>)
        return NamedKind::Discipline;
    else
        return NamedKind::Group;
}

} // namespace

TypedNames::TypedNames(const Snapshot &map)
{
    const auto putAll = [&]<class T>(const Table<T> &table) {
        for (const auto &[id, record] : table)
            putNames(id, record, true);
    };
    putAll(map.all<Person>());
    putAll(map.all<Organisation>());
    putAll(map.all<Discipline>());
    putAll(map.all<Group>());
    for (const auto &[id, membership] : map.all<Membership>())
        putWords(membership, 1);
    for (const auto &[id, tie] : map.all<Tie>())
        putWords(tie, 1);
}

template<class T>
void TypedNames::followNames(const MapChange &change, const Snapshot &now)
{
    // What stood there at any moment of the change goes, what stands there now comes.
    for (const auto *swaps : {&change.inverse.swaps<T>(), &change.done.swaps<T>()}) {
        for (const Swap<T> &swap : *swaps) {
            if (swap.record)
                putNames(swap.id, *swap.record, false);
        }
    }
    for (const Swap<T> &swap : change.done.swaps<T>()) {
        if (const T *record = now.find(swap.id))
            putNames(swap.id, *record, true);
    }
}

void TypedNames::follow(const MapChange &change, const Snapshot &now)
{
    followNames<Person>(change, now);
    followNames<Organisation>(change, now);
    followNames<Discipline>(change, now);
    followNames<Group>(change, now);
    const auto countAll = [&](const auto &swaps, int more) {
        for (const auto &swap : swaps) {
            if (swap.record)
                putWords(*swap.record, more);
        }
    };
    countAll(change.inverse.swaps<Membership>(), -1);
    countAll(change.done.swaps<Membership>(), 1);
    countAll(change.inverse.swaps<Tie>(), -1);
    countAll(change.done.swaps<Tie>(), 1);
}

template<class T>
void TypedNames::putNames(Id<T> id, const T &record, bool isThere)
{
    const NamedRecord named{kindOf<T>(), id.value};
    const auto put = [&](const QString &name) {
        const QString folded = foldForFind(name);
        if (folded.isEmpty())
            return;
        qsizetype from = 0;
        do {
            const QString key = folded.sliced(from);
            Entry entry{key, named, from == 0, from == 0 ? letterBits(key) : 0};
            if (isThere)
                m_entries.insert(std::move(entry));
            else
                m_entries.erase(entry);
            from = folded.indexOf(u' ', from) + 1;
        } while (from > 0);
    };
    put(record.name);
    if constexpr (requires { record.aliases; }) {
        for (const QString &alias : record.aliases)
            put(alias);
    }
}

void TypedNames::putWords(const Membership &membership, int more)
{
    for (const QString &role : membership.roles)
        count(m_roles, role, more);
}

void TypedNames::putWords(const Tie &tie, int more) { count(m_tieKinds, tie.kind, more); }

void TypedNames::count(Spellings &spellings, const QString &text, int more)
{
    const QString key = foldListWord(text);
    if (key.isEmpty())
        return;
    QHash<QString, int> &ways = spellings[key];
    if ((ways[text] += more) == 0)
        ways.remove(text);
    if (ways.isEmpty())
        spellings.remove(key);
}

std::optional<QString> TypedNames::spelled(const Spellings &spellings, const QString &text)
{
    const auto found = spellings.constFind(foldListWord(text));
    if (found == spellings.cend())
        return std::nullopt;
    // The most frequent; of those the first by letters, so that it is the same on every run.
    const auto rank = [&](const QString &way) { return std::pair(-found->value(way), way); };
    const QStringList ways = found->keys();
    return *std::ranges::min_element(ways, {}, rank);
}

std::vector<NamedRecord> TypedNames::named(const QString &name) const
{
    std::vector<NamedRecord> found;
    const QString key = foldForFind(name);
    for (auto entry = m_entries.lower_bound(Entry{key, {}, false, 0});
         entry != m_entries.end() && entry->key == key; ++entry) {
        if (entry->isWhole)
            found.push_back(entry->record);
    }
    std::ranges::sort(found);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

std::vector<NamedRecord> TypedNames::startingWith(const QString &text, size_t most) const
{
    constexpr int mostLookedAt = 400; // one letter begins thousands of names
    std::vector<NamedRecord> whole;
    std::vector<NamedRecord> later;
    const QString key = foldForFind(text);
    if (key.isEmpty())
        return whole;
    int looked = 0;
    for (auto entry = m_entries.lower_bound(Entry{key, {}, false, 0});
         entry != m_entries.end() && entry->key.startsWith(key) && looked < mostLookedAt; ++entry, ++looked)
        (entry->isWhole ? whole : later).push_back(entry->record);
    whole.insert(whole.end(), later.begin(), later.end());
    std::vector<NamedRecord> found;
    for (const NamedRecord &record : whole) {
        if (found.size() < most && std::ranges::count(found, record) == 0)
            found.push_back(record);
    }
    return found;
}

std::vector<NamedRecord> TypedNames::slipsOf(const QString &text) const
{
    constexpr qsizetype shortest = 4;
    constexpr qsizetype longEnoughForTwo = 8;
    constexpr size_t mostOffered = 3;
    const QString key = foldForFind(text);
    std::vector<NamedRecord> found;
    if (key.size() < shortest)
        return found;
    const int most = key.size() < longEnoughForTwo ? 1 : 2;
    const quint64 letters = letterBits(key);
    std::vector<std::pair<int, NamedRecord>> near;
    for (const Entry &entry : m_entries) {
        if (!entry.isWhole || std::abs(entry.key.size() - key.size()) > most ||
            std::popcount(entry.letters ^ letters) > 2 * most)
            continue;
        const int slips = slipsBetween(key, entry.key, most);
        if (slips > 0 && slips <= most)
            near.emplace_back(slips, entry.record);
    }
    std::ranges::sort(near);
    for (const auto &[slips, record] : near) {
        if (found.size() < mostOffered && std::ranges::count(found, record) == 0)
            found.push_back(record);
    }
    return found;
}

} // namespace copse
