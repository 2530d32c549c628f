#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace copse {

/// One value of one field that somebody must have to be in a picture.
struct FilterValue
{
    /// "level", "organisation", "organisation-type", "discipline", "source", "own:Country".
    QString by;
    /// As people read it, compared by foldName(); of a level its code; "-" recorded as none, "?" not
    /// recorded. A name that reads like such a sign has a backslash before it.
    QString value;

    bool operator==(const FilterValue &) const = default;
};

/// Whom a picture shows only: of each field that is named, who has one of its values. Empty: everybody.
using Filter = std::vector<FilterValue>;

inline const QString filterNone = QStringLiteral("-");
inline const QString filterNotRecorded = QStringLiteral("?");

/// Whether the value is one of these two; sources and fields of one's own are never recorded as none.
bool isFilterSign(const FilterValue &value);
/// The value that a name is, and the other way round.
FilterValue filterValueOfName(const QString &by, const QString &name);
QString nameOfFilterValue(const FilterValue &value);

/// "level=core"; none: there is no such field or level, or no value. The other way round for files.
std::optional<FilterValue> filterValueFromCode(const QString &code);
QString filterCode(const FilterValue &value);

/// All of it as one text, a line each; lines that cannot be read are left out.
Filter filterFromText(const QString &text);
QString filterText(const Filter &filter);

/// The fields that can be asked for, but fields of one's own, in the order in which people are offered them.
QStringList filterFields();
/// In the language of the interface: "Level of participation", "Country".
QString filterFieldLabel(const QString &by);

} // namespace copse
