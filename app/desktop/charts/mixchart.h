#pragma once

#include "desktop/charts/mixtable.h"
#include "drawing/palette.h"

#include <QChartView>

#include <array>

class QLineSeries;
class QScatterSeries;
class QValueAxis;

namespace copse {

class MixMarks;

/// The chart of the mix map. Shows the rows it is given, all of which have a place, larger groups as larger
/// dots.
class MixChart : public QChartView
{
    Q_OBJECT

public:
    explicit MixChart(QWidget *parent = nullptr);

    void setRows(std::vector<MixRow> rows);
    void setSelectedGroup(Id<Group> group);

    /// The middle of a group's dot, in pixels of the widget; null if it is not shown.
    QPoint placeOf(Id<Group> group) const;

    QSize sizeHint() const override { return {440, 380}; }

signals:
    /// Null: beside all dots.
    void groupPicked(copse::Id<copse::Group> group);

protected:
    bool viewportEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void dress();
    void makeRoom();
    std::vector<const MixRow *> rowsAt(QPoint place) const;

    std::array<QScatterSeries *, 4> m_dots; // by width, the widest first
    QLineSeries *m_limits[2];
    QValueAxis *m_across;
    QValueAxis *m_up;
    MixMarks *m_marks;
};

/// How wide the dot of a group is, in pixels: one of four widths.
double dotWidth(int members);

} // namespace copse
