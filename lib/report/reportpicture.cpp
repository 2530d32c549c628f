#include "report/reportpicture.h"

#include "analysis/answers.h"
#include "base/speaking.h"
#include "report/description.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace copse {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(copse::ReportPlace)
};

constexpr double perCentimetre = 72 / 2.54;
constexpr double rounding = 1e-6;

struct PlaceFacts
{
    const char *code;
    const char *words;
    double width; ///< centimetres
    double height;
    double dpi;
    bool isSlide;
};

const PlaceFacts &factsOf(ReportPlace place)
{
    static constexpr PlaceFacts all[] = {
        {"column", QT_TRANSLATE_NOOP("copse::ReportPlace", "A column of text, 16 × 12 cm"), 16, 12, 300,
         false},
        {"a4-upright", QT_TRANSLATE_NOOP("copse::ReportPlace", "A4, upright, 21 × 29.7 cm"), 21, 29.7, 300,
         false},
        {"a4", QT_TRANSLATE_NOOP("copse::ReportPlace", "A4, lying on its side, 29.7 × 21 cm"), 29.7, 21, 300,
         false},
        {"a3", QT_TRANSLATE_NOOP("copse::ReportPlace", "A3, lying on its side, 42 × 29.7 cm"), 42, 29.7, 300,
         false},
        {"slide-4-3", QT_TRANSLATE_NOOP("copse::ReportPlace", "A slide 4:3, 25.4 × 19.05 cm"), 25.4, 19.05,
         192, true},
        {"slide-16-9", QT_TRANSLATE_NOOP("copse::ReportPlace", "A slide 16:9, 33.87 × 19.05 cm"), 33.8666667,
         19.05, 192, true},
        {"screen", QT_TRANSLATE_NOOP("copse::ReportPlace", "As large as on the screen"), 0, 0, 150, false},
    };
    return all[std::size_t(place)];
}

} // namespace

std::span<const ReportPlace> reportPlaces()
{
    static constexpr ReportPlace all[] = {ReportPlace::Column,   ReportPlace::A4Upright, ReportPlace::A4Lying,
                                          ReportPlace::Slide4x3, ReportPlace::Slide16x9, ReportPlace::A3Lying,
                                          ReportPlace::Screen};
    return all;
}

QString reportPlaceCode(ReportPlace place) { return QString::fromLatin1(factsOf(place).code); }

QString reportPlaceWords(ReportPlace place) { return Words::tr(factsOf(place).words); }

QSizeF reportPlaceSize(ReportPlace place, QSizeF screen)
{
    const PlaceFacts &facts = factsOf(place);
    return facts.width > 0 ? QSizeF(facts.width, facts.height) * perCentimetre : screen;
}

double reportPlaceDpi(ReportPlace place) { return factsOf(place).dpi; }

ViewSpec reportView(const ViewSpec &view, const ReportWish &wish)
{
    ViewSpec result = view;
    result.page = reportPlaceSize(wish.place, wish.screen);
    result.transparent = wish.isTransparent;
    result.showTo(wish.showing);
    // What is on a slide is read from the last row.
    result.theme.isLarge = result.theme.isLarge || factsOf(wish.place).isSlide;
    if (!wish.group.isNull())
        result.group = wish.group;
    return result;
}

double smallestLetters(const Picture &picture)
{
    double smallest = std::numeric_limits<double>::infinity();
    for (const PictureItem &item : picture.items) {
        for (const PicturePart &part : item.parts) {
            const auto *text = std::get_if<PictureText>(&part);
            if (text && !text->isDetail && !text->text.isEmpty())
                smallest = std::min(smallest, text->size);
        }
    }
    return smallest == std::numeric_limits<double>::infinity() ? kSmallestLetters : smallest;
}

Result<Picture> reportPicture(const Snapshot &map, const ViewSpec &view, const ReportWish &wish,
                              const Drawn *before, const std::atomic_bool *cancelled)
{
    const SpeakIn speak(wish.language);
    const ViewSpec shown = reportView(view, wish);
    if (shown.group != view.group)
        before = nullptr; // a corner of the whole is not the place of a part
    Result<Drawn> drawn = drawMap(map, shown, before, cancelled);
    if (!drawn)
        return drawn.error();
    Picture picture = fitted(std::move(drawn->picture), shown.page);
    if (before && smallestLetters(picture) < kSmallestLetters - rounding) {
        // It had grown past its page; laid out for the page itself it has the letters of a page.
        drawn = drawMap(map, shown, nullptr, cancelled);
        if (!drawn)
            return drawn.error();
        picture = fitted(std::move(drawn->picture), shown.page);
    }
    picture.description =
        describePicture(map, shown, answers(map, shown.question, cancelled), drawn->diagram);
    return picture;
}

} // namespace copse
