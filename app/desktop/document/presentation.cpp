#include "desktop/document/presentation.h"

#include "desktop/document/document.h"
#include "drawing/savedview.h"
#include "edits/views.h"

#include <algorithm>

namespace copse {

namespace {

std::optional<ViewSpec> ownView(const Document &document, const ViewState &desk, Presentation::Begin begin)
{
    const std::vector<Id<View>> steps = stepsOf(document.map());
    const bool isStep = std::ranges::find(steps, desk.viewId()) != steps.end();
    const bool isWanted = steps.empty() || (begin == Presentation::Begin::AtTheViewShown && !isStep);
    return isWanted ? std::optional(desk.view()) : std::nullopt;
}

} // namespace

Presentation::Presentation(Document &document, const LookAlikeBook &lookAlikes, const ViewState &deskView,
                           const Drawing &desk, Begin begin, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_own(ownView(document, deskView, begin))
    , m_answers(document, m_room)
    , m_drawing(document, m_room)
{
    m_answers.follow(lookAlikes);
    m_drawing.takePlacesOf(desk);
    readSteps();
    if (begin == Begin::AtTheViewShown && !m_own) {
        const auto shown = std::ranges::find(m_steps, deskView.viewId(), &Step::view);
        m_at = int(shown - m_steps.begin());
    }
    connect(&document, &Document::changed, this, [this] {
        const Id<View> view = step().view;
        readSteps();
        // A step that is gone makes room for the one after it.
        const auto found = std::ranges::find(m_steps, view, &Step::view);
        m_at = found != m_steps.end() ? int(found - m_steps.begin())
                                      : std::clamp(m_at, 0, int(m_steps.size()) - 1);
        showStep();
    });
    m_room.select(deskView.selection());
    showStep();
}

void Presentation::readSteps()
{
    m_steps.clear();
    if (m_own)
        m_steps.push_back({{}, m_document.title(), {}, {}});
    for (const Id<View> id : stepsOf(m_document.map())) {
        const View &view = *m_document.map().find(id);
        m_steps.push_back({id, view.title, view.words, view.notes});
    }
    if (m_steps.empty()) // all views were undone meanwhile
        m_steps.push_back({{}, m_document.title(), {}, {}});
}

SeenPart Presentation::seenPart() const
{
    const std::shared_ptr<const Drawn> &drawn = m_drawing.drawn();
    return drawn ? seenPartOn(drawn->arrangement, m_document.map(), step().view) : SeenPart();
}

void Presentation::go(int step)
{
    const int to = std::clamp(step, 0, int(m_steps.size()) - 1);
    if (to == m_at)
        return;
    m_at = to;
    m_room.clearSelection();
    showStep();
}

void Presentation::showStep()
{
    const View *view = m_document.map().find(step().view);
    ViewSpec shown = view ? viewSpecOf(*view) : m_own.value_or(ViewSpec());
    const bool isGroupThere = m_document.map().find(shown.group) != nullptr;
    if (!isGroupThere)
        shown.group = {};
    shown.theme = projectorTheme();
    shown.page = m_page;
    shown.theme.wall = m_page; // its points are those of the wall already
    shown.transparent = false;
    shown.showTo({Audience::Room, shown.names, m_fullNames});
    m_room.setViewId(step().view);
    m_room.setView(shown);
    if (isGroupThere && m_room.selected<Group>().isNull())
        m_room.select(shown.group);
    emit changed();
}

void Presentation::setPage(QSizeF points)
{
    if (points == m_page || points.isEmpty())
        return;
    m_page = points;
    showStep();
}

void Presentation::showFullNames(bool full)
{
    m_fullNames = full;
    showStep();
}

} // namespace copse
