#pragma once

class QTableView;

namespace copse {

/// From now on the rows of the table are as high as its words and that many pixels, and its columns grow and
/// shrink with the words when another size of text is chosen.
void growWithText(QTableView *table, int beside = 10);

} // namespace copse
