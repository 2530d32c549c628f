#include "desktop/window/filecommands.h"

#include "base/logging.h"
#include "desktop/dialogs/clearcomputerdialog.h"
#include "desktop/dialogs/forreportdialog.h"
#include "desktop/dialogs/importdialog.h"
#include "desktop/dialogs/prompts.h"
#include "desktop/dialogs/versionsdialog.h"
#include "desktop/document/answerbook.h"
#include "desktop/document/document.h"
#include "desktop/document/drawing.h"
#include "desktop/document/viewstate.h"
#include "desktop/panels/statusstrip.h"
#include "desktop/window/actions.h"
#include "drawing/picturefile.h"
#include "edits/bringingback.h"
#include "exchange/answertable.h"
#include "exchange/listimport.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QWidget>

#include <algorithm>
#include <functional>

namespace copse {

namespace {

QString mapFilter() { return FileCommands::tr("Copse maps (*.copse)"); }

/// Shows a dialog over the window; it goes by itself.
template<class Dialog>
void openDialog(Dialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// The versions of a map, the latest first: those beside it, and those that were made in the program's folder
/// while it was on this volume.
QList<Version> versionsAnywhere(const QString &mapId, const QString &path, const QString &versionsFolder)
{
    const QString folder = versionsFolderFor(path, versionsFolder);
    QList<Version> versions = versionsOf(mapId, folder);
    if (folder != versionsFolder) {
        versions += versionsOf(mapId, versionsFolder);
        std::ranges::sort(versions, std::ranges::greater(), &Version::made);
    }
    return versions;
}

} // namespace

FileCommands::FileCommands(const Parts &parts, const QString &documentsFolder, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_locations(documentsFolder)
    , m_new(makeAction(this, "newMap", tr("&New map"), QKeySequence::New, &FileCommands::newMap))
    , m_open(makeAction(this, "openMap", tr("&Open…"), QKeySequence::Open, &FileCommands::chooseMap))
    , m_sample(makeAction(this, "openSample", tr("Open the &sample"), {}, &FileCommands::openSample))
    , m_import(makeAction(this, "importList", tr("&Import a list…"), QKeySequence(Qt::CTRL | Qt::Key_I),
                          &FileCommands::chooseList))
    , m_saveCopy(
          makeAction(this, "saveCopy", tr("Save a &copy…"), QKeySequence::SaveAs, &FileCommands::saveCopy))
    , m_move(makeAction(this, "moveMap", tr("Rename or &move…"), {}, &FileCommands::moveMap))
    , m_saveElsewhere(
          makeAction(this, "saveElsewhere", tr("Save elsewhere…"), {}, &FileCommands::saveElsewhere))
    , m_exportPicture(makeAction(this, "exportPicture", tr("&For a report…"),
                                 QKeySequence(Qt::CTRL | Qt::Key_E), &FileCommands::exportPicture))
    , m_exportTable(makeAction(this, "exportTable", tr("Export &table of answers…"),
                               QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), &FileCommands::exportTable))
    , m_versions(makeAction(this, "showVersions", tr("Earlier &versions…"), {}, &FileCommands::showVersions))
    , m_clear(makeAction(this, "clearComputer", tr("Clear what this computer &keeps…"), {},
                         &FileCommands::clearComputer))
    , m_quit(makeAction(this, "quit", tr("&Quit"), QKeySequence::Quit, [this] { m_parts.window->close(); }))
{
    m_quit->setMenuRole(QAction::QuitRole);
    connect(&parts.document, &Document::opened, this, &FileCommands::follow);
    connect(&parts.document, &Document::pathChanged, this, [this] {
        if (m_parts.document.isOpen()) {
            m_locations.addRecent(m_parts.document.path());
            m_locations.rememberMapId(m_parts.document.path(), m_parts.document.mapId());
            emit lastMapsChanged();
        }
    });
    connect(&parts.drawing, &Drawing::finished, this, &FileCommands::follow);
    connect(&parts.answers, &AnswerBook::changed, this, &FileCommands::follow);
    follow();
}

void FileCommands::fill(QMenu *menu)
{
    menu->addAction(m_new);
    menu->addAction(m_open);
    m_recent = menu->addMenu(tr("Open &recent"));
    connect(m_recent, &QMenu::aboutToShow, this, &FileCommands::fillRecent);
    menu->addAction(m_sample);
    menu->addSeparator();
    menu->addAction(m_import);
    menu->addSeparator();
    menu->addAction(m_move);
    menu->addAction(m_saveCopy);
    menu->addAction(m_exportPicture);
    menu->addAction(m_exportTable);
    menu->addAction(m_versions);
    menu->addAction(m_clear);
    menu->addSeparator();
    menu->addAction(m_quit);
}

void FileCommands::follow()
{
    const bool isOpen = m_parts.document.isOpen();
    for (QAction *action : {m_move, m_saveCopy, m_saveElsewhere, m_versions, m_exportPicture})
        action->setEnabled(isOpen);
    m_exportTable->setEnabled(isOpen && !m_parts.answers.areWithheld());
}

void FileCommands::fillRecent()
{
    m_recent->clear();
    for (const QString &path : m_locations.recent()) {
        QString shown = QDir::toNativeSeparators(path);
        shown.replace(QLatin1Char('&'), QStringLiteral("&&"));
        m_recent->addAction(shown, this, [this, path] { openMap(path); });
    }
    if (m_recent->isEmpty())
        m_recent->addAction(tr("none yet"))->setEnabled(false);
}

QStringList FileCommands::lastMaps() const
{
    constexpr qsizetype most = 3;
    QStringList paths = m_locations.recent();
    paths.removeIf([](const QString &path) { return !QFileInfo(path).isFile(); });
    return paths.mid(0, most);
}

void FileCommands::newMap() { createMap(tr("Map", "name of a new file"), {}); }

bool FileCommands::createMap(const QString &name, const Snapshot &records)
{
    const QString path = m_locations.newPath(name);
    const auto done = m_parts.document.create(path, records);
    if (!done)
        m_parts.prompts.tell(m_parts.window, tr("New map"), done.error().message);
    return done.has_value();
}

void FileCommands::chooseMap()
{
    const QString path = m_parts.prompts.openFile(m_parts.window, tr("Open a map"),
                                                  m_locations.folderFor(QStringLiteral("maps")), mapFilter());
    if (path.isEmpty())
        return;
    m_locations.setFolderFor(QStringLiteral("maps"), path);
    openMap(path);
}

void FileCommands::openMap(const QString &given)
{
    const QString path = MapLocations::wholePath(given);
    m_parts.window->setCursor(Qt::WaitCursor);
    const auto done = m_parts.document.open(path);
    m_parts.window->unsetCursor();
    if (!done)
        explain(done.error(), path);
}

void FileCommands::explain(const Error &error, const QString &path)
{
    qCWarning(logDesktop) << "Opening failed:" << error.detail;
    const QString title = tr("Open a map");
    switch (error.kind) {
    case ErrorKind::ReadOnlyMap:
        if (m_parts.prompts.ask(m_parts.window, title, error.message, {tr("Open a copy")}) == 0)
            openCopyOf(path);
        break;
    case ErrorKind::DamagedMap:
        explainDamage(error, path);
        break;
    case ErrorKind::File:
        if (!QFileInfo::exists(path))
            m_locations.forgetRecent(path);
        emit lastMapsChanged();
        [[fallthrough]];
    default:
        m_parts.prompts.tell(m_parts.window, title, error.message);
    }
}

void FileCommands::explainDamage(const Error &error, const QString &path)
{
    const QString title = tr("Open a map");
    const QString mapId = m_locations.mapIdOf(path);
    const QList<Version> versions =
        mapId.isEmpty() ? QList<Version>() : versionsAnywhere(mapId, path, m_parts.settings.versionsFolder);
    if (versions.isEmpty()) {
        m_parts.prompts.tell(m_parts.window, title, error.message);
        return;
    }
    const QString made = QLocale().toString(versions.front().made.toLocalTime(), QLocale::ShortFormat);
    const QString offer = tr("Open the version of %1 as a copy").arg(made);
    if (m_parts.prompts.ask(m_parts.window, title, error.message, {offer}) == 0)
        openCopyOf(versions.front().path);
}

void FileCommands::openCopyOf(const QString &path)
{
    const auto records = readMap(path);
    if (!records)
        m_parts.prompts.tell(m_parts.window, tr("Open a copy"), records.error().message);
    else if (createMap(QFileInfo(path).completeBaseName(), *records))
        emit told(tr("This is a copy in your documents folder."));
}

void FileCommands::openSample()
{
    const auto table = [](const char *name) {
        return QStringLiteral(":/samples/wetlands/%1.csv").arg(QLatin1StringView(name));
    };
    ListOptions options;
    options.today = PartialDate::fromDate(QDate::currentDate());
    const auto sample = readLists({table("memberships"), table("groups"), table("people"),
                                   table("organisations"), table("disciplines"), table("ties")},
                                  options, {}, m_parts.document.ids());
    if (!sample) {
        m_parts.prompts.tell(m_parts.window, tr("Open the sample"), sample.error().message);
        return;
    }
    Snapshot records;
    records.apply(sample->edit);
    if (createMap(tr("Wetlands knowledge network", "name of the file of the sample"), records))
        emit told(tr("This is a copy of the sample; change it as you like."));
}

void FileCommands::chooseList()
{
    const QString path = m_parts.prompts.openFile(m_parts.window, tr("Open a list"),
                                                  m_locations.folderFor(QStringLiteral("lists")),
                                                  tr("Lists (*.csv *.tsv *.txt);;All files (*)"));
    if (path.isEmpty())
        return;
    m_locations.setFolderFor(QStringLiteral("lists"), path);
    importList(path);
}

void FileCommands::importList(const QString &path)
{
    auto *dialog = new ImportDialog(path, m_parts.document.map(), m_parts.prompts, m_parts.window);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { takeImport(dialog); });
    openDialog(dialog);
}

void FileCommands::importText(const QString &name, const QString &text)
{
    auto *dialog = new ImportDialog(ListText{ListTable::Memberships, name, text}, m_parts.document.map(),
                                    m_parts.prompts, m_parts.window);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { takeImport(dialog); });
    openDialog(dialog);
}

