#pragma once

#include "drawing/badge.h"
#include "drawing/marks.h"
#include "drawing/picture.h"
#include "drawing/textmeasure.h"

#include <QStringList>

namespace copse {

/// Names as people have them, and worse.
inline QStringList specimenNames()
{
    return {
        QStringLiteral("Amina Diallo"),        QStringLiteral("<b>Bold & \"quoted\"</b> 'x' &amp;"),
        QStringLiteral("\\N {\\bf x} %1 %n"),  QStringLiteral("أمينة ديالو"),
        QStringLiteral("IRD أمينة ديالو (2)"), QStringLiteral("أمينة IRD ديالو (2)"),
        QStringLiteral("王小明 · 北京大学"),   QStringLiteral("רות לוי"),
        QStringLiteral("अमिता शर्मा"),          QStringLiteral("Zoë 👩‍🔬 Çelik 🌍"),
        QStringLiteral("Nguyễn Thị Ánh Ế ǖ"),
        QStringLiteral("می‌خواهم"), // a joiner between letters
    };
}

/// Every badge at 14, 20 and 34 points, every mark with every kind of filling, names in many scripts at every
/// anchor.
inline Picture specimen()
{
    const Theme theme = lightTheme();
    Picture picture;
    picture.size = {842, 595};
    picture.background = theme.paper;
    picture.title = QStringLiteral("Specimen <of> everything & more");
    picture.description = QStringLiteral("Badges, marks and names.");
    picture.language = QStringLiteral("en");
    const auto add = [&picture](const QString &id, const QString &title, std::vector<PicturePart> parts) {
        picture.items.push_back({id, title, std::move(parts)});
    };
    const auto text = [&theme](const QString &words, QPointF at, double size, TextAnchor anchor) {
        return PictureText{words, at, size, size > 10, anchor, theme.ink, theme.paper};
    };

    const std::vector<Answer> answers{Answer::Yes, Answer::InNameOnly, Answer::No, Answer::CannotTellYet};
    double x = 30;
    for (const Answer organisations : answers) {
        for (const Answer disciplines : answers) {
            std::vector<PicturePart> parts;
            double y = 30;
            for (const double diameter : {14, 20, 34}) {
                const auto badge =
                    badgeParts(organisations, disciplines, {x, y}, diameter, theme.ink, theme.paper);
                parts.insert(parts.end(), badge.begin(), badge.end());
                y += diameter + 10;
            }
            add(QStringLiteral("badge-%1").arg(picture.items.size()), badgeWords(organisations, disciplines),
                parts);
            x += 44;
        }
    }
    std::vector<PicturePart> rings;
    double ringY = 30;
    for (const double diameter : {14, 20, 34}) {
        const auto ring =
            badgeParts(Answer::NotAGroup, Answer::NotAGroup, {x, ringY}, diameter, theme.ink, theme.paper);
        rings.insert(rings.end(), ring.begin(), ring.end());
        ringY += diameter + 10;
    }
    add(QStringLiteral("badge-none"), badgeWords(Answer::NotAGroup, Answer::NotAGroup), rings);

    const std::vector<MarkShape> shapes{MarkShape::Circle,  MarkShape::Square,   MarkShape::Triangle,
                                        MarkShape::Diamond, MarkShape::Pentagon, MarkShape::Hexagon,
                                        MarkShape::Cross,   MarkShape::Star};
    std::vector<MarkFill> fills;
    for (int i = 0; i < kCategoryLooks; ++i)
        fills.push_back({MarkFill::Kind::Looks, {categoryLook(i)}, false});
    for (int i = 0; i < kCategoryLooks; ++i)
        fills.push_back({MarkFill::Kind::Looks, {categoryLook(i)}, true});
    fills.push_back({MarkFill::Kind::Looks, {categoryLook(0), categoryLook(5)}, false});
    fills.push_back({MarkFill::Kind::Looks, {categoryLook(1), categoryLook(6), categoryLook(3)}, false});
    fills.push_back({MarkFill::Kind::Looks, {categoryLook(1), categoryLook(6), categoryLook(3)}, true});
    fills.push_back({MarkFill::Kind::Looks, {{othersColour(), Pattern::None}}, false});
    fills.push_back({MarkFill::Kind::Paper, {}, false});
    fills.push_back({MarkFill::Kind::NotRecorded, {}, false});
    double y = 150;
    for (const MarkShape shape : shapes) {
        x = 30;
        for (const MarkFill &fill : fills) {
            add({}, {}, markParts(shape, fill, {x, y}, 11, theme.ink, theme.paper));
            add({}, {}, markParts(shape, fill, {x + 13, y}, 7, theme.ink, theme.paper));
            x += 36;
        }
        y += 22;
    }

    QPainterPath lines;
    for (const double at : {120.0, 421.0, 720.0}) {
        lines.moveTo(at, 330);
        lines.lineTo(at, 585);
    }
    add(QStringLiteral("lines"), {}, {PictureShape{lines, {}, theme.accent, 0.5, {3, 2}}});
    y = 345;
    for (const QString &name : specimenNames()) {
        add(QStringLiteral("name-%1").arg(picture.items.size()), name,
            {text(name, {120, y}, 9.5, TextAnchor::Left), text(name, {421, y}, 12.5, TextAnchor::Centre),
             text(name, {720, y}, 9.5, TextAnchor::Right)});
        y += 20;
    }
    x = 30;
    for (const double turn : {-90., -60., 90.}) {
        PictureText words = text(QStringLiteral("Turned"), {x, 460}, 9.5, TextAnchor::Centre);
        words.turn = turn;
        add({}, {}, {words});
        x += 25;
    }
    return picture;
}

} // namespace copse
