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
    m_departure.reset();
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
    if (m_looksOfAnyTime || !m_drawn)
        return;
    ViewSpec everybody = screenView();
    everybody.question.asOf = AsOf::anyTime();
    m_looksOfAnyTime =
        makeDiagram(m_document.map(), everybody, std::vector<GroupAnswer>(), &m_drawn->arrangement.looks)
            .looks();
    for (KeptLook *look : {&m_looksOfAnyTime->colour, &m_looksOfAnyTime->shape, &m_looksOfAnyTime->outline})
        look->isForAnyTime = true;
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
    m_job.start(
        [map = m_document.map(), view, before = before(view), places, common = m_document.commonAnswers(),
         isRoomWanted = m_isRoomWanted](const std::atomic_bool &cancelled) {
            std::shared_ptr<const Drawn> last = before;
            if (isRoomWanted && standsFreely(view.picture)) {
                ViewSpec everybody = view;
                everybody.question.asOf = AsOf::anyTime();
                if (Result<Drawn> all = drawMap(map, everybody, last.get(), &cancelled)) {
                    if (before)
                        all->arrangement.looks = before->arrangement.looks;
                    last = std::make_shared<const Drawn>(std::move(*all));
                }
            }
            const AnswersOf answersOf = [&common](auto &&...asked) { return common->of(asked...); };
            Result<Drawn> drawn =
                drawMap(map, view, last.get(), &cancelled, places, DrawnFor::Screen, answersOf);
            return drawn;
        },
        [this, id = m_viewState.viewId(), question = view.question, last = before(view), places,
         isRoomWanted = m_isRoomWanted](Result<Drawn> &&drawn) {
            if (drawn) {
                if (isRoomWanted) {
                    m_isRoomWanted = false;
                    m_isRoomMade = true;
                }
                m_isRearranged = last && drawn->isAnew;
                m_question = question;
                keep({id, std::make_shared<const Drawn>(std::move(*drawn))});
                if (places == Places::Tidied && last) {
                    const std::shared_ptr<const Drawn> now = m_drawn;
                    emit tidied(now->arrangement);
                    if (m_viewState.viewId() != id) { // it is a view now; what was none stays as it was
                        keep({id, last});
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

std::shared_ptr<const Drawn> Drawing::before(const ViewSpec &view) const
{
    const Id<View> id = m_viewState.viewId();
    const auto found = std::ranges::find_if(m_kept, [&](const Kept &one) {
        return one.view == id && one.drawn->arrangement.picture == view.picture &&
               one.drawn->arrangement.group == view.group;
    });
    const bool isFirst = found == m_kept.end();
    if (id.isNull() && (isFirst || !m_looksOfAnyTime))
        return isFirst ? nullptr : found->drawn;
    auto result = isFirst ? std::make_shared<Drawn>() : std::make_shared<Drawn>(*found->drawn);
    if (!id.isNull())
        result->arrangement = storedArrangement(m_document.map(), id, view, result->arrangement);
    if (m_looksOfAnyTime)
        result->arrangement.looks = *m_looksOfAnyTime;
    return result;
}

void Drawing::keep(Kept kept)
{
    constexpr std::size_t most = 8;
    std::erase_if(m_kept, [&](const Kept &one) {
        return one.view == kept.view && one.drawn->arrangement.picture == kept.drawn->arrangement.picture &&
               one.drawn->arrangement.group == kept.drawn->arrangement.group;
    });
    m_drawn = kept.drawn;
    m_kept.insert(m_kept.begin(), std::move(kept));
    if (m_kept.size() > most)
        m_kept.pop_back();
}

} // namespace copse
