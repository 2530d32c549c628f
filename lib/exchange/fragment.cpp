#include "exchange/fragment.h"

#include "base/folding.h"
#include "exchange/csvwriter.h"
#include "exchange/fragmentjson.h"
#include "model/forgotten.h"
#include "model/invariants.h"
#include "model/recordname.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace copse {

namespace {

constexpr int kVersion = 1;
constexpr qsizetype kMostBytes = 32 * 1'024 * 1'024;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(copse::Fragment)
};

Error unreadable(const QString &detail)
{
    return {ErrorKind::Data,
            Words::tr("What is on the clipboard cannot be read. Nothing was changed. Copy it once more."),
            detail};
}

/// Calls `use` with a null id of each record type that fragments have, those that others refer to first.
template<class Use>
void forEachType(Use &&use)
{
    use(Id<Organisation>());
    use(Id<Discipline>());
    use(Id<Practice>());
    use(Id<Group>());
    use(Id<Person>());
    use(Id<Source>());
    use(Id<Membership>());
    use(Id<Affiliation>());
    use(Id<Expertise>());
    use(Id<PersonPractice>());
    use(Id<Tie>());
}

/// Lets every reference of a record be another one; `instead` may give null.
template<class Record, class Instead>
void mapReferences(Record &record, Instead &&instead)
{
    const auto mapList = [&]<class T>(std::vector<Id<T>> &list) {
        std::vector<Id<T>> mapped;
        for (const Id<T> id : list) {
            const Id<T> other = instead(id);
            if (!other.isNull() && std::ranges::find(mapped, other) == mapped.end())
                mapped.push_back(other);
        }
        list = std::move(mapped);
    };
    const auto mapOne = [&]<class Value>(Value &value) {
        if constexpr (requires { value.saidNone; })
            mapList(value.values);
        else if constexpr (requires {
                               value.isNull();
                               value.value;
                           })
            value = value.isNull() ? value : instead(value);
    };
    std::apply([&](const auto &...field) { (mapOne(record.*field.member), ...); },
               RecordInfo<Record>::fields);
}

template<class T>
void put(Snapshot &map, Id<T> id, T record)
{
    Edit edit;
    edit.put(id, std::move(record));
    map.apply(std::move(edit));
}

/// Parents all the way up.
template<class T>
void putWithParents(Snapshot &fragment, const Snapshot &map, Id<T> id)
{
    for (const T *record = map.find(id); record && !fragment.find(id); record = map.find(id)) {
        put(fragment, id, *record);
        id = record->parent;
    }
}

/// Finds the record of a map that is the same as one of a fragment.
class Known
{
public:
    Known(const Snapshot &map)
        : m_map(map)
    {
        enter<Organisation>();
        enter<Discipline>();
        enter<Practice>();
        enter<Group>();
        for (const auto &[id, person] : map.all<Person>())
            m_people[foldName(person.name)].push_back(id);
    }

    template<class T>
    Id<T> find(Id<T> id, const T &record) const
    {
        if (m_map.find(id))
            return id;
        if constexpr (std::is_same_v<T, Person>)
            return findPerson(record);
        else if constexpr (std::is_same_v<T, Source>)
            return findSource(record);
        else if constexpr (requires { record.name; })
            return {m_names.value(key<T>(record.name))};
        else
            return {};
    }

private:
    template<class T>
    static QString key(const QString &name)
    {
        return QLatin1StringView(RecordInfo<T>::name) + QLatin1Char(':') + foldName(name);
    }
    template<class T>
    void enter()
    {
        for (const auto &[id, record] : m_map.all<T>())
            m_names.insert(key<T>(record.name), id.value);
    }
    Id<Person> findPerson(const Person &person) const
    {
        const std::vector<Id<Person>> same = m_people.value(foldName(person.name));
        if (same.size() != 1)
            return {};
        const QString email = m_map.find(same.front())->email;
        const bool differs =
            !email.isEmpty() && !person.email.isEmpty() && foldName(email) != foldName(person.email);
        return differs ? Id<Person>() : same.front();
    }

    /// It has no name: the one that says the same.
    Id<Source> findSource(const Source &source) const
    {
        for (const auto &row : m_map.all<Source>()) {
            if (row.record == source)
                return row.id;
        }
        return {};
    }

    const Snapshot &m_map;
    QHash<QString, qint64> m_names;
    QHash<QString, std::vector<Id<Person>>> m_people;
};

} // namespace

