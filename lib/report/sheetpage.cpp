#include "report/sheetpage.h"

#include "base/languages.h"
#include "base/speaking.h"
#include "drawing/palette.h"

namespace copse {

namespace {

PictureShape stroke(bool isToBeCut)
{
    const Theme theme = printTheme();
    PictureShape shape;
    shape.stroke = isToBeCut ? theme.muted : theme.ink;
    shape.strokeWidth = isToBeCut ? 0.5 : 0.75;
    if (isToBeCut)
        shape.dashes = {3, 3};
    return shape;
}

} // namespace

SheetPage::SheetPage(QSizeF size, const QString &title)
    : m_isMirrored(spokenLocale().textDirection() == Qt::RightToLeft)
{
    m_picture.size = size;
    m_picture.background = Qt::white;
    m_picture.title = title;
    m_picture.language = languageFor(spokenLocale());
    m_item.id = QStringLiteral("sheet");
}

QPointF SheetPage::placed(QPointF point) const
{
    return m_isMirrored ? QPointF(m_picture.size.width() - point.x(), point.y()) : point;
}

void SheetPage::addLine(QPointF from, QPointF to, bool isToBeCut)
{
    PictureShape line = stroke(isToBeCut);
    line.path.moveTo(placed(from));
    line.path.lineTo(placed(to));
    m_item.parts.push_back(std::move(line));
}

void SheetPage::addBox(const QRectF &box, bool isToBeCut)
{
    PictureShape outline = stroke(isToBeCut);
    outline.path.addRect(QRectF(placed(box.topLeft()), placed(box.bottomRight())).normalized());
    m_item.parts.push_back(std::move(outline));
}

void SheetPage::addText(const QString &text, QPointF baseline, double size, bool isSemibold, At at,
                        bool isMuted)
{
    if (text.isEmpty())
        return;
    const Theme theme = printTheme();
    const TextAnchor anchor = at == At::Centre ? TextAnchor::Centre
                              : m_isMirrored   ? TextAnchor::Right
                                               : TextAnchor::Left;
    m_item.parts.push_back(
        PictureText{text, placed(baseline), size, isSemibold, anchor, isMuted ? theme.muted : theme.ink, {}});
}

void SheetPage::addUpright(const QString &text, QPointF begin, double size)
{
    if (!text.isEmpty())
        m_item.parts.push_back(
            PictureText{text, placed(begin), size, false, TextAnchor::Left, printTheme().ink, {}, -90});
}

Picture SheetPage::take() &&
{
    m_picture.items.push_back(std::move(m_item));
    return std::move(m_picture);
}

} // namespace copse
