#pragma once

#include "base/result.h"
#include "model/snapshot.h"

namespace copse {

// Each takes with it what would refer to nothing.

/// With memberships, affiliations, expertise, practices, ties, attendance, contributions, sponsorships and
/// places in pictures; what they had promised to do is nobody's.
Result<Edit> removePerson(const Snapshot &map, Id<Person> id);
/// With the affiliations to it, its sponsorships and its places in pictures; it goes out of the hats, and its
/// offices and affiliates move up to its parent.
Result<Edit> removeOrganisation(const Snapshot &map, Id<Organisation> id);
/// With the expertise in it, the needs for it and its places in pictures; it goes out of the hats, and what
/// was below it moves up.
Result<Edit> removeDiscipline(const Snapshot &map, Id<Discipline> id);
/// With the notes of who does it and the needs for it.
Result<Edit> removePractice(const Snapshot &map, Id<Practice> id);
/// What is known from it stays, without a source.
Result<Edit> removeSource(const Snapshot &map, Id<Source> id);
/// With its memberships, needs, contributions, sponsorships and places in pictures; its sub-groups, events,
/// resources and follow-ups move up to its parent, and views of it show its parent (or everything) and do not
/// name it among the folded ones.
Result<Edit> removeGroup(const Snapshot &map, Id<Group> id);
Result<Edit> removeMembership(const Snapshot &map, Id<Membership> id);
Result<Edit> removeAffiliation(const Snapshot &map, Id<Affiliation> id);
Result<Edit> removeExpertise(const Snapshot &map, Id<Expertise> id);
Result<Edit> removeTie(const Snapshot &map, Id<Tie> id);
Result<Edit> removeNeed(const Snapshot &map, Id<Need> id);
/// With the attendance.
Result<Edit> removeEvent(const Snapshot &map, Id<Event> id);
Result<Edit> removeAttendance(const Snapshot &map, Id<Attendance> id);
Result<Edit> removeContribution(const Snapshot &map, Id<Contribution> id);
Result<Edit> removeResource(const Snapshot &map, Id<Resource> id);
Result<Edit> removeSponsorship(const Snapshot &map, Id<Sponsorship> id);
Result<Edit> removeFollowUp(const Snapshot &map, Id<FollowUp> id);
/// With the places of its picture.
Result<Edit> removeView(const Snapshot &map, Id<View> id);

} // namespace copse
