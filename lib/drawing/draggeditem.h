#pragma once

#include <QCoreApplication>
#include <QMimeData>

namespace copse {

// A thing on its way from a list to the picture, called as the picture calls it (itemid.h). It does not leave
// the running program: in the map of another one the same number is somebody else.

inline constexpr QLatin1StringView draggedItemFormat{"application/x-copse-item"};

inline QMimeData *mimeOfDraggedItem(const QString &item)
{
    auto *data = new QMimeData;
    data->setData(draggedItemFormat,
                  QByteArray::number(QCoreApplication::applicationPid()) + ' ' + item.toUtf8());
    return data;
}

/// Empty: it is something else, or comes from elsewhere.
inline QString draggedItemOf(const QMimeData *data)
{
    const QByteArray own = QByteArray::number(QCoreApplication::applicationPid()) + ' ';
    const QByteArray words = data ? data->data(draggedItemFormat) : QByteArray();
    return words.startsWith(own) ? QString::fromUtf8(words.mid(own.size())) : QString();
}

} // namespace copse
