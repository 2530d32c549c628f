#pragma once

#include "base/folding.h"
#include "model/fields.h"

#include <QVariant>

#include <algorithm>
#include <array>
#include <utility>

namespace copse {

// How the value of a member stands in the database. Column<V> is for values that are one column of the
// record's table, Links<V> for values that are rows of a table of their own; a hat is both. Nothing recorded
// is NULL (or, of a yes or no, 0).

template<class V>
struct Column;

template<class V>
struct Links;

template<class V>
concept HasColumn = requires
{
    Column<V>::type();
};

template<class V>
concept HasLinks = requires
{
    Links<V>::columns;
};

inline QString quoted(const QString &name) { return u'"' + name + u'"'; }
inline QString quoted(const char *name) { return quoted(QString::fromLatin1(name)); }

/// A reference to a table of records; checked when a transaction ends, so that the order within it is free.
template<class T>
QString references()
{
    return QStringLiteral(" REFERENCES %1 (\"id\") DEFERRABLE INITIALLY DEFERRED")
        .arg(quoted(RecordInfo<T>::name));
}

/// The text as SQLite gives it back: of one that is bound in UTF-16 it drops the mark of its byte order, and
/// half a pair of surrogates would take the next letter with it.
inline QString storable(const QString &text)
{
    constexpr char16_t otherOrder = 0xfffe;
    const auto isMark = [](QChar c) { return c == QChar::ByteOrderMark || c == otherOrder; };
    return inWholeLetters(text.mid(std::ranges::find_if_not(text, isMark) - text.begin()));
}

/// A text that is there even if it is empty: the driver takes a null text for NULL.
inline QVariant textThere(const QString &text) { return text.isNull() ? QStringLiteral("") : storable(text); }

/// A text as the database gives it; false if it is something else. NULL is the empty text.
inline bool readText(const QVariant &value, QString &text)
{
    if (value.isNull()) {
        text.clear(); // a record may be made with another one
        return true;
    }
    if (value.typeId() != QMetaType::QString)
        return false;
    text = value.toString();
    return true;
}

/// A whole number as the database gives it; false if it is NULL or something else.
inline bool readNumber(const QVariant &value, qint64 &number)
{
    if (value.isNull() || value.typeId() != QMetaType::LongLong)
        return false;
    number = value.toLongLong();
    return true;
}

template<>
struct Column<QString>
{
    static QString type() { return QStringLiteral("TEXT"); }
    static bool isNothing(const QString &value) { return storable(value).isEmpty(); }
    static QVariant toSql(const QString &value)
    {
        const QString text = storable(value);
        return text.isEmpty() ? QVariant() : text;
    }
    static bool fromSql(const QVariant &sql, QString &value) { return readText(sql, value); }
};

template<>
struct Column<PartialDate>
{
    static QString type() { return QStringLiteral("TEXT"); }
    static bool isNothing(PartialDate value) { return value.isNull(); }
    static QVariant toSql(PartialDate value) { return value.isNull() ? QVariant() : value.toIso(); }
    static bool fromSql(const QVariant &sql, PartialDate &value)
    {
        if (sql.isNull())
            return true;
        QString text;
        if (!readText(sql, text))
            return false;
        const auto date = PartialDate::fromIso(text);
        value = date.value_or(PartialDate());
        return date.has_value();
    }
};

template<>
struct Column<bool>
{
    static QString type() { return QStringLiteral("INTEGER NOT NULL DEFAULT 0"); }
    static bool isNothing(bool value) { return !value; }
    static QVariant toSql(bool value) { return int(value); }
    static bool fromSql(const QVariant &sql, bool &value)
    {
        qint64 number = 0;
        if (!readNumber(sql, number) || number < 0 || number > 1)
            return false;
        value = number == 1;
        return true;
    }
};

/// -1 is "not recorded".
template<>
struct Column<int>
{
    static QString type() { return QStringLiteral("INTEGER"); }
    static bool isNothing(int value) { return value == -1; }
    static QVariant toSql(int value) { return value == -1 ? QVariant() : QVariant(value); }
    static bool fromSql(const QVariant &sql, int &value)
    {
        if (sql.isNull())
            return true;
        qint64 number = 0;
        if (!readNumber(sql, number) || number != qint64(int(number)))
            return false;
        value = int(number);
        return true;
    }
};

template<>
struct Column<double>
{
    static QString type() { return QStringLiteral("REAL NOT NULL DEFAULT 0"); }
    static bool isNothing(double value) { return value == 0; }
    static QVariant toSql(double value) { return value; }
    static bool fromSql(const QVariant &sql, double &value)
    {
        if (sql.isNull() || sql.typeId() != QMetaType::Double)
            return false;
        value = sql.toDouble();
        return true;
    }
};

template<class T>
struct Column<Id<T>>
{
    static QString type() { return QStringLiteral("INTEGER") + references<T>(); }
    static bool isNothing(Id<T> value) { return value.isNull(); }
    static QVariant toSql(Id<T> value) { return value.isNull() ? QVariant() : QVariant(value.value); }
    static bool fromSql(const QVariant &sql, Id<T> &value)
    {
        return sql.isNull() || (readNumber(sql, value.value) && !value.isNull());
    }
};

/// A choice stands as its code; those that say that nothing is recorded are called not-something.
template<class E>
requires std::is_enum_v<E>
struct Column<E>
{
    static QString type() { return QStringLiteral("TEXT"); }
    static bool isNothing(E value)
    {
        return value == E() && QLatin1StringView(choices<E>().front().code).startsWith(u"not-");
    }
    static QVariant toSql(E value) { return isNothing(value) ? QVariant() : QVariant(choiceCode(value)); }
    static bool fromSql(const QVariant &sql, E &value)
    {
        if (sql.isNull())
            return isNothing(value);
        QString text;
        if (!readText(sql, text))
            return false;
        const auto choice = choiceFromCode<E>(text);
        value = choice.value_or(E());
        return choice.has_value();
    }
};

/// Of a hat, whether it is recorded that there is none; its values are links.
template<class T>
struct Column<Hat<T>>
{
    static constexpr const char *suffix = "_none";
    static QString type() { return Column<bool>::type(); }
    static bool isNothing(const Hat<T> &hat) { return !hat.saidNone; }
    static QVariant toSql(const Hat<T> &hat) { return int(hat.saidNone); }
    static bool fromSql(const QVariant &sql, Hat<T> &hat) { return Column<bool>::fromSql(sql, hat.saidNone); }
};

/// Links: rows (owner, keys..., values...). `forEachRow` gives the cells after the owner; `addRow` takes them
/// in the order of the keys, starting at `at`.
template<>
struct Links<QStringList>
{
    static constexpr std::array columns = {"position", "value"};
    static constexpr size_t keys = 1;
    static QString type(size_t column)
    {
        return column == 0 ? QStringLiteral("INTEGER NOT NULL") : QStringLiteral("TEXT NOT NULL");
    }
    static bool isEmpty(const QStringList &list) { return list.isEmpty(); }
    static bool equal(const QStringList &a, const QStringList &b) { return a == b; }

