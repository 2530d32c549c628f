#pragma once

#include <Qt>

namespace copse {

/// A property of menus: their entries are records of the map or values of them, not commands.
inline constexpr const char *menuOfRecords = "copseMenuOfRecords";

/// What the models of a window say about an item besides its text.
enum ItemRole {
    IdRole = Qt::UserRole, ///< qint64
    SortRole,              ///< a number or a text
    FindRole,              ///< all texts of the row, by foldForFind()
    OrganisationsRole,     ///< of a group: int(Answer)
    DisciplinesRole,       ///< of a group: int(Answer)
    MembersRole,           ///< of a group: int, -1: not counted yet
};

} // namespace copse
