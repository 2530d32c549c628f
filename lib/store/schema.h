#pragma once

#include <QStringList>

namespace copse {

/// Of the file format; `user_version` of the database. Older files are migrated (migrations.h), newer ones
/// refused.
inline constexpr int schemaVersion = 5;
/// "Cops", in the header of every map.
inline constexpr quint32 mapApplicationId = 0x436f7073;

/// The statements that make an empty map, generated from the fields of the records.
QStringList schemaStatements();

/// A line for each table and column of an empty map, sorted, in the form of the query below.
QStringList schemaColumns();
/// Gives the same of an open database; anything that is not a plain table is a line as well.
QString schemaColumnsQuery();

} // namespace copse
