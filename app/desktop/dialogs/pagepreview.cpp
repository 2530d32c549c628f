#include "desktop/dialogs/pagepreview.h"

#include "desktop/document/appearance.h"
#include "drawing/palette.h"

#include <QPainter>

#include <algorithm>

namespace copse {

PagePreview::PagePreview(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Preview"));
}

void PagePreview::setPage(const QImage &page, const QString &words)
{
    m_page = page;
    m_message.clear();
    setAccessibleDescription(words);
    update();
}

void PagePreview::say(const QString &message)
{
    m_message = message;
    setAccessibleDescription(message);
    update();
}

double PagePreview::dpiFor(QSizeF page) const
{
    const QSizeF room = QSizeF(size()) * devicePixelRatioF();
    return 72 * std::clamp(std::min(room.width() / page.width(), room.height() / page.height()), 0.1, 4.);
}

QSize PagePreview::sizeHint() const { return {46 * fontMetrics().averageCharWidth() + 120, 260}; }

QSize PagePreview::minimumSizeHint() const { return {240, 180}; }

void PagePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (!m_page.isNull()) {
        const QSize size = m_page.size().scaled(rect().adjusted(0, 0, -2, -2).size(), Qt::KeepAspectRatio);
        const QRect page(QPoint((width() - size.width()) / 2, (height() - size.height()) / 2), size);
        painter.fillRect(page, Qt::white); // a transparent picture lies on paper
        painter.setOpacity(m_message.isEmpty() ? 1 : 0.35);
        painter.drawImage(page, m_page);
        painter.setOpacity(1);
        painter.setPen(currentTheme().line);
        painter.drawRect(page.adjusted(-1, -1, 0, 0));
    }
    if (!m_message.isEmpty()) {
        painter.setPen(m_page.isNull() ? palette().color(QPalette::WindowText) : QColor(Qt::black));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_message);
    }
}

} // namespace copse
