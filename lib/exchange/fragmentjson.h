#pragma once

#include "base/partialdate.h"
#include "model/fields.h"

#include <QJsonArray>
#include <QJsonObject>

#include <tuple>
#include <type_traits>

/// Records as JSON, field by field as fields.h has them; what a field says when it says nothing is left out.
/// Private to fragment.cpp.
namespace copse::fragmentjson {

inline QJsonValue valueOf(const QString &value) { return value; }
inline QJsonValue valueOf(const QStringList &value) { return QJsonArray::fromStringList(value); }
inline QJsonValue valueOf(int value) { return value; }
inline QJsonValue valueOf(bool value) { return value; }
inline QJsonValue valueOf(PartialDate value) { return value.toIso(); }
inline QJsonValue valueOf(const OwnFields &value)
{
    QJsonArray fields;
    for (const OwnField &field : value)
        fields.append(QJsonArray{field.name, QJsonArray::fromStringList(field.values)});
    return fields;
}
template<class T>
QJsonValue valueOf(Id<T> value)
{
    return QString::number(value.value); // a number of JSON is not exact so far
}
template<class T>
QJsonValue valueOf(const Hat<T> &value)
{
    if (value.saidNone)
        return true;
    QJsonArray ids;
    for (const Id<T> id : value.values)
        ids.append(valueOf(id));
    return ids;
}
template<class E>
requires std::is_enum_v<E> QJsonValue valueOf(E value) { return choiceCode(value); }

// Each is false for a value of another type.

inline bool take(const QJsonValue &json, QString &value)
{
    value = json.toString();
    return json.isString();
}
inline bool take(const QJsonValue &json, QStringList &value)
{
    for (const QJsonValue &one : json.toArray())
        value << one.toString();
    return json.isArray();
}
inline bool take(const QJsonValue &json, int &value)
{
    value = json.toInt(value);
    return json.isDouble();
}
inline bool take(const QJsonValue &json, bool &value)
{
    value = json.toBool();
    return json.isBool();
}
inline bool take(const QJsonValue &json, PartialDate &value)
{
    const auto date = PartialDate::fromIso(json.toString());
    value = date.value_or(PartialDate());
    return date.has_value();
}
inline bool take(const QJsonValue &json, OwnFields &value)
{
    for (const QJsonValue &field : json.toArray()) {
        OwnField one{field[0].toString(), {}};
        if (!take(field[1], one.values))
            return false;
        value.push_back(std::move(one));
    }
    return json.isArray();
}
template<class T>
bool take(const QJsonValue &json, Id<T> &value)
{
    bool isNumber = false;
    value = {json.toString().toLongLong(&isNumber)};
    return isNumber && value.value > 0;
}
template<class T>
bool take(const QJsonValue &json, Hat<T> &value)
{
    value.saidNone = json.toBool();
    for (const QJsonValue &one : json.toArray()) {
        Id<T> id;
        if (!take(one, id))
            return false;
        value.values.push_back(id);
    }
    return json.isArray() || json.isBool();
}
template<class E>
requires std::is_enum_v<E>
bool take(const QJsonValue &json, E &value)
{
    const auto choice = choiceFromCode<E>(json.toString());
    value = choice.value_or(value);
    return choice.has_value();
}

template<class Record>
QJsonObject toJson(Id<Record> id, const Record &record)
{
    static const Record empty;
    QJsonObject object{{QStringLiteral("id"), valueOf(id)}};
    const auto add = [&](const auto &field) {
        if (!(record.*field.member == empty.*field.member))
            object.insert(QString::fromLatin1(field.name), valueOf(record.*field.member));
    };
    std::apply([&](const auto &...field) { (add(field), ...); }, RecordInfo<Record>::fields);
    return object;
}

/// False: it has no id, or a field of another type. Fields of others are passed over.
template<class Record>
bool fromJson(const QJsonObject &object, Id<Record> &id, Record &record)
{
    if (!take(object[QLatin1StringView("id")], id))
        return false;
    const auto takeField = [&](const auto &field) {
        const auto found = object.constFind(QLatin1StringView(field.name));
        return found == object.constEnd() || take(*found, record.*field.member);
    };
    return std::apply([&](const auto &...field) { return (takeField(field) && ...); },
                      RecordInfo<Record>::fields);
}

} // namespace copse::fragmentjson
