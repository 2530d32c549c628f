#include "exchange/fieldchanges.h"

#include "base/folding.h"
#include "edits/putting.h"
#include "edits/refusal.h"
#include "edits/removing.h"
#include "exchange/fieldvalues.h"
#include "exchange/relatedfields.h"

#include <QCoreApplication>

#include <algorithm>

namespace copse {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(copse::FieldChanges)

public:
    static QString needed(const QString &label)
    {
        return tr("“%1” cannot be left empty. Nothing was changed.").arg(label);
    }
    static QString range(const RecordField &field)
    {
        return field.most < 0
                   ? tr("“%1” is a number from %2 up, or it is left empty. Nothing was changed.")
                         .arg(field.label, QString::number(field.least))
                   : tr("“%1” is a number from %2 to %3, or it is left empty. Nothing was changed.")
                         .arg(field.label, QString::number(field.least), QString::number(field.most));
    }
};

void setOwn(OwnFields &own, const QString &name, const QString &text)
{
    const auto at = std::ranges::find(own, name, &OwnField::name);
    const QStringList values = partsOf(text);
    if (at != own.end() && values.isEmpty())
        own.erase(at);
    else if (at != own.end())
        at->values = values;
    else if (!values.isEmpty())
        own.push_back({name, values});
}

/// What was read has to be in the range of its field, and there where it is needed.
template<class V>
Result<void> checkedValue(const V &value, const RecordField &field)
{
    if constexpr (std::is_same_v<V, int>) {
        if (value >= 0 && (value < field.least || (field.most >= 0 && value > field.most)))
            return refusal(Words::range(field));
    }
    if constexpr (std::is_same_v<V, QString>) {
        if (!field.canBeEmpty && tidyName(value).isEmpty())
            return refusal(Words::needed(field.label));
    }
    if constexpr (requires { value.isNull(); }) {
        if (!field.canBeEmpty && value.isNull())
            return refusal(Words::needed(field.label));
    }
    return {};
}

template<class T, class V>
Result<void> readValue(FieldReader &reader, T &record, const Field<T, V> &one, const FieldValue &given)
{
    V &value = record.*one.member;
    if constexpr (std::is_same_v<V, OwnFields>) {
        return {};
    } else if constexpr (isNoneWhenNull<T, V>) {
        using Named = std::conditional_t<std::is_same_v<T, Affiliation>, Organisation, Discipline>;
        if (reader.named<Named>(given.text).empty() && saysNone<Named>(given.text)) {
            value = {};
            return {};
        }
    }
    if constexpr (requires { V{given.id}.isNull(); }) {
        if (given.id != 0) {
            value = V{given.id};
            return {};
        }
    }
    if constexpr (!std::is_same_v<V, OwnFields>) {
        if (const auto done = reader.read(given.text, value); !done)
            return done;
        return checkedValue(value, given.field);
    }
}

} // namespace

template<class T>
Result<void> FieldChanges::readValues(T &record, Id<T> id, const std::vector<FieldValue> &values)
{
    for (size_t at = 0; at < values.size(); ++at) {
        const FieldValue &given = values[at];
        m_refusedValue = int(at);
        if (given.field.place == FieldPlace::Own) {
            if constexpr (requires { record.own; }) {
                const QString name = ownNameOf(given.field);
                if (given.text != ownText(record.own, name))
                    setOwn(record.own, name, given.text);
            }
        } else if (given.field.place == FieldPlace::Record) {
            if (!id.isNull() && given.id == 0 &&
                given.text == textOf(map(), recordType<T>(), id.value, given.field))
                continue;
            const auto done =
                withField<T>(given.field.at, [&]<class V>(const Field<T, V> &one) -> Result<void> {
                    return readValue(m_reader, record, one, given);
                });
            if (!done)
                return done;
        }
    }
    return {};
}

