#pragma once

#include "exchange/typedplan.h"

namespace copse {

// The sentences of typed lines, in the interface's language.

/// What a meaning says of a part, to choose it by: "Amina Diallo – IRD, WASH group", "new person: Amina".
/// Where somebody is and works is said at the desk only.
QString typedMeaningText(const TypedMeaning &meaning, const Snapshot &map,
                         Audience audience = Audience::Desk);
/// What has to be asked of a part that may be several things.
QString typedQuestionText(const TypedPart &part, const Snapshot &map);

/// How a record that a fact leads to stands to the map.
enum class TypedTarget { New, FromList, Known, Recorded };

TypedStep typedPersonStep(const QString &person, bool isNew);
TypedStep typedThingStep(NamedKind kind, const QString &name, bool isNew); ///< of a line without a person
TypedStep typedWorksForStep(const QString &person, const QString &organisation, TypedTarget target);
TypedStep typedIndependentStep(const QString &person, bool isRecorded);
TypedStep typedKnowsStep(const QString &person, const QString &discipline, TypedTarget target);
TypedStep typedNoDisciplineStep(const QString &person, bool isRecorded);
TypedStep typedJoinsStep(const QString &person, const QString &group, TypedTarget target);
TypedStep typedLevelStep(const QString &person, const QString &group, Level before, Level now);
TypedStep typedRoleStep(const QString &person, const QString &group, const QString &role, bool isRecorded);
/// The address itself is read at the desk only.
TypedStep typedEmailStep(const QString &person, const QString &before, const QString &now, Audience audience);
/// Of a group or an organisation.
TypedStep typedSinceStep(const QString &person, const QString &where, PartialDate before, PartialDate now);
TypedStep typedUntilStep(const QString &person, const QString &where, PartialDate before, PartialDate now);
TypedStep typedTieStep(const QString &from, const QString &to, const QString &kind, TypedTarget target);
/// `end`: null: it was a mistake.
TypedStep typedTakeOutStep(const QString &person, const QString &where, PartialDate end, bool isToday);

} // namespace copse