Snapshot fragmentOf(const Snapshot &map, const std::vector<Id<Person>> &people,
                    const std::vector<Id<Group>> &groups)
{
    Snapshot fragment;
    for (const Id<Group> id : groups) {
        if (const Group *group = map.find(id))
            put(fragment, id, *group);
    }
    for (const Id<Person> id : people) {
        if (const Person *person = map.find(id))
            put(fragment, id, *person);
    }
    const auto putWithSource = [&](auto id, const auto &fact) {
        put(fragment, id, fact);
        if (const Source *source = map.find(fact.source))
            put(fragment, fact.source, *source);
    };
    for (const auto &row : map.all<Membership>()) {
        if (!fragment.find(row.record.group))
            continue;
        if (const Person *person = map.find(row.record.person); person && !fragment.find(row.record.person))
            put(fragment, row.record.person, *person);
        putWithSource(row.id, row.record);
        for (const Id<Organisation> hat : row.record.organisations.values)
            putWithParents(fragment, map, hat);
        for (const Id<Discipline> hat : row.record.disciplines.values)
            putWithParents(fragment, map, hat);
    }
    const auto isHere = [&](Id<Person> id) { return fragment.find(id) != nullptr; };
    for (const auto &row : map.all<Affiliation>()) {
        if (isHere(row.record.person)) {
            putWithParents(fragment, map, row.record.organisation);
            putWithSource(row.id, row.record);
        }
    }
    for (const auto &row : map.all<Expertise>()) {
        if (isHere(row.record.person)) {
            putWithParents(fragment, map, row.record.discipline);
            putWithSource(row.id, row.record);
        }
    }
    for (const auto &row : map.all<PersonPractice>()) {
        if (const Practice *practice = map.find(row.record.practice); practice && isHere(row.record.person)) {
            put(fragment, row.record.practice, *practice);
            put(fragment, row.id, row.record);
        }
    }
    for (const auto &row : map.all<Tie>()) {
        if (isHere(row.record.fromPerson) && isHere(row.record.toPerson))
            putWithSource(row.id, row.record);
    }
    const Snapshot whole = fragment;
    forEachType([&]<class T>(Id<T>) {
        for (const auto &row : whole.all<T>()) {
            T record = row.record;
            mapReferences(record, [&](auto id) { return whole.find(id) ? id : decltype(id)(); });
            if (record != row.record)
                put(fragment, row.id, std::move(record));
        }
    });
    return fragment;
}

QByteArray writeFragment(const Snapshot &fragment)
{
    QJsonObject records;
    forEachType([&]<class T>(Id<T>) {
        QJsonArray rows;
        for (const auto &row : fragment.all<T>())
            rows.append(fragmentjson::toJson(row.id, row.record));
        if (!rows.isEmpty())
            records[QLatin1StringView(RecordInfo<T>::name)] = rows;
    });
    const QJsonObject all{{QStringLiteral("copse-fragment"), kVersion}, {QStringLiteral("records"), records}};
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

Result<Snapshot> readFragment(const QByteArray &bytes)
{
    if (bytes.size() > kMostBytes)
        return unreadable(QStringLiteral("%1 bytes").arg(bytes.size()));
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parsed);
    const int version = document[QStringLiteral("copse-fragment")].toInt(0);
    if (version > kVersion)
        return Error{
            ErrorKind::Data,
            Words::tr("What is on the clipboard comes from a newer Copse. Nothing was changed. Use the "
                      "newer program here too."),
            QStringLiteral("version %1").arg(version)};
    if (version < 1)
        return unreadable(parsed.errorString());
    const QJsonObject records = document[QStringLiteral("records")].toObject();
    Snapshot fragment;
    bool isSound = true;
    forEachType([&]<class T>(Id<T>) {
        Edit edit;
        for (const QJsonValue &row : records[QLatin1StringView(RecordInfo<T>::name)].toArray()) {
            Id<T> id;
            T record;
            isSound = isSound && fragmentjson::fromJson(row.toObject(), id, record);
            if constexpr (requires { record.name; })
                record.name = tidyName(record.name);
            if (isSound)
                edit.put(id, std::move(record));
        }
        fragment.apply(std::move(edit));
    });
    if (!isSound)
        return unreadable(QStringLiteral("a record without an id, or with a value of another type"));
    if (const QStringList broken = brokenInvariants(fragment); !broken.isEmpty())
        return unreadable(broken.join(QLatin1Char('\n')));
    return fragment;
}

