#include "desktop/window/mainwindow.h"

#include "desktop/canvas/picturecanvas.h"
#include "desktop/charts/mixmap.h"
#include "desktop/dialogs/textdialog.h"
#include "desktop/dialogs/typingcarddialog.h"
#include "desktop/document/appearance.h"
#include "desktop/document/personfacts.h"
#include "desktop/panels/asofbar.h"
#include "desktop/panels/cardpanel.h"
#include "desktop/panels/filterbar.h"
#include "desktop/panels/inspector.h"
#include "desktop/panels/listspanel.h"
#include "desktop/panels/matrixoffer.h"
#include "desktop/panels/noticebar.h"
#include "desktop/panels/picturebar.h"
#include "desktop/panels/picturetablepanel.h"
#include "desktop/panels/savefailurebar.h"
#include "desktop/panels/sheetspanel.h"
#include "desktop/panels/sidepanel.h"
#include "desktop/panels/startpanel.h"
#include "desktop/panels/statusstrip.h"
#include "desktop/panels/typedlinebar.h"
#include "desktop/window/actions.h"
#include "desktop/window/analysecommands.h"
#include "desktop/window/copycommands.h"
#include "desktop/window/editcommands.h"
#include "desktop/window/filecommands.h"
#include "desktop/window/findcommands.h"
#include "desktop/window/handcommands.h"
#include "desktop/window/historycommands.h"
#include "desktop/window/namecommands.h"
#include "desktop/window/onepaint.h"
#include "desktop/window/papercommands.h"
#include "desktop/window/presentcommands.h"
#include "desktop/window/presentwindow.h"
#include "desktop/window/sheetcommands.h"
#include "desktop/window/termcommands.h"
#include "desktop/window/timecommands.h"
#include "desktop/window/viewcommands.h"
#include "desktop/window/windowkeys.h"
#include "drawing/itemid.h"

#include <QCloseEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace copse {

namespace {

PartialDate today() { return PartialDate::fromDate(QDate::currentDate()); }

} // namespace

