#pragma once

#include "base/result.h"
#include "model/audience.h"
#include "model/snapshot.h"

#include <QByteArray>

#include <vector>

namespace copse {

// A part of a map on its way to another one: a small map that stands by itself. Pure; any thread.

/// These people with what they know, where they work and their ties to each other, and these groups with
/// their direct members, and where that is known from. References to what stays behind are left out.
Snapshot fragmentOf(const Snapshot &map, const std::vector<Id<Person>> &people,
                    const std::vector<Id<Group>> &groups);

/// What the clipboard calls it.
inline constexpr QLatin1StringView fragmentType{"application/x-copse-fragment"};
/// JSON with its version; ids are texts.
QByteArray writeFragment(const Snapshot &fragment);
/// Refused: what is no fragment, of a later version, larger than 32 MB, or contradicts itself.
Result<Snapshot> readFragment(const QByteArray &bytes);

struct Pasted
{
    Edit edit;
    int people = 0; ///< who are new
    int groups = 0;
    int known = 0;     ///< people who were there already
    int forgotten = 0; ///< people who wanted to be forgotten and are left out
};
/// Adds to a map what it does not have. The same ids are the same records; people are known again by their
/// name too if their e-mails do not differ and there is one of that name alone, sources by all that they say,
/// everything else by its name.
/// What is there stays as it is. Refused if the map would contradict itself.
Result<Pasted> pasteFragment(const Snapshot &map, const Snapshot &fragment);

/// The people of a fragment as tab separated text with headings that lists may have: name, organisations,
/// disciplines, groups. People as they may be called there; who may not be called anything is left out, as
/// are e-mails, notes and sources.
QString fragmentText(const Snapshot &fragment, const Showing &showing);

} // namespace copse
