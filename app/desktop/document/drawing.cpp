#include "desktop/document/drawing.h"

#include "desktop/document/appearance.h"
#include "desktop/document/commonanswers.h"
#include "desktop/document/document.h"
#include "desktop/document/viewstate.h"
#include "drawing/arrangement.h"
#include "drawing/palette.h"
#include "drawing/savedview.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace copse {

namespace {

KeptLooks looksOfAnyTime(const Snapshot &map, ViewSpec view, const KeptLooks &before)
{
    view.question.asOf = AsOf::anyTime();
    KeptLooks looks = makeDiagram(map, view, std::vector<GroupAnswer>(), &before).looks();
    for (KeptLook *look : {&looks.colour, &looks.shape, &looks.outline})
        look->isForAnyTime = true;
    return looks;
}

/// The next picture leaves room for everybody of any time, on the page there is.
std::shared_ptr<const Drawn> withRoomForAll(const Snapshot &map, const ViewSpec &view,
                                            const std::shared_ptr<const Drawn> &before,
                                            const std::atomic_bool &cancelled)
{
    Result<Drawn> all = drawAnyTime(map, view, before.get(), &cancelled);
    if (!all)
        return before;
    if (before)
        all->arrangement.looks = before->arrangement.looks;
    return std::make_shared<const Drawn>(std::move(*all));
}

} // namespace

Drawing::Drawing(Document &document, ViewState &viewState, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_viewState(viewState)
{
    const auto soon = [this] { m_soon.start(); };
    connect(&document, &Document::opened, this, &Drawing::endWalk);
    connect(&document, &Document::changed, this, &Drawing::endWalk);
    connect(&viewState, &ViewState::looksChanged, this, &Drawing::endWalk);
    connect(&viewState, &ViewState::viewIdChanged, this, &Drawing::endWalk);
    connect(&document, &Document::opened, this, [this] {
        m_job.cancel();
        m_drawn.reset();
        m_kept.clear();
        emit finished();
        m_soon.start();
    });
    connect(&document, &Document::changed, this, soon);
    connect(&document, &Document::pathChanged, this, soon);
    connect(&viewState, &ViewState::questionChanged, this, soon);
    connect(&viewState, &ViewState::looksChanged, this, soon);
    connect(&viewState, &ViewState::viewIdChanged, this, soon);
    qApp->installEventFilter(this);
}

bool Drawing::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange)
        m_soon.start();
    return QObject::eventFilter(watched, event);
}

ViewSpec Drawing::viewSpec() const
{
    ViewSpec view = m_viewState.view();
    if (view.audience != Audience::Room) // the wall has the title of the step
        view.title = m_document.title();
    view.withholdsAnswers = m_viewState.withholdsAnswers();
    return view;
}

void Drawing::takePlacesOf(const Drawing &other)
{
    m_kept = other.m_kept;
    endWalk();
}

ViewSpec Drawing::screenView() const
{
    ViewSpec view = viewSpec();
    if (view.theme.kind == PictureTheme::Screen)
        view.theme = currentTheme(); // on the screen only: what leaves it is on white paper
    return view;
}

void Drawing::makeRoomForAll()
{
    m_isRoomWanted = !m_isRoomMade;
    m_areLooksWanted = !m_looksOfAnyTime && m_drawn;
}

void Drawing::cancel()
{
    m_job.cancel();
    emit finished();
}

