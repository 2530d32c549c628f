#include "drawing/textmeasure.h"
#include "report/sheetpage.h"
#include "report/sheetpages.h"

#include <QCoreApplication>

#include <algorithm>

namespace copse {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(copse::Sheets)
};

constexpr double marginOfPage = 28;
constexpr double marginOfCard = 14;
constexpr double largestName = 30; // read from across a table
constexpr double smallestName = 16;
constexpr double organisationSize = 14;
constexpr double titleSize = 8;
constexpr int mostLines = 2;

/// As large as its card lets it be.
struct NameOnCard
{
    BrokenText words;
    double size = smallestName;
};

NameOnCard nameOnCard(const QString &name, double width)
{
    NameOnCard best;
    for (best.size = largestName; best.size >= smallestName; best.size -= 2) {
        best.words = brokenText(name, width, best.size, mostLines, true);
        if (best.words.isWhole)
            return best;
    }
    best.size = smallestName;
    best.words = brokenText(name, width, best.size, mostLines, true);
    return best;
}

void addCard(SheetPage &page, const QRectF &card, const SheetPerson *person, const QString &title)
{
    page.addBox(card, true);
    const QRectF inside = card.adjusted(marginOfCard, marginOfCard, -marginOfCard, -marginOfCard);
    page.addText(elidedText(title, inside.width(), titleSize), {inside.left(), inside.bottom()}, titleSize,
                 false, SheetPage::At::Begin, true);
    if (!person) {
        for (const double part : {0.42, 0.7}) {
            const double y = inside.top() + part * inside.height();
            page.addLine({inside.left(), y}, {inside.right(), y});
        }
        return;
    }
    const NameOnCard name = nameOnCard(person->name, inside.width());
    const double line = 1.15 * name.size;
    double y = card.center().y() - 0.5 * line * double(name.words.lines.size()) + 0.62 * line;
    for (const QString &words : name.words.lines) {
        page.addText(words, {inside.center().x(), y}, name.size, true, SheetPage::At::Centre);
        y += line;
    }
    page.addText(elidedText(person->organisation, inside.width(), organisationSize), {inside.center().x(), y},
                 organisationSize, false, SheetPage::At::Centre);
}

} // namespace

std::vector<Picture> nameCardPages(const std::vector<SheetPerson> &people, const SheetWish &wish)
{
    const QSizeF paper = paperSize(wish.paper);
    const int rows = std::max(1, wish.cardsOnPage / 2);
    const QSizeF card((paper.width() - 2 * marginOfPage) / 2, (paper.height() - 2 * marginOfPage) / rows);
    const std::size_t onPage = 2 * std::size_t(rows);
    const std::size_t count = people.size() + std::size_t(std::max(0, wish.empty));
    std::vector<Picture> pages;
    for (std::size_t first = 0; first < count || pages.empty(); first += onPage) {
        SheetPage page(paper, Words::tr("Name cards"));
        // A page is filled up with empty cards.
        for (std::size_t i = first; i < first + onPage; ++i) {
            const std::size_t place = i - first;
            const QPointF at(marginOfPage + double(place % 2) * card.width(),
                             marginOfPage + double(place / 2) * card.height());
            addCard(page, QRectF(at, card), i < people.size() ? &people[i] : nullptr, wish.title);
        }
        pages.push_back(std::move(page).take());
    }
    return pages;
}

} // namespace copse
