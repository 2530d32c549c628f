#include "exchange/recordfields.h"

#include "exchange/fieldvalues.h"
#include "exchange/relatedfields.h"

#include <QCollator>
#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace copse {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(copse::RecordFields)
};

template<class V>
struct Kind;
template<>
struct Kind<QString>
{
    static void tell(RecordField &) {}
};
template<>
struct Kind<QStringList>
{
    static void tell(RecordField &field) { field.kind = FieldKind::Texts; }
};
template<>
struct Kind<PartialDate>
{
    static void tell(RecordField &field) { field.kind = FieldKind::Date; }
};
template<>
struct Kind<int>
{
    static void tell(RecordField &field) { field.kind = FieldKind::Number; }
};
template<>
struct Kind<double>
{
    static void tell(RecordField &field) { field.kind = FieldKind::Amount; }
};
template<>
struct Kind<bool>
{
    static void tell(RecordField &field)
    {
        field.kind = FieldKind::YesNo;
        field.choices = {choiceLabel(Willingness::No), choiceLabel(Willingness::Yes)};
    }
};
template<class T>
struct Kind<Id<T>>
{
    static void tell(RecordField &field)
    {
        field.kind = FieldKind::Reference;
        field.of = recordType<T>();
    }
};
template<class T>
struct Kind<Hat<T>>
{
    static void tell(RecordField &field)
    {
        field.kind = FieldKind::References;
        field.of = recordType<T>();
    }
};
template<class E>
requires std::is_enum_v<E>
struct Kind<E>
{
    static void tell(RecordField &field)
    {
        field.kind = FieldKind::Choice;
        for (const Choice<E> &choice : choices<E>())
            field.choices << choiceLabel(choice.value);
    }
};

bool isNeeded(RecordType type, const QString &code)
{
    if (code == QLatin1StringView("name") || code == QLatin1StringView("what"))
        return true;
    const bool isOfGroup = code == QLatin1StringView("community") &&
                           (type == RecordType::Membership || type == RecordType::Need ||
                            type == RecordType::Contribution || type == RecordType::Sponsorship);
    const bool isOfPerson = code == QLatin1StringView("person") && type != RecordType::Sponsorship &&
                            type != RecordType::FollowUp;
    return isOfGroup || isOfPerson || type == RecordType::PersonPractice ||
           (type == RecordType::Tie && code.endsWith(QLatin1StringView("_person"))) ||
           (type == RecordType::Attendance && code == QLatin1StringView("event")) ||
           (type == RecordType::Affiliation && code == QLatin1StringView("organisation")) ||
           (type == RecordType::Expertise && code == QLatin1StringView("discipline"));
}

template<class T, class V>
RecordField described(const Field<T, V> &field, int at)
{
    RecordField told;
    told.code = QString::fromLatin1(field.name);
    told.label = QCoreApplication::translate("copse::Field", field.label);
    told.at = at;
    Kind<V>::tell(told);
    if (std::is_same_v<V, QString> && hasLines(field))
        told.kind = FieldKind::Lines;
    if (std::is_same_v<V, int>) {
        const bool isScale = told.code == QLatin1StringView("passion") ||
                             told.code == QLatin1StringView("works_on") ||
                             told.code == QLatin1StringView("strength");
        told.most = isScale ? 3 : -1;
        told.least = told.code == QLatin1StringView("count") ? 1 : 0;
    }
    told.canBeEmpty = !isNeeded(recordType<T>(), told.code);
    return told;
}

template<class T>
std::vector<RecordField> fieldsOfRecord()
{
    std::vector<RecordField> all;
    int at = 0;
    const auto add = [&]<class V>(const Field<T, V> &field) {
        if constexpr (!std::is_same_v<V, OwnFields>)
            all.push_back(described(field, at));
        ++at;
    };
    std::apply([&](const auto &...fields) { (add(fields), ...); }, RecordInfo<T>::fields);
    if constexpr (std::is_same_v<T, Person>) {
        const std::vector<RecordField> related = relatedFields();
        all.insert(all.begin() + 1, related.begin(), related.end());
    }
    return all;
}

} // namespace

std::vector<RecordField> fieldsOf(RecordType type)
{
    return withRecordType(type, []<class T>() { return fieldsOfRecord<T>(); });
}

bool hasOwnFields(RecordType type)
{
    return withRecordType(type, []<class T>() {
        return requires(T record) { record.own; };
    });
}

QStringList ownFieldsOf(const Snapshot &map, RecordType type)
{
    return withRecordType(type, [&]<class T>() {
        QStringList names;
        QSet<QString> known;
        if constexpr (requires(T record) { record.own; }) {
            for (const auto &row : map.all<T>()) {
                for (const OwnField &own : row.record.own) {
                    if (!known.contains(own.name)) {
                        known.insert(own.name);
                        names << own.name;
                    }
                }
            }
        }
        return names;
    });
}

RecordField ownField(const QString &name)
{
    RecordField field;
    field.code = QStringLiteral("own:") + name;
    field.label = name;
    field.kind = FieldKind::Texts;
    field.place = FieldPlace::Own;
    return field;
}

std::vector<RecordField> allFieldsOf(const Snapshot &map, RecordType type)
{
    std::vector<RecordField> all = fieldsOf(type);
    for (const QString &name : ownFieldsOf(map, type))
        all.push_back(ownField(name));
    return all;
}

