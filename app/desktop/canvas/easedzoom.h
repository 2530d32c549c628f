#pragma once

#include <QObject>
#include <QPointF>
#include <QVariantAnimation>

namespace copse {

/// Zooms a little at a time, so that a room can follow. A further wish while it runs adds to what is left of
/// the one before. GUI thread.
class EasedZoom : public QObject
{
    Q_OBJECT

public:
    explicit EasedZoom(QObject *parent = nullptr);

    /// `milliseconds` 0: at once.
    void start(double factor, QPointF about, int milliseconds);
    /// Where it is is where it stays.
    void stop();
    bool isRunning() const { return m_clock.state() == QAbstractAnimation::Running; }

signals:
    /// Zoom by that factor, what is under that pixel stays there.
    void step(double factor, QPointF about);
    /// All of it was done.
    void finished();

private:
    void advance(double progress);

    QVariantAnimation m_clock{this};
    QPointF m_about;
    double m_whole = 0; ///< logarithms of factors
    double m_done = 0;
};

} // namespace copse
