#include "desktop/document/findindex.h"

#include "base/folding.h"

#include <algorithm>
#include <array>

namespace copse {

namespace {

// How good a hit is, the best first; those of an alias come after those of the name.
constexpr int asBeginning = 0;
constexpr int asWords = 1;
constexpr int within = 2;
constexpr int ofAlias = 3;
constexpr int asSound = 6;
constexpr int notFound = 100;

constexpr auto kinds = {FindKind::Group, FindKind::Person, FindKind::Organisation, FindKind::Discipline,
                        FindKind::Command};

bool beginsAWord(const QString &text, const QString &word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (at == 0 || !text[at - 1].isLetterOrNumber())
            return true;
    }
    return false;
}

int rankOfText(const QString &text, const QString &typed, const QStringList &words)
{
    if (text.startsWith(typed))
        return asBeginning;
    if (!std::ranges::all_of(words, [&](const QString &word) { return text.contains(word); }))
        return notFound;
    return std::ranges::all_of(words, [&](const QString &word) { return beginsAWord(text, word); }) ? asWords
                                                                                                    : within;
}

} // namespace

struct FindIndex::Query
{
    explicit Query(const QString &typed)
        : text(foldForFind(typed))
        , words(text.split(u' ', Qt::SkipEmptyParts))
        , latin(latinForFind(typed))
        , latinWords(latin.split(u' ', Qt::SkipEmptyParts))
        , sounds(soundForFind(typed).split(u' ', Qt::SkipEmptyParts))
        , isWithoutVowels(copse::isWithoutVowels(typed))
    {}

    QString text;
    QStringList words;
    QString latin;
    QStringList latinWords;
    QStringList sounds;
    bool isWithoutVowels;
};

FindIndex::Key FindIndex::keyOf(const QString &name)
{
    Key key{foldForFind(name), latinForFind(name), soundForFind(name), copse::isWithoutVowels(name)};
    if (key.latin == key.text)
        key.latin.clear();
    return key;
}

void FindIndex::add(FindKind kind, qint64 id, const QString &name, const QStringList &aliases,
                    const std::optional<QString> &shown)
{
    Entry entry{kind, id, shown.value_or(name), shown ? QStringList() : aliases, {}};
    entry.keys.reserve(std::size_t(aliases.size()) + 1);
    entry.keys.push_back(keyOf(name));
    for (const QString &alias : aliases)
        entry.keys.push_back(keyOf(alias));
    m_entries.push_back(std::move(entry));
}

void FindIndex::addRecords(const Snapshot &map, const Showing &showing)
{
    for (const auto &[id, group] : map.all<Group>())
        add(FindKind::Group, id.value, group.name);
    const bool isDesk = showing.audience == Audience::Desk;
    const QSet<Id<Person>> known = isDesk ? QSet<Id<Person>>() : peopleKnown(map);
    for (const auto &[id, person] : map.all<Person>()) {
        const QString shown = nameFor(person, showing, isDesk || known.contains(id));
        if (shown.isEmpty())
            continue;
        const bool isPrivate =
            shown != person.name || (!isDesk && std::ranges::any_of(person.aliases, looksLikeAddress));
        add(FindKind::Person, id.value, person.name, person.aliases,
            isPrivate ? std::optional(shown) : std::nullopt);
    }
    for (const auto &[id, organisation] : map.all<Organisation>())
        add(FindKind::Organisation, id.value, organisation.name, organisation.aliases);
    for (const auto &[id, discipline] : map.all<Discipline>())
        add(FindKind::Discipline, id.value, discipline.name);
}

void FindIndex::forget(FindKind kind)
{
    std::erase_if(m_entries, [kind](const Entry &entry) { return entry.kind == kind; });
}

int FindIndex::rankOf(const Key &key, const Query &query)
{
    int rank = rankOfText(key.text, query.text, query.words);
    if (!query.latin.isEmpty() && (query.latin != query.text || !key.latin.isEmpty()))
        rank = std::min(
            rank, rankOfText(key.latin.isEmpty() ? key.text : key.latin, query.latin, query.latinWords));
    // One consonant would be the beginning of half of all names.
    const bool canSoundAlike = key.isWithoutVowels != query.isWithoutVowels && !query.sounds.isEmpty() &&
                               query.sounds.front().size() > 1;
    if (rank == notFound && canSoundAlike && std::ranges::all_of(query.sounds, [&](const QString &sound) {
            return key.sound.startsWith(sound) || key.sound.contains(u' ' + sound);
        }))
        return asSound;
    return rank;
}

FindIndex::Found FindIndex::find(const QString &text, int mostOfAKind) const
{
    struct Hit
    {
        int rank;
        const Entry *entry;
        std::size_t key;
    };
    const Query query(text);
    // What is typed may have no letters that anything could be found by.
    if (query.words.isEmpty() && !text.trimmed().isEmpty())
        return {};
    std::array<std::vector<Hit>, kinds.size()> hits;
    for (const Entry &entry : m_entries) {
        Hit best{notFound, &entry, 0};
        for (std::size_t i = 0; i < entry.keys.size(); ++i) {
            const int rank = rankOf(entry.keys[i], query);
            const int asName = rank == notFound || i == 0 ? rank : rank + ofAlias;
            if (asName < best.rank)
                best = {asName, &entry, i};
        }
        if (best.rank != notFound)
            hits[std::size_t(entry.kind)].push_back(best);
    }
    const auto isBetter = [](const Hit &a, const Hit &b) {
        if (a.rank != b.rank)
            return a.rank < b.rank;
        if (a.entry->kind != b.entry->kind)
            return a.entry->kind < b.entry->kind;
        const int order = a.entry->keys.front().text.compare(b.entry->keys.front().text);
        return order != 0 ? order < 0 : a.entry->id < b.entry->id;
    };
    Found found;
    std::vector<Hit> all;
    for (std::vector<Hit> &ofKind : hits) {
        const auto most = std::min(ofKind.size(), std::size_t(mostOfAKind));
        std::partial_sort(ofKind.begin(), ofKind.begin() + std::ptrdiff_t(most), ofKind.end(), isBetter);
        found.more += int(ofKind.size() - most);
        all.insert(all.end(), ofKind.begin(), ofKind.begin() + std::ptrdiff_t(most));
    }
    std::ranges::sort(all, isBetter);
    found.hits.reserve(all.size());
    for (const Hit &hit : all) {
        const Entry &entry = *hit.entry;
        found.hits.push_back({entry.kind, entry.id, entry.name,
                              hit.key == 0 ? QString() : entry.aliases.value(qsizetype(hit.key) - 1)});
    }
    return found;
}

} // namespace copse
