#include "desktop/panels/compositionbar.h"

#include "desktop/document/appearance.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace copse {

namespace {

constexpr int gap = 4;

} // namespace

CompositionBar::CompositionBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CompositionBar::setParts(std::vector<Part> parts)
{
    m_parts = std::move(parts);
    setFont(textFont(TextSize::Small));
    update();
    QStringList words;
    for (const Part &part : m_parts)
        words << tr("%1: %2").arg(part.name, locale().toString(part.members));
    setAccessibleName(words.join(tr(", ", "between the parts of a list")));
}

int CompositionBar::barHeight() const { return fontMetrics().height() + 3; }

QSize CompositionBar::sizeHint() const { return {200, barHeight() + gap + fontMetrics().height()}; }

QSize CompositionBar::minimumSizeHint() const { return {80, sizeHint().height()}; }

std::vector<QRectF> CompositionBar::rects() const
{
    double total = 0;
    for (const Part &part : m_parts)
        total += part.weight;
    std::vector<QRectF> rects;
    double x = 0;
    const double room = width() - 1;
    for (const Part &part : m_parts) {
        const double wide = total > 0 ? room * part.weight / total : 0;
        QRectF rect(x, 0.5, wide, barHeight() - 1);
        if (layoutDirection() == Qt::RightToLeft)
            rect.moveRight(room - x);
        rects.push_back(rect.translated(0.5, 0));
        x += wide;
    }
    return rects;
}

QString CompositionBar::label(const Part &part) const
{
    if (part.areOthers) // two numbers need something between them
        return tr("%1: %2").arg(part.name, locale().toString(part.members));
    return tr("%1 %2", "a name and how many").arg(part.name, locale().toString(part.members));
}

/// The name of the first leaves room for that of the second, where that has any use for it.
double CompositionBar::roomOfFirst(const std::vector<QRectF> &places) const
{
    const double shared = 0.62 * width();
    if (m_parts.size() < 2 || m_parts[1].kind != Part::Kind::Category)
        return width();
    const QRectF &second = places[1];
    const double start = layoutDirection() == Qt::RightToLeft ? width() - second.right() : second.left();
    const double first = std::min(shared, double(fontMetrics().horizontalAdvance(label(m_parts[0]))));
    const double from = std::max(start, first + 8);
    const bool isSecondNamed = from - start <= second.width() &&
                               fontMetrics().horizontalAdvance(label(m_parts[1])) <= width() - from;
    return isSecondNamed ? shared : width();
}

void CompositionBar::paintEvent(QPaintEvent *)
{
    const Theme theme = currentTheme();
    const std::vector<QRectF> places = rects();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    double named = isMirrored ? width() : 0; // where the names so far end
    bool isFull = false;                     // a name after one that is missing would seem to be its
    for (size_t i = 0; i < m_parts.size(); ++i) {
        const Part &part = m_parts[i];
        const QRectF &rect = places[i];
        const QRectF inner = rect.adjusted(0.5, 0, -0.5, 0);
        if (part.kind == Part::Kind::Category) {
            painter.fillRect(inner, part.colour());
        } else {
            QPen pen(theme.ink, 1);
            if (part.kind == Part::Kind::NotRecorded)
                pen.setDashPattern({3, 2});
            painter.setPen(pen);
            painter.setBrush(part.kind == Part::Kind::None ? QBrush(theme.paper) : QBrush());
            painter.drawRect(inner.adjusted(0.5, 0.5, -0.5, -0.5));
        }
        const QString sign = part.kind == Part::Kind::NotRecorded
                                 ? tr("? %1", "so many not recorded").arg(locale().toString(part.members))
                                 : QString();
        if (!sign.isEmpty() && fontMetrics().horizontalAdvance(sign) + 4 < rect.width()) {
            painter.setPen(theme.muted);
            painter.drawText(rect, Qt::AlignCenter, sign);
        }
        if (part.kind != Part::Kind::Category || isFull)
            continue;
        const QString name = label(part);
        const double end = isMirrored ? 0 : width();
        // A name may run on under the parts after its own as long as those have none.
        const double from = isMirrored ? std::min(rect.right(), named) : std::max(rect.left(), named);
        const double room = std::abs(end - from);
        const double wanted = fontMetrics().horizontalAdvance(name);
        const bool isFirst = i == 0;
        isFull = (wanted > room && !isFirst) ||
                 std::abs(from - (isMirrored ? rect.right() : rect.left())) > rect.width();
        if (isFull)
            continue;
        const QString shown = fontMetrics().elidedText(
            name, Qt::ElideMiddle, int(std::min(room, i == 0 ? roomOfFirst(places) : 0.62 * width())));
        const double wide = fontMetrics().horizontalAdvance(shown);
        const QRectF place(isMirrored ? from - wide : from, barHeight() + gap, wide + 1,
                           fontMetrics().height());
        painter.setPen(theme.ink);
        painter.setLayoutDirection(directionOf(name));
        painter.drawText(place, Qt::AlignAbsolute | Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                         shown);
        named = isMirrored ? place.left() - 8 : place.right() + 8;
    }
}

bool CompositionBar::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const std::vector<QRectF> places = rects();
        for (size_t i = 0; i < places.size(); ++i) {
            if (help->pos().x() >= places[i].left() && help->pos().x() < places[i].right()) {
                QToolTip::showText(help->globalPos(),
                                   tr("%1: %2").arg(m_parts[i].name, locale().toString(m_parts[i].members)),
                                   this);
                return true;
            }
        }
    }
    return QWidget::event(event);
}

} // namespace copse
