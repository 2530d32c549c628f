#include "desktop/panels/elidedlabel.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QTextDocument>
#include <QToolTip>

namespace copse {

ElidedLabel::ElidedLabel(int letters, QWidget *parent)
    : QLabel(parent)
    , m_letters(letters)
{
    setTextFormat(Qt::PlainText);
}

void ElidedLabel::setLetters(int letters)
{
    m_letters = letters;
    updateGeometry();
}

QSize ElidedLabel::sizeHint() const
{
    if (m_letters > 0)
        return {m_letters * fontMetrics().averageCharWidth(), fontMetrics().height()};
    return fontMetrics().size(0, text());
}

QSize ElidedLabel::minimumSizeHint() const { return {0, fontMetrics().height()}; }

QString ElidedLabel::shown() const
{
    const int room = contentsRect().width();
    const auto fits = [&](const QString &words) { return fontMetrics().horizontalAdvance(words) <= room; };
    if (fits(text()))
        return text();
    QStringList parts = text().split(between());
    while (parts.size() > 1) {
        parts.removeLast();
        if (const QString words = parts.join(between()) + QStringLiteral(" …"); fits(words))
            return words;
    }
    return fontMetrics().elidedText(text(), Qt::ElideRight, room);
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(contentsRect(), int(QStyle::visualAlignment(layoutDirection(), alignment())), shown());
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Link), 2));
        painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), 3, 3);
    }
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QLabel::event(event);
    if (shown() != text())
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                           Qt::convertFromPlainText(text(), Qt::WhiteSpaceNormal), this);
    return true;
}

} // namespace copse
