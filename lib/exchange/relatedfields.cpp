#include "exchange/relatedfields.h"

#include "edits/adding.h"
#include "edits/refusal.h"
#include "edits/removing.h"

#include <QCoreApplication>

#include <algorithm>

namespace copse {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(copse::RelatedFields)

public:
    static QString made(const Organisation &one) { return tr("New organisation: %1.").arg(one.name); }
    static QString made(const Discipline &one) { return tr("New discipline: %1.").arg(one.name); }
    static QString made(const Group &one) { return tr("New group: %1.").arg(one.name); }
    static QString goesOut(const QString &person, const QString &group)
    {
        return tr("%1 goes out of %2, with all that was recorded of it.").arg(person, group);
    }
    static QString noneAndSome(const QString &text)
    {
        return tr("“%1” says none and some. Nothing was changed. Write one of the two.").arg(text);
    }
};

/// A kind of fact: Fact says that the person has Value.
template<class F, class V>
struct Relation
{
    using Fact = F;
    using Value = V;
    Id<V> F::*value;
    Result<Edit> (*add)(const Snapshot &, IdSource &, const F &);
    Result<Edit> (*addValue)(const Snapshot &, IdSource &, const QString &);
    Result<Edit> (*remove)(const Snapshot &, Id<F>);
    static constexpr bool canBeNone = !std::is_same_v<V, Group>;
};

template<class Use>
decltype(auto) withRelation(const RecordField &field, Use use)
{
    switch (*field.of) {
    case RecordType::Organisation:
        return use(Relation<Affiliation, Organisation>{&Affiliation::organisation, addAffiliation,
                                                       addOrganisation, removeAffiliation});
    case RecordType::Discipline:
        return use(Relation<Expertise, Discipline>{&Expertise::discipline, addExpertise, addDiscipline,
                                                   removeExpertise});
    default:
        return use(Relation<Membership, Group>{
            &Membership::group, addMembership,
            [](const Snapshot &map, IdSource &ids, const QString &name) { return addGroup(map, ids, name); },
            removeMembership});
    }
}

/// What the person has, in the order in which it was recorded.
template<class Fact, class Value>
Hat<Value> valuesOf(const Snapshot &map, Id<Person> person, const Relation<Fact, Value> &relation)
{
    Hat<Value> values;
    for (const auto &[id, fact] : map.all<Fact>()) {
        if (fact.person != person)
            continue;
        if constexpr (std::is_same_v<Fact, Membership>) {
            if (fact.level == Level::Transactional)
                continue;
        }
        const Id<Value> value = fact.*relation.value;
        if (value.isNull())
            values.saidNone = true;
        else if (std::ranges::find(values.values, value) == values.values.end())
            values.values.push_back(value);
    }
    return values;
}

template<class Fact, class Value>
class Setting
{
public:
    Setting(EditSequence &edits, IdSource &ids, FieldReader &reader, Id<Person> person, QStringList &news,
            const Relation<Fact, Value> &relation)
        : m_edits(edits)
        , m_ids(ids)
        , m_reader(reader)
        , m_person(person)
        , m_news(news)
        , m_relation(relation)
    {}

    Result<void> set(const QString &text)
    {
        Hat<Value> wanted;
        QStringList fresh;
        for (const QString &part : isLeftOpen(text) ? QStringList() : partsOf(text)) {
            const std::vector<Id<Value>> known = m_reader.named<Value>(part);
            if (!known.empty())
                want(wanted, known.front());
            else if (isNone(part))
                wanted.saidNone = true;
            else if (!isLeftOpen(part))
                fresh << part;
        }
        if (wanted.saidNone && !(wanted.values.empty() && fresh.isEmpty()))
            return refusal(Words::noneAndSome(text));
        for (const QString &name : fresh) {
            if (const auto done = addNew(name, wanted); !done)
                return done;
        }
        return bringAbout(wanted);
    }

private:
    static bool isNone(const QString &part)
    {
        if constexpr (Relation<Fact, Value>::canBeNone)
            return saysNone<Value>(part);
        else
            return false;
    }

