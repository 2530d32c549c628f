#pragma once

#include "drawing/picture.h"

#include <QRandomGenerator>

#include <memory>

// Pictures whose marks, places and colours a test knows.

namespace copse {

inline const QColor kRed(200, 40, 40);
inline const QColor kBlue(40, 60, 200);
inline const QColor kGreen(20, 160, 60);

inline PictureItem mark(const QString &id, QPointF at, const QColor &colour, double half = 10)
{
    QPainterPath path;
    path.addRect(QRectF(at - QPointF(half, half), at + QPointF(half, half)));
    return {id, QStringLiteral("The title of %1").arg(id), {PictureShape{path, colour, {}, 1, {}}}, at};
}

inline PictureItem line(const QString &id, QPointF from, QPointF to)
{
    QPainterPath path(from);
    path.lineTo(to);
    return {id, {}, {PictureShape{path, {}, Qt::black, 1, {}}}};
}

/// 400 x 300 points: two people, a group between them, lines to it, and a legend.
inline std::shared_ptr<Picture> smallPicture(const QColor &first = kRed)
{
    auto picture = std::make_shared<Picture>();
    picture->size = {400, 300};
    picture->background = Qt::white;
    picture->title = QStringLiteral("A small network");
    picture->description = QStringLiteral("Two people and a group");
    picture->items = {line(QStringLiteral("lines-person-1"), {60, 60}, {200, 150}),
                      line(QStringLiteral("lines-person-2"), {340, 62}, {200, 150}),
                      mark(QStringLiteral("person-1"), {60, 60}, first),
                      mark(QStringLiteral("person-2"), {340, 62}, kBlue),
                      mark(QStringLiteral("group-7"), {200, 150}, kGreen, 15),
                      mark(QStringLiteral("legend"), {60, 260}, kBlue)};
    picture->items.back().centre.reset();
    return picture;
}

inline std::shared_ptr<Picture> largePicture(int people, unsigned seed = 1)
{
    QRandomGenerator chance(seed);
    auto picture = std::make_shared<Picture>();
    picture->size = {2'000, 1'200};
    picture->background = Qt::white;
    const auto anywhere = [&] {
        return QPointF(20 + chance.generateDouble() * 1'960, 20 + chance.generateDouble() * 1'160);
    };
    std::vector<PictureItem> marks;
    for (int i = 0; i < people; ++i) {
        const QPointF at = anywhere();
        picture->items.push_back(line(QStringLiteral("lines-person-%1").arg(i), at, anywhere()));
        marks.push_back(mark(QStringLiteral("person-%1").arg(i), at, i % 2 ? kRed : kBlue, 3));
        marks.back().parts.push_back(PictureText{QStringLiteral("Person %1").arg(i), at + QPointF(0, 12), 8,
                                                 false, TextAnchor::Centre, Qt::black, Qt::white});
    }
    for (int i = 0; i < people / 50; ++i)
        marks.push_back(mark(QStringLiteral("group-%1").arg(i), anywhere(), kGreen, 8));
    picture->items.insert(picture->items.end(), marks.begin(), marks.end());
    return picture;
}

} // namespace copse