void FileCommands::takeImport(ImportDialog *dialog)
{
    if (!m_parts.document.isOpen() && !createMap(dialog->listName(), {}))
        return;
    const Snapshot before = m_parts.document.map();
    const auto done = m_parts.document.perform(tr("Import “%1”").arg(dialog->listName()), dialog->edit());
    if (!done)
        m_parts.prompts.tell(m_parts.window, tr("Open a list"), done.error().message);
    else
        emit imported(before);
}

QString FileCommands::withSuffix(const QString &path, const QString &suffix) const
{
    return QFileInfo(path).suffix().isEmpty() ? path + QLatin1Char('.') + suffix : path;
}

void FileCommands::saveCopy()
{
    const QString folder = m_locations.folderFor(QStringLiteral("maps"));
    const QString chosen = m_parts.prompts.saveFile(
        m_parts.window, tr("Save a copy"),
        QDir(folder).filePath(tr("%1 copy").arg(m_parts.document.title()) + QStringLiteral(".copse")),
        mapFilter());
    if (chosen.isEmpty())
        return;
    const QString path = withSuffix(chosen, QStringLiteral("copse"));
    m_locations.setFolderFor(QStringLiteral("maps"), path);
    if (const auto done = m_parts.document.saveCopy(path); !done)
        m_parts.prompts.tell(m_parts.window, tr("Save a copy"), done.error().message);
    else
        emit told(tr("Saved a copy: %1").arg(QDir::toNativeSeparators(path)));
}

