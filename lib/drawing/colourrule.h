#pragma once

#include "analysis/categories.h"
#include "drawing/diagram.h"

#include <span>
#include <unordered_map>
#include <vector>

namespace copse {

/// What one person brings to the picture in the dimension it is coloured by.
struct ColouredPerson
{
    std::vector<Category> categories; ///< no duplicates; empty: none or not recorded
    bool isNone = false;              ///< recorded as none
};

/// Who gets which colour: the most frequent categories one each, the others one together. Deterministic: of
/// equally frequent ones the earlier record comes first.
class ColourRule
{
public:
    ColourRule(const Snapshot &map, ColourBy colourBy, std::span<const ColouredPerson> people);

    const std::vector<ColourKey> &keys() const { return m_keys; }
    /// Places in keys(), the most frequent first, no duplicates, at most three.
    std::vector<int> coloursOf(const ColouredPerson &person) const;
    /// How many categories there are in all.
    int categories() const { return int(m_keyOf.size()); }
    QString nameOf(Category category) const;

private:
    int keyOf(Category category) const { return m_keyOf.at(category.value); }
    std::vector<int> allKeysOf(const ColouredPerson &person) const;

    const Snapshot &m_map;
    ColourBy m_colourBy;
    std::vector<ColourKey> m_keys;
    std::unordered_map<qint64, int> m_keyOf; // by category
    int m_none = -1;
    int m_notRecorded = -1;
};

/// A name that fits under a mark: an alias or what stands in brackets where that is shorter, else the name.
QString shortOrganisationName(const Snapshot &map, Category category);

} // namespace copse
