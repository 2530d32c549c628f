#pragma once

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <utility>

namespace copse {

/// Runs work in a thread of its own and brings the result back to the thread that started it. A newer run
/// replaces an older one: what the older one brings is thrown away. Destroying it waits until the worker has
/// seen that it is cancelled.
class LatestJob
{
public:
    LatestJob() { m_pool.setMaxThreadCount(1); }
    ~LatestJob() { cancel(); }
    LatestJob(const LatestJob &) = delete;
    LatestJob &operator=(const LatestJob &) = delete;

    /// `work(cancelled)` gives a value in the worker, `done(value)` takes it here. Work owns all it reads.
    template<class Work, class Done>
    void start(Work work, Done done)
    {
        cancel();
        m_pool.clear();
        const auto cancelled = std::make_shared<std::atomic_bool>(false);
        m_cancelled = cancelled;
        m_pool.start([this, cancelled, work = std::move(work), done = std::move(done)]() mutable {
            if (*cancelled)
                return;
            auto value = std::make_shared<decltype(work(*cancelled))>(work(*cancelled));
            QMetaObject::invokeMethod(
                &m_home,
                [this, cancelled, value, done = std::move(done)]() mutable {
                    if (*cancelled)
                        return;
                    m_cancelled.reset();
                    done(std::move(*value));
                },
                Qt::QueuedConnection);
        });
    }

    void cancel()
    {
        if (m_cancelled)
            *m_cancelled = true;
        m_cancelled.reset();
    }

    bool isRunning() const { return m_cancelled != nullptr; }

private:
    std::shared_ptr<std::atomic_bool> m_cancelled; // of the run whose result is wanted
    QObject m_home;     // in the thread that made this; results that come after it are dropped
    QThreadPool m_pool; // goes first, and waits
};

} // namespace copse
