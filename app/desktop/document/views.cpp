#include "desktop/document/views.h"

#include "desktop/document/document.h"
#include "desktop/document/drawing.h"
#include "desktop/document/viewstate.h"
#include "drawing/diagram.h"
#include "drawing/savedview.h"
#include "edits/editsequence.h"
#include "edits/removing.h"
#include "edits/views.h"

#include <QScopedValueRollback>

#include <utility>

namespace copse {

Views::Views(Document &document, ViewState &viewState, Drawing &drawing, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_viewState(viewState)
    , m_drawing(drawing)
{
    connect(&document, &Document::opened, this, [this] {
        m_left = {};
        m_seenParts.open(m_document.mapId());
        const auto views = all();
        m_viewState.setViewId({});
        if (!views.empty())
            show(views.front().first);
        else
            emit partWanted({});
        emit changed();
    });
    connect(&document, &Document::closing, this, &Views::keepPlaces);
    connect(&document, &Document::closing, this, &Views::saveSeenParts);
    connect(&document, &Document::changed, this, &Views::followMap);
    connect(&viewState, &ViewState::looksChanged, this, &Views::followWindow);
    connect(&drawing, &Drawing::tidied, this, &Views::keepTidied);
}

std::vector<std::pair<Id<View>, QString>> Views::all() const
{
    std::vector<std::pair<Id<View>, QString>> views;
    for (const auto &[id, view] : m_document.map().all<View>())
        views.emplace_back(id, view.title);
    return views;
}

void Views::show(Id<View> id)
{
    const View *view = m_document.map().find(id);
    if (!view)
        return;
    if (id == m_viewState.viewId())
        m_seenParts.forget(id);
    else
        rememberSeenPart();
    const QScopedValueRollback following(m_following, true);
    m_viewState.setViewId(id);
    m_viewState.setView(viewSpecOf(*view));
    emit partWanted(m_seenParts.of(id, seenPartOf(*view)));
}

void Views::rememberSeenPart()
{
    const Id<View> id = m_viewState.viewId();
    if (const View *view = m_document.map().find(id))
        m_seenParts.remember(id, seenPartOf(*view), m_seenPart());
}

void Views::forgetSeenParts() { m_seenParts.open(m_document.mapId()); }

void Views::saveSeenParts()
{
    rememberSeenPart();
    m_seenParts.save();
}

Result<void> Views::add(const QString &title)
{
    View view = withSeenPart(savedView(m_viewState.view(), {}), m_seenPart());
    view.title = title;
    const std::shared_ptr<const Drawn> drawn = m_drawing.drawn();
    return put(tr("Keep the view %1").arg(title), {}, view, drawn ? &drawn->arrangement : nullptr);
}

bool Views::hasOtherPart() const
{
    const View *view = m_document.map().find(m_viewState.viewId());
    return view && withSeenPart(*view, m_seenPart()) != *view;
}

Result<void> Views::keepSeenPart()
{
    if (!hasOtherPart())
        return {};
    const Id<View> id = m_viewState.viewId();
    const View &view = *m_document.map().find(id);
    const std::shared_ptr<const Drawn> drawn = m_drawing.drawn(); // what is seen is where it stands now
    return put(tr("Keep the part seen of the view %1").arg(view.title), id, withSeenPart(view, m_seenPart()),
               drawn ? &drawn->arrangement : nullptr);
}

Result<void> Views::rename(Id<View> id, const QString &title)
{
    const View *view = m_document.map().find(id);
    if (!view || view->title == title)
        return {};
    View renamed = *view;
    renamed.title = title;
    return m_document.perform(tr("Rename the view %1").arg(view->title),
                              putView(m_document.map(), m_document.ids(), id, renamed));
}

Result<void> Views::remove(Id<View> id)
{
    const View *view = m_document.map().find(id);
    return view ? m_document.perform(tr("Remove the view %1").arg(view->title),
                                     removeView(m_document.map(), id))
                : Result<void>();
}

Result<void> Views::move(const QString &item, QPointF centre)
{
    const std::shared_ptr<const Drawn> drawn = m_drawing.drawn();
    if (!drawn || !drawn->arrangement.things.contains(item))
        return {};
    Arrangement moved = drawn->arrangement;
    Arrangement::Kept &thing = moved.things[item];
    thing.place.centre = centre;
    thing.place.shown = true;
    moved.pinned.insert(item);
    const QString name = thing.name.isEmpty() ? tr("someone") : thing.name;
    return put(tr("Move %1").arg(name), moved);
}

bool Views::isPinned(const QString &item) const
{
    return m_drawing.drawn() && m_drawing.drawn()->arrangement.pinned.contains(item);
}

bool Views::hasPins() const { return m_drawing.drawn() && !m_drawing.drawn()->arrangement.pinned.isEmpty(); }

Result<void> Views::liftPin(const QString &item)
{
    if (!isPinned(item))
        return {};
    Arrangement arrangement = m_drawing.drawn()->arrangement;
    arrangement.pinned.remove(item);
    return put(tr("Lift a pin"), arrangement);
}

Result<void> Views::liftAllPins()
{
    if (!hasPins())
        return {};
    Arrangement arrangement = m_drawing.drawn()->arrangement;
    arrangement.pinned.clear();
    return put(tr("Lift all pins"), arrangement);
}

void Views::keepPlaces()
{
    const std::shared_ptr<const Drawn> drawn = m_drawing.drawn();
    if (!drawn || !m_document.undoStack().canUndo())
        return;
    const Arrangement &now = drawn->arrangement;
    const View *view = m_document.map().find(m_viewState.viewId());
    const bool isView = view && view->picture == now.picture && view->group == now.group;
    if (isView ? !isKept(m_document.map(), m_viewState.viewId(), now) : all().empty() && !isFresh(*drawn))
        (void)put(tr("Keep the places"), now);
}

/// Whether it is as a picture of the map would be that nobody has drawn before.
bool Views::isFresh(const Drawn &drawn) const
{
    return drawn.isAnew &&
           drawn.arrangement.looks ==
               makeDiagram(m_document.map(), m_drawing.screenView(), std::vector<GroupAnswer>()).looks();
}

void Views::tidyUp() { m_drawing.tidyUp(); }

Result<void> Views::put(const QString &text, const Arrangement &arrangement)
{
    const Id<View> id = m_viewState.viewId();
    if (const View *view = m_document.map().find(id))
        return put(text, id, *view, &arrangement);
    View view = savedView(m_viewState.view(), {});
    view.title = tr("View %1").arg(all().size() + 1);
    return put(text, {}, view, &arrangement);
}

Result<void> Views::put(const QString &text, Id<View> id, View view, const Arrangement *arrangement)
{
    if (arrangement)
        view = withFrame(view, *arrangement);
    EditSequence edits(m_document.map());
    if (const View *before = edits.map().find(id); !before || view != *before) {
        Result<Edit> edit = putView(edits.map(), m_document.ids(), id, view);
        if (!edit)
            return edit.error();
        id = edit->swaps<View>().front().id;
        edits.add(std::move(edit));
    }
    if (arrangement)
        edits.add(putPlacements(edits.map(), m_document.ids(), id, placementsOf(*arrangement)));
    if (Result<void> done = m_document.perform(text, std::move(edits).take()); !done)
        return done;
    m_viewState.setViewId(id);
    return {};
}

void Views::keepTidied(const Arrangement &now) { (void)put(tr("Tidy up"), now); }

/// A view that was undone or removed is not shown any more; one that was changed is shown as it is now.
void Views::followMap()
{
    emit changed();
    showAgain();
    const Id<View> id = m_viewState.viewId();
    if (id.isNull())
        return;
    const View *view = m_document.map().find(id);
    if (!view) {
        leave();
        return;
    }
    if (m_following || savedView(m_viewState.view(), *view) == *view)
        return;
    const QScopedValueRollback following(m_following, true);
    ViewSpec shown = viewSpecOf(*view);
    shown.question = m_viewState.question();
    m_viewState.setView(shown);
}

void Views::leave()
{
    rememberSeenPart();
    m_left = m_viewState.viewId();
    m_viewState.setViewId({});
}

bool Views::showAgain()
{
    const View *left = m_document.map().find(m_left);
    if (!left || !m_viewState.viewId().isNull() || left->picture != m_viewState.view().picture)
        return false;
    m_viewState.setViewId(std::exchange(m_left, {}));
    return true;
}

void Views::followWindow()
{
    if (!m_document.isOpen() || m_following)
        return;
    const bool isBack = showAgain();
    const View *view = m_document.map().find(m_viewState.viewId());
    if (!view)
        return;
    if (isBack)
        emit partWanted(m_seenParts.of(m_viewState.viewId(), seenPartOf(*view)));
    ViewSpec looks = m_viewState.view();
    if (looks.picture != view->picture) { // looking at something else changes nothing that was kept
        leave();
        return;
    }
    const QScopedValueRollback following(m_following, true);
    looks.question = viewSpecOf(*view).question;
    const View changedView = savedView(looks, *view);
    if (changedView != *view)
        (void)m_document.perform(
            tr("Change the view %1").arg(view->title),
            putView(m_document.map(), m_document.ids(), m_viewState.viewId(), changedView));
}

} // namespace copse
