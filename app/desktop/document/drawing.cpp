#include "desktop/document/drawing.h"

#include "desktop/document/appearance.h"
#include "desktop/document/document.h"
#include "desktop/document/viewstate.h"
#include "drawing/drawmap.h"

#include <QCoreApplication>
#include <QEvent>

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
        m_picture.reset();
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
    m_job.start([map = m_document.map(),
                 view](const std::atomic_bool &cancelled) { return drawMap(map, view, &cancelled); },
                [this](Result<Picture> &&drawn) {
                    if (drawn)
                        m_picture = std::make_shared<const Picture>(std::move(*drawn));
                    emit finished();
                    if (!drawn && drawn.error().kind != ErrorKind::Cancelled)
                        emit failed(drawn.error());
                });
    emit started();
}

} // namespace copse
