#include "drawing/picture.h"

#include <QTransform>

#include <algorithm>

namespace copse {

Picture fitted(Picture picture, QSizeF page)
{
    if (picture.size == page || picture.size.isEmpty() || page.isEmpty())
        return picture;
    const double scale = std::min(page.width() / picture.size.width(), page.height() / picture.size.height());
    const QSizeF left = page - picture.size * scale;
    const QTransform move(scale, 0, 0, scale, left.width() / 2, left.height() / 2);
    for (PictureItem &item : picture.items) {
        if (item.centre)
            item.centre = move.map(*item.centre);
        for (PicturePart &part : item.parts) {
            if (auto *shape = std::get_if<PictureShape>(&part)) {
                shape->path = move.map(shape->path);
                shape->strokeWidth *= scale;
                for (double &length : shape->dashes)
                    length *= scale;
            } else {
                auto &text = std::get<PictureText>(part);
                text.at = move.map(text.at);
                text.size *= scale;
            }
        }
    }
    picture.size = page;
    return picture;
}

} // namespace copse
