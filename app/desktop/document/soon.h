#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QObject>

#include <functional>
#include <utility>

namespace copse {

/// Does something once when what is being done now is done, however often it is asked for, and before the
/// window is laid out and painted anew: whoever waits for a worker wants it to begin first. GUI thread.
class Soon : public QObject
{
public:
    explicit Soon(std::function<void()> what)
        : m_what(std::move(what))
    {}

    void start()
    {
        if (std::exchange(m_isWaiting, true))
            return;
        QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::HighEventPriority);
    }

    bool isWaiting() const { return m_isWaiting; }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::User)
            return QObject::event(event);
        m_isWaiting = false;
        m_what();
        return true;
    }

private:
    std::function<void()> m_what;
    bool m_isWaiting = false;
};

} // namespace copse
