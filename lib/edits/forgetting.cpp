#include "edits/forgetting.h"

#include "base/folding.h"
#include "edits/mergedfacts.h"
#include "edits/refusal.h"
#include "edits/removing.h"
#include "model/fields.h"
#include "model/forgotten.h"

#include <QCoreApplication>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace copse {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(copse::Edits)
};

QStringList namesOf(const Person &person) { return QStringList(person.name) + person.aliases; }

/// By their names and addresses, and by their id in each list that says something of them; the same of those
/// who were put together with them.
std::vector<KnownBy> knownBy(const Snapshot &map, Id<Person> id)
{
    const Person &person = *map.find(id);
    std::vector<KnownBy> known{{namesOf(person), person.email, {}, {}}};
    QStringList ids(person.listId);
    for (const auto &[at, merge] : map.all<Merge>()) {
        if (merge.person != id)
            continue;
        const Person other = MergedFacts(merge.before).record<Person>(map);
        known.push_back({QStringList(merge.name) + namesOf(other), other.email, {}, {}});
        ids += other.listId;
    }
    map.forEach([&]<class T>(const Table<T> &facts) {
        if constexpr (requires(T fact) { fact.person == id &&fact.source.isNull(); }) {
            for (const auto &[at, fact] : facts) {
                const Source *source = fact.person == id ? map.find(fact.source) : nullptr;
                if (!source || source->kind != SourceKind::List)
                    continue;
                for (const QString &listId : ids)
                    known.push_back({{}, {}, source->link, listId});
            }
        }
    });
    return known;
}

QStringList foldedNames(const QStringList &names)
{
    QStringList folded;
    for (const QString &name : names) {
        if (const QString one = foldName(name); !one.isEmpty())
            folded += one;
    }
    return folded;
}

/// Whether one of the names, folded, stands in a text as words of their own.
bool isNamed(const QString &text, const QStringList &names)
{
    if (text.isEmpty())
        return false;
    const QString folded = foldName(text);
    return std::ranges::any_of(names, [&](const QString &name) {
        qsizetype at = folded.indexOf(name);
        if (at < 0)
            return false; // nearly always; finding the words takes much longer
        QTextBoundaryFinder words(QTextBoundaryFinder::Word, folded);
        const auto isBetweenWords = [&](qsizetype place) {
            words.setPosition(place);
            return words.isAtBoundary();
        };
        while (at >= 0 && !(isBetweenWords(at) && isBetweenWords(at + name.size())))
            at = folded.indexOf(name, at + 1);
        return at >= 0;
    });
}

/// Facts of which the person themselves is the source keep no name.
void clearSources(Edit &edit, const Snapshot &map, const QStringList &names)
{
    for (const auto &[id, source] : map.all<Source>()) {
        const bool isTheirs = std::ranges::any_of(
            names, [&, &who = source.who](const QString &name) { return foldName(name) == foldName(who); });
        if (!source.who.isEmpty() && isTheirs) {
            Source changed = source;
            changed.who.clear();
            edit.put(id, std::move(changed));
        }
    }
}

/// What a record is called among people; empty: nothing.
template<class T>
QString titleOf(const Snapshot &map, const T &record)
{
    if constexpr (requires { record.name; })
        return record.name;
    else if constexpr (requires { record.title; })
        return record.title;
    else if constexpr (requires { record.group; })
        return map.find(record.group) ? map.find(record.group)->name : QString();
    else
        return {};
}

template<class V>
QStringList textsOf(const V &value)
{
    if constexpr (std::is_same_v<V, QString>)
        return {value};
    else if constexpr (std::is_same_v<V, QStringList>)
        return value;
    else if constexpr (std::is_same_v<V, OwnFields>) {
        QStringList texts;
        for (const OwnField &own : value)
            texts += own.values;
        return texts;
    } else
        return {};
}

} // namespace

Result<Edit> forgetPerson(const Snapshot &map, IdSource &ids, Id<Person> id)
{
    auto edit = removePerson(map, id);
    if (edit) {
        clearSources(*edit, map, namesOf(*map.find(id)));
        edit->put(ids.next<Forgotten>(), markOf(map, knownBy(map, id)));
    }
    return edit;
}

std::vector<Id<Person>> recordsOf(const Snapshot &map, Id<Person> id)
{
    std::vector<Id<Person>> records{id};
    for (const auto &[at, merge] : map.all<Merge>()) {
        if (merge.person == id)
            records.push_back(MergedFacts(merge.before).id<Person>());
    }
    return records;
}

Snapshot withoutForgotten(const Snapshot &earlier, const Snapshot &now,
                          const std::vector<Id<Person>> &forgottenNow)
{
    Snapshot map = earlier;
    Edit marks;
    for (const auto &[id, forgotten] : now.all<Forgotten>())
        marks.put(id, forgotten);
    map.apply(std::move(marks));

    const ForgottenPeople forgotten(map);
    std::vector<Id<Person>> people;
    for (const auto &[id, person] : earlier.all<Person>()) {
        if (now.find(id))
            continue;
        const std::vector<KnownBy> known = knownBy(earlier, id);
        const bool isRecognised = std::ranges::any_of(known, [&](const KnownBy &one) {
            return !forgotten.withName(one).isNull() || !forgotten.withAddress(one).isNull();
        });
        if (isRecognised || std::ranges::find(forgottenNow, id) != forgottenNow.end())
            people.push_back(id);
    }
    for (const Id<Person> id : people) {
        const QStringList names = namesOf(*map.find(id));
        auto edit = removePerson(map, id);
        clearSources(*edit, map, names);
        map.apply(*std::move(edit));
    }
    return map;
}

QStringList textsNaming(const Snapshot &map, Id<Person> id)
{
    constexpr qsizetype most = 100;
    const Person *person = map.find(id);
    const auto without = removePerson(map, id);
    if (!person || !without)
        return {};
    const QStringList names = foldedNames(namesOf(*person));
    Snapshot left = map;
    left.apply(*without);
    Edit sources;
    clearSources(sources, left, namesOf(*person));
    left.apply(sources);

    QStringList found;
    left.forEach([&]<class T>(const Table<T> &table) {
        for (const auto &row : table) {
            const auto look = [&]<class V>(const Field<T, V> &field) {
                if (found.size() >= most)
                    return;
                const QStringList texts = textsOf(row.record.*field.member);
                if (std::ranges::none_of(texts, [&](const QString &text) { return isNamed(text, names); }))
                    return;
                const QString label = QCoreApplication::translate("copse::Field", field.label);
                const QString title = titleOf(left, row.record);
                found += title.isEmpty()
                             ? label
                             : Words::tr("%1 of “%2”", "a field and its record").arg(label, title);
            };
            std::apply([&](const auto &...fields) { (look(fields), ...); }, RecordInfo<T>::fields);
        }
    });
    return found;
}

} // namespace copse
