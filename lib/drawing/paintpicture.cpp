#include "drawing/paintpicture.h"

#include "drawing/textmeasure.h"

#include <QGlyphRun>
#include <QImage>
#include <QPaintEngine>
#include <QPainter>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace copse {
namespace {

constexpr double kLeastPixels = 1.5; // smaller letters are not seen
constexpr double kEmojiDpi = 300;    // of emoji in a PDF

// What a QPainterPath reckons of itself (its bounds, its form for the paint engine) it keeps without a lock.
// A picture is painted by several threads at once: they look at its elements, and paint copies of their own.

QRectF shapeBounds(const PictureShape &shape)
{
    if (shape.path.isEmpty())
        return {};
    QPointF low = shape.path.elementAt(0);
    QPointF high = low;
    for (int i = 1; i < shape.path.elementCount(); ++i) {
        const QPainterPath::Element &element = shape.path.elementAt(i);
        low = {std::min(low.x(), element.x), std::min(low.y(), element.y)};
        high = {std::max(high.x(), element.x), std::max(high.y(), element.y)};
    }
    const double margin = shape.stroke.isValid() ? shape.strokeWidth / 2 : 0;
    return QRectF(low, high).adjusted(-margin, -margin, margin, margin);
}

QPainterPath ownCopy(const QPainterPath &path)
{
    QPainterPath copy;
    copy.setFillRule(path.fillRule());
    copy.addPath(path);
    return copy;
}

QRectF textBounds(const PictureText &text)
{
    // Letters lean out of their box, the more so in scripts other than that of the first font.
    const double margin = text.size * (0.3 + (text.halo.isValid() ? kHaloPerSize : 0));
    return turnedBox(text, levelTextBox(text).adjusted(-margin, -margin, margin, margin));
}

bool isPdf(const QPainter &painter)
{
    return painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Pdf;
}

QPen penOf(const PictureShape &shape)
{
    if (!shape.stroke.isValid() || shape.strokeWidth <= 0)
        return Qt::NoPen;
    QPen pen(shape.stroke, shape.strokeWidth, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (!shape.dashes.empty()) {
        QList<qreal> pattern; // Qt's unit is the width of the pen
        for (const double length : shape.dashes)
            pattern.append(length / shape.strokeWidth);
        pen.setDashPattern(pattern);
    }
    return pen;
}

void paintShape(QPainter &painter, const PictureShape &shape)
{
    const QPen pen = penOf(shape);
    // Qt begins the dashes anew where a curve leaves the pixels, so that they would not meet from tile to
    // tile.
    const bool dashedOnPixels = pen.style() == Qt::CustomDashLine && !isPdf(painter);
    painter.setPen(dashedOnPixels ? QPen(Qt::NoPen) : pen);
    painter.setBrush(shape.fill.isValid() ? QBrush(shape.fill) : QBrush(Qt::NoBrush));
    painter.drawPath(ownCopy(shape.path));
    if (dashedOnPixels)
        painter.fillPath(QPainterPathStroker(pen).createStroke(shape.path), shape.stroke);
}

QPainterPath outlines(const QGlyphRun &run)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    const QRawFont font = run.rawFont();
    const auto glyphs = run.glyphIndexes();
    const auto positions = run.positions();
    for (qsizetype i = 0; i < glyphs.size(); ++i)
        path.addPath(font.pathForGlyph(glyphs[i]).translated(positions[i]));
    return path;
}

bool isEmoji(const QGlyphRun &run)
{
    return run.rawFont().familyName().contains(u"Emoji", Qt::CaseInsensitive);
}

std::pair<double, quint32> startOf(const QGlyphRun &run)
{
    const auto positions = run.positions();
    const auto glyphs = run.glyphIndexes();
    return positions.isEmpty() ? std::pair(0.0, 0U) : std::pair(positions.first().x(), glyphs.first());
}

// One line of shaped text under a painter with kFontUnits units for the size of the letters.
class Line
{
public:
    Line(const QString &text, bool semibold)
        : m_layout(text, pictureFont(semibold))
    {
        QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
        option.setTextDirection(Qt::LayoutDirectionAuto);
        option.setWrapMode(QTextOption::NoWrap);
        m_layout.setTextOption(option);
        m_layout.beginLayout();
        QTextLine line = m_layout.createLine();
        line.setNumColumns(std::numeric_limits<int>::max() / 2);
        m_layout.endLayout();
        m_origin = QPointF(0, -line.ascent());
        m_runs = m_layout.glyphRuns();
        // They come in the order of addresses, another one in each process.
        std::sort(m_runs.begin(), m_runs.end(),
                  [](const QGlyphRun &a, const QGlyphRun &b) { return startOf(a) < startOf(b); });
    }

    void paintLetters(QPainter &painter, const QColor &colour, QPointF offset = {}) const
    {
        painter.setPen(colour);
        for (const QGlyphRun &run : m_runs)
            painter.drawGlyphRun(m_origin + offset, run);
    }

