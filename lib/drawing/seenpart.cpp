#include "drawing/seenpart.h"

#include <QStringList>

namespace copse {

namespace {

constexpr int digits = 5; // a tenth of a pixel of a large screen

} // namespace

QString seenPartText(const SeenPart &part)
{
    if (part.isWhole())
        return {};
    QStringList numbers;
    for (const double number : {part.middle.x(), part.middle.y(), part.zoom})
        numbers << QString::number(number, 'g', digits);
    return numbers.join(u' ');
}

SeenPart seenPartFromText(const QString &text)
{
    const QStringList numbers = text.split(u' ');
    if (numbers.size() != 3)
        return {};
    double values[3];
    for (int i = 0; i < 3; ++i) {
        bool isNumber = false;
        values[i] = numbers[i].toDouble(&isNumber);
        const bool isWithin = values[i] >= 0 && values[i] <= (i < 2 ? 1 : SeenPart::mostZoom); // nor NaN
        if (!isNumber || !isWithin)
            return {};
    }
    return values[2] > 0 ? SeenPart{{values[0], values[1]}, values[2]} : SeenPart();
}

} // namespace copse
