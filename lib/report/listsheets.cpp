#include "drawing/textmeasure.h"
#include "report/levelletters.h"
#include "report/sheetpage.h"
#include "report/sheetpages.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace copse {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(copse::Sheets)
};

constexpr double margin = 34;
constexpr double titleSize = 16;
constexpr double headSize = 10;
constexpr double nameSize = 11;
constexpr double footSize = 9;
constexpr double listRow = 30; // written by hand
constexpr double matrixRow = 24;
constexpr double cellWidth = 30;
constexpr double widestName = 170;
constexpr double headHeight = 150;

/// What is on every page: its title and its foot; gives the room between them.
QRectF addFrame(SheetPage &page, QSizeF paper, const QString &title, const QString &foot)
{
    const QRectF inside = QRectF({}, paper).adjusted(margin, margin, -margin, -margin);
    page.addText(elidedText(title, inside.width(), titleSize, true),
                 {inside.left(), inside.top() + titleSize}, titleSize, true);
    const BrokenText words = brokenText(foot, inside.width(), footSize, 2);
    double y = inside.bottom() - 1.3 * footSize * double(words.lines.size() - 1);
    for (const QString &line : words.lines) {
        page.addText(line, {inside.left(), y}, footSize, false, SheetPage::At::Begin, true);
        y += 1.3 * footSize;
    }
    return inside.adjusted(0, titleSize + 12, 0, -(2 * 1.3 * footSize + 8));
}

/// Lines round so many rows and between these columns.
void addGrid(SheetPage &page, QPointF at, const std::vector<double> &widths, int rows, double rowHeight)
{
    double width = 0;
    for (const double one : widths)
        width += one;
    for (int i = 0; i <= rows; ++i)
        page.addLine({at.x(), at.y() + i * rowHeight}, {at.x() + width, at.y() + i * rowHeight});
    double x = at.x();
    page.addLine({x, at.y()}, {x, at.y() + rows * rowHeight});
    for (const double one : widths) {
        x += one;
        page.addLine({x, at.y()}, {x, at.y() + rows * rowHeight});
    }
}

int pagesFor(int count, int onPage) { return std::max(1, (count + onPage - 1) / onPage); }

} // namespace

std::vector<Picture> listPages(const SheetWish &wish)
{
    const QSizeF paper = paperSize(wish.paper);
    const QString title = Words::tr("Who is here: %1").arg(wish.title);
    const QString foot =
        Words::tr("Leave empty what does not apply. Several of something: all of them, the main "
                  "one first.");
    const QString heads[] = {Words::tr("Name"), Words::tr("Organisation"), Words::tr("Discipline"),
                             Words::tr("Groups")};
    constexpr double shares[] = {0.28, 0.24, 0.22, 0.26};
    std::vector<Picture> pages;
    int left = std::max(1, wish.empty);
    while (left > 0) {
        SheetPage page(paper, title);
        const QRectF room = addFrame(page, paper, title, foot);
        const int fitting = std::max(1, int(std::floor((room.height() - 1.6 * headSize) / listRow)));
        const int rows = std::min(left, fitting);
        std::vector<double> widths;
        double x = room.left();
        for (std::size_t i = 0; i < std::size(shares); ++i) {
            widths.push_back(shares[i] * room.width());
            page.addText(elidedText(heads[i], widths[i] - 8, headSize, true), {x + 4, room.top() + headSize},
                         headSize, true);
            x += widths[i];
        }
        addGrid(page, {room.left(), room.top() + 1.6 * headSize}, widths, rows, listRow);
        pages.push_back(std::move(page).take());
        left -= rows;
    }
    return pages;
}

std::vector<Picture> matrixPages(const std::vector<SheetPerson> &people, const QStringList &groups,
                                 const SheetWish &wish)
{
    const QSizeF paper = paperSize(wish.paper);
    const QString title = Words::tr("Who is in which group: %1").arg(wish.title);
    const QString foot =
        Words::tr("Tick with X, or write how near the middle somebody is: %1.").arg(levelLettersInWords());
    const int rows = int(people.size()) + std::max(0, wish.empty);
    const double width = paper.width() - 2 * margin;
    const int columnsOnPage = std::max(1, int((width - widestName) / cellWidth));
    const int across = pagesFor(int(groups.size()), columnsOnPage);
    std::vector<Picture> pages;
    for (int done = 0; done < std::max(1, rows);) {
        int fitting = 1;
        for (int part = 0; part < across; ++part) {
            SheetPage page(paper, title);
            const QRectF room = addFrame(page, paper, title, foot);
            const double top = room.top() + headHeight;
            fitting = std::max(1, int(std::floor((room.bottom() - top) / matrixRow)));
            const int here = std::min(fitting, std::max(1, rows - done));
            const int first = part * columnsOnPage;
            const int columns = std::min(columnsOnPage, std::max(0, int(groups.size()) - first));
            std::vector<double> widths(std::size_t(columns) + 1, cellWidth);
            widths[0] = width - columns * cellWidth;
            if (columns < columnsOnPage)
                widths[0] = std::min(widths[0], 260.);
            for (int i = 0; i < columns; ++i) {
                const double x = room.left() + widths[0] + (i + 0.5) * cellWidth;
                page.addUpright(elidedText(groups[first + i], headHeight - 8, headSize),
                                {x + capHeight(headSize) / 2, top - 5}, headSize);
            }
            for (int i = 0; i < here && done + i < int(people.size()); ++i) {
                page.addText(elidedText(people[std::size_t(done + i)].name, widths[0] - 10, nameSize),
                             {room.left() + 5, top + (i + 0.5) * matrixRow + capHeight(nameSize) / 2},
                             nameSize);
            }
            addGrid(page, {room.left(), top}, widths, here, matrixRow);
            pages.push_back(std::move(page).take());
        }
        done += fitting;
    }
    return pages;
}

} // namespace copse
