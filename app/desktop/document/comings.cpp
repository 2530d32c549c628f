#include "desktop/document/comings.h"

#include "desktop/document/document.h"
#include "desktop/document/viewstate.h"

#include <QSet>

#include <algorithm>

namespace copse {

Comings::Comings(Document &document, ViewState &viewState, Drawing &drawing, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_viewState(viewState)
    , m_drawing(drawing)
{
    connect(&document, &Document::opened, this, [this] {
        m_last.reset();
        forget();
    });
    connect(&document, &Document::changed, this, [this] { m_isMapOther = true; });
    connect(&drawing, &Drawing::finished, this, &Comings::compare);
}

void Comings::forget()
{
    if (!m_isKnown)
        return;
    m_isKnown = false;
    m_joined.clear();
    m_left.clear();
    emit changed();
}

std::vector<Comings::Thing> Comings::peopleOnlyIn(const Drawn &one, const Drawn &other,
                                                  const Arrangement &places)
{
    QSet<QString> there;
    for (const DiagramNode &node : other.diagram.nodes)
        there.insert(node.id);
    std::vector<Thing> things;
    for (const DiagramNode &node : one.diagram.nodes) {
        if (node.kind != NodeKind::Person || there.contains(node.id))
            continue;
        const auto kept = places.things.constFind(node.id);
        const bool isPlaced = kept != places.things.cend() && kept->place.shown;
        things.push_back({node.id, node.name, isPlaced ? kept->place : Place{.shown = false},
                          places.markSize * node.scale, places.nameSize});
    }
    std::ranges::sort(things, {}, &Thing::id);
    return things;
}

void Comings::compare()
{
    const std::shared_ptr<const Drawn> now = m_drawing.drawn();
    if (!now || now == m_last)
        return;
    const ViewSpec view = m_viewState.view();
    const std::shared_ptr<const Drawn> before = std::exchange(m_last, now);
    ViewSpec sameDate = std::exchange(m_lastView, view);
    const AsOf since = sameDate.question.asOf;
    sameDate.question.asOf = view.question.asOf;
    const bool isMapOther = std::exchange(m_isMapOther, false);
    const bool isOnlyDate = before && sameDate == view && !isMapOther;
    // Between one date and all of them nobody comes or goes.
    const bool areDates = !since.isAnyTime() && !view.question.asOf.isAnyTime();
    if (!isOnlyDate || !areDates) {
        forget();
        return;
    }
    if (since == view.question.asOf)
        return; // the same again, as in other colours of the window
    m_joined = peopleOnlyIn(*now, *before, now->arrangement);
    m_left = peopleOnlyIn(*before, *now, now->arrangement);
    m_since = since;
    m_isKnown = true;
    emit changed();
}

} // namespace copse