Result<Pasted> pasteFragment(const Snapshot &map, const Snapshot &fragment)
{
    const Known known(map);
    const ForgottenPeople forgotten(map);
    Pasted pasted;
    QHash<qint64, qint64> instead; // ids of records of all types differ
    QSet<qint64> left;
    const auto inMap = [&]<class T>(Id<T> id) -> Id<T> {
        return left.contains(id.value) ? Id<T>() : Id<T>{instead.value(id.value, id.value)};
    };
    const auto place = [&]<class T>(Id<T>) {
        for (const auto &[id, record] : fragment.all<T>()) {
            const Id<T> same = known.find(id, record);
            if constexpr (std::is_same_v<T, Person>) {
                KnownBy by{QStringList{record.name} + record.aliases, record.email, {}, {}};
                if (same.isNull() &&
                    (!forgotten.withName(by).isNull() || !forgotten.withAddress(by).isNull())) {
                    ++pasted.forgotten;
                    left.insert(id.value);
                    continue;
                }
                ++(same.isNull() ? pasted.people : pasted.known);
            }
            if constexpr (std::is_same_v<T, Group>)
                pasted.groups += same.isNull() ? 1 : 0;
            if (!same.isNull())
                instead.insert(id.value, same.value);
        }
    };
    place(Id<Organisation>());
    place(Id<Discipline>());
    place(Id<Practice>());
    place(Id<Group>());
    place(Id<Person>());
    place(Id<Source>());

    Snapshot after = map;
    const auto putSource = [&](Id<Source> id) {
        const Source *found = fragment.find(id);
        if (!found || after.find(id))
            return;
        Source source = *found;
        if (!forgotten.withName({{source.who}, {}, {}, {}}).isNull())
            source.who.clear();
        put(after, id, source);
        pasted.edit.put(id, std::move(source));
    };
    forEachType([&]<class T>(Id<T>) {
        if constexpr (std::is_same_v<T, Source>)
            return; // with the facts that need them
        for (const auto &row : fragment.all<T>()) {
            if (left.contains(row.id.value) || instead.contains(row.id.value) || map.find(row.id))
                continue;
            T record = row.record;
            bool isWhole = true;
            mapReferences(record, [&](auto id) {
                const auto other = inMap(id);
                isWhole = isWhole && !other.isNull();
                return other;
            });
            const auto isSame = [&](const auto &one) { return isSameFact(one.record, record); };
            constexpr bool isFact = !requires { record.name; };
            if (isFact && (!isWhole || std::ranges::any_of(after.all<T>(), isSame)))
                continue;
            if constexpr (requires { record.source; })
                putSource(record.source);
            put(after, row.id, record);
            pasted.edit.put(row.id, std::move(record));
        }
    });
    if (brokenInvariants(map).isEmpty()) {
        if (const QStringList broken = brokenInvariants(after); !broken.isEmpty())
            return unreadable(broken.join(QLatin1Char('\n')));
    }
    return pasted;
}

QString fragmentText(const Snapshot &fragment, const Showing &showing)
{
    QHash<qint64, QStringList> organisations;
    QHash<qint64, QStringList> disciplines;
    QHash<qint64, QStringList> groups;
    for (const auto &row : fragment.all<Affiliation>())
        organisations[row.record.person.value] << nameOf(fragment, row.record.organisation);
    for (const auto &row : fragment.all<Expertise>())
        disciplines[row.record.person.value] << nameOf(fragment, row.record.discipline);
    for (const auto &row : fragment.all<Membership>())
        groups[row.record.person.value] << nameOf(fragment, row.record.group);
    const bool hasGroups = !fragment.all<Group>().isEmpty();
    const auto cell = [](QStringList values) {
        values.removeAll(QString());
        values.removeDuplicates();
        return safeCell(values.join(QStringLiteral("; ")).simplified()); // no tabs, no line breaks
    };
    QStringList heads{Words::tr("Name"), Words::tr("Organisation"), Words::tr("Discipline")};
    if (hasGroups)
        heads << Words::tr("Group");
    QStringList lines{heads.join(QLatin1Char('\t'))};
    for (const auto &[id, person] : fragment.all<Person>()) {
        // Recorded as none is known too.
        const bool isKnown = organisations.contains(id.value) && disciplines.contains(id.value);
        const QString name = nameFor(person, showing, isKnown);
        if (name.isEmpty())
            continue;
        QStringList cells{cell({name}), cell(organisations.value(id.value)),
                          cell(disciplines.value(id.value))};
        if (hasGroups)
            cells << cell(groups.value(id.value));
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace copse
