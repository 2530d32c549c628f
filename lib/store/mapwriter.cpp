#include "store/mapwriter.h"

#include "base/logging.h"
#include "store/digest.h"
#include "store/rows.h"
#include "store/schema.h"

#include <QFileInfo>
#include <QSet>

namespace copse {

namespace {

/// What an edit does in the end: an id that stands twice counts as it stands last.
template<class T>
Changes<T> changesOf(const std::vector<Swap<T>> &swaps, const Snapshot &before)
{
    std::vector<const Swap<T> *> sorted;
    sorted.reserve(swaps.size());
    for (const Swap<T> &swap : swaps)
        sorted.push_back(&swap);
    std::ranges::stable_sort(sorted, {}, [](const Swap<T> *swap) { return swap->id; });
    Changes<T> changes;
    changes.reserve(sorted.size());
    for (size_t i = 0; i < sorted.size(); ++i) {
        const Swap<T> &swap = *sorted[i];
        if (i + 1 == sorted.size() || sorted[i + 1]->id != swap.id)
            changes.push_back({swap.id, before.find(swap.id), swap.record ? &*swap.record : nullptr});
    }
    return changes;
}

} // namespace

MapWriter::MapWriter(const QString &path, const QString &versionsFolder)
    : m_connection(path)
    , m_versionsFolder(versionsFolderFor(path, versionsFolder))
    , m_versionsFolderHere(versionsFolder)
{}

Result<std::unique_ptr<MapWriter>> MapWriter::open(const QString &path, const Migrations &steps,
                                                   const QString &versionsFolder, bool waitForDisk)
{
    const QFileInfo info(path);
    const auto version = checkedSchemaVersion(path);
    if (!version)
        return version.error();
    if (!info.isWritable() || !QFileInfo(info.absolutePath()).isWritable())
        return mapError(ErrorKind::ReadOnlyMap, path);
    std::unique_ptr<MapWriter> writer(new MapWriter(path, versionsFolder));
    if (!writer->m_mark.mark(path))
        return mapError(ErrorKind::MapInUse, path, QStringLiteral("open in this program"));
    if (const auto done = writer->takeLock(steps, *version, waitForDisk); !done)
        return done.error();
    return writer;
}

Result<void> MapWriter::takeLock(const Migrations &steps, int version, bool waitForDisk)
{
    Result<void> done = m_connection.open(Connection::Access::Write);
    if (done)
        done = m_connection.execute({QStringLiteral("PRAGMA locking_mode = EXCLUSIVE"),
                                     QStringLiteral("PRAGMA secure_delete = ON")}); // who is removed is gone
    if (done && !waitForDisk)
        done = m_connection.execute(QStringLiteral("PRAGMA synchronous = OFF"));
    if (!done)
        return done;
    {
        // Keeps other writers out from here on, while the threads that help with reading may come in.
        Transaction reserve(m_connection);
        done = reserve.begin(Transaction::Kind::Write);
        if (done)
            done = reserve.commit();
        if (!done)
            return done;
    }
    auto contents =
        version < schemaVersion ? migrated(steps, version) : readContents(m_connection, Helpers::Yes);
    if (!contents)
        return contents.error();
    m_mapId = contents->mapId;
    m_records = std::move(contents->records);
    m_digest = contents->digest;

    Transaction alone(m_connection);
    done = alone.begin(Transaction::Kind::Alone);
    return done ? alone.commit() : done;
}

/// Keeps a version of the map as it was, where versions are made.
Result<MapContents> MapWriter::migrated(const Migrations &steps, int version)
{
    const auto id = m_connection.select(QStringLiteral("SELECT \"id\" FROM \"copse_map\""));
    if (!id)
        return id.error();
    if (!m_versionsFolder.isEmpty()) {
        const auto done = copse::makeVersion(m_connection, id->value(0).toString(), m_versionsFolder);
        if (!done)
            return done.error();
    }
    return migrate(m_connection, version, steps);
}

Result<void> MapWriter::write(const Edit &edit)
{
    // The database looks for what refers to each record that goes by reading whole tables; of a big edit it
    // is cheaper to check all references at the end.
    constexpr size_t big = 50;
    const bool checkAtEnd = edit.size() > big;
    if (const auto done = m_connection.execute(checkAtEnd ? QStringLiteral("PRAGMA foreign_keys = OFF")
                                                          : QStringLiteral("PRAGMA foreign_keys = ON"));
        !done)
        return done;
    Transaction transaction(m_connection);
    if (const auto done = transaction.begin(Transaction::Kind::Write); !done)
        return done;
    quint64 digest = m_digest;
    if (const auto done = writeRecords(edit, digest); !done)
        return done;
    if (checkAtEnd) {
        const auto dangling = m_connection.select(QStringLiteral("PRAGMA foreign_key_check"));
        if (!dangling)
            return dangling.error();
        if (!dangling->isEmpty())
            return mapError(ErrorKind::DamagedMap, path(),
                            QStringLiteral("an edit leaves dangling references"));
    }
    if (const auto done = transaction.commit(); !done)
        return done;
    m_records.apply(edit);
    m_digest = digest;
    m_changed = true;
    return {};
}

Result<void> MapWriter::writeRecords(const Edit &edit, quint64 &digest)
{
    Result<void> done;
    edit.forEach([&]<class T>(const std::vector<Swap<T>> &swaps) {
        if (!done || swaps.empty())
            return;
        const Changes<T> changes = changesOf(swaps, m_records);
        done = writeChanges(m_connection, changes);
        for (const auto &[id, before, after] : changes) {
            if (before)
                digest -= recordDigest(id, *before);
            if (after)
                digest += recordDigest(id, *after);
        }
    });
    return done ? writeDigest(m_connection, digest) : done;
}

Result<void> MapWriter::makeVersion()
{
    const auto done = copse::makeVersion(m_connection, m_mapId, m_versionsFolder);
    if (done) {
        m_lastVersion = QDateTime::currentDateTimeUtc();
        m_changed = false;
    }
    return done;
}

Result<void> MapWriter::makeVersionAfter(int minutes)
{
    const bool due = m_changed && m_lastVersion.secsTo(QDateTime::currentDateTimeUtc()) >= minutes * 60;
    return due ? makeVersion() : Result<void>();
}

Result<void> MapWriter::saveCopy(const QString &path, Replace replace)
{
    NewFile file(path);
    Result<void> done = file.check(replace);
    if (!done)
        return done;
    done = copyMap(m_connection, file.temporaryPath(), newMapId());
    if (!done)
        return mapError(done.error().kind, path, done.error().detail);
    return file.moveThere(replace);
}

Result<void> MapWriter::forget(const Edit &edit, const Migrations &steps,
                               const std::function<Snapshot(const Snapshot &)> &changed)
{
    Result<void> done;
    for (const QString &folder : QSet<QString>{m_versionsFolder, m_versionsFolderHere}) {
        if (done && !folder.isEmpty())
            done = changeVersions(m_mapId, folder, steps, changed);
    }
    // While the file is locked the journal stays, with what was there before; emptied, it keeps nothing.
    if (done)
        done = m_connection.execute(QStringLiteral("PRAGMA journal_mode = TRUNCATE"));
    if (done)
        done = write(edit);
    if (!done)
        return done;
    removeLeftovers(path(), 0);
    // It is gone: what is deleted is overwritten. This also leaves no room where something was.
    for (const char *statement : {"VACUUM", "PRAGMA journal_mode = DELETE"}) {
        if (const auto packed = m_connection.execute(QString::fromLatin1(statement)); !packed)
            qCWarning(logStore) << statement << "failed:" << packed.error().detail;
    }
    return {};
}

Result<void> MapWriter::limitPages(int pages)
{
    return m_connection.execute(
        QStringLiteral("PRAGMA max_page_count = %1").arg(pages > 0 ? pages : 1073741823));
}

} // namespace copse
