#include "base/id.h"

#include <QDateTime>
#include <QRandomGenerator>

namespace copse {

namespace {

constexpr qint64 secondsOf2020 = 1577836800;
constexpr int chanceBits = 18;
constexpr int counterBits = 20;

} // namespace

IdSource::IdSource()
{
    const qint64 minute = qMax<qint64>(0, (QDateTime::currentSecsSinceEpoch() - secondsOf2020) / 60);
    const qint64 chance = QRandomGenerator::system()->bounded(1 << chanceBits);
    m_next = (((minute & ((1 << 25) - 1)) << chanceBits | chance) << counterBits) + 1;
}

} // namespace copse
