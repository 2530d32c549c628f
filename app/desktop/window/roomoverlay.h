#pragma once

#include <QPoint>
#include <QWidget>

namespace copse {

/// What lies over the wall: the dot that points, or black. Lets the mouse through.
class RoomOverlay : public QWidget
{
    Q_OBJECT

public:
    explicit RoomOverlay(QWidget *parent);

    void setBlack(bool black);
    bool isBlack() const { return m_isBlack; }
    void setPointer(bool on);
    bool hasPointer() const { return m_hasPointer; }
    void pointAt(QPoint place);
    /// Of the dot, in pixels.
    void setDotSize(double size) { m_dotSize = size; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect dot() const;

    bool m_isBlack = false;
    bool m_hasPointer = false;
    QPoint m_place;
    double m_dotSize = 36;
};

} // namespace copse
