#pragma once

#include "drawing/facts.h"
#include "drawing/marks.h"

#include <span>

namespace copse {

/// One line of the legend of a look: what a colour, a shape or an outline stands for.
struct LookKey
{
    enum class Kind { Category, Others, None, NotRecorded };
    Kind kind = Kind::Category;
    int rank = 0;        ///< of a category: which look it has, 0 that of the most frequent
    qint64 value = 0;    ///< of a category, as Facts numbers it
    qint64 identity = 0; ///< of a category, the same in every picture
    QString name;        ///< "IRD", "others (12)", "independent", "not recorded"
    QString shortName;   ///< of a category: at most about twelve letters where the map knows such a name
    int count = 0;       ///< how many of the people shown have it
    int folded = 0;      ///< of the others: how many categories they are

    bool operator==(const LookKey &) const = default;
};

/// Who has which look in a picture, so that it stays theirs in the next one.
struct KeptLook
{
    LookRule rule;
    std::vector<qint64> byRank; ///< Facts::identity() of those whose look it is or was; 0: nobody's
    bool isForAnyTime = false;  ///< others have one only while the one whose it is is away

    bool operator==(const KeptLook &) const = default;
};

struct KeptLooks
{
    KeptLook colour;
    KeptLook shape;
    KeptLook outline;

    bool operator==(const KeptLooks &) const = default;
};

/// Who gets which look: the most frequent values one each, the others one together. Deterministic: of equally
/// frequent ones the smaller number comes first. A value keeps the look it had in `before` (by rank), also
/// while nobody has it, unless one that had none has become far more frequent and `before` is not for any
/// time. Where it has more looks than there are now, the most frequent get those.
class Looks
{
public:
    /// `standsAlone`: values that it refuses are always among the others.
    Looks(const Facts &facts, std::span<const FactValues> all, int most, const KeptLook &before,
          bool (*standsAlone)(qint64 value) = nullptr);

    const std::vector<LookKey> &keys() const { return m_keys; }
    const std::vector<qint64> &byRank() const { return m_byRank; } ///< for the next picture
    /// Places in keys(), the most frequent first, no duplicates, at most three.
    std::vector<int> of(const FactValues &found) const;

private:
    std::vector<int> allOf(const FactValues &found) const;

    std::vector<LookKey> m_keys;
    std::vector<qint64> m_byRank;
    std::unordered_map<qint64, int> m_keyOf; // by value
    int m_none = -1;
    int m_notRecorded = -1;
};

/// What stands small under the name of a mark that has these of the keys: "IRD, SNV", "independent".
QString namesUnderMark(std::span<const LookKey> keys, std::span<const int> places);

/// A name of an area that fits a legend, else the key's own.
QString legendName(const LookRule &rule, const LookKey &key);

/// The shape of a key: those of areas are fixed (marks.h), others go by their rank.
MarkShape shapeOf(const LookRule &rule, const LookKey &key);
inline constexpr int mostShapes = 6;

/// The scale of a mark that stands for a number: its area goes by the number.
double scaleFor(double number, double most);

MarkOutline outlineOf(const LookKey &key);
inline constexpr int mostOutlines = 3;

} // namespace copse
