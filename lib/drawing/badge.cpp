#include "drawing/badge.h"

#include "analysis/sentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace copse {
namespace {

constexpr double kPi = std::numbers::pi;

// All lengths as parts of the diameter.
constexpr double kOutline = 0.068;
constexpr double kHair = 0.1;
constexpr double kHatchGap = 0.165; // from line to line
constexpr double kHatchLine = 0.066;
constexpr double kQuestionHeight = 0.45;
constexpr double kQuestionLine = 0.078;

enum class Side { Left, Right };

// One half, at the centre of its outline; `edge` is how far its straight side is from the middle.
struct Half
{
    Side side;
    QPointF centre;
    double diameter;
    double radius;
    double edge;

    double sign() const { return side == Side::Left ? -1 : 1; }

    QPainterPath outline() const
    {
        const double angle = std::acos(edge / radius) * 180 / kPi; // of its upper corner
        const double start = side == Side::Right ? angle : 180 - angle;
        const QRectF box(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
        QPainterPath path;
        path.arcMoveTo(box, start);
        path.arcTo(box, start, -sign() * 2 * angle);
        path.closeSubpath();
        return path;
    }

    // Lines rising to the right in both halves, each from border to border.
    QPainterPath hatch() const
    {
        QPainterPath path;
        const double gap = kHatchGap * diameter;
        const int lines = static_cast<int>(radius / gap) + 1;
        for (int i = -lines; i <= lines; ++i) {
            const double away = (i + 0.5) * gap; // of the line from the centre, down to the right
            if (std::abs(away) >= radius)
                continue;
            double from = -std::sqrt(radius * radius - away * away); // along the line, up to the right
            double to = -from;
            const double atEdge = sign() * edge * std::numbers::sqrt2 - away;
            if (side == Side::Right)
                from = std::max(from, atEdge);
            else
                to = std::min(to, atEdge);
            if (to - from < kHatchLine * diameter)
                continue;
            path.moveTo(onLine(away, from));
            path.lineTo(onLine(away, to));
        }
        return path;
    }

    // Drawn, not a letter: the same whatever the fonts, and no reader stumbles over it.
    QPainterPath questionHook() const
    {
        QPainterPath path(question(-0.22, -0.26));
        path.cubicTo(question(-0.22, -0.42), question(-0.12, -0.5), question(0.01, -0.5));
        path.cubicTo(question(0.14, -0.5), question(0.24, -0.41), question(0.24, -0.27));
        path.cubicTo(question(0.24, -0.06), question(0, -0.08), question(0, 0.2));
        return path;
    }

    QPainterPath questionDot() const
    {
        const double dot = kQuestionLine * diameter * 0.6;
        QPainterPath path;
        path.addEllipse(question(0, 0.44), dot, dot);
        return path;
    }

private:
    QPointF onLine(double away, double along) const
    {
        return centre + QPointF(away + along, away - along) / std::numbers::sqrt2;
    }

    QPointF question(double x, double y) const
    {
        const double height = kQuestionHeight * diameter;
        const double middle = sign() * (edge + (radius - edge) * 0.46);
        return centre + QPointF(middle + x * height, y * height);
    }
};

void addHalf(std::vector<PicturePart> &parts, const Half &half, Answer answer, const QColor &ink)
{
    const double line = kOutline * half.diameter;
    if (answer == Answer::InNameOnly)
        parts.push_back(PictureShape{half.hatch(), {}, ink, kHatchLine * half.diameter, {}});
    if (answer == Answer::CannotTellYet) {
        parts.push_back(PictureShape{half.questionHook(), {}, ink, kQuestionLine * half.diameter, {}});
        parts.push_back(PictureShape{half.questionDot(), ink, {}, 0, {}});
    }
    parts.push_back(PictureShape{half.outline(), answer == Answer::Yes ? ink : QColor(), ink, line, {}});
}

std::vector<PicturePart> dottedRing(QPointF centre, double diameter, const QColor &ink)
{
    const double line = kOutline * diameter * 1.2;
    const double radius = (diameter - line) / 2;
    const double round = 2 * kPi * radius;
    const double period = round / std::round(round / (2.3 * line));
    QPainterPath path;
    path.addEllipse(centre, radius, radius);
    return {PictureShape{path, {}, ink, line, {period * 0.44, period * 0.56}}};
}

} // namespace

std::vector<PicturePart> badgeParts(Answer organisations, Answer disciplines, QPointF centre, double diameter,
                                    const QColor &ink, const QColor &paper)
{
    if (organisations == Answer::NotAGroup || disciplines == Answer::NotAGroup)
        return dottedRing(centre, diameter, ink);
    const double line = kOutline * diameter;
    const double radius = (diameter - line) / 2;
    const double edge = (kHair * diameter + line) / 2;
    std::vector<PicturePart> parts;
    QPainterPath disc;
    disc.addEllipse(centre, diameter / 2, diameter / 2);
    parts.push_back(PictureShape{disc, paper, {}, 0, {}});
    addHalf(parts, {Side::Left, centre, diameter, radius, edge}, organisations, ink);
    addHalf(parts, {Side::Right, centre, diameter, radius, edge}, disciplines, ink);
    return parts;
}

QString badgeWords(Answer organisations, Answer disciplines)
{
    if (organisations == Answer::NotAGroup || disciplines == Answer::NotAGroup)
        return answerWords(Answer::NotAGroup);
    return QCoreApplication::translate("copse::Badge", "organisations %1, disciplines %2",
                                       "each an answer: yes, no, in name only...")
        .arg(answerWords(organisations), answerWords(disciplines));
}

} // namespace copse