template<class T>
Result<qint64> FieldChanges::setRecord(Id<T> id, const std::vector<FieldValue> &values)
{
    const T *before = map().find(id);
    if (!before && !id.isNull())
        return goneRefusal();
    T record = before ? *before : T{};
    if (const auto done = readValues(record, id, values); !done)
        return done.error();
    m_refusedValue = -1;
    auto edit = put(map(), m_ids, id, record);
    if (!edit)
        return edit.error();
    if (id.isNull())
        id = edit->template swaps<T>().front().id;
    m_edits.add(std::move(edit));
    if constexpr (std::is_same_v<T, Source> || requires { record.name; })
        m_reader.add(id, *map().find(id));
    if constexpr (std::is_same_v<T, Person>) {
        for (size_t at = 0; at < values.size(); ++at) {
            const FieldValue &given = values[at];
            if (given.field.place != FieldPlace::Related || given.text == relatedText(map(), id, given.field))
                continue;
            m_refusedValue = int(at);
            const auto done = setRelated(m_edits, m_ids, m_reader, id, given.field, given.text, m_news);
            if (!done)
                return done.error();
        }
    }
    m_refusedValue = -1;
    return id.value;
}

Result<qint64> FieldChanges::set(RecordType type, qint64 id, const std::vector<FieldValue> &values)
{
    m_refusedValue = -1;
    return withRecordType(type, [&]<class T>() { return setRecord(Id<T>{id}, values); });
}

Result<Edit> setField(const Snapshot &map, IdSource &ids, RecordType type, const std::vector<qint64> &records,
                      const RecordField &field, const QString &text, QStringList *news)
{
    FieldChanges changes(map, ids);
    for (const qint64 id : records) {
        if (id == 0)
            return goneRefusal();
        if (const auto done = changes.set(type, id, {{field, text}}); !done)
            return done.error();
    }
    if (news)
        *news = changes.news();
    return std::move(changes).take();
}

Result<Edit> removeOwnField(const Snapshot &map, RecordType type, const QString &name)
{
    Edit edit;
    withRecordType(type, [&]<class T>() {
        if constexpr (requires(T record) { record.own; }) {
            for (const auto &[id, record] : map.all<T>()) {
                T changed = record;
                if (std::erase_if(changed.own, [&](const OwnField &own) { return own.name == name; }) > 0)
                    edit.put(id, std::move(changed));
            }
        }
    });
    return edit;
}

namespace {

// clang-format off
Result<Edit> removeOne(const Snapshot &map, Id<Person> id) { return removePerson(map, id); }
Result<Edit> removeOne(const Snapshot &map, Id<Organisation> id) { return removeOrganisation(map, id); }
Result<Edit> removeOne(const Snapshot &map, Id<Discipline> id) { return removeDiscipline(map, id); }
Result<Edit> removeOne(const Snapshot &map, Id<Practice> id) { return removePractice(map, id); }
Result<Edit> removeOne(const Snapshot &map, Id<Source> id) { return removeSource(map, id); }
Result<Edit> removeOne(const Snapshot &map, Id<Group> id) { return removeGroup(map, id); }
Result<Edit> removeOne(const Snapshot &map, Id<Membership> id) { return removeMembership(map, id); }
Result<Edit> removeOne(const Snapshot &map, Id<Affiliation> id) { return removeAffiliation(map, id); }
Result<Edit> removeOne(const Snapshot &map, Id<Expertise> id) { return removeExpertise(map, id); }
Result<Edit> removeOne(const Snapshot &, Id<PersonPractice> id) { Edit edit; edit.remove(id); return edit; }
Result<Edit> removeOne(const Snapshot &map, Id<Tie> id) { return removeTie(map, id); }
Result<Edit> removeOne(const Snapshot &map, Id<Need> id) { return removeNeed(map, id); }
Result<Edit> removeOne(const Snapshot &map, Id<Event> id) { return removeEvent(map, id); }
Result<Edit> removeOne(const Snapshot &map, Id<Attendance> id) { return removeAttendance(map, id); }
Result<Edit> removeOne(const Snapshot &map, Id<Contribution> id) { return removeContribution(map, id); }
Result<Edit> removeOne(const Snapshot &map, Id<Resource> id) { return removeResource(map, id); }
Result<Edit> removeOne(const Snapshot &map, Id<Sponsorship> id) { return removeSponsorship(map, id); }
Result<Edit> removeOne(const Snapshot &map, Id<FollowUp> id) { return removeFollowUp(map, id); }
// clang-format on
} // namespace

Result<Edit> removeRecords(const Snapshot &map, RecordType type, const std::vector<qint64> &records)
{
    return withRecordType(type, [&]<class T>() -> Result<Edit> {
        EditSequence edits(map);
        for (const qint64 id : records)
            edits.add(removeOne(edits.map(), Id<T>{id}));
        return std::move(edits).take();
    });
}

} // namespace copse
