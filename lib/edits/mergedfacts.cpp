#include "edits/mergedfacts.h"

#include <QJsonDocument>

namespace copse {

namespace {

QJsonValue toJson(const QString &value) { return value; }
QJsonValue toJson(const QStringList &value) { return QJsonArray::fromStringList(value); }
QJsonValue toJson(const OwnFields &value)
{
    QJsonArray fields;
    for (const OwnField &field : value)
        fields.append(QJsonArray{field.name, QJsonArray::fromStringList(field.values)});
    return fields;
}
template<class T>
QJsonValue toJson(Id<T> value)
{
    return QString::number(value.value);
}
template<class E>
requires std::is_enum_v<E> QJsonValue toJson(E value) { return choiceCode(value); }

QStringList texts(const QJsonValue &json)
{
    QStringList list;
    for (const QJsonValue &value : json.toArray())
        list += value.toString();
    return list;
}

void fromJson(const QJsonValue &json, const Snapshot &, QString &value) { value = json.toString(); }
void fromJson(const QJsonValue &json, const Snapshot &, QStringList &value) { value = texts(json); }
void fromJson(const QJsonValue &json, const Snapshot &, OwnFields &value)
{
    for (const QJsonValue &field : json.toArray())
        value.push_back({field[0].toString(), texts(field[1])});
}
template<class T>
void fromJson(const QJsonValue &json, const Snapshot &map, Id<T> &value)
{
    const Id<T> id{json.toString().toLongLong()};
    value = map.find(id) ? id : Id<T>{};
}
template<class E>
requires std::is_enum_v<E>
void fromJson(const QJsonValue &json, const Snapshot &, E &value)
{
    value = choiceFromCode<E>(json.toString()).value_or(E{});
}

} // namespace

MergedFacts::MergedFacts(const QString &text)
    : m_object(QJsonDocument::fromJson(text.toUtf8()).object())
{}

QString MergedFacts::toText() const
{
    return QString::fromUtf8(QJsonDocument(m_object).toJson(QJsonDocument::Compact));
}

template<class T>
void MergedFacts::put(QLatin1StringView which, const T &record)
{
    QJsonObject values;
    std::apply(
        [&](const auto &...field) {
            (values.insert(QString::fromLatin1(field.name), toJson(record.*field.member)), ...);
        },
        RecordInfo<T>::fields);
    m_object[which] = values;
}

template<class T>
void MergedFacts::keepRecord(Id<T> id, const T &record)
{
    m_object[QLatin1StringView("id")] = QString::number(id.value);
    put(QLatin1StringView("record"), record);
}

template<class T>
void MergedFacts::keepStaying(const T &earlier, const T &joined)
{
    put(stayed, earlier);
    put(made, joined);
}

template<class T>
T MergedFacts::record(const Snapshot &map, QLatin1StringView which) const
{
    const QJsonObject values = m_object[which].toObject();
    T record;
    std::apply(
        [&](const auto &...field) {
            (fromJson(values[QLatin1StringView(field.name)], map, record.*field.member), ...);
        },
        RecordInfo<T>::fields);
    return record;
}

template void MergedFacts::keepRecord(Id<Person>, const Person &);
template void MergedFacts::keepRecord(Id<Organisation>, const Organisation &);
template void MergedFacts::keepStaying(const Person &, const Person &);
template void MergedFacts::keepStaying(const Organisation &, const Organisation &);
template Person MergedFacts::record(const Snapshot &, QLatin1StringView) const;
template Organisation MergedFacts::record(const Snapshot &, QLatin1StringView) const;

} // namespace copse
