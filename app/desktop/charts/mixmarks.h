#pragma once

#include "desktop/charts/mixtable.h"
#include "drawing/palette.h"

#include <QChart>
#include <QFont>
#include <QGraphicsObject>

class QXYSeries;

namespace copse {

/// What lies over the dots of the mix map, drawn in one go, as a series for each whisker would be slow: the
/// words of the quarters, the whiskers, the names for which there is room, and the selected group. Owned by
/// the chart.
class MixMarks : public QGraphicsObject
{
    Q_OBJECT

public:
    MixMarks(QChart *chart, QXYSeries *series);

    /// The largest first.
    void setRows(std::vector<MixRow> rows);
    const std::vector<MixRow> &rows() const { return m_rows; }
    void setSelectedGroup(Id<Group> group);
    Id<Group> selectedGroup() const { return m_selected; }
    void setLook(const Theme &theme, const QFont &font);

    QPointF placeOf(const MixRow &row) const;
    /// The dots there, the nearest first.
    std::vector<const MixRow *> rowsAt(QPointF place) const;

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QPointF placeOf(double organisations, double disciplines) const;
    std::vector<QRectF> paintQuarters(QPainter *painter) const; ///< where the words stand
    void paintWhiskers(QPainter *painter, const MixRow &row, const QColor &colour, double width) const;
    void paintNames(QPainter *painter, std::vector<QRectF> taken) const;
    void paintSelected(QPainter *painter) const;

    QChart *m_chart;
    QXYSeries *m_series;
    std::vector<MixRow> m_rows;
    Id<Group> m_selected;
    Theme m_theme;
    QFont m_font;
};

} // namespace copse