void FileCommands::moveMap()
{
    const QString before = m_parts.document.path();
    const QString chosen =
        m_parts.prompts.saveFile(m_parts.window, tr("Rename or move"), before, mapFilter());
    if (chosen.isEmpty())
        return;
    const QString path = MapLocations::wholePath(withSuffix(chosen, QStringLiteral("copse")));
    if (QFileInfo(path) == QFileInfo(before))
        return;
    const auto done = m_parts.document.moveTo(path);
    if (!done)
        m_parts.prompts.tell(m_parts.window, tr("Rename or move"), done.error().message);
    else
        emit told(tr("The map is here now: %1").arg(QDir::toNativeSeparators(path)));
    if (!QFileInfo::exists(before))
        m_locations.forgetRecent(before);
}

void FileCommands::saveElsewhere()
{
    const QString chosen = m_parts.prompts.saveFile(
        m_parts.window, tr("Save elsewhere"), m_locations.newPath(m_parts.document.title()), mapFilter());
    if (chosen.isEmpty())
        return;
    if (const auto done = m_parts.document.saveElsewhere(withSuffix(chosen, QStringLiteral("copse"))); !done)
        m_parts.prompts.tell(m_parts.window, tr("Save elsewhere"), done.error().message);
}

void FileCommands::exportPicture()
{
    auto *dialog = new ForReportDialog({m_parts.document.map(), m_parts.drawing.viewSpec(),
                                        m_parts.drawing.drawn(), m_parts.viewState.selected<Group>()},
                                       m_parts.window);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const QString suffix = dialog->suffix();
        const QString folder = m_locations.folderFor(QStringLiteral("pictures"));
        const QString chosen = m_parts.prompts.saveFile(
            m_parts.window, tr("Export picture"),
            QDir(folder).filePath(m_parts.document.title() + QLatin1Char('.') + suffix),
            tr("%1 files (*.%2)").arg(suffix.toUpper(), suffix));
        if (chosen.isEmpty())
            return;
        const QString path = isPictureFile(chosen) ? chosen : chosen + QLatin1Char('.') + suffix;
        m_locations.setFolderFor(QStringLiteral("pictures"), path);
        writePictureTo(path, dialog->wish());
    });
    openDialog(dialog);
}

