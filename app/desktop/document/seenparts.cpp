#include "desktop/document/seenparts.h"

#include <QSettings>
#include <QStringList>

#include <algorithm>

namespace copse {

namespace {

const auto seenPartsKey = QStringLiteral("seenParts"); // lines "view|kept|seen" of each map
constexpr QChar between = u'|';

} // namespace

void SeenParts::open(const QString &mapId)
{
    m_mapId = mapId;
    m_parts.clear();
    const QVariantMap maps = QSettings().value(seenPartsKey).toMap();
    for (const QString &line : maps.value(mapId).toStringList()) {
        const QStringList words = line.split(between);
        if (words.size() == 3)
            m_parts.insert({words[0].toLongLong()}, {words[1], words[2]});
    }
}

void SeenParts::remember(Id<View> view, const SeenPart &kept, const SeenPart &seen)
{
    const Part part{seenPartText(kept), seenPartText(seen)};
    if (part.seen == part.kept)
        forget(view);
    else
        m_parts.insert(view, part);
}

SeenPart SeenParts::of(Id<View> view, const SeenPart &kept) const
{
    const auto found = m_parts.constFind(view);
    return found != m_parts.cend() && found->kept == seenPartText(kept) ? seenPartFromText(found->seen)
                                                                        : kept;
}

void SeenParts::save() const
{
    if (m_mapId.isEmpty())
        return;
    QStringList lines;
    for (auto part = m_parts.cbegin(); part != m_parts.cend(); ++part)
        lines << QString::number(part.key().value) + between + part->kept + between + part->seen;
    QVariantMap maps = QSettings().value(seenPartsKey).toMap();
    if (lines.isEmpty() && !maps.contains(m_mapId))
        return;
    lines.sort(); // a hash has another order in each process
    if (lines.isEmpty())
        maps.remove(m_mapId);
    else
        maps.insert(m_mapId, lines);
    QSettings().setValue(seenPartsKey, maps);
}

} // namespace copse
