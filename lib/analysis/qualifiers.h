#pragma once

#include "analysis/answer.h"

#include <QString>

namespace copse {

enum class Dimension { Organisations, Disciplines };

enum class QualifierKind {
    OneLine,
    NarrowCore,
    DependsOnOrganisationLevel,
    DependsOnDisciplineLevel,
    DependsOnIndependents,
    DependsOnSubgroups,
    DependsOnLearners,
    DependsOnNames,
    ByOnePerson,
    OneLeads,
    SmallGroup,
};

/// What should be known beside an answer; it never changes the answer.
struct Qualifier
{
    QualifierKind kind;
    Dimension dimension = Dimension::Organisations; ///< of no meaning for one line and small group
    Answer otherwise = Answer::NotAGroup;           ///< depends on...: the other answer
    int setting = 0; ///< depends on a level or on independents: the value of the switch that gives it;
                     ///< on names: how many pairs look alike

    bool operator==(const Qualifier &) const = default;
};

/// "narrow core organisations", "small group"...
QString qualifierCode(const Qualifier &qualifier);

/// Whether one member more (in the largest or in a new category) or fewer changes the answer.
bool changesByOnePerson(const Tally &tally);
/// Whether the answer is yes and more than half of the base share the largest real category.
bool oneLeads(const Tally &tally);

} // namespace copse
