#include "store/mapfile.h"

#include "base/logging.h"
#include "store/mapwriter.h"
#include "store/storeerror.h"

#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <optional>

namespace copse {

/// What lives in the writing thread, and what both threads share (behind the mutex).
class MapFile::Work : public QObject
{
public:
    std::unique_ptr<MapWriter> writer; // used in the writing thread only
    quint64 failedAttempt = 0;         // the same

    QMutex mutex;
    QWaitCondition news;
    quint64 savedRevision = 0;
    std::optional<Error> error; // of the attempt that runs

    /// Has `job` done in the writing thread and waits for it.
    template<class Job>
    void doAndWait(Job &&job)
    {
        QMetaObject::invokeMethod(this, std::forward<Job>(job), Qt::BlockingQueuedConnection);
    }
};

MapFile::MapFile(MapFileSettings settings)
    : m_settings(std::move(settings))
    , m_thread(std::make_unique<QThread>())
    , m_work(std::make_unique<Work>())
{
    m_thread->setObjectName(QStringLiteral("map file"));
    m_work->moveToThread(m_thread.get());
    m_thread->start();
}

MapFile::~MapFile()
{
    m_work->doAndWait([work = m_work.get()] { work->writer.reset(); });
    m_thread->quit();
    m_thread->wait();
}

Result<std::unique_ptr<MapFile>> MapFile::open(const QString &path, Snapshot &records,
                                               const MapFileSettings &settings)
{
    std::unique_ptr<MapFile> file(new MapFile(settings));
    if (const auto done = file->openWriter(path, &records); !done)
        return done.error();
    return file;
}

Result<std::unique_ptr<MapFile>> MapFile::create(const QString &path, const Snapshot &records,
                                                 const MapFileSettings &settings)
{
    if (const auto done = writeMap(path, records, Replace::No); !done)
        return done.error();
    Snapshot read;
    return open(path, read, settings);
}

Result<void> MapFile::openWriter(const QString &path, Snapshot *records)
{
    Result<void> done;
    m_work->doAndWait([&, work = m_work.get()] {
        auto writer = MapWriter::open(path, m_settings.migrations, m_settings.versionsFolder);
        if (!writer) {
            done = writer.error();
            return;
        }
        work->writer = *std::move(writer);
        m_mapId = work->writer->mapId();
        if (records)
            *records = work->writer->records();
    });
    if (!done)
        return done;
    m_path = path;
    if (!m_settings.versionsFolder.isEmpty()) {
        QMetaObject::invokeMethod(m_work.get(), [work = m_work.get()] {
            if (const auto made = work->writer->makeVersion(); !made)
                qCWarning(logStore) << "no version made:" << made.error().detail;
        });
    }
    return {};
}

void MapFile::write(const Edit &edit)
{
    m_queue.push_back(std::make_shared<const Edit>(edit));
    ++m_revision;
    if (!m_failed)
        send(m_revision, m_queue.back());
}

void MapFile::send(quint64 revision, const std::shared_ptr<const Edit> &edit)
{
    const auto job = [this, work = m_work.get(), revision, edit, attempt = m_attempt,
                      minutes = m_settings.versionsFolder.isEmpty() ? 0 : m_settings.minutesBetweenVersions] {
        if (work->failedAttempt > attempt)
            return; // an edit before this one is not written
        const auto done = work->writer->write(*edit);
        {
            const QMutexLocker locker(&work->mutex);
            if (done) {
                work->savedRevision = revision;
            } else {
                work->failedAttempt = attempt + 1;
                work->error = done.error();
            }
            work->news.wakeAll();
        }
        QMetaObject::invokeMethod(
            this, [this] { takeReports(); }, Qt::QueuedConnection);
        if (done && minutes > 0) {
            if (const auto made = work->writer->makeVersionAfter(minutes); !made)
                qCWarning(logStore) << "no version made:" << made.error().detail;
        }
    };
    QMetaObject::invokeMethod(m_work.get(), job, Qt::QueuedConnection);
}

void MapFile::takeReports()
{
    quint64 revision = 0;
    std::optional<Error> error;
    {
        const QMutexLocker locker(&m_work->mutex);
        revision = m_work->savedRevision;
        error.swap(m_work->error);
    }
    const bool more = revision > savedRevision();
    while (savedRevision() < revision)
        m_queue.pop_front();
    if (error) {
        m_failed = true;
        qCWarning(logStore) << "not written:" << error->detail;
    }
    if (more)
        emit saved(revision);
    if (error)
        emit failed(*error);
}

bool MapFile::flush(QDeadlineTimer deadline)
{
    {
        QMutexLocker locker(&m_work->mutex);
        while (m_work->savedRevision < m_revision && !m_work->error && !m_failed) {
            if (!m_work->news.wait(&m_work->mutex, deadline))
                break;
        }
    }
    takeReports();
    return isSaved();
}

void MapFile::retry()
{
    if (!m_failed)
        return;
    m_failed = false;
    ++m_attempt;
    quint64 revision = savedRevision();
    for (const auto &edit : m_queue)
        send(++revision, edit);
}

Result<void> MapFile::saveElsewhere(const QString &path, const Snapshot &records, Replace replace)
{
    if (const auto done = writeMap(path, records, replace, m_mapId); !done)
        return done;
    if (const auto done = openWriter(path, nullptr); !done)
        return done;
    {
        const QMutexLocker locker(&m_work->mutex);
        m_work->savedRevision = m_revision;
        m_work->error.reset();
    }
    ++m_attempt;
    m_failed = false;
    takeReports();
    return {};
}

Result<void> MapFile::saveCopy(const QString &path, Replace replace)
{
    if (!flush())
        return mapError(ErrorKind::File, m_path, QStringLiteral("not saved, so not copied"));
    Result<void> done;
    m_work->doAndWait([&, work = m_work.get()] { done = work->writer->saveCopy(path, replace); });
    return done;
}

Result<void> MapFile::makeVersion()
{
    Result<void> done;
    m_work->doAndWait([&, work = m_work.get()] { done = work->writer->makeVersion(); });
    return done;
}

void MapFile::limitPages(int pages)
{
    m_work->doAndWait([&, work = m_work.get()] { (void)work->writer->limitPages(pages); });
}

} // namespace copse