QString textOf(const Snapshot &map, RecordType type, qint64 id, const RecordField &field, Wording wording)
{
    if (field.place == FieldPlace::Related)
        return relatedText(map, Id<Person>{id}, field);
    return withRecordType(type, [&]<class T>() -> QString {
        const T *record = map.find(Id<T>{id});
        if (!record)
            return {};
        if (field.place == FieldPlace::Own) {
            if constexpr (requires { record->own; })
                return ownText(record->own, ownNameOf(field));
            else
                return {};
        }
        return withField<T>(field.at, [&]<class V>(const Field<T, V> &one) -> QString {
            const V &value = record->*one.member;
            if constexpr (std::is_same_v<V, OwnFields>)
                return {};
            else if constexpr (isNoneWhenNull<T, V>)
                return !value.isNull()
                           ? fieldText(map, value, wording)
                           : (std::is_same_v<T, Affiliation> ? noOrganisationText() : noDisciplineText());
            else
                return fieldText(map, value, wording);
        });
    });
}

bool isRecorded(const Snapshot &map, RecordType type, qint64 id, const RecordField &field)
{
    if (field.place != FieldPlace::Record)
        return !textOf(map, type, id, field).isEmpty();
    return withRecordType(type, [&]<class T>() {
        const T *record = map.find(Id<T>{id});
        return record && withField<T>(field.at, [&]<class V>(const Field<T, V> &one) {
                   return !(record->*one.member == T{}.*one.member);
               });
    });
}

std::vector<qint64> idsOf(const Snapshot &map, RecordType type)
{
    return withRecordType(type, [&]<class T>() {
        std::vector<qint64> ids;
        ids.reserve(size_t(map.all<T>().size()));
        for (const auto &row : map.all<T>())
            ids.push_back(row.id.value);
        return ids;
    });
}

bool isThere(const Snapshot &map, RecordType type, qint64 id)
{
    return withRecordType(type, [&]<class T>() { return map.find(Id<T>{id}) != nullptr; });
}

QString recordText(const Snapshot &map, RecordType type, qint64 id)
{
    QStringList told;
    for (const RecordField &field : fieldsOf(type)) {
        // What it needs is what it is known by: a name, or whom and what it is about.
        if (!field.canBeEmpty && field.place == FieldPlace::Record)
            told << textOf(map, type, id, field);
    }
    return told.isEmpty() ? textOf(map, type, id, fieldsOf(type).front()) : told.join(QStringLiteral(" – "));
}

QStringList suggestionsFor(const Snapshot &map, RecordType type, const RecordField &field)
{
    if (!field.choices.isEmpty())
        return field.choices;
    QSet<QString> known;
    const auto add = [&](const QString &text) {
        if (!text.isEmpty())
            known.insert(text);
    };
    if (field.of) {
        for (const qint64 id : idsOf(map, *field.of)) {
            withRecordType(*field.of, [&]<class T>() {
                if constexpr (std::is_same_v<T, Source> || requires(T record) { record.name; })
                    add(fieldText(map, Id<T>{id}, Wording::ForPeople));
            });
        }
    } else if (field.kind == FieldKind::Number && field.most >= 0) {
        QStringList numbers;
        for (int number = field.least; number <= field.most; ++number)
            numbers << QString::number(number);
        return numbers;
    } else if (field.kind == FieldKind::Text || field.kind == FieldKind::Texts) {
        for (const qint64 id : idsOf(map, type)) {
            const QString text = textOf(map, type, id, field);
            if (field.kind == FieldKind::Text)
                add(text);
            else
                for (const QString &part : text.split(QStringLiteral("; ")))
                    add(part);
        }
    }
    QStringList all(known.begin(), known.end());
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::sort(all, [&](const QString &a, const QString &b) {
        const int order = collator.compare(a, b);
        return order != 0 ? order < 0 : a < b;
    });
    return all;
}

QString recordTypeCode(RecordType type)
{
    return withRecordType(type, []<class T>() { return QString::fromLatin1(RecordInfo<T>::name); });
}

QString recordTypeText(RecordType type)
{
    switch (type) {
    case RecordType::Person:
        return Words::tr("person");
    case RecordType::Organisation:
        return Words::tr("organisation");
    case RecordType::Discipline:
        return Words::tr("discipline");
    case RecordType::Practice:
        return Words::tr("practice");
    case RecordType::Group:
        return Words::tr("group");
    case RecordType::Source:
        return Words::tr("source");
    case RecordType::Membership:
        return Words::tr("membership");
    case RecordType::Affiliation:
        return Words::tr("affiliation");
    case RecordType::Expertise:
        return Words::tr("expertise");
    case RecordType::PersonPractice:
        return Words::tr("practice of a person");
    case RecordType::Tie:
        return Words::tr("tie");
    case RecordType::Need:
        return Words::tr("need");
    case RecordType::Event:
        return Words::tr("event");
    case RecordType::Attendance:
        return Words::tr("attendance");
    case RecordType::Contribution:
        return Words::tr("contribution");
    case RecordType::Resource:
        return Words::tr("resource");
    case RecordType::Sponsorship:
        return Words::tr("sponsorship");
    case RecordType::FollowUp:
        return Words::tr("follow-up");
    }
    return {};
}

} // namespace copse
