#include "desktop/canvas/easedzoom.h"

#include <cmath>

namespace copse {

EasedZoom::EasedZoom(QObject *parent)
    : QObject(parent)
{
    m_clock.setStartValue(0.0);
    m_clock.setEndValue(1.0);
    m_clock.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_clock, &QVariantAnimation::valueChanged, this,
            [this](const QVariant &progress) { advance(progress.toDouble()); });
    connect(&m_clock, &QVariantAnimation::finished, this, &EasedZoom::finished);
}

void EasedZoom::start(double factor, QPointF about, int milliseconds)
{
    const double left = isRunning() ? m_whole - m_done : 0;
    m_clock.stop();
    if (milliseconds <= 0) {
        emit step(left == 0 ? factor : std::exp(left) * factor, about);
        emit finished();
        return;
    }
    m_about = about;
    m_whole = left + std::log(factor);
    m_done = 0;
    m_clock.setDuration(milliseconds);
    m_clock.start();
}

void EasedZoom::stop() { m_clock.stop(); }

void EasedZoom::advance(double progress)
{
    const double now = progress * m_whole;
    emit step(std::exp(now - m_done), m_about);
    m_done = now;
}

} // namespace copse
