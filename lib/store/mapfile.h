#pragma once

#include "model/snapshot.h"
#include "store/migrations.h"
#include "store/versions.h"
#include "store/wholemap.h"

#include <QDeadlineTimer>
#include <QObject>

#include <deque>
#include <functional>
#include <memory>

class QThread;

namespace copse {

class MapWriter;

struct MapFileSettings
{
    QString versionsFolder = defaultVersionsFolder(); ///< of maps on its volume; empty: no versions are made
    int minutesBetweenVersions = 10;
    Migrations migrations = allMigrations();
    bool waitForDisk = true; ///< false in tests that only look at what is written
};

/// The file of the map that is open. Holds its lock, writes every edit behind the person's back, in order,
/// one transaction each, and says when it is on the disk. Lives on the thread that made it (the GUI's); the
/// writing is done in a thread of its own. Destroying it writes what is left to write first.
class MapFile : public QObject
{
    Q_OBJECT

public:
    /// Opens and checks a map and gives its records. Errors: File, NotAMap, NewerMap, DamagedMap,
    /// ReadOnlyMap, MapInUse; the file stays as it is.
    static Result<std::unique_ptr<MapFile>> open(const QString &path, Snapshot &records,
                                                 const MapFileSettings &settings = {});
    /// Makes a new map file (no file may stand there) and opens it.
    static Result<std::unique_ptr<MapFile>> create(const QString &path, const Snapshot &records,
                                                   const MapFileSettings &settings = {});
    ~MapFile() override;

    const QString &path() const { return m_path; }
    /// Names this map among its versions.
    const QString &mapId() const { return m_mapId; }

    /// Queues an edit that was just applied in memory. Its number is revision() from now on.
    void write(const Edit &edit);
    /// The number of the last edit given to write(); 0 after opening.
    quint64 revision() const { return m_revision; }
    quint64 savedRevision() const { return m_revision - m_queue.size(); }
    bool isSaved() const { return m_queue.empty(); }
    bool hasFailed() const { return m_failed; }

    /// Waits until all is saved; false if that failed or takes longer. Tells of what was saved before it
    /// returns.
    bool flush(QDeadlineTimer deadline = QDeadlineTimer::Forever);
    /// After failed(): opens the file again and tries to write all that is queued; saved() or failed() tells.
    void retry();
    /// Writes the map as it is in memory to another file and goes on there; what was queued is part of it.
    Result<void> saveElsewhere(const QString &path, const Snapshot &records, Replace replace = Replace::No);
    /// Writes a copy that is a map of its own, and goes on here. All is saved first.
    Result<void> saveCopy(const QString &path, Replace replace = Replace::No);
    /// Writes an edit that is not applied in memory yet, after which nothing that it takes away can be read
    /// from the map file and its versions any more; these are written anew as `changed` gives back what is in
    /// them. All else is saved first. Waits until it is done; after an Error the map is as it was, but
    /// versions may have changed.
    Result<void> forget(const Edit &edit, const std::function<Snapshot(const Snapshot &)> &changed);
    /// Makes a version now, if the last one differs.
    Result<void> makeVersion();

    /// For tests: lets the file grow to so many pages only, as if the disk were full; 0: no limit.
    void limitPages(int pages);

signals:
    /// All edits up to this one are on the disk.
    void saved(quint64 revision);
    /// The queue is kept and nothing more is written until retry() or saveElsewhere().
    void failed(const copse::Error &error);

private:
    class Work;

    explicit MapFile(MapFileSettings settings);

    Result<void> openWriter(const QString &path, Snapshot *records);
    void send(quint64 revision, const std::shared_ptr<const Edit> &edit);
    void post(std::function<void(Work &)> job);
    void doAndWait(const std::function<void(Work &)> &job);
    void takeReports();

    const MapFileSettings m_settings;
    QString m_path;
    QString m_mapId;
    std::unique_ptr<QThread> m_thread;
    std::unique_ptr<Work> m_work;
    std::deque<std::shared_ptr<const Edit>> m_queue; // not acknowledged yet, the oldest first
    quint64 m_revision = 0;
    quint64 m_attempt = 0;
    bool m_failed = false;
};

} // namespace copse
