#pragma once

#include "report/sheets.h"

// The pages of each kind, in the language spoken: parts of makeSheets().

namespace copse {

std::vector<Picture> nameCardPages(const std::vector<SheetPerson> &people, const SheetWish &wish);
std::vector<Picture> listPages(const SheetWish &wish);
std::vector<Picture> matrixPages(const std::vector<SheetPerson> &people, const QStringList &groups,
                                 const SheetWish &wish);

} // namespace copse
