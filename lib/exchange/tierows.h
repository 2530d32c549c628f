#pragma once

#include "exchange/importdraft.h"

namespace copse {

/// Reads the rows of a list of ties: two people a row, each by the id that another list or the map has for
/// them or by name; who is not known yet becomes a person. False if cancelled.
bool readTieRows(ImportDraft &draft, const ListSheet &sheet, const std::atomic_bool *cancelled);

} // namespace copse