void FileCommands::writePictureTo(const QString &path, const ReportWish &wish)
{
    m_status->begin(tr("Drawing the picture…"), [this] {
        m_exporting.cancel();
        m_status->end();
    });
    m_exporting.start(
        [map = m_parts.document.map(), view = m_parts.drawing.viewSpec(), wish, path,
         before = m_parts.drawing.drawn()](const std::atomic_bool &cancelled) -> Result<void> {
            const auto picture = reportPicture(map, view, wish, before.get(), &cancelled);
            if (!picture)
                return picture.error();
            return writePicture(*picture, path, reportPlaceDpi(wish.place));
        },
        [this, path](const Result<void> &done) { tellExported(tr("Export picture"), path, done); });
}

void FileCommands::exportTable()
{
    const QString folder = m_locations.folderFor(QStringLiteral("tables"));
    const QString chosen =
        m_parts.prompts.saveFile(m_parts.window, tr("Export table of answers"),
                                 QDir(folder).filePath(m_parts.document.title() + QStringLiteral(".csv")),
                                 tr("For spreadsheets (*.csv);;For programs (*.json)"));
    if (chosen.isEmpty())
        return;
    const QString path = withSuffix(chosen, QStringLiteral("csv"));
    m_locations.setFolderFor(QStringLiteral("tables"), path);
    m_status->begin(tr("Answering…"), [this] {
        m_exporting.cancel();
        m_status->end();
    });
    m_exporting.start(
        [map = m_parts.document.map(), question = m_parts.drawing.viewSpec().question,
         path](const std::atomic_bool &cancelled) -> Result<void> {
            const std::vector<GroupAnswer> all = answers(map, question, &cancelled);
            const Sentences sentences(map, question);
            const bool isJson = path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive);
            return writeWhole(path, isJson ? answersAsJson(map, all, sentences)
                                           : answersAsCsv(map, all, sentences));
        },
        [this, path](const Result<void> &done) { tellExported(tr("Export table of answers"), path, done); });
}

void FileCommands::tellExported(const QString &title, const QString &path, const Result<void> &done)
{
    m_status->end();
    if (!done)
        m_parts.prompts.tell(m_parts.window, title, done.error().message);
    else
        emit told(tr("Exported: %1").arg(QDir::toNativeSeparators(path)));
}

void FileCommands::clearComputer()
{
    auto *dialog = new ClearComputerDialog(m_parts.settings.versionsFolder, int(m_locations.recent().size()),
                                           m_parts.window);
    connect(dialog, &QDialog::accepted, this, [this] {
        emit computerCleared();
        emit lastMapsChanged();
        emit told(tr("This computer keeps nothing more."));
    });
    openDialog(dialog);
}

void FileCommands::showVersions()
{
    Document &document = m_parts.document;
    auto *dialog = new VersionsDialog(
        versionsAnywhere(document.mapId(), document.path(), m_parts.settings.versionsFolder),
        {document.map(), m_parts.answers.question()},
        {m_parts.viewState.showing(), !m_parts.answers.areWithheld()}, m_parts.window);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (dialog->wish() == VersionsDialog::Wish::OpenAsCopy)
            openCopyOf(dialog->version().path);
        else if (dialog->records())
            bringBackVersion(dialog->version(), *dialog->records());
    });
    openDialog(dialog);
}

void FileCommands::bringBackVersion(const Version &version, const Snapshot &records)
{
    Document &document = m_parts.document;
    const QString made = QLocale().toString(version.made.toLocalTime(), QLocale::ShortFormat);
    const auto done =
        document.perform(tr("Bring back the version of %1").arg(made), bringBack(document.map(), records));
    if (!done)
        m_parts.prompts.tell(m_parts.window, tr("Earlier versions"), done.error().message);
    else
        emit told(tr("The version of %1 is back. Undo takes that back.").arg(made));
}

} // namespace copse
