#pragma once

#include "exchange/importdraft.h"

namespace copse {

/// Reads a list of groups, organisations or disciplines: their names, parents and what else it says of them.
/// A parent that is not listed becomes a record, behind those that are; a second parent and a link that would
/// close a circle are reported and left out. False if cancelled.
bool readNameTable(ImportDraft &draft, const ListSheet &sheet, const std::atomic_bool *cancelled);

/// Gives the new disciplines of a draft their places in the lists that come with the program, where their
/// names are labels of these.
void recogniseDisciplines(ImportDraft &draft);

} // namespace copse
