#pragma once

#include <optional>
#include <vector>

namespace copse {

/// Members with the same organisations and the same disciplines (categories; both not empty).
struct JointSet
{
    std::vector<int> organisations;
    std::vector<int> disciplines;
    int members = 0;
};

/// Whether the two boundaries coincide: 1 the same line, 0 chance, below 0 they cut across each other.
struct Alignment
{
    std::optional<double> ari; ///< none if all share one category of either kind, or it does not exist
    int basis = 0;             ///< members known on both

    bool operator==(const Alignment &) const = default;
};

/// Adjusted Rand index in its pair form (Hubert & Arabie 1985; Warrens 2008), so that people may have several
/// values: 2(ad - bc) / [(a + b)(b + d) + (a + c)(c + d)] over pairs that share an organisation and a
/// discipline (a), only an organisation (b), only a discipline (c), neither (d).
Alignment alignment(const std::vector<JointSet> &sets);

} // namespace copse
