#pragma once

#include "exchange/importdraft.h"

namespace copse {

/// Makes records of the facts of a draft: rows of one person with the same group, dates and level are one
/// membership; organisations and disciplines become affiliations and expertise, and hats where a person has
/// more than one (design: "Hat"). What the map has already is not added again. Clears the facts.
void settleFacts(ImportDraft &draft, Edit &edit);

} // namespace copse
