#pragma once

#include "drawing/picture.h"

#include <QHash>
#include <QRectF>

#include <memory>
#include <vector>

namespace copse {

enum class ItemKind {
    Group,
    Person, ///< or an organisation or discipline: whatever is drawn as a mark
    Lines,
    Other
};

/// Whether it is the outline round the members of a group.
bool isOutline(const QString &id);

/// By how its id begins.
ItemKind itemKind(const QString &id);

/// Whether it is sooner looked through than handed to a thread and back.
inline bool isSmall(const Picture &picture) { return picture.items.size() <= 2'000; }

/// Finds the items of a picture by place, name and reading order. Made once for a picture, in any thread
/// (words are measured: a while for large ones); does not change, so that any thread may ask it.
class PictureIndex
{
public:
    explicit PictureIndex(std::shared_ptr<const Picture> picture);

    const Picture &picture() const { return *m_picture; }
    const PictureItem &item(int place) const { return m_picture->items[size_t(place)]; }
    ItemKind kind(int place) const { return m_entries[size_t(place)].kind; }
    /// What the item may cover, details included, in points; null for one without parts.
    const QRectF &bounds(int place) const { return m_entries[size_t(place)].bounds; }
    /// What it covers at first sight: without details, and without room for what letters might lean out.
    const QRectF &box(int place) const { return m_entries[size_t(place)].box; }
    /// Place of the item in the picture, -1: none.
    int find(const QString &id) const { return m_places.value(id, -1); }

    /// All items that may show in that rectangle, in the order of painting.
    std::vector<int> itemsIn(const QRectF &points) const;
    /// The group, else the person, else the lines at most `reach` points from there; -1: none.
    int itemAt(QPointF point, double reach) const;
    /// The outlines of groups that go round that point, the topmost first.
    std::vector<int> outlinesAt(QPointF point) const;
    /// Groups and people from left to right, line by line.
    const std::vector<int> &readingOrder() const { return m_readingOrder; }
    /// The nearest group or person from there in the direction of `way` (an arrow: what is more beside than
    /// ahead does not count); from -1: the nearest to `middle`, in points. -1: there is none.
    int towards(int from, QPointF way, QPointF middle) const;

private:
    struct Entry
    {
        QRectF bounds;
        QRectF box;
        ItemKind kind = ItemKind::Other;
    };

    QRect cellsOf(const QRectF &points) const;
    std::vector<int> &cell(int x, int y) { return m_cells[size_t(y) * size_t(m_columns) + size_t(x)]; }
    void enter(int place, const QRectF &points);
    void enterLine(int place, QPointF from, QPointF to, double width);
    void enterShape(int place, const PictureShape &shape);
    double distance(int place, QPointF point) const;
    void makePlaces();
    void makeReadingOrder();

    std::shared_ptr<const Picture> m_picture;
    std::vector<Entry> m_entries;
    QHash<QString, int> m_places;
    std::vector<int> m_readingOrder;
    QRectF m_extent;
    int m_columns = 1;
    int m_rows = 1;
    std::vector<std::vector<int>> m_cells;
};

} // namespace copse
