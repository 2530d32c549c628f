#include "desktop/canvas/glide.h"

#include "drawing/paintpicture.h"

#include <QPainter>

namespace copse {
namespace {

constexpr double kStays = 0.5; // points: who moves less is where they were
constexpr double kLeftOfFaded = 0.25;

} // namespace

Glide::Glide(QImage before, const PictureIndex &from, const PictureIndex &to, const QRectF &seen,
             const std::vector<bool> *front)
    : m_before(std::move(before))
{
    const std::vector<PictureItem> &items = to.picture().items;
    int named = 0;
    for (int place = 0; place < int(items.size()); ++place) {
        const PictureItem &item = items[std::size_t(place)];
        const int old = item.centre ? from.find(item.id) : -1;
        if (old < 0 || !from.item(old).centre)
            continue;
        const QPointF way = *from.item(old).centre - *item.centre;
        const QRectF box = to.box(place);
        if (way.manhattanLength() < kStays || !seen.intersects(box | box.translated(way)))
            continue;
        if (movers() == kMostMovers) { // then there is nobody to follow with one's eyes
            m_movers.clear();
            return;
        }
        Mover mover{item, way, front && !(*front)[std::size_t(place)]};
        if (to.kind(place) != ItemKind::Group || ++named > kMostNamed)
            std::erase_if(mover.item.parts,
                          [](const PicturePart &part) { return std::holds_alternative<PictureText>(part); });
        m_movers.push_back(std::move(mover));
    }
}

void Glide::paint(QPainter &painter, const Viewport &viewport, double progress) const
{
    painter.drawImage(QPointF(), m_before);
    if (!isReady())
        return;
    painter.save();
    painter.setOpacity(progress);
    painter.drawImage(QPointF(), m_after);
    painter.translate(viewport.toWidget(QPointF()));
    painter.scale(viewport.scale(), viewport.scale());
    for (const Mover &mover : m_movers) {
        const QPointF back = mover.way * (1 - progress);
        painter.setOpacity(mover.isFaded ? kLeftOfFaded : 1);
        painter.translate(back);
        paintItem(painter, mover.item, {.exposed = {}, .background = false});
        painter.translate(-back);
    }
    painter.restore();
}

} // namespace copse
