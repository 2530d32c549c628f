#include "drawing/seenpart.h"

#include <QStringList>

#include <array>

namespace copse {

namespace {

constexpr int digits = 5; // a tenth of a pixel of a large screen

} // namespace

QString seenPartText(const SeenPart &part)
{
    if (part.isWhole())
        return {};
    QStringList numbers;
    for (const double number : {part.middle.x(), part.middle.y(), part.extent.width(), part.extent.height()})
        numbers << QString::number(number, 'g', digits);
    return numbers.join(u' ');
}

SeenPart seenPartFromText(const QString &text)
{
    std::array<double, 4> values{};
    const QStringList numbers = text.split(u' ');
    if (numbers.size() != qsizetype(values.size()))
        return {};
    for (std::size_t i = 0; i < values.size(); ++i) {
        const bool isPlace = i < 2;
        const double least = isPlace ? -SeenPart::farthest : SeenPart::leastExtent;
        const double most = isPlace ? SeenPart::farthest : SeenPart::mostExtent;
        bool isNumber = false;
        values[i] = numbers[qsizetype(i)].toDouble(&isNumber);
        const bool isWithin = values[i] >= least && values[i] <= most; // nor NaN
        if (!isNumber || !isWithin)
            return {};
    }
    return {{values[0], values[1]}, {values[2], values[3]}};
}

} // namespace copse
