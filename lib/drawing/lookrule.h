#pragma once

#include "model/snapshot.h"

#include <QString>

#include <optional>
#include <vector>

namespace copse {

/// What a colour, shape, outline or size tells of a person or an organisation.
struct LookRule
{
    enum class Fact {
        Nothing,
        Organisation,
        OrganisationType,
        Discipline,
        Level, ///< of participation, the closest to the core of those in view
        Group,
        Groups, ///< a number: how many groups of the picture somebody is in
        People, ///< a number: how many people of the picture an organisation has
        Own,    ///< a field of one's own; a number where it is asked for a size
    };
    Fact fact = Fact::Nothing;
    std::optional<DisciplineLevel> level; ///< of a discipline; none: that of the question
    QString field;                        ///< the name of a field of one's own

    bool operator==(const LookRule &) const = default;
};

/// "organisation", "discipline-area", "own:Country"; none: no rule has that code.
std::optional<LookRule> lookRuleFromCode(const QString &code);
QString lookRuleCode(const LookRule &rule);
/// All codes but those of fields of one's own, in the order in which people are offered them: those that tell
/// kinds apart, and those that are numbers.
QStringList kindCodes();
QStringList numberCodes();

/// In the language of the interface, as the head of a list: "Organisation", "Country".
QString lookRuleLabel(const LookRule &rule);

/// Whether it would tell what is for the desk only, out of a field of one's own: e-mail addresses, or what
/// the name of the field says.
bool isForDeskOnly(const Snapshot &map, const LookRule &rule);

/// Names of the fields of their own that people or organisations of the map have, sorted.
QStringList ownFieldNames(const Snapshot &map);

} // namespace copse
