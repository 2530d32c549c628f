#pragma once

#include "base/result.h"
#include "model/snapshot.h"

namespace copse {

/// An edit that cannot be made because it would break the map; the message says what to do instead.
inline Error refusal(QString message) { return {ErrorKind::Refused, std::move(message), {}}; }

/// For something that was there a moment ago (another window, an undo).
Error goneRefusal();

} // namespace copse
