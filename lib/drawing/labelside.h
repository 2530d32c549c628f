#pragma once

namespace copse {

/// Where a name stands, seen from its mark.
enum class LabelSide { Below, Above, Right, Left };

} // namespace copse
