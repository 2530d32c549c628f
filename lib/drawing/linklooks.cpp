#include "drawing/linklooks.h"

#include <algorithm>
#include <cmath>

namespace copse {

LinkLooks::LinkLooks(const Diagram &diagram)
{
    for (const DiagramLink &link : diagram.links) {
        if (link.kind == LinkKind::Shared)
            m_strongest = std::max(m_strongest, link.weight);
        if (link.kind == LinkKind::Tie && !m_kinds.contains(link.words))
            m_kinds.insert(link.words, int(m_kinds.size()));
    }
}

LinkLook LinkLooks::of(const DiagramLink &link) const
{
    switch (link.kind) {
    case LinkKind::SubGroup:
        return {0.9, {4, 3}};
    case LinkKind::Shared:
        return {0.4 + 2.2 * std::sqrt(link.weight / m_strongest), {}};
    case LinkKind::Tie: {
        static const std::vector<double> dashes[mostTieLooks] = {
            {}, {4, 2.5}, {1.2, 1.8}, {6, 2, 1.2, 2}, {9, 3}};
        return {1, dashes[std::min(std::size_t(m_kinds.value(link.words)), mostTieLooks - 1)]};
    }
    case LinkKind::Membership:
    case LinkKind::Affiliation:
    case LinkKind::Expertise:
        break;
    }
    return {};
}

} // namespace copse
