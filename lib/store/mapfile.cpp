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
    explicit Work(const MapFileSettings &settings)
        : m_settings(settings)
    {}

    // In the writing thread only.

    Result<void> open(const QString &path)
    {
        auto opened =
            MapWriter::open(path, m_settings.migrations, m_settings.versionsFolder, m_settings.waitForDisk);
        if (!opened)
            return opened.error();
        writer = *std::move(opened);
        return {};
    }

    /// After a failure: the old handle may be dead. What is found must be what was written.
    Result<void> reopen(const QString &path)
    {
        if (writer)
            m_written = writer->records();
        writer.reset();
        if (const auto done = open(path); !done)
            return done;
        if (writer->records() == m_written)
            return {};
        writer.reset();
        return mapError(ErrorKind::File, path, QStringLiteral("the file has changed since"));
    }

    void makeVersionIfDue(int minutes)
    {
        if (m_settings.versionsFolder.isEmpty() || !writer)
            return;
        if (const auto made = minutes > 0 ? writer->makeVersionAfter(minutes) : writer->makeVersion(); !made)
            qCWarning(logStore) << "no version made:" << made.error().detail;
    }

    std::unique_ptr<MapWriter> writer; // null only after a failure
    quint64 failedAttempts = 0;

    // In both threads.

    QMutex mutex;
    QWaitCondition news;
    quint64 savedRevision = 0;
    std::optional<Error> error; // not told yet

private:
    const MapFileSettings m_settings;
    Snapshot m_written; // what a writer that is gone had written
};

MapFile::MapFile(MapFileSettings settings)
    : m_settings(std::move(settings))
    , m_thread(std::make_unique<QThread>())
    , m_work(std::make_unique<Work>(m_settings))
{
    m_thread->setObjectName(QStringLiteral("map file"));
    m_work->moveToThread(m_thread.get());
    m_thread->start();
}

MapFile::~MapFile()
{
    doAndWait([](Work &work) { work.writer.reset(); });
    m_thread->quit();
    m_thread->wait();
}

void MapFile::post(std::function<void(Work &)> job)
{
    QMetaObject::invokeMethod(
        m_work.get(), [work = m_work.get(), job = std::move(job)] { job(*work); }, Qt::QueuedConnection);
}

void MapFile::doAndWait(const std::function<void(Work &)> &job)
{
    QMetaObject::invokeMethod(
        m_work.get(), [&, work = m_work.get()] { job(*work); }, Qt::BlockingQueuedConnection);
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
    doAndWait([&](Work &work) {
        done = work.open(path);
        if (!done)
            return;
        m_mapId = work.writer->mapId();
        if (records)
            *records = work.writer->records();
    });
    if (!done)
        return done;
    m_path = path;
    post([](Work &work) { work.makeVersionIfDue(0); });
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
    post(
        [this, revision, edit, attempt = m_attempt, minutes = m_settings.minutesBetweenVersions](Work &work) {
            if (work.failedAttempts > attempt)
                return; // an edit before this one is not written
            const auto done = work.writer->write(*edit);
            {
                const QMutexLocker locker(&work.mutex);
                if (done) {
                    work.savedRevision = revision;
                } else {
                    work.failedAttempts = attempt + 1;
                    work.error = done.error();
                }
                work.news.wakeAll();
            }
            QMetaObject::invokeMethod(this, &MapFile::takeReports, Qt::QueuedConnection);
            if (done)
                work.makeVersionIfDue(minutes);
        });
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
        emit failed(unsavedError(*error, m_path));
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
    post([this, path = m_path, attempt = m_attempt](Work &work) {
        if (const auto done = work.reopen(path); !done) {
            const QMutexLocker locker(&work.mutex);
            work.failedAttempts = attempt + 1;
            work.error = done.error();
            work.news.wakeAll();
            QMetaObject::invokeMethod(this, &MapFile::takeReports, Qt::QueuedConnection);
        }
    });
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
    Result<void> done = mapError(ErrorKind::File, m_path, QStringLiteral("not saved, so not copied"));
    if (flush())
        doAndWait([&](Work &work) { done = work.writer->saveCopy(path, replace); });
    return done;
}

Result<void> MapFile::forget(const Edit &edit, const std::function<Snapshot(const Snapshot &)> &changed)
{
    Result<void> done = mapError(ErrorKind::File, m_path, QStringLiteral("not saved, so nothing forgotten"));
    if (flush())
        doAndWait([&](Work &work) { done = work.writer->forget(edit, m_settings.migrations, changed); });
    return done;
}

Result<void> MapFile::makeVersion()
{
    Result<void> done = mapError(ErrorKind::File, m_path, QStringLiteral("not saved, so no version made"));
    if (flush())
        doAndWait([&](Work &work) { done = work.writer->makeVersion(); });
    return done;
}

void MapFile::limitPages(int pages)
{
    doAndWait([&](Work &work) { (void)work.writer->limitPages(pages); });
}

} // namespace copse
