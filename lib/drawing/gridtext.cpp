#include "drawing/gridtext.h"

#include "drawing/itemid.h"
#include "model/choices.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace copse {

namespace {

constexpr qsizetype longestText = 10'000;
constexpr int mostPanels = 64;
constexpr int mostLines = 10'000;      // lanes, rows or columns
constexpr double narrowest = 1e-3;     // points, of what holds something
constexpr double largestLetters = 200; // points
constexpr double exactness = 0.01;

// The numbers of a grid, in the order in which they stand in the text.

template<class Use>
void forNumbers(LayerGrid &grid, Use &&use)
{
    use(grid.isMirrored);
    use(grid.top);
    use(grid.indent);
    for (LayerGrid::Column &column : grid.columns) {
        use(column.lanes);
        use(column.left);
        use(column.laneWidth);
        use(column.air);
        use(column.rowAir);
        use(column.widestMark);
        use(column.isNamed);
    }
}

template<class Use>
void forNumbers(MatrixGrid &grid, Use &&use)
{
    use(grid.isBundled);
    use(grid.columns);
    use(grid.wide);
    use(grid.corner.rx());
    use(grid.corner.ry());
    use(grid.fit.panels);
    use(grid.fit.rowsInPanel);
    use(grid.fit.rowHeight);
    use(grid.fit.columnWidth);
    use(grid.fit.namesWidth);
    use(grid.fit.marksWidth);
    use(grid.fit.nameSize);
    use(grid.fit.headSize);
    use(grid.fit.isTurned);
    use(grid.fit.headHeight);
    use(grid.fit.badge);
    use(grid.fit.badgeRows);
}

QString written(bool is) { return is ? QStringLiteral("1") : QStringLiteral("0"); }
QString written(int number) { return QString::number(number); }
QString written(double length) { return QString::number(length, 'g', QLocale::FloatingPointShortest); }

/// Takes one word after the other, and remembers whether one was no such number.
class Reader
{
public:
    explicit Reader(const QString &text)
        : m_words(text.split(u' '))
    {}

    bool isSound() const { return m_isSound; }
    bool isAtEnd() const { return m_next == m_words.size(); }
    QString word() { return m_next < m_words.size() ? m_words.at(m_next++) : (m_isSound = false, QString()); }

    void operator()(bool &is)
    {
        const QString said = word();
        is = said == u"1";
        m_isSound = m_isSound && (is || said == u"0");
    }
    void operator()(int &number)
    {
        bool isNumber = false;
        number = word().toInt(&isNumber);
        m_isSound = m_isSound && isNumber;
    }
    void operator()(double &length)
    {
        bool isNumber = false;
        length = word().toDouble(&isNumber);
        m_isSound = m_isSound && isNumber && std::isfinite(length);
    }

private:
    const QStringList m_words;
    qsizetype m_next = 0;
    bool m_isSound = true;
};

bool isWithin(double from, double to, double end) { return from >= -exactness && to <= end + exactness; }

bool areLengths(std::initializer_list<double> lengths, double most)
{
    return std::ranges::all_of(lengths, [most](double length) { return length >= 0 && length <= most; });
}

/// 0: nothing is written.
bool isLetterSize(double size) { return size == 0 || (size >= 1 && size <= largestLetters); }

bool isSound(const LayerGrid &grid, QSizeF drawing)
{
    return isWithin(grid.top, grid.top, drawing.height()) && areLengths({grid.indent}, drawing.width()) &&
           std::ranges::all_of(grid.columns, [&](const LayerGrid::Column &column) {
               return column.lanes == 0 ||
                      (column.lanes > 0 && column.lanes <= mostLines && column.laneWidth >= narrowest &&
                       areLengths({column.air, column.widestMark}, drawing.width()) &&
                       areLengths({column.rowAir}, drawing.height()) &&
                       isWithin(column.left, column.right(), drawing.width()));
           });
}

bool isSound(const MatrixGrid &grid, QSizeF drawing)
{
    const MatrixFit &fit = grid.fit;
    const double longest = std::max(drawing.width(), drawing.height());
    return fit.panels > 0 && fit.panels <= mostPanels && fit.rowsInPanel > 0 &&
           fit.rowsInPanel <= mostLines && grid.columns > 0 && grid.columns <= mostLines && grid.wide >= 0 &&
           grid.wide <= mostLines && fit.badgeRows > 0 && fit.badgeRows <= mostPanels &&
           fit.rowHeight >= narrowest && fit.columnWidth >= narrowest && isLetterSize(fit.nameSize) &&
           isLetterSize(fit.headSize) &&
           areLengths({fit.namesWidth, fit.marksWidth, fit.headHeight, fit.badge}, longest) &&
           isWithin(grid.corner.x(), grid.right(), drawing.width()) &&
           isWithin(grid.corner.y(), grid.bottom(), drawing.height());
}

template<class Grid>
StoredGrid read(Reader &reader, QSizeF drawing)
{
    StoredGrid stored;
    Grid grid;
    reader(stored.leftOut);
    forNumbers(grid, reader);
    while (reader.isSound() && !reader.isAtEnd()) {
        auto &[item, at] = stored.places.emplace_back(reader.word(), QPointF());
        reader(at.rx());
        reader(at.ry());
        if (recordOfItem(item))
            return {};
    }
    if (!reader.isSound() || stored.leftOut < 0 || !isSound(grid, drawing))
        return {};
    stored.grid = grid;
    return stored;
}

} // namespace

QString gridText(const Arrangement &arrangement)
{
    const auto leftOut = std::ranges::count_if(
        arrangement.things, [](const Arrangement::Kept &thing) { return !thing.place.shown; });
    QStringList words{choiceCode(arrangement.picture), QString::number(arrangement.group.value),
                      QString::number(leftOut)};
    const auto add = [&words](auto number) { words << written(number); };
    PictureGrid grid = moved(arrangement.grid, -arrangement.area.topLeft());
    if (auto *const layers = std::get_if<LayerGrid>(&grid))
        forNumbers(*layers, add);
    else if (auto *const matrix = std::get_if<MatrixGrid>(&grid))
        forNumbers(*matrix, add);
    else
        return {};
    QStringList others;
    for (auto thing = arrangement.things.cbegin(); thing != arrangement.things.cend(); ++thing) {
        const QPointF at = thing->place.centre - arrangement.area.topLeft();
        if (thing->place.shown && !recordOfItem(thing.key()))
            others << thing.key() + u' ' + written(at.x()) + u' ' + written(at.y());
    }
    others.sort(); // a hash has another order in each process
    return (words + others).join(u' ');
}

StoredGrid gridFromText(const QString &text, PictureKind picture, Id<Group> group, QSizeF drawing)
{
    if (text.isEmpty() || text.size() > longestText)
        return {};
    Reader reader(text);
    if (reader.word() != choiceCode(picture) || reader.word() != QString::number(group.value))
        return {};
    switch (picture) {
    case PictureKind::Matrix:
        return read<MatrixGrid>(reader, drawing);
    case PictureKind::Layers:
    case PictureKind::Brings:
        return read<LayerGrid>(reader, drawing);
    default:
        return {};
    }
}

} // namespace copse