    template<class Use>
    static void forEachRow(const QStringList &list, Use &&use)
    {
        for (qsizetype i = 0; i < list.size(); ++i)
            use(QVariant(qint64(i)), textThere(list[i]));
    }
    template<class Cell>
    static bool addRow(QStringList &list, Cell &&cell)
    {
        qint64 position = 0;
        QString text;
        if (!readNumber(cell(0), position) || position != list.size() || !readText(cell(1), text))
            return false;
        list.append(text);
        return true;
    }
};

template<>
struct Links<OwnFields>
{
    static constexpr std::array columns = {"field", "position", "name", "value"};
    static constexpr size_t keys = 2;
    static QString type(size_t column)
    {
        if (column < keys)
            return QStringLiteral("INTEGER NOT NULL");
        return column == 2 ? QStringLiteral("TEXT NOT NULL") : QStringLiteral("TEXT");
    }
    static bool isEmpty(const OwnFields &own) { return own.empty(); }
    static bool equal(const OwnFields &a, const OwnFields &b) { return a == b; }

    /// A field without values is one row without a value.
    template<class Use>
    static void forEachRow(const OwnFields &own, Use &&use)
    {
        for (size_t i = 0; i < own.size(); ++i) {
            const auto &[name, values] = own[i];
            if (values.isEmpty())
                use(QVariant(qint64(i)), QVariant(0), textThere(name), QVariant());
            for (qsizetype j = 0; j < values.size(); ++j)
                use(QVariant(qint64(i)), QVariant(qint64(j)), textThere(name), textThere(values[j]));
        }
    }
    template<class Cell>
    static bool addRow(OwnFields &own, Cell &&cell)
    {
        qint64 field = 0;
        qint64 position = 0;
        QString name;
        QString value;
        if (!readNumber(cell(0), field) || !readNumber(cell(1), position) || !readText(cell(2), name) ||
            !readText(cell(3), value))
            return false;
        if (field == qint64(own.size()) && position == 0)
            own.push_back({name, {}});
        else if (field != qint64(own.size()) - 1 || own.back().name != name ||
                 position != own.back().values.size() || position == 0)
            return false;
        if (!cell(3).isNull())
            own.back().values.append(value);
        return true;
    }
};

template<class T>
struct Links<std::vector<Id<T>>>
{
    static constexpr std::array columns = {"position", "value"};
    static constexpr size_t keys = 1;
    static QString type(size_t column)
    {
        return QStringLiteral("INTEGER NOT NULL") + (column == 0 ? QString() : references<T>());
    }
    static bool isEmpty(const std::vector<Id<T>> &values) { return values.empty(); }
    static bool equal(const std::vector<Id<T>> &a, const std::vector<Id<T>> &b) { return a == b; }

