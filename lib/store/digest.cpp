#include "store/digest.h"

#include "store/columns.h"

#include <bit>

namespace copse {

namespace {

constexpr quint64 mixed(quint64 value)
{
    // The finaliser of SplitMix64 (Steele, Lea and Flood 2014).
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9U;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebU;
    return value ^ (value >> 31);
}

constexpr quint64 joined(quint64 a, quint64 b) { return mixed(a * 0x9e3779b97f4a7c15U + b); }

constexpr quint64 ofText(const char *text)
{
    quint64 digest = 1;
    for (; *text; ++text)
        digest = joined(digest, quint64(static_cast<unsigned char>(*text)));
    return digest;
}

quint64 of(const QString &recorded)
{
    const QString text = storable(recorded);
    quint64 digest = quint64(text.size());
    quint64 four = 0;
    int count = 0;
    for (const QChar c : text) {
        four = four << 16 | c.unicode();
        if (++count == 4) {
            digest = joined(digest, four);
            four = 0;
            count = 0;
        }
    }
    return joined(digest, four);
}
quint64 of(PartialDate date) { return mixed(quint64(date.year() * 10000 + date.month() * 100 + date.day())); }
quint64 of(bool value) { return mixed(value); }
quint64 of(int value) { return mixed(quint64(qint64(value))); }
quint64 of(double value) { return mixed(std::bit_cast<quint64>(value)); }

template<class T>
quint64 of(Id<T> id)
{
    return mixed(quint64(id.value));
}

template<class E>
requires std::is_enum_v<E> quint64 of(E value)
{
    for (const Choice<E> &choice : choices<E>()) {
        if (choice.value == value)
            return ofText(choice.code);
    }
    return 0;
}

template<class T>
quint64 of(const std::vector<Id<T>> &values, quint64 digest = 0)
{
    for (const Id<T> value : values)
        digest = joined(digest, of(value));
    return digest;
}

template<class T>
quint64 of(const Hat<T> &hat)
{
    return of(hat.values, hat.saidNone);
}

quint64 of(const QStringList &list)
{
    quint64 digest = quint64(list.size());
    for (const QString &text : list)
        digest = joined(digest, of(text));
    return digest;
}

quint64 of(const OwnFields &own)
{
    quint64 digest = own.size();
    for (const OwnField &field : own)
        digest = joined(joined(digest, of(field.name)), of(field.values));
    return digest;
}

template<class V>
bool isNothing(const V &value)
{
    bool nothing = true;
    if constexpr (HasColumn<V>)
        nothing = Column<V>::isNothing(value);
    if constexpr (HasLinks<V>)
        nothing = nothing && Links<V>::isEmpty(value);
    return nothing;
}

} // namespace

template<class T>
quint64 recordDigest(Id<T> id, const T &record)
{
    quint64 digest = joined(ofText(RecordInfo<T>::name), quint64(id.value));
    const auto add = [&]<class V>(const Field<T, V> &field) {
        const V &value = record.*field.member;
        if (!isNothing(value))
            digest += joined(ofText(field.name), of(value));
    };
    std::apply([&](const auto &...fields) { (add(fields), ...); }, RecordInfo<T>::fields);
    return mixed(digest);
}

quint64 mapDigest(const Snapshot &map)
{
    quint64 digest = 0;
    map.forEach([&]<class T>(const Table<T> &table) {
        for (const auto &[id, record] : table)
            digest += recordDigest(id, record);
    });
    return digest;
}

template quint64 recordDigest(Id<Person>, const Person &);
template quint64 recordDigest(Id<Organisation>, const Organisation &);
template quint64 recordDigest(Id<Discipline>, const Discipline &);
template quint64 recordDigest(Id<Practice>, const Practice &);
template quint64 recordDigest(Id<Group>, const Group &);
template quint64 recordDigest(Id<Source>, const Source &);
template quint64 recordDigest(Id<Membership>, const Membership &);
template quint64 recordDigest(Id<Affiliation>, const Affiliation &);
template quint64 recordDigest(Id<Expertise>, const Expertise &);
template quint64 recordDigest(Id<PersonPractice>, const PersonPractice &);
template quint64 recordDigest(Id<Tie>, const Tie &);
template quint64 recordDigest(Id<Need>, const Need &);
template quint64 recordDigest(Id<Event>, const Event &);
template quint64 recordDigest(Id<Attendance>, const Attendance &);
template quint64 recordDigest(Id<Contribution>, const Contribution &);
template quint64 recordDigest(Id<Resource>, const Resource &);
template quint64 recordDigest(Id<Sponsorship>, const Sponsorship &);
template quint64 recordDigest(Id<FollowUp>, const FollowUp &);
template quint64 recordDigest(Id<Forgotten>, const Forgotten &);
template quint64 recordDigest(Id<DistinctPair>, const DistinctPair &);
template quint64 recordDigest(Id<Merge>, const Merge &);
template quint64 recordDigest(Id<View>, const View &);
template quint64 recordDigest(Id<Placement>, const Placement &);

} // namespace copse
