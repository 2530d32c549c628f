#include "desktop/document/views.h"

#include "desktop/document/document.h"
#include "desktop/document/drawing.h"
#include "desktop/document/viewstate.h"
#include "drawing/savedview.h"
#include "edits/editsequence.h"
#include "edits/removing.h"
#include "edits/views.h"

#include <QScopedValueRollback>

namespace copse {

Views::Views(Document &document, ViewState &viewState, Drawing &drawing, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_viewState(viewState)
    , m_drawing(drawing)
{
    connect(&document, &Document::opened, this, [this] {
        const auto views = all();
        m_viewState.setViewId({});
        if (!views.empty())
            show(views.front().first);
        emit changed();
    });
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
    const QScopedValueRollback following(m_following, true);
    m_viewState.setViewId(id);
    m_viewState.setView(viewSpecOf(*view));
}

Result<void> Views::add(const QString &title)
{
    View view = savedView(m_viewState.view(), {});
    view.title = title;
    if (m_drawing.drawn())
        view = withFrame(view, m_drawing.drawn()->arrangement);
    Result<Edit> edit = putView(m_document.map(), m_document.ids(), {}, view);
    if (!edit)
        return edit.error();
    const Id<View> id = edit->swaps<View>().front().id;
    if (Result<void> done = m_document.perform(tr("Keep the view %1").arg(title), std::move(edit)); !done)
        return done;
    const std::shared_ptr<const Drawn> drawn = m_drawing.drawn();
    m_viewState.setViewId(id);
    return drawn ? put(tr("Keep the places"), drawn->arrangement) : Result<void>();
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
    if (Result<Id<View>> view = kept(drawn->arrangement); !view)
        return view.error();
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

void Views::tidyUp() { m_drawing.tidyUp(); }

Result<Id<View>> Views::kept(const Arrangement &arrangement)
{
    if (!m_viewState.viewId().isNull())
        return m_viewState.viewId();
    View view = withFrame(savedView(m_viewState.view(), {}), arrangement);
    view.title = tr("View %1").arg(all().size() + 1);
    Result<Edit> edit = putView(m_document.map(), m_document.ids(), {}, view);
    if (!edit)
        return edit.error();
    const Id<View> id = edit->swaps<View>().front().id;
    if (Result<void> done = m_document.perform(tr("Keep the view %1").arg(view.title), std::move(edit));
        !done)
        return done.error();
    m_viewState.setViewId(id);
    if (Result<void> done = put(tr("Keep the places"), arrangement); !done)
        return done.error();
    return id;
}

Result<void> Views::put(const QString &text, const Arrangement &arrangement)
{
    const Id<View> id = m_viewState.viewId();
    EditSequence edits(m_document.map());
    if (const View *view = edits.map().find(id); view && withFrame(*view, arrangement) != *view)
        edits.add(putView(edits.map(), m_document.ids(), id, withFrame(*view, arrangement)));
    edits.add(putPlacements(edits.map(), m_document.ids(), id, placementsOf(arrangement)));
    return m_document.perform(text, std::move(edits).take());
}

void Views::keepTidied(const Arrangement &before, const Arrangement &now)
{
    if (!kept(before))
        return;
    (void)put(tr("Tidy up"), now);
}

/// A view that was undone or removed is not shown any more; one that was changed is shown as it is now.
void Views::followMap()
{
    emit changed();
    const Id<View> id = m_viewState.viewId();
    if (id.isNull())
        return;
    const View *view = m_document.map().find(id);
    if (!view) {
        m_viewState.setViewId({});
        return;
    }
    if (m_following || savedView(m_viewState.view(), *view) == *view)
        return;
    const QScopedValueRollback following(m_following, true);
    ViewSpec shown = viewSpecOf(*view);
    shown.question = m_viewState.question();
    m_viewState.setView(shown);
}

void Views::followWindow()
{
    const View *view = m_document.isOpen() ? m_document.map().find(m_viewState.viewId()) : nullptr;
    if (!view || m_following)
        return;
    const QScopedValueRollback following(m_following, true);
    ViewSpec looks = m_viewState.view();
    looks.question = viewSpecOf(*view).question;
    const View changedView = savedView(looks, *view);
    if (changedView != *view)
        (void)m_document.perform(
            tr("Change the view %1").arg(view->title),
            putView(m_document.map(), m_document.ids(), m_viewState.viewId(), changedView));
}

} // namespace copse