MainWindow::MainWindow(const WindowSettings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_prompts(settings.prompts ? *settings.prompts : m_platformPrompts)
    , m_document(settings.mapFile)
    , m_answers(m_document, m_viewState)
    , m_drawing(m_document, m_viewState)
    , m_lookAlikes(m_document, m_drawing)
    , m_views(m_document, m_viewState, m_drawing)
    , m_sitting(m_document)
    , m_groups(m_document, m_answers)
    , m_people(m_document, nullptr)
    , m_organisations(m_document, nullptr)
    , m_disciplines(m_document, nullptr)
    , m_files(new FileCommands(
          {m_document, m_viewState, m_drawing, m_answers, m_prompts, m_settings.mapFile, this},
          settings.documentsFolder, this))
    , m_edits(new EditCommands({m_document, m_viewState, *m_files, m_prompts, this}, this))
    , m_copies(new CopyCommands({m_document, m_viewState, m_answers, m_drawing, m_prompts, this}, this))
    , m_names(new NameCommands(m_document, m_lookAlikes, this))
    , m_terms(new TermCommands(m_document, m_prompts, this))
    , m_present(
          new PresentCommands({m_document, m_lookAlikes, m_viewState, m_drawing, m_sitting, this}, this))
{
    m_answers.follow(m_lookAlikes);
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    makeCentre();
    makeStatusLine();
    makeMenus();
    connectParts();
    restoreLook();
    takeMap();
}

MainWindow::~MainWindow()
{
    // The parts take their leave of the document while it is still there.
    delete m_present;
    delete m_terms;
    delete centralWidget();
}

/// From the window inwards: what is moved into another widget has its style made again with all that is in
/// it.
void MainWindow::makeCentre()
{
    auto *centre = new QWidget;
    setCentralWidget(centre);
    auto *centreLayout = new QVBoxLayout(centre);
    centreLayout->setContentsMargins({});
    centreLayout->setSpacing(0);
    m_typedLine = new TypedLineBar(
        m_document, [this] { return m_edits->haveMap(); }, centre);
    m_edits->setTypedLine(m_typedLine);
    m_stack = new QStackedWidget(centre);
    centreLayout->addWidget(m_typedLine);
    centreLayout->addWidget(m_stack, 1);

    auto *start = new StartPanel(
        {m_edits->typeLineAction(), m_files->importAction(), m_files->sampleAction()}, m_sitting, m_stack);
    m_stack->addWidget(start);
    connect(start, &StartPanel::mapWanted, m_files, &FileCommands::openMap);
    const auto offerMaps = [this, start] {
        start->offerMaps(m_document.isOpen() ? QStringList() : m_files->lastMaps());
    };
    connect(m_files, &FileCommands::lastMapsChanged, start, offerMaps);
    offerMaps();

    auto *work = new QWidget(m_stack);
    m_stack->addWidget(work);
    auto *layout = new QVBoxLayout(work);
    layout->setContentsMargins(0, 4, 8, 8);
    m_splitter = new QSplitter(work);
    m_splitter->setHandleWidth(8);
    layout->addWidget(new SaveFailureBar(m_document, m_files->saveElsewhereAction(), work));
    layout->addWidget(m_splitter, 1);

    m_lists = new ListsPanel(m_viewState, {&m_groups, &m_people, &m_organisations, &m_disciplines},
                             m_edits->selectionActions(), m_splitter);
    m_lists->setMinimumWidth(170);
    m_edits->setLists(m_lists);
    makeTabs();
    m_typedLine->setNext(m_canvas);
    auto *card =
        new CardPanel({m_document, m_viewState, m_answers, m_drawing, m_sitting, m_terms->sortAction()},
                      {m_copies->sentenceAction(), m_files->exportPictureAction()});
    auto *record =
        new Inspector({m_document, m_viewState,
                       [this](const QString &title, const QString &question, const QString &answer) {
                           return m_prompts.ask(this, title, question, {answer}) == 0;
                       }});
    connect(record, &Inspector::told, this, &MainWindow::tell);
    m_card = new SidePanel(card, record, m_splitter);
    m_splitter->setStretchFactor(m_splitter->indexOf(m_tabs), 1);
    m_splitter->setCollapsible(m_splitter->indexOf(m_tabs), false);
}

void MainWindow::makeTabs()
{
    m_tabs = new QTabWidget(m_splitter);
    m_tabs->setObjectName(QStringLiteral("tabs"));
    m_tabs->setAccessibleName(tr("Ways to look at the map"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->tabBar()->setExpanding(false);
    const auto addTab = [this](const QString &name, const QString &title) {
        auto *frame = new QFrame(m_tabs);
        frame->setProperty("card", true);
        frame->setObjectName(name);
        auto *layout = new QVBoxLayout(frame);
        layout->setContentsMargins(1, 1, 1, 1);
        m_tabs->addTab(frame, title);
        return layout;
    };
    QVBoxLayout *picture = addTab(QStringLiteral("pictureTab"), tr("Picture"));
    m_pictureBar = new PictureBar(m_document, m_viewState, m_views);
    picture->addWidget(m_pictureBar);
    m_filterBar = new FilterBar(m_document, m_viewState);
    m_pictureBar->addButton(m_filterBar->makeButton());
    picture->addWidget(m_filterBar);
    m_drawingNotice = new NoticeBar;
    picture->addWidget(m_drawingNotice);
    picture->addWidget(new MatrixOffer(m_drawing, m_viewState));
    m_canvas = new PictureCanvas(nullptr);
    m_canvas->setObjectName(QStringLiteral("canvas"));
    picture->addWidget(m_canvas, 1); // bars above it take no more than they need
    m_mixMap = new MixMap(nullptr);
    m_mixMap->setObjectName(QStringLiteral("mixMap"));
    addTab(QStringLiteral("mixTab"), tr("Mix"))->addWidget(m_mixMap, 1);
    m_sheets = new SheetCommands(m_document, m_viewState, m_prompts, this);
    addTab(QStringLiteral("sheetsTab"), tr("Sheets"))->addWidget(m_sheets->panel(), 1);
    m_pictureTable = new PictureTablePanel;
    addTab(QStringLiteral("tableTab"), tr("Table"))->addWidget(m_pictureTable, 1);
}

void MainWindow::makeStatusLine()
{
    m_bottom = new QWidget;
    m_status = new StatusStrip(m_document);
    m_files->setStatus(m_status);
    auto *layout = new QHBoxLayout(m_bottom);
    layout->setContentsMargins(0, 0, 0, 0);
    m_asOfBar = new AsOfBar(m_document, m_viewState);
    layout->addWidget(m_asOfBar, 1);
    layout->addWidget(m_status);
    statusBar()->addPermanentWidget(m_bottom, 1);
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::makeMenus()
{
    m_files->fill(menuBar()->addMenu(tr("&File")));
    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    m_edits->fill(edit);
    m_copies->fill(edit);
    m_sheets->fill(edit->addMenu(tr("Sh&eets")));
    m_names->fill(edit);
    m_terms->fill(edit);
    m_find = new FindCommands({m_document, m_viewState, m_canvas, m_lists, menuBar(), this}, this);
    m_find->fill(edit);
    new WindowKeys({m_find->action(), m_files->exportPictureAction()}, this);
    (new HistoryCommands(m_document, m_viewState, this))->fill(edit);
    auto *hand = new HandCommands({m_document, m_viewState, m_drawing, m_views, *m_canvas, *m_pictureBar,
                                   *m_lists, *m_edits, *m_files, m_prompts, this},
                                  this);
    hand->fill(edit);
    connect(m_typedLine, &TypedLineBar::linesPasted, hand, &HandCommands::pasteLines);
    connect(hand, &HandCommands::linesToType, m_typedLine, &TypedLineBar::typeLines);
    connect(hand, &HandCommands::told, this, &MainWindow::tell);
    connect(hand, &HandCommands::refused, m_drawingNotice, &NoticeBar::say);
    connect(hand, &HandCommands::counted, m_status, &StatusStrip::showSelected);
    m_viewCommands = new ViewCommands({m_canvas, m_tabs, m_lists, m_card, m_splitter, this}, this);
    QMenu *viewMenu = menuBar()->addMenu(tr("&View"));
    m_card->fill(viewMenu);
    m_pictureBar->fill(viewMenu);
    m_filterBar->fill(viewMenu->addMenu(tr("Onl&y")));
    viewMenu->addSeparator();
    m_viewCommands->fill(viewMenu);
    QMenu *analyse = menuBar()->addMenu(tr("&Analyse"));
    (new AnalyseCommands(m_viewState, this))->fill(analyse);
    analyse->addSeparator();
    (new TimeCommands({m_document, m_viewState, m_drawing, m_canvas, m_asOfBar, this}, this))->fill(analyse);
    QMenu *present = menuBar()->addMenu(tr("&Present"));
    m_present->fill(present);
    (new PaperCommands({m_document, m_viewState, m_prompts, m_settings.documentsFolder, this}, this))
        ->fill(present);
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    const auto show = [this](const char *name, const QString &title, const QString &html) {
        auto *dialog = new TextDialog(QString::fromLatin1(name), title, html, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    };
    help->addAction(makeAction(this, "showRule", tr("How the &answers come about"),
                               QKeySequence::HelpContents,
                               [show] { show("ruleDialog", tr("How the answers come about"), ruleText()); }));
    help->addAction(makeAction(this, "showTypingCard", tr("How to &type a line"), {}, [this] {
        auto *dialog = new TypingCardDialog(m_prompts, m_settings.documentsFolder, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }));
    QAction *about = makeAction(this, "showAbout", tr("A&bout Copse"), {},
                                [show] { show("aboutDialog", tr("About Copse"), aboutText()); });
    about->setMenuRole(QAction::AboutRole);
    help->addAction(about);
}

void MainWindow::connectParts()
{
    new OnePaint(this, m_document, m_answers, m_drawing);
    connect(&m_document, &Document::opened, this, &MainWindow::takeMap);
    connect(&m_document, &Document::pathChanged, this, &MainWindow::showTitle);
    connect(&m_document, &Document::changed, this, [this] { m_viewState.forgetGone(m_document.map()); });
    connect(&m_document, &Document::changed, this, &MainWindow::showContents);
    connect(&m_viewState, &ViewState::selectionChanged, this, &MainWindow::showSelection);
    connect(&m_viewState, &ViewState::questionChanged, this, &MainWindow::showSelection);
    connect(&m_answers, &AnswerBook::changed, this, [this] {
        m_mixMap->setAnswers(m_answers.map(), m_answers.question(),
                             m_answers.areWithheld() ? std::vector<GroupAnswer>() : m_answers.all());
        m_mixMap->setSelectedGroup(m_viewState.selected<Group>());
    });
    connect(&m_drawing, &Drawing::started, m_canvas, &PictureCanvas::expectPicture);
    connect(&m_drawing, &Drawing::started, this,
            [this] { m_status->begin(tr("Drawing…"), [this] { m_drawing.cancel(); }); });
    connect(&m_drawing, &Drawing::finished, this, [this] {
        m_status->end();
        m_drawingNotice->hide();
        m_canvas->setItemsMovable(standsFreely(m_viewState.view().picture));
        m_canvas->setPicture(m_drawing.picture(),
                             m_drawing.isRearranged() ? PictureCanvas::Transition::Ease
                                                      : PictureCanvas::Transition::None,
                             m_drawing.area(), m_drawing.isStanding());
        m_pictureTable->setPicture(m_drawing.drawn());
        showSelection();
    });
    connect(&m_drawing, &Drawing::failed, this,
            [this](const Error &error) { m_drawingNotice->say(error.message); });
    connect(m_canvas, &PictureCanvas::itemClicked, this, &MainWindow::pickItem);
    connect(m_pictureBar, &PictureBar::refused, m_drawingNotice, &NoticeBar::say);
    m_views.setSeenPart([this] { return m_canvas->seenPart(); });
    connect(&m_views, &Views::partWanted, m_canvas, &PictureCanvas::showPart);
    connect(m_canvas, &PictureCanvas::itemMoved, this, [this](const QString &item, QPointF centre) {
        if (const Result<void> moved = m_views.move(item, centre); !moved)
            m_drawingNotice->say(moved.error().message);
    });
    connect(m_mixMap, &MixMap::groupSelected, this, [this](Id<Group> group) { m_viewState.select(group); });
    connect(&m_groups, &GroupTreeModel::refused, m_lists, &ListsPanel::say);
    connect(&m_disciplines, &RecordTableModel::refused, m_lists, &ListsPanel::say);
    connect(&m_people, &RecordTableModel::refused, m_lists, &ListsPanel::say);
    connect(&m_organisations, &RecordTableModel::refused, m_lists, &ListsPanel::say);
    connect(m_sheets, &SheetCommands::told, this, &MainWindow::tell);
    connect(&m_document, &Document::changed, this, &MainWindow::forgetMessages);
    connect(&m_viewState, &ViewState::selectionChanged, this, &MainWindow::forgetMessages);
    connect(m_files, &FileCommands::imported, this, &MainWindow::takeImport);
    connect(m_files, &FileCommands::told, this, &MainWindow::tell);
    connect(m_files, &FileCommands::computerCleared, &m_views, &Views::forgetSeenParts);
    connect(m_edits, &EditCommands::told, this, &MainWindow::tell);
    connect(m_copies, &CopyCommands::told, this, &MainWindow::tell);
    connect(m_names, &NameCommands::told, this, &MainWindow::tell);
    connect(m_present, &PresentCommands::refused, this, &MainWindow::tell);
    connect(&m_sitting, &Sitting::changed, this, [this] {
        if (m_sitting.isOn() && m_stack->currentIndex() == 0)
            m_typedLine->setFocus(); // that is where people come in
    });
    connect(m_present, &PresentCommands::began, this, [this](PresentWindow *wall) {
        Presentation &presentation = *m_present->presentation();
        auto *line = new TypedLineBar(
            m_document, [] { return true; }, wall);
        const auto follow = [this, line] {
            Presentation *shown = m_present->presentation();
            if (!shown)
                return;
            const Showing showing = shown->room().view().showing();
            m_find->setShowing(showing);
            m_typedLine->setShowing(showing);
            line->setShowing(showing);
        };
        connect(&presentation, &Presentation::changed, line, follow); // a step may show fewer names
        follow();
        connect(line, &TypedLineBar::typed, wall, &PresentWindow::pointOut);
        connect(line, &TypedLineBar::told, this, &MainWindow::tell);
        connect(line, &TypedLineBar::linesPasted, m_typedLine, &TypedLineBar::linesPasted);
        connect(line, &TypedLineBar::leftEmpty, wall, [wall] { wall->showTypedLine(false); });
        connect(line, &TypedLineBar::popupRaised, wall, &PresentWindow::raiseOverlay);
        wall->setTypedLine(line);
    });
    connect(m_present, &PresentCommands::ended, this, [this] {
        m_find->setShowing({});
        m_typedLine->setShowing({});
    });
    connect(m_typedLine, &TypedLineBar::typed, this, [this](Id<Person> person, Id<Group> group) {
        if (!group.isNull())
            m_viewState.select(group);
        else if (!person.isNull())
            m_viewState.select(person);
    });
    connect(m_typedLine, &TypedLineBar::told, this, &MainWindow::tell);
}

void MainWindow::takeMap()
{
    m_viewState.clearSelection();
    forgetMessages();
    if (m_viewState.viewId().isNull()) // a view has its date
        useDefaultAsOf();
    showTitle();
    showContents();
    if (m_stack->currentIndex() == 0)
        m_typedLine->setFocus(); // an empty map is typed into
}

void MainWindow::takeImport(const Snapshot &before)
{
    // Nobody has chosen another date: the one that suits the map as it is now.
    if (m_viewState.question().asOf == defaultAsOf(before, today()))
        useDefaultAsOf();
    m_names->tellOfImport();
}

void MainWindow::useDefaultAsOf()
{
    const AsOf asOf = defaultAsOf(m_document.map(), today());
    m_viewState.setAsOf(asOf);
    if (m_document.isOpen() && asOf.isAnyTime())
        tell(tr("All memberships have ended, so everybody who ever was a member is shown."));
}

void MainWindow::forgetMessages()
{
    tell({});
    m_lists->say({});
}

void MainWindow::showContents()
{
    const Snapshot &map = m_document.map();
    const bool isEmpty = map.all<Person>().isEmpty() && map.all<Group>().isEmpty() &&
                         map.all<Organisation>().isEmpty() && map.all<Discipline>().isEmpty();
    // What had the keyboard goes out of sight, and what happens to come next is nobody's choice.
    const bool hasKeyboard = !focusWidget() || m_stack->isAncestorOf(focusWidget());
    const int page = isEmpty ? 0 : 1;
    if (m_stack->currentIndex() != page) {
        m_stack->setCurrentIndex(page);
        if (hasKeyboard)
            isEmpty ? m_typedLine->setFocus() : m_canvas->setFocus();
    }
    m_bottom->setVisible(!isEmpty);
    if (!m_drawing.isRunning()) // or with the picture that comes
        showSelection();
}

void MainWindow::showTitle()
{
    setWindowTitle(m_document.isOpen() ? tr("%1 – Copse").arg(m_document.title()) : tr("Copse"));
}

void MainWindow::showSelection()
{
    QSet<QString> items;
    const auto addPerson = [&](Id<Person> id) {
        items << itemOf(id) << QStringLiteral("lines-") + itemOf(id);
    };
    const AsOf asOf = m_viewState.question().asOf;
    const auto addPeople = [&](const std::vector<Id<Person>> &people) {
        for (const Id<Person> id : people)
            addPerson(id);
    };
    const Scope scope = m_viewState.question().scope;
    const auto addGroup = [&](auto &&self, Id<Group> id) -> void {
        items << itemOf(id);
        if (scope == Scope::Direct)
            return;
        for (const Id<Group> below : m_document.index().subgroups.of(id)) {
            items << QStringLiteral("lines-") + itemOf(below);
            self(self, below);
        }
    };
    for (const Id<Group> group : m_viewState.allSelected<Group>()) {
        addGroup(addGroup, group);
        addPeople(peopleOf(m_document, group, asOf, scope));
    }
    for (const Id<Person> person : m_viewState.allSelected<Person>()) {
        addPerson(person);
        for (const Id<Group> id : groupsOf(m_document, person, asOf))
            items << itemOf(id);
    }
    for (const Id<Organisation> organisation : m_viewState.allSelected<Organisation>()) {
        items << itemOf(organisation);
        addPeople(peopleOf(m_document, organisation, asOf));
    }
    for (const Id<Discipline> discipline : m_viewState.allSelected<Discipline>()) {
        items << itemOf(discipline);
        addPeople(peopleOf(m_document, discipline, asOf));
    }
    m_canvas->setSelection(items);
    m_mixMap->setSelectedGroup(m_viewState.selected<Group>());
}

void MainWindow::pickItem(const QString &itemId)
{
    if (const Selection record = recordOf(itemId); record != Selection() || itemId.isEmpty())
        m_viewState.select(record);
}

void MainWindow::tell(const QString &message) { m_status->tell(message); }

void MainWindow::restoreLook()
{
    if (!restoreGeometry(QSettings().value(QStringLiteral("window/geometry")).toByteArray())) {
        constexpr QSize comfortable(1360, 820);
        resize(comfortable);
        if (const QSize room = screen()->availableSize(); room.width() < 1440 || room.height() < 900)
            setWindowState(Qt::WindowMaximized);
    }
    m_viewCommands->restoreColumns();
}

void MainWindow::openFile(const QString &path)
{
    if (path.endsWith(QStringLiteral(".copse"), Qt::CaseInsensitive))
        m_files->openMap(path);
    else
        m_files->importList(path);
}

void MainWindow::openSample() { m_files->openSample(); }

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_views.keepPlaces();
    m_views.saveSeenParts();
    if (!m_document.flush()) {
        const int answer = m_prompts.ask(this, tr("Not saved"), m_document.saveError().message,
                                         {tr("Save elsewhere…"), tr("Close and lose the last changes")});
        if (answer == 0)
            m_files->saveElsewhereAction()->trigger();
        if (answer < 0 || (answer == 0 && !m_document.flush())) {
            event->ignore();
            return;
        }
    }
    QSettings().setValue(QStringLiteral("window/geometry"), saveGeometry());
    m_viewCommands->keepColumns();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    if (const QList<QUrl> urls = event->mimeData()->urls(); !urls.isEmpty())
        openFile(urls.front().toLocalFile());
}

} // namespace copse
