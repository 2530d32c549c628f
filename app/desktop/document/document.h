#pragma once

#include "base/result.h"
#include "desktop/document/commonanswers.h"
#include "desktop/document/mapindex.h"
#include "model/networkmap.h"
#include "store/mapfile.h"

#include <QObject>
#include <QUndoStack>

#include <functional>
#include <memory>
#include <optional>

namespace copse {

/// The map that is open, its file and its history. There is one for each window; another map may take the
/// place of the first (then `opened` is emitted). Views change the map through perform() and nothing else.
/// GUI thread.
class Document : public QObject
{
    Q_OBJECT

public:
    enum class SavedState { NoMap, Saved, Saving, Failed };

    explicit Document(MapFileSettings settings = {}, QObject *parent = nullptr);
    ~Document() override;

    /// Opens a map file in place of the one that is open; when that fails, the one that is open stays.
    /// Errors as MapFile::open().
    Result<void> open(const QString &path);
    /// Makes a map file that holds these records and opens it. Errors as MapFile::create().
    Result<void> create(const QString &path, const Snapshot &records);
    void close();

    bool isOpen() const { return m_file != nullptr; }
    QString path() const;
    QString mapId() const;
    /// The name of the file without its ending.
    QString title() const;
    /// Empty when no map is open.
    const Snapshot &map() const { return m_map->snapshot(); }
    /// Of map(); made when it is asked for.
    const MapIndex &index() const;
    /// Of the map that is open, for workers.
    const std::shared_ptr<CommonAnswers> &commonAnswers() const { return m_commonAnswers; }
    IdSource &ids() { return m_ids; }

    /// Does what a function of edits/ proposes, as one step that can be undone; `text` names it ("Rename
    /// Amina"). An edit that was refused is given back for the caller to show where it was asked for.
    Result<void> perform(const QString &text, Result<Edit> edit);
    /// Whatever `work` performs is part of the step before, under its name.
    void addToLastStep(const std::function<void()> &work);
    /// Takes a person out of the map, its file and its versions for good (edits/forgetting.h); empties the
    /// undo stack, which knows them. Waits until it is done; after an Error the map is as it was.
    Result<void> forget(Id<Person> person);
    QUndoStack &undoStack() { return m_undoStack; }

    SavedState savedState() const;
    /// Why saving failed.
    const Error &saveError() const { return m_saveError; }
    void retrySaving();
    /// Goes on there; the file that was open stays as it is.
    Result<void> saveElsewhere(const QString &path);
    /// The same map in another file, with all that can be undone; the file that was open goes. Where it
    /// cannot go the map is in both, and the Error says so.
    Result<void> moveTo(const QString &path);
    /// Another file with what this map holds; a file that stands there is replaced.
    Result<void> saveCopy(const QString &path);
    /// Waits until all is on the disk; false if it cannot be.
    bool flush();
    /// For tests: lets the file grow to so many pages only, as if the disk were full; 0: no limit.
    void limitPages(int pages);

signals:
    /// The map that is open is about to go; it still takes changes.
    void closing();
    /// Another map is open now, or none.
    void opened();
    void changed(const copse::MapChange &change);
    /// The same, after it, when a step was undone or done again.
    void retraced(const copse::MapChange &change);
    void savedStateChanged();
    void pathChanged();

private:
    friend class ChangeMap;

    enum class Step { New, Retraced };
    Edit apply(Edit edit, Step step);
    void take(std::unique_ptr<MapFile> file, Snapshot records);

    const MapFileSettings m_settings;
    IdSource m_ids;
    std::unique_ptr<NetworkMap> m_map;
    std::unique_ptr<MapFile> m_file;
    QUndoStack m_undoStack;
    Error m_saveError;
    bool m_isRetracing = false;
    bool m_isAddingToLast = false;
    mutable std::optional<MapIndex> m_index;
    std::shared_ptr<CommonAnswers> m_commonAnswers = std::make_shared<CommonAnswers>();
};

} // namespace copse
