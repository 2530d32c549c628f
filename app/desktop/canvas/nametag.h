#pragma once

#include <QHash>
#include <QRectF>
#include <QString>

class QPainter;
class QWidget;

namespace copse {

/// Names that a picture has no room for, shown over it while somebody is at them.
struct NameTags
{
    QHash<QString, QString> names; ///< by item
    QString selected;              ///< the item whose name is shown in any case; empty: none
    int letters = 0;               ///< pixels

    bool operator==(const NameTags &) const = default;
};

/// Paints a name below what stands there, or above it, within the widget.
void paintNameTag(QPainter &painter, const QRectF &item, const QString &name, int letters,
                  const QWidget &widget);

} // namespace copse
