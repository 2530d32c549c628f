#pragma once

#include "drawing/picture.h"

#include <QAccessible>
#include <QAction>
#include <QCryptographicHash>
#include <QImage>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QWidget>

// What could be known of something that is shown, as texts to be searched.

namespace copse {

/// Paper that keeps the words that are painted on it and nothing else: what a screenshot would let people
/// read.
class TextRecorder : public QPaintDevice
{
public:
    explicit TextRecorder(QSize size)
        : m_size(size)
    {}

    QString words() const { return m_engine.words; }

    QPaintEngine *paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmWidthMM:
            return m_size.width() / 4;
        case PdmHeightMM:
            return m_size.height() / 4;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        case PdmDepth:
            return 32;
        case PdmNumColors:
            return 1 << 24;
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    class Engine : public QPaintEngine
    {
    public:
        Engine()
            : QPaintEngine(AllFeatures)
        {}
        bool begin(QPaintDevice *) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState &) override {}
        void drawPath(const QPainterPath &) override {}
        void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
        void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
        void drawImage(const QRectF &, const QImage &, const QRectF &, Qt::ImageConversionFlags) override {}
        void drawTextItem(const QPointF &, const QTextItem &item) override { words += item.text() + u'\n'; }
        Type type() const override { return User; }

        QString words;
    };

    const QSize m_size;
    mutable Engine m_engine;
};

/// What is painted in words.
inline QString paintedText(QWidget *widget)
{
    TextRecorder recorder(widget->size());
    widget->render(&recorder);
    return recorder.words();
}

/// What a program that reads aloud finds, children included.
inline QString spokenText(QAccessibleInterface *what)
{
    if (!what)
        return {};
    QString text;
    for (int kind = 0; kind <= QAccessible::Accelerator; ++kind)
        text += what->text(QAccessible::Text(kind)) + u'\n';
    if (QAccessibleTextInterface *written = what->textInterface())
        text += written->text(0, written->characterCount()) + u'\n';
    for (int i = 0; i < what->childCount(); ++i)
        text += spokenText(what->child(i));
    return text;
}

/// Words of a picture, and what is said of its items.
inline QString pictureText(const Picture &picture)
{
    QStringList texts{picture.title, picture.description};
    for (const PictureItem &item : picture.items) {
        texts << item.id << item.title;
        for (const PicturePart &part : item.parts) {
            if (const auto *text = std::get_if<PictureText>(&part))
                texts << text->text;
        }
    }
    return texts.join(u'\n');
}

/// What is said of widgets and is in none of their words.
inline QString hintsIn(const QWidget *top)
{
    QStringList hints;
    QList<const QWidget *> widgets = top->findChildren<const QWidget *>();
    widgets.prepend(top);
    for (const QWidget *widget : widgets)
        hints << widget->windowTitle() << widget->toolTip() << widget->statusTip() << widget->whatsThis()
              << widget->accessibleName() << widget->accessibleDescription();
    for (const QAction *action : top->findChildren<const QAction *>())
        hints << action->text() << action->toolTip();
    hints.removeAll(QString());
    return hints.join(u'\n');
}

/// Something that is the same for the same pixels.
inline QByteArray pixels(const QImage &image)
{
    const QByteArray bits =
        QByteArray::fromRawData(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes());
    return image.isNull() ? QByteArray() : QCryptographicHash::hash(bits, QCryptographicHash::Sha256).toHex();
}

} // namespace copse
