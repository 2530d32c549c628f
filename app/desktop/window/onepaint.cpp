#include "desktop/window/onepaint.h"

#include "desktop/document/answerbook.h"
#include "desktop/document/document.h"
#include "desktop/document/drawing.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

#include <utility>

namespace copse {

namespace {

constexpr int moment = 15; // milliseconds: a frame, which nobody sees missing

} // namespace

OnePaint::OnePaint(QWidget *window, const Document &document, const AnswerBook &answers,
                   const Drawing &drawing)
    : QObject(window)
    , m_window(window)
    , m_answers(answers)
    , m_drawing(drawing)
{
    m_moment.setSingleShot(true);
    m_moment.setTimerType(Qt::PreciseTimer);
    m_moment.setInterval(moment);
    connect(&m_moment, &QTimer::timeout, this, &OnePaint::paintWhatIsOwed);
    connect(&document, &Document::changed, &m_moment, qOverload<>(&QTimer::start));
    const auto look = [this] {
        if (!isWaiting())
            paintWhatIsOwed();
    };
    connect(&answers, &AnswerBook::changed, this, look);
    connect(&drawing, &Drawing::finished, this, look);
    window->installEventFilter(this);
}

bool OnePaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::UpdateRequest || watched != m_window || !isWaiting())
        return QObject::eventFilter(watched, event);
    m_isOwed = true;
    return true;
}

bool OnePaint::isWaiting() const
{
    return m_moment.isActive() && (m_answers.isRunning() || m_drawing.isRunning());
}

void OnePaint::paintWhatIsOwed()
{
    if (std::exchange(m_isOwed, false))
        QCoreApplication::postEvent(m_window, new QEvent(QEvent::UpdateRequest), Qt::LowEventPriority);
}

} // namespace copse