    static void want(Hat<Value> &wanted, Id<Value> value)
    {
        if (std::ranges::find(wanted.values, value) == wanted.values.end())
            wanted.values.push_back(value);
    }

    Result<void> addNew(const QString &name, Hat<Value> &wanted)
    {
        // The text may name it twice.
        if (const auto known = m_reader.named<Value>(name); !known.empty()) {
            want(wanted, known.front());
            return {};
        }
        auto edit = m_relation.addValue(m_edits.map(), m_ids, name);
        if (!edit)
            return edit.error();
        const Id<Value> id = m_edits.addOne<Value>(std::move(edit));
        const Value &made = *m_edits.map().find(id);
        m_reader.add(id, made);
        m_news << Words::made(made);
        want(wanted, id);
        return {};
    }

    Result<void> bringAbout(const Hat<Value> &wanted)
    {
        const auto isWanted = [&](Id<Value> value) {
            // What is recorded as none beside others is not told, and stays with them.
            return value.isNull() ? wanted.saidNone || !wanted.values.empty()
                                  : std::ranges::find(wanted.values, value) != wanted.values.end();
        };
        const Hat<Value> before = valuesOf(m_edits.map(), m_person, m_relation);
        std::vector<Id<Fact>> gone;
        for (const auto &[id, fact] : m_edits.map().all<Fact>()) {
            if (fact.person == m_person && !isWanted(fact.*m_relation.value) && counts(fact))
                gone.push_back(id);
        }
        for (const Id<Fact> id : gone) {
            tellGone(id);
            m_edits.add(m_relation.remove(m_edits.map(), id));
        }
        for (const Id<Value> value : wanted.values) {
            if (std::ranges::find(before.values, value) == before.values.end()) {
                if (const auto done = addFact(value); !done)
                    return done;
            }
        }
        if (wanted.saidNone && !before.saidNone)
            return addFact({});
        return {};
    }

    static bool counts(const Fact &fact)
    {
        if constexpr (std::is_same_v<Fact, Membership>)
            return fact.level != Level::Transactional;
        else
            return true;
    }

    Result<void> addFact(Id<Value> value)
    {
        Fact fact;
        fact.person = m_person;
        fact.*m_relation.value = value;
        auto edit = m_relation.add(m_edits.map(), m_ids, fact);
        if (!edit)
            return edit.error();
        m_edits.add(std::move(edit));
        return {};
    }

    void tellGone(Id<Fact> id)
    {
        if constexpr (std::is_same_v<Fact, Membership>) {
            const Membership &membership = *m_edits.map().find(id);
            m_news << Words::goesOut(m_edits.map().find(m_person)->name,
                                     m_edits.map().find(membership.group)->name);
        }
    }

    EditSequence &m_edits;
    IdSource &m_ids;
    FieldReader &m_reader;
    const Id<Person> m_person;
    QStringList &m_news;
    const Relation<Fact, Value> m_relation;
};

} // namespace

std::vector<RecordField> relatedFields()
{
    const auto make = [](const char *code, const QString &label, RecordType of) {
        RecordField field;
        field.code = QString::fromLatin1(code);
        field.label = label;
        field.kind = FieldKind::References;
        field.place = FieldPlace::Related;
        field.of = of;
        return field;
    };
    return {make("organisations", Words::tr("Organisations"), RecordType::Organisation),
            make("disciplines", Words::tr("Disciplines"), RecordType::Discipline),
            make("groups", Words::tr("Groups"), RecordType::Group)};
}

QString relatedText(const Snapshot &map, Id<Person> person, const RecordField &field)
{
    return withRelation(field, [&](const auto &relation) -> QString {
        const auto values = valuesOf(map, person, relation);
        return fieldText(map, values, Wording::ForPeople);
    });
}

Result<void> setRelated(EditSequence &edits, IdSource &ids, FieldReader &reader, Id<Person> person,
                        const RecordField &field, const QString &text, QStringList &news)
{
    return withRelation(field, [&](const auto &relation) {
        return Setting(edits, ids, reader, person, news, relation).set(text);
    });
}

} // namespace copse
