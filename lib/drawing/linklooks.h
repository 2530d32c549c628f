#pragma once

#include "drawing/diagram.h"

#include <QHash>

#include <vector>

namespace copse {

/// Kinds of ties that have a line of their own; the others share the last.
inline constexpr std::size_t mostTieLooks = 5;

/// The line that a link is drawn as: how wide, and its dashes.
struct LinkLook
{
    double width = 0.8;         ///< points, where there is room for names
    std::vector<double> dashes; ///< empty: solid

    bool operator==(const LinkLook &) const = default;
};

class LinkLooks
{
public:
    explicit LinkLooks(const Diagram &diagram);
    LinkLook of(const DiagramLink &link) const;

private:
    double m_strongest = 1;      // weight of a link
    QHash<QString, int> m_kinds; // words of ties, in the order in which they come
};

} // namespace copse
