#include "drawing/palette.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace copse {
namespace {

// Relative luminance, 0 to 1 (WCAG 2.1).
double luminance(const QColor &colour)
{
    const auto linear = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double lightness = luminance(a);
    const double other = luminance(b);
    return (std::max(lightness, other) + 0.05) / (std::min(lightness, other) + 0.05);
}

} // namespace

Theme lightTheme()
{
    return {.paper = QColor(0xFFFFFF),
            .surface = QColor(0xF4F6F8),
            .line = QColor(0xDDE3E9),
            .ink = QColor(0x1F2933),
            .muted = QColor(0x5F6C7B),
            .accent = QColor(0x0B6E8F),
            .tint = QColor(0xE3F1F6),
            .note = QColor(0xFFF8E6),
            .noteLine = QColor(0xE8D9A8)};
}

Theme darkTheme()
{
    return {.paper = QColor(0x14181C),
            .surface = QColor(0x1C2126),
            .line = QColor(0x323A42),
            .ink = QColor(0xE6EAEE),
            .muted = QColor(0x9AA7B4),
            .accent = QColor(0x58B4D1),
            .tint = QColor(0x173845),
            .note = QColor(0x3A3320),
            .noteLine = QColor(0x6B5F35),
            .kind = PictureTheme::Dark,
            .categories = CategoryColours::OnDark};
}

Theme printTheme()
{
    return {.paper = QColor(0xFFFFFF),
            .surface = QColor(0xFFFFFF),
            .line = QColor(0xBBBBBB),
            .ink = QColor(Qt::black),
            .muted = QColor(0x444444),
            .accent = QColor(Qt::black),
            .tint = QColor(0xEEEEEE),
            .note = QColor(0xFFFFFF),
            .noteLine = QColor(0xBBBBBB),
            .kind = PictureTheme::Print};
}

Theme monoTheme()
{
    Theme theme = printTheme();
    theme.muted = QColor(Qt::black);
    theme.line = QColor(Qt::black);
    theme.kind = PictureTheme::Mono;
    theme.categories = CategoryColours::BlackAndWhite;
    return theme;
}

Theme highContrastTheme(bool onBlack)
{
    const QColor paper = onBlack ? Qt::black : Qt::white;
    const QColor ink = onBlack ? Qt::white : Qt::black;
    return {.paper = paper,
            .surface = paper,
            .line = ink,
            .ink = ink,
            .muted = ink,
            .accent = onBlack ? QColor(0xFFEE00) : QColor(0x0000C8),
            .tint = onBlack ? QColor(0x003C96) : QColor(0xFFF3A0),
            .note = paper,
            .noteLine = ink,
            .kind = onBlack ? PictureTheme::Dark : PictureTheme::Mono,
            .categories = onBlack ? CategoryColours::OnDark : CategoryColours::BlackAndWhite};
}

Theme projectorTheme()
{
    Theme theme = lightTheme();
    theme.ink = QColor(Qt::black);
    theme.muted = QColor(0x3E4A57);
    theme.kind = PictureTheme::Projector;
    theme.isLarge = true;
    return theme;
}

Theme themeOf(PictureTheme theme)
{
    switch (theme) {
    case PictureTheme::Screen:
        return lightTheme();
    case PictureTheme::Dark:
        return darkTheme();
    case PictureTheme::Print:
        return printTheme();
    case PictureTheme::Mono:
        return monoTheme();
    case PictureTheme::Projector:
        return projectorTheme();
    }
    return lightTheme();
}

CategoryLook categoryLook(int index, CategoryColours colours)
{
    using Looks = std::array<CategoryLook, kCategoryLooks>;
    static const Looks onWhite{{
        {QColor(0x332288), Pattern::None},
        {QColor(0x88CCEE), Pattern::Dot},
        {QColor(0x44AA99), Pattern::Level},
        {QColor(0x117733), Pattern::Upright},
        {QColor(0x999933), Pattern::Rising},
        {QColor(0xDDCC77), Pattern::Falling},
        {QColor(0xCC6677), Pattern::Plus},
        {QColor(0x882255), Pattern::Cross},
    }};
    static const Looks onDark{{
        {QColor(0x77AADD), Pattern::None},
        {QColor(0xEE8866), Pattern::Dot},
        {QColor(0xEEDD88), Pattern::Level},
        {QColor(0xFFAABB), Pattern::Upright},
        {QColor(0x99DDFF), Pattern::Rising},
        {QColor(0x44BB99), Pattern::Falling},
        {QColor(0xBBCC33), Pattern::Plus},
        {QColor(0xAAAA00), Pattern::Cross},
    }};
    static const Looks blackAndWhite{{
        {QColor(Qt::black), Pattern::None},
        {QColor(Qt::white), Pattern::Dot},
        {QColor(0x808080), Pattern::None},
        {QColor(Qt::white), Pattern::Plus},
        {QColor(Qt::black), Pattern::Level},
        {QColor(Qt::white), Pattern::Rising},
        {QColor(Qt::black), Pattern::Cross},
        {QColor(Qt::white), Pattern::Upright},
    }};
    Q_ASSERT(index >= 0 && index < kCategoryLooks);
    const Looks &looks = colours == CategoryColours::OnWhite  ? onWhite
                         : colours == CategoryColours::OnDark ? onDark
                                                              : blackAndWhite;
    return looks[static_cast<size_t>(index)];
}

QColor othersColour(CategoryColours colours)
{
    switch (colours) {
    case CategoryColours::OnWhite:
        return QColor(0xBBBBBB);
    case CategoryColours::OnDark:
        return QColor(0x6A737C);
    case CategoryColours::BlackAndWhite:
        return QColor(0xD0D0D0);
    }
    return {};
}

QColor lineOn(const QColor &fill)
{
    const Theme theme = lightTheme();
    return contrast(fill, theme.ink) > contrast(fill, theme.paper) ? theme.ink : theme.paper;
}

} // namespace copse