void Drawing::draw(Places places)
{
    if (!m_document.isOpen())
        return;
    const ViewSpec view = screenView();
    departOrReturn(view.question);
    const std::shared_ptr<const Drawn> last = before(view);
    // A larger page would be seen smaller on the wall, and so would its letters.
    if (places == Places::Kept && view.audience == Audience::Room)
        places = Places::KeptOnPage;
    struct Made
    {
        Result<Drawn> drawn;
        std::optional<KeptLooks> looks;
    };
    m_job.start(
        [map = m_document.map(), view, last, places, common = m_document.commonAnswers(),
         isRoomWanted = m_isRoomWanted && standsFreely(view.picture),
         shown = m_areLooksWanted ? m_drawn : nullptr](const std::atomic_bool &cancelled) {
            std::shared_ptr<const Drawn> from = last;
            std::optional<KeptLooks> looks;
            if (shown) {
                looks = looksOfAnyTime(map, view, shown->arrangement.looks);
                if (last) {
                    auto looking = std::make_shared<Drawn>();
                    looking->arrangement = last->arrangement;
                    looking->arrangement.looks = *looks;
                    from = std::move(looking);
                }
            }
            if (isRoomWanted)
                from = withRoomForAll(map, view, from, cancelled);
            const AnswersOf answersOf = [&common](auto &&...asked) { return common->of(asked...); };
            return Made{drawMap(map, view, from.get(), &cancelled, places, DrawnFor::Screen, answersOf),
                        std::move(looks)};
        },
        [this, id = m_viewState.viewId(), question = view.question, last, kept = lastOf(view), places,
         isRoomWanted = m_isRoomWanted](Made &&made) {
            Result<Drawn> &drawn = made.drawn;
            if (drawn) {
                if (isRoomWanted) {
                    m_isRoomWanted = false;
                    m_isRoomMade = true;
                }
                if (m_areLooksWanted && made.looks) {
                    m_areLooksWanted = false;
                    m_looksOfAnyTime = std::move(made.looks);
                }
                m_isRearranged = last && drawn->isAnew;
                m_isStanding = last && !drawn->isAnew && !m_kept.empty() &&
                               isOf(m_kept.front(), id, drawn->arrangement.picture, drawn->arrangement.group);
                m_question = question;
                keep({id, std::make_shared<const Drawn>(std::move(*drawn))});
                if (places == Places::Tidied && last) {
                    const std::shared_ptr<const Drawn> now = m_drawn;
                    emit tidied(now->arrangement);
                    if (m_viewState.viewId() != id) { // it is a view now; what was none stays as it was
                        keep({id, kept});
                        keep({m_viewState.viewId(), now});
                    }
                }
            }
            emit finished();
            if (!drawn && drawn.error().kind != ErrorKind::Cancelled)
                emit failed(drawn.error());
        });
    emit started();
}

void Drawing::endWalk()
{
    m_isRoomMade = false;
    m_areLooksWanted = false;
    m_looksOfAnyTime.reset();
    m_departure.reset();
}

void Drawing::departOrReturn(const Question &question)
{
    if (m_departure && m_departure->question == question) {
        m_kept = std::move(m_departure->kept);
        endWalk();
    } else if (!m_departure && m_drawn && m_question != question) {
        m_departure = {m_question, m_kept};
    }
}

std::shared_ptr<const Picture> Drawing::picture() const
{
    return m_drawn ? std::shared_ptr<const Picture>(m_drawn, &m_drawn->picture) : nullptr;
}

QRectF Drawing::area() const { return m_drawn ? m_drawn->arrangement.area : QRectF(); }

QColor Drawing::colourOf(const QString &category) const
{
    if (m_drawn) {
        for (const LookKey &key : m_drawn->diagram.colour.keys) {
            if (key.kind == LookKey::Kind::Category && key.name == category)
                return categoryLook(key.rank, currentTheme().categories).colour;
        }
    }
    return othersColour(currentTheme().categories);
}

bool Drawing::isOf(const Kept &one, Id<View> view, PictureKind picture, Id<Group> group)
{
    return one.view == view && one.drawn->arrangement.picture == picture &&
           one.drawn->arrangement.group == group;
}

std::shared_ptr<const Drawn> Drawing::lastOf(const ViewSpec &view) const
{
    const auto found = std::ranges::find_if(
        m_kept, [&](const Kept &one) { return isOf(one, m_viewState.viewId(), view.picture, view.group); });
    return found == m_kept.end() ? nullptr : found->drawn;
}

std::shared_ptr<const Drawn> Drawing::before(const ViewSpec &view) const
{
    const Id<View> id = m_viewState.viewId();
    const std::shared_ptr<const Drawn> last = lastOf(view);
    if (id.isNull() && (!last || !m_looksOfAnyTime))
        return last;
    auto result = std::make_shared<Drawn>();
    if (last)
        result->arrangement = last->arrangement;
    if (!id.isNull())
        result->arrangement = storedArrangement(m_document.map(), id, view, result->arrangement);
    if (m_looksOfAnyTime)
        result->arrangement.looks = *m_looksOfAnyTime;
    return result;
}

void Drawing::keep(Kept kept)
{
    constexpr std::size_t most = 8;
    const Arrangement &arrangement = kept.drawn->arrangement;
    std::erase_if(m_kept, [&](const Kept &one) {
        return isOf(one, kept.view, arrangement.picture, arrangement.group);
    });
    m_drawn = kept.drawn;
    m_kept.insert(m_kept.begin(), std::move(kept));
    if (m_kept.size() > most)
        m_kept.pop_back();
}

} // namespace copse
