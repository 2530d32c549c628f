#include "desktop/document/document.h"

#include "base/logging.h"
#include "edits/forgetting.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopedValueRollback>

#include <algorithm>
#include <iterator>

namespace copse {

/// The one command there is: an edit and its inverse take each other's place.
class ChangeMap : public QUndoCommand
{
public:
    ChangeMap(Document &document, const QString &text, Edit edit)
        : QUndoCommand(text)
        , m_document(document)
        , m_edit(std::move(edit))
        , m_isPartOfLast(document.m_isAddingToLast)
    {}
    int id() const override { return 1; } // may become part of another
    bool mergeWith(const QUndoCommand *later) override
    {
        const auto *added = static_cast<const ChangeMap *>(later);
        if (!added->m_isPartOfLast)
            return false;
        Edit both = added->m_edit; // what was done last is undone first
        both.append(std::move(m_edit));
        m_edit = std::move(both);
        return true;
    }
    void undo() override { m_edit = m_document.apply(std::move(m_edit), Document::Step::Retraced); }
    void redo() override
    {
        m_edit = m_document.apply(std::move(m_edit), std::exchange(m_step, Document::Step::Retraced));
    }

private:
    Document &m_document;
    Edit m_edit;
    const bool m_isPartOfLast;
    Document::Step m_step = Document::Step::New;
};

Document::Document(MapFileSettings settings, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_map(std::make_unique<NetworkMap>())
{}

Document::~Document()
{
    blockSignals(true); // the file still tells of what it writes while it closes
}

Result<void> Document::open(const QString &path)
{
    if (m_file && QFileInfo(path).canonicalFilePath() == QFileInfo(m_file->path()).canonicalFilePath())
        return {};
    Snapshot records;
    auto file = MapFile::open(path, records, m_settings);
    if (!file)
        return file.error();
    take(std::move(*file), std::move(records));
    return {};
}

Result<void> Document::create(const QString &path, const Snapshot &records)
{
    auto file = MapFile::create(path, records, m_settings);
    if (!file)
        return file.error();
    take(std::move(*file), records);
    return {};
}

void Document::close() { take(nullptr, {}); }

void Document::take(std::unique_ptr<MapFile> file, Snapshot records)
{
    if (m_file)
        emit closing();
    m_undoStack.clear();
    m_index.reset();
    m_commonAnswers = std::make_shared<CommonAnswers>();
    m_saveError = {};
    m_file = std::move(file);
    m_map = std::make_unique<NetworkMap>(std::move(records));
    connect(m_map.get(), &NetworkMap::changed, this, [this](const MapChange &change) {
        m_index.reset();
        emit changed(change);
        if (m_isRetracing)
            emit retraced(change);
    });
    if (m_file) {
        connect(m_file.get(), &MapFile::saved, this, &Document::savedStateChanged);
        connect(m_file.get(), &MapFile::failed, this, [this](const Error &error) {
            qCWarning(logDesktop) << "Saving failed:" << error.detail;
            m_saveError = error;
            emit savedStateChanged();
        });
    }
    emit opened();
    emit pathChanged();
    emit savedStateChanged();
}

QString Document::path() const { return m_file ? m_file->path() : QString(); }

QString Document::mapId() const { return m_file ? m_file->mapId() : QString(); }

QString Document::title() const { return QFileInfo(path()).completeBaseName(); }

const MapIndex &Document::index() const
{
    if (!m_index)
        m_index.emplace(map());
    return *m_index;
}

Result<void> Document::perform(const QString &text, Result<Edit> edit)
{
    if (!edit)
        return edit.error();
    if (!edit->isEmpty())
        m_undoStack.push(new ChangeMap(*this, text, std::move(*edit)));
    return {};
}

void Document::addToLastStep(const std::function<void()> &work)
{
    const QScopedValueRollback adding(m_isAddingToLast, true);
    work();
}

Result<void> Document::forget(Id<Person> person)
{
    auto edit = forgetPerson(map(), m_ids, person);
    if (!edit)
        return edit.error();
    if (m_file) {
        Snapshot after = map();
        after.apply(*edit);
        const auto without = [&after, records = recordsOf(map(), person)](const Snapshot &earlier) {
            return withoutForgotten(earlier, after, records);
        };
        if (const auto done = m_file->forget(*edit, without); !done)
            return done;
    }
    m_undoStack.clear();
    m_map->apply(std::move(*edit));
    emit savedStateChanged();
    return {};
}

Edit Document::apply(Edit edit, Step step)
{
    const QScopedValueRollback retracing(m_isRetracing, step == Step::Retraced);
    if (m_file)
        m_file->write(edit);
    Edit inverse = m_map->apply(std::move(edit));
    emit savedStateChanged();
    return inverse;
}

Document::SavedState Document::savedState() const
{
    if (!m_file)
        return SavedState::NoMap;
    if (m_file->hasFailed())
        return SavedState::Failed;
    return m_file->isSaved() ? SavedState::Saved : SavedState::Saving;
}

void Document::retrySaving()
{
    if (!m_file)
        return;
    m_file->retry();
    emit savedStateChanged();
}

Result<void> Document::saveElsewhere(const QString &path)
{
    if (!m_file)
        return {};
    if (auto done = m_file->saveElsewhere(path, map(), Replace::Yes); !done)
        return done;
    emit pathChanged();
    emit savedStateChanged();
    return {};
}

Result<void> Document::moveTo(const QString &path)
{
    const QString before = this->path();
    if (auto done = saveElsewhere(path); !done)
        return done;
    if (!QFile::remove(before))
        return Error{ErrorKind::File,
                     tr("The map is %1 now. The file it was before could not be removed: %2")
                         .arg(QDir::toNativeSeparators(path), QDir::toNativeSeparators(before)),
                     {}};
    return {};
}

Result<void> Document::saveCopy(const QString &path)
{
    return m_file ? m_file->saveCopy(path, Replace::Yes) : Result<void>();
}

bool Document::flush() { return !m_file || m_file->flush(QDeadlineTimer(10'000)); }

void Document::limitPages(int pages)
{
    if (m_file)
        m_file->limitPages(pages);
}

} // namespace copse
