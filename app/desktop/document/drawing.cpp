#include "desktop/document/drawing.h"

#include "desktop/document/appearance.h"
#include "desktop/document/document.h"
#include "desktop/document/viewstate.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace copse {

Drawing::Drawing(Document &document, ViewState &viewState, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_viewState(viewState)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &Drawing::start);
    const auto soon = [this] { m_soon.start(); };
    connect(&document, &Document::opened, this, [this] {
        m_job.cancel();
        m_drawn.reset();
        m_others.clear();
        emit finished();
        m_soon.start();
    });
    connect(&document, &Document::changed, this, soon);
    connect(&document, &Document::pathChanged, this, soon);
    connect(&viewState, &ViewState::questionChanged, this, soon);
    connect(&viewState, &ViewState::looksChanged, this, soon);
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
    view.title = m_document.title();
    return view;
}

void Drawing::cancel()
{
    m_job.cancel();
    emit finished();
}

void Drawing::start()
{
    if (!m_document.isOpen())
        return;
    ViewSpec view = viewSpec();
    view.theme = currentTheme(); // on the screen only: what leaves it is on white paper
    m_job.start(
        [map = m_document.map(), view, before = before(view)](const std::atomic_bool &cancelled) {
            return drawMap(map, view, before.get(), &cancelled);
        },
        [this](Result<Drawn> &&drawn) {
            if (drawn)
                keep(std::make_shared<const Drawn>(std::move(*drawn)));
            emit finished();
            if (!drawn && drawn.error().kind != ErrorKind::Cancelled)
                emit failed(drawn.error());
        });
    emit started();
}

std::shared_ptr<const Picture> Drawing::picture() const
{
    return m_drawn ? std::shared_ptr<const Picture>(m_drawn, &m_drawn->picture) : nullptr;
}

std::shared_ptr<const Drawn> Drawing::before(const ViewSpec &view) const
{
    const auto found = std::ranges::find_if(m_others, [&](const std::shared_ptr<const Drawn> &one) {
        return one->arrangement.picture == view.picture && one->arrangement.group == view.group;
    });
    return found == m_others.end() ? nullptr : *found;
}

void Drawing::keep(std::shared_ptr<const Drawn> drawn)
{
    constexpr std::size_t most = 8;
    std::erase_if(m_others, [&](const std::shared_ptr<const Drawn> &one) {
        return one->arrangement.picture == drawn->arrangement.picture &&
               one->arrangement.group == drawn->arrangement.group;
    });
    m_others.insert(m_others.begin(), drawn);
    if (m_others.size() > most)
        m_others.pop_back();
    m_drawn = std::move(drawn);
}

} // namespace copse
