#include "desktop/document/comings.h"

#include "desktop/document/document.h"
#include "desktop/document/viewstate.h"

#include <QHash>

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
    const bool isOnlyDate = before && sameDate == view && !std::exchange(m_isMapOther, false);
    if (!isOnlyDate) {
        forget();
        return;
    }
    if (since == view.question.asOf)
        return; // the same again, as in other colours of the window
    const auto peopleOf = [](const Drawn &drawn) {
        QHash<QString, const DiagramNode *> people;
        for (const DiagramNode &node : drawn.diagram.nodes) {
            if (node.kind == NodeKind::Person)
                people.insert(node.id, &node);
        }
        return people;
    };
    const auto then = peopleOf(*before);
    const auto here = peopleOf(*now);
    const Arrangement &arrangement = now->arrangement;
    const auto missing = [&arrangement](const auto &some, const auto &others) {
        std::vector<Thing> things;
        for (auto one = some.cbegin(); one != some.cend(); ++one) {
            if (others.contains(one.key()))
                continue;
            const auto kept = arrangement.things.constFind(one.key());
            const bool isPlaced = kept != arrangement.things.cend() && kept->place.shown;
            things.push_back({one.key(), (*one)->name, isPlaced ? kept->place.centre : QPointF(),
                              isPlaced ? arrangement.markSize * (*one)->scale : 0});
        }
        std::ranges::sort(things, {}, &Thing::id);
        return things;
    };
    m_joined = missing(here, then);
    m_left = missing(then, here);
    m_since = since;
    m_isKnown = true;
    emit changed();
}

} // namespace copse