    template<class Use>
    static void forEachRow(const std::vector<Id<T>> &values, Use &&use)
    {
        for (size_t i = 0; i < values.size(); ++i)
            use(QVariant(qint64(i)), QVariant(values[i].value));
    }
    template<class Cell>
    static bool addRow(std::vector<Id<T>> &values, Cell &&cell)
    {
        qint64 position = 0;
        Id<T> id;
        if (!readNumber(cell(0), position) || position != qint64(values.size()) ||
            !readNumber(cell(1), id.value))
            return false;
        values.push_back(id);
        return true;
    }
};

template<class T>
struct Links<Hat<T>>
{
    using Values = Links<std::vector<Id<T>>>;

    static constexpr auto columns = Values::columns;
    static constexpr size_t keys = Values::keys;
    static QString type(size_t column) { return Values::type(column); }
    static bool isEmpty(const Hat<T> &hat) { return Values::isEmpty(hat.values); }
    static bool equal(const Hat<T> &a, const Hat<T> &b) { return Values::equal(a.values, b.values); }

    template<class Use>
    static void forEachRow(const Hat<T> &hat, Use &&use)
    {
        Values::forEachRow(hat.values, use);
    }
    template<class Cell>
    static bool addRow(Hat<T> &hat, Cell &&cell)
    {
        return Values::addRow(hat.values, cell);
    }
};

template<class V>
QString columnName(const char *field)
{
    if constexpr (requires { Column<V>::suffix; })
        return QString::fromLatin1(field) + QLatin1StringView(Column<V>::suffix);
    else
        return QString::fromLatin1(field);
}

template<class T>
QString linkTable(const char *field)
{
    return QLatin1StringView(RecordInfo<T>::name) + u'_' + QLatin1StringView(field);
}

/// Calls `use(field, std::type_identity<V>)` for each field of T that is a column.
template<class T, class Use>
void forEachColumn(Use &&use)
{
    const auto one = [&]<class V>(const Field<T, V> &field) {
        if constexpr (HasColumn<V>)
            use(field, std::type_identity<V>());
    };
    std::apply([&](const auto &...fields) { (one(fields), ...); }, RecordInfo<T>::fields);
}

/// Calls `use(field, std::type_identity<V>)` for each field of T that has a table of its own.
template<class T, class Use>
void forEachLinkTable(Use &&use)
{
    const auto one = [&]<class V>(const Field<T, V> &field) {
        if constexpr (HasLinks<V>)
            use(field, std::type_identity<V>());
    };
    std::apply([&](const auto &...fields) { (one(fields), ...); }, RecordInfo<T>::fields);
}

} // namespace copse
