#pragma once

#include "desktop/dialogs/prompts.h"
#include "desktop/document/answerbook.h"
#include "desktop/document/document.h"
#include "desktop/document/drawing.h"
#include "desktop/document/lookalikebook.h"
#include "desktop/document/sitting.h"
#include "desktop/document/views.h"
#include "desktop/document/viewstate.h"
#include "desktop/models/grouptreemodel.h"
#include "desktop/models/recordtable.h"

#include <QMainWindow>

class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace copse {

class AsOfBar;
class CopyCommands;
class EditCommands;
class FileCommands;
class FilterBar;
class FindCommands;
class ListsPanel;
class MixMap;
class NameCommands;
class NoticeBar;
class PictureBar;
class PictureCanvas;
class PictureTablePanel;
class PresentCommands;
class SheetCommands;
class SidePanel;
class StatusStrip;
class TermCommands;
class TypedLineBar;
class ViewCommands;

/// Where a window keeps things, and how it asks; tests bring their own.
struct WindowSettings
{
    MapFileSettings mapFile;
    QString documentsFolder;    ///< where new maps go
    Prompts *prompts = nullptr; ///< null: the dialogs of the platform
};

/// The window: puts the parts together and lets each know what concerns it. What the parts do is theirs.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const WindowSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// A map is opened, a list (any other file) is offered for import.
    void openFile(const QString &path);
    void openSample();

    Document &document() { return m_document; }
    ViewState &viewState() { return m_viewState; }
    Drawing &drawing() { return m_drawing; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeCentre();
    void makeTabs();
    void makeStatusLine();
    void makeMenus();
    void connectParts();

    void takeMap();
    void takeImport(const Snapshot &before);
    void useDefaultAsOf();
    void forgetMessages();
    void showContents();
    void showTitle();
    void showSelection();
    void pickItem(const QString &itemId);
    void tell(const QString &message);
    void restoreLook();

    const WindowSettings m_settings;
    DialogPrompts m_platformPrompts;
    Prompts &m_prompts;
    Document m_document;
    ViewState m_viewState;
    AnswerBook m_answers;
    Drawing m_drawing;
    LookAlikeBook m_lookAlikes;
    Views m_views;
    Sitting m_sitting;
    GroupTreeModel m_groups;
    PeopleTable m_people;
    OrganisationsTable m_organisations;
    DisciplinesTable m_disciplines;

    FileCommands *m_files;
    EditCommands *m_edits;
    CopyCommands *m_copies;
    NameCommands *m_names;
    TermCommands *m_terms;
    PresentCommands *m_present;
    FindCommands *m_find = nullptr;
    QStackedWidget *m_stack = nullptr;
    QSplitter *m_splitter = nullptr;
    ViewCommands *m_viewCommands = nullptr;
    QTabWidget *m_tabs = nullptr;
    TypedLineBar *m_typedLine = nullptr;
    ListsPanel *m_lists = nullptr;
    SidePanel *m_card = nullptr;
    PictureCanvas *m_canvas = nullptr;
    MixMap *m_mixMap = nullptr;
    SheetCommands *m_sheets = nullptr;
    PictureBar *m_pictureBar = nullptr;
    FilterBar *m_filterBar = nullptr;
    PictureTablePanel *m_pictureTable = nullptr;
    NoticeBar *m_drawingNotice = nullptr;
    StatusStrip *m_status = nullptr;
    AsOfBar *m_asOfBar = nullptr;
    QWidget *m_bottom = nullptr;
};

} // namespace copse
