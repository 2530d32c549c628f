#pragma once

#include "base/result.h"
#include "desktop/document/latestjob.h"
#include "desktop/window/maplocations.h"
#include "model/snapshot.h"
#include "report/reportpicture.h"
#include "store/mapfile.h"

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace copse {

class AnswerBook;
class Document;
class Drawing;
class ImportDialog;
class Prompts;
class StatusStrip;
class ViewState;

/// What the File menu does: maps come and go, lists come in, pictures and tables go out.
class FileCommands : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Document &document;
        const ViewState &viewState;
        Drawing &drawing;
        AnswerBook &answers;
        Prompts &prompts;
        const MapFileSettings &settings;
        QWidget *window;
    };

    FileCommands(const Parts &parts, const QString &documentsFolder, QObject *parent);

    void fill(QMenu *menu);
    /// Where work that takes long is shown.
    void setStatus(StatusStrip *status) { m_status = status; }

    QAction *importAction() const { return m_import; }
    QAction *sampleAction() const { return m_sample; }
    QAction *exportPictureAction() const { return m_exportPicture; }
    QAction *saveElsewhereAction() const { return m_saveElsewhere; }

    /// Maps that were open lately and are still there, the latest first: as many as are worth a button.
    QStringList lastMaps() const;

    void newMap();
    /// Makes a new map file in the documents folder and opens it; false (and said why) if that fails.
    bool createMap(const QString &name, const Snapshot &records);
    void openMap(const QString &given);
    void openSample();
    void importList(const QString &path);
    /// A list that stands in no file; `name` stands for the name of the file.
    void importText(const QString &name, const QString &text);

signals:
    /// Something was done; a word about it.
    void told(const QString &message);
    void lastMapsChanged();
    /// What this computer kept is gone.
    void computerCleared();
    /// A list came in; the map as it was before.
    void imported(const copse::Snapshot &before);

private:
    void chooseMap();
    void chooseList();
    void fillRecent();
    void openCopyOf(const QString &path);
    void explainDamage(const Error &error, const QString &path);
    void explain(const Error &error, const QString &path);
    void takeImport(ImportDialog *dialog);
    void saveCopy();
    void moveMap();
    void saveElsewhere();
    void exportPicture();
    void writePictureTo(const QString &path, const ReportWish &wish);
    void exportTable();
    void tellExported(const QString &title, const QString &path, const Result<void> &done);
    void showVersions();
    void bringBackVersion(const Version &version, const Snapshot &records);
    void clearComputer();
    void follow();
    QString withSuffix(const QString &path, const QString &suffix) const;

    Parts m_parts;
    MapLocations m_locations;
    StatusStrip *m_status = nullptr;
    LatestJob m_exporting;
    QMenu *m_recent = nullptr;
    QAction *m_new;
    QAction *m_open;
    QAction *m_sample;
    QAction *m_import;
    QAction *m_saveCopy;
    QAction *m_move;
    QAction *m_saveElsewhere;
    QAction *m_exportPicture;
    QAction *m_exportTable;
    QAction *m_versions;
    QAction *m_clear;
    QAction *m_quit;
};

} // namespace copse
