#pragma once

#include "drawing/diagram.h"

#include <QStringList>

#include <vector>

namespace copse {

/// What a picture shows, for those who cannot see it or want to count it: words in rows.
struct PictureTable
{
    QStringList headings;
    std::vector<QStringList> rows; ///< each as long as the headings

    bool operator==(const PictureTable &) const = default;
};

/// A row for each person and group (or discipline), or for each tie, in the diagram's order; who has none has
/// a row, too. Columns in which nothing would be said are left out. Who has no name in the picture is "person
/// 3"; of several of one name the second has "(2)" behind it. Pure; may be called in any thread.
PictureTable pictureTable(const Diagram &diagram);

} // namespace copse