    // Stamps a ring of copies: much faster on pixels than stroking outlines.
    void paintHaloOfPixels(QPainter &painter, const QColor &colour) const
    {
        constexpr double reach = kHaloPerSize * kFontUnits;
        constexpr double diagonal = reach * 0.7071;
        constexpr std::array<QPointF, 8> ring{QPointF{reach, 0},
                                              QPointF{-reach, 0},
                                              QPointF{0, reach},
                                              QPointF{0, -reach},
                                              QPointF{diagonal, diagonal},
                                              QPointF{-diagonal, diagonal},
                                              QPointF{diagonal, -diagonal},
                                              QPointF{-diagonal, -diagonal}};
        painter.setPen(colour);
        for (const QGlyphRun &run : m_runs) {
            if (isEmoji(run))
                continue;
            for (const QPointF &offset : ring)
                painter.drawGlyphRun(m_origin + offset, run);
        }
    }

    // As lines, so that a search in the file finds each name once.
    void paintHaloOfLines(QPainter &painter, const QColor &colour) const
    {
        painter.setPen(
            QPen(colour, 2 * kHaloPerSize * kFontUnits, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        for (const QGlyphRun &run : m_runs) {
            if (!isEmoji(run))
                painter.drawPath(outlines(run).translated(m_origin));
        }
    }

    // Colour emoji as images: Qt 6.4 leaves them out of a PDF.
    void paintLettersOfPdf(QPainter &painter, const QColor &colour, double size) const
    {
        painter.setPen(colour);
        for (const QGlyphRun &run : m_runs) {
            if (isEmoji(run))
                paintEmoji(painter, run, size);
            else
                painter.drawGlyphRun(m_origin, run);
        }
    }

private:
    void paintEmoji(QPainter &painter, const QGlyphRun &run, double size) const
    {
        const double scale = size / kFontUnits * kEmojiDpi / 72;
        const QRectF box = run.boundingRect().adjusted(-2, -2, 2, 2).translated(m_origin);
        QImage image((box.size() * scale).toSize().expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter onImage(&image);
        onImage.setRenderHint(QPainter::SmoothPixmapTransform);
        onImage.scale(image.width() / box.width(), image.height() / box.height());
        onImage.translate(-box.topLeft());
        onImage.drawGlyphRun(m_origin, run);
        onImage.end();
        painter.drawImage(box, image);
    }

    QTextLayout m_layout;
    QList<QGlyphRun> m_runs;
    QPointF m_origin;
};

void paintText(QPainter &painter, const PictureText &text)
{
    const bool pdf = isPdf(painter);
    const double pixels = text.size * std::sqrt(std::abs(painter.deviceTransform().determinant()));
    const QString label = cleanLabel(text.text);
    if (label.isEmpty() || text.size <= 0 || (!pdf && pixels < kLeastPixels))
        return;
    const Line line(label, text.semibold);
    const QTransform before = painter.transform();
    painter.translate(text.at);
    if (text.turn != 0)
        painter.rotate(text.turn);
    painter.translate(levelTextBox(text).left() - text.at.x(), 0);
    painter.scale(text.size / kFontUnits, text.size / kFontUnits);
    if (text.halo.isValid()) {
        if (pdf)
            line.paintHaloOfLines(painter, text.halo);
        else
            line.paintHaloOfPixels(painter, text.halo);
    }
    if (pdf)
        line.paintLettersOfPdf(painter, text.colour, text.size);
    else
        line.paintLetters(painter, text.colour);
    painter.setTransform(before);
}

void paintParts(QPainter &painter, const PictureItem &item, const PaintOptions &options)
{
    const QRectF &exposed = options.exposed;
    for (const PicturePart &part : item.parts) {
        if (const auto *shape = std::get_if<PictureShape>(&part)) {
            if (exposed.isNull() || shapeBounds(*shape).intersects(exposed))
                paintShape(painter, *shape);
        } else {
            const auto &text = std::get<PictureText>(part);
            if (text.isDetail && text.size < options.leastDetail)
                continue;
            if (exposed.isNull() || textBounds(text).intersects(exposed))
                paintText(painter, text);
        }
    }
}

void prepare(QPainter &painter)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                           QPainter::SmoothPixmapTransform);
    painter.setLayoutDirection(Qt::LeftToRight);
}

} // namespace

void paintPicture(QPainter &painter, const Picture &picture, const PaintOptions &options)
{
    painter.save();
    prepare(painter);
    if (options.background && picture.background.isValid())
        painter.fillRect(QRectF({0, 0}, picture.size), picture.background);
    for (const PictureItem &item : picture.items)
        paintParts(painter, item, options);
    painter.restore();
}

void eraseItem(QPainter &painter, const PictureItem &item)
{
    painter.save();
    painter.setCompositionMode(QPainter::CompositionMode_DestinationOut);
    for (const PicturePart &part : item.parts) {
        if (const auto *shape = std::get_if<PictureShape>(&part); shape && shape->fill.isValid())
            painter.fillPath(ownCopy(shape->path), Qt::black);
    }
    painter.restore();
}

void paintItem(QPainter &painter, const PictureItem &item, const PaintOptions &options)
{
    painter.save();
    prepare(painter);
    paintParts(painter, item, options);
    painter.restore();
}

QRectF itemBounds(const PictureItem &item, Details details)
{
    QRectF bounds;
    for (const PicturePart &part : item.parts) {
        const auto *text = std::get_if<PictureText>(&part);
        if (!text || !text->isDetail || details == Details::With)
            bounds |= partBounds(part);
    }
    return bounds;
}

QRectF partBounds(const PicturePart &part)
{
    const auto *shape = std::get_if<PictureShape>(&part);
    return shape ? shapeBounds(*shape) : textBounds(std::get<PictureText>(part));
}

} // namespace copse
