#include "readout.h"
#include "secrets.h"
#include "windowfixture.h"

#include "desktop/canvas/picturecanvas.h"
#include "desktop/panels/presenternotes.h"
#include "desktop/panels/sheetspanel.h"
#include "desktop/window/presentcommands.h"
#include "desktop/window/presentwindow.h"
#include "drawing/pdfwriter.h"
#include "drawing/picturetable.h"
#include "drawing/pngwriter.h"
#include "store/wholemap.h"

#include <QAccessible>
#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTabWidget>
#include <QTableView>

#include <functional>

using namespace copse;
using namespace Qt::Literals::StringLiterals;

/// Whatever leaves the desk (a file, the clipboard, the wall and what is read aloud there) has no name that
/// is hidden, nobody's e-mail, and no note. Two windows show the same map with different secrets: what leaves
/// them is searched for words, and has to be the same in both.
class TestNothingHidden : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();

    void theSearchFindsWhatIsThere();
    void pictures_data();
    void pictures();
    void tables();
    void copies();
    void sheetsOfTheMap();
    void paper();
    void theWall_data();
    void theWall();
    void fullNamesThisTime();
    void whatIsTypedAndFoundMeanwhile();
    void twoDatesMeanwhile();

private:
    /// What came out on one way.
    struct Out
    {
        QString way;
        QByteArray bytes;
        bool isCompared = true; ///< false: it also says what has to do with the time
    };
    using Outs = std::vector<Out>;
    using Ways = std::function<Outs(WindowFixture &)>;

    void nothingLeaves(const Ways &ways, const QStringList &sought);
    static QStringList leaksIn(const Outs &one, const Outs &other, const QStringList &sought);

    static PresentWindow *wallOf(WindowFixture &at)
    {
        return at.window->findChild<PresentCommands *>()->wall();
    }
    static void waitForPicture(PictureCanvas *canvas);
    static void show(WindowFixture &at, PictureKind kind);
    static QByteArray report(WindowFixture &at, const QString &kind, int names, Outs &outs);
    static QByteArray clipboardAfter(WindowFixture &at, const char *action);
    static void present(WindowFixture &at);
    static void endPresenting(WindowFixture &at);
    static Outs wallOuts(WindowFixture &at, const QString &step);

    std::unique_ptr<WindowFixture> m_one;
    std::unique_ptr<WindowFixture> m_other;
};

void TestNothingHidden::initTestCase()
{
    const auto open = [](const Snapshot &map) {
        auto at = std::make_unique<WindowFixture>();
        at->window->resize(1280, 720);
        const QString path = at->folder.filePath(u"Wells.copse"_s);
        [&] { QVERIFY(writeMap(path, map, Replace::No)); }();
        at->window->openFile(path);
        waitForPicture(at->find<PictureCanvas>("canvas"));
        return at;
    };
    m_one = open(secrets::map());
    m_other = open(secrets::otherwise(secrets::Strengths::Same));
    QVERIFY(!(m_one->map() == m_other->map()));
    QCOMPARE(m_one->map().all<Person>().size(), m_other->map().all<Person>().size());
}

void TestNothingHidden::cleanupTestCase()
{
    m_one.reset();
    m_other.reset();
}

/// Goes the same ways in both windows. A window that is still making room for its words is another picture:
/// what leaks, leaks every time.
void TestNothingHidden::nothingLeaves(const Ways &ways, const QStringList &sought)
{
    constexpr int times = 10; // on a busy machine most of them meet one
    QStringList leaks;
    for (int time = 0; time < times; ++time) {
        const Outs one = ways(*m_one);
        const Outs other = ways(*m_other);
        QVERIFY(!one.empty() && one.size() == other.size());
        leaks = leaksIn(one, other, sought);
        if (leaks.isEmpty())
            break;
    }
    QVERIFY2(leaks.isEmpty(), qPrintable(leaks.join(u'\n')));
}

QStringList TestNothingHidden::leaksIn(const Outs &one, const Outs &other, const QStringList &sought)
{
    QStringList leaks;
    for (std::size_t i = 0; i < one.size(); ++i) {
        const QString text = secrets::textOf(one[i].bytes);
        if (one[i].bytes.isEmpty())
            leaks << one[i].way + u": nothing came out, so nothing was searched"_s;
        const QStringList found = secrets::foundIn(text, sought);
        if (!found.isEmpty())
            leaks << u"%1 has: %2"_s.arg(one[i].way, found.join(u", "_s));
        else if (one[i].isCompared && one[i].bytes != other[i].bytes)
            leaks << u"%1 is not the same with other secrets"_s.arg(one[i].way);
    }
    return leaks;
}

void TestNothingHidden::waitForPicture(PictureCanvas *canvas)
{
    QVERIFY(canvas);
    QTRY_VERIFY(canvas->isComplete() && canvas->index() && canvas->picture());
}

void TestNothingHidden::show(WindowFixture &at, PictureKind kind)
{
    ViewSpec view = at.window->viewState().view();
    auto *canvas = at.find<PictureCanvas>("canvas");
    const auto before = canvas->picture();
    const bool isOther = view.picture != kind;
    view.picture = kind;
    at.window->viewState().setView(view);
    QTRY_VERIFY(!isOther || canvas->picture() != before);
    QTRY_VERIFY(canvas->isComplete());
    QTRY_VERIFY(at.find<QAction>("copyPicture")->isEnabled());
}

/// The file that the dialog writes; what the dialog says is added to the outs.
QByteArray TestNothingHidden::report(WindowFixture &at, const QString &kind, int names, Outs &outs)
{
    at.trigger("exportPicture");
    QDialog *dialog = at.dialog("exportPictureDialog");
    if (!dialog)
        return {};
    auto *kinds = dialog->findChild<QComboBox *>(u"pictureKind"_s);
    kinds->setCurrentIndex(kinds->findData(kind));
    dialog->findChild<QComboBox *>(u"pictureNames"_s)->setCurrentIndex(names);
    if (kind == u"png") { // once is enough
        auto *words = dialog->findChild<QPlainTextEdit *>(u"pictureDescription"_s);
        (void)QTest::qWaitFor([&] { return !words->toPlainText().isEmpty(); }, patience);
        const QByteArray said = spokenText(QAccessible::queryAccessibleInterface(dialog)).toUtf8();
        outs.push_back({u"words of the dialog for a report"_s, said});
        outs.push_back({u"dialog for a report as it is painted"_s, paintedText(dialog).toUtf8()});
        outs.push_back({u"pixels of the page in that dialog"_s,
                        pixels(dialog->findChild<QWidget *>(u"picturePreview"_s)->grab().toImage())});
    }
    const QString path = at.folder.filePath(u"Picture.%1"_s.arg(kind));
    QFile::remove(path);
    at.prompts.nextFile = path;
    dialog->findChild<QPushButton *>(u"chooseWhere"_s)->click();
    auto *told = at.find<QLabel>("told");
    (void)QTest::qWaitFor([&] { return QFile::exists(path) && told; }, patience);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// All that other programs get.
QByteArray TestNothingHidden::clipboardAfter(WindowFixture &at, const char *action)
{
    QGuiApplication::clipboard()->clear();
    at.prompts.nextAnswer = 0; // everything that is shown
    at.trigger(action);
    const QMimeData *data = nullptr;
    (void)QTest::qWaitFor(
        [&] {
            data = QGuiApplication::clipboard()->mimeData();
            return data && !data->formats().isEmpty();
        },
        patience);
    QByteArray all;
    for (const QString &format : data ? data->formats() : QStringList()) {
        // A map gets from a map what is there, with everybody's consent beside it.
        if (format.startsWith(u"application/x-copse"_s))
            continue;
        all += format.toUtf8() + ' ' + data->data(format) + '\n';
    }
    if (data && data->hasImage())
        all += pixels(QGuiApplication::clipboard()->image());
    return all;
}

void TestNothingHidden::theSearchFindsWhatIsThere()
{
    const QString family = u"Wuxelmann"_s;
    for (const QString &text :
         {u"zorblatt WUXELMANN"_s, u"<text>Wuxel</text><text>mann</text>"_s, u"Wuxel\nmann"_s,
          u"<p>W&#117;xelmann</p>"_s, u"Wüxelmänn"_s, u"Wuxel\u00admann"_s, u"%57uxelmann"_s})
        QVERIFY2(secrets::foundIn(text, secrets::all()).contains(family), qPrintable(text));
    QVERIFY(secrets::foundIn(u"Nobody Special"_s, secrets::all()).isEmpty());

    // The desk shows everybody: in its picture, its lists and what is read aloud of them.
    auto *canvas = m_one->find<PictureCanvas>("canvas");
    const Picture &picture = *canvas->picture();
    QVERIFY(secrets::foundIn(pictureText(picture), secrets::all()).contains(family));
    QVERIFY(secrets::foundIn(secrets::textOf(writePdf(picture)), secrets::all()).contains(family) ||
            QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty());
    m_one->window->viewState().select(m_one->idOf<Person>(u"Zorblatt Wuxelmann"_s));
    QTRY_VERIFY(secrets::foundIn(paintedText(m_one->window.get()), secrets::all()).contains(family));
    QVERIFY(secrets::foundIn(spokenText(QAccessible::queryAccessibleInterface(m_one->window.get())),
                             secrets::all())
                .contains(family));
    // And what is hidden makes a difference to it.
    const auto image = renderImage(picture, 72);
    const auto other = renderImage(*m_other->find<PictureCanvas>("canvas")->picture(), 72);
    QVERIFY(image && other && pixels(*image) != pixels(*other));
    m_one->window->viewState().clearSelection();
}

void TestNothingHidden::pictures_data()
{
    QTest::addColumn<PictureKind>("kind");
    for (const Choice<PictureKind> &kind : choices<PictureKind>())
        QTest::newRow(kind.code) << kind.value;
}

void TestNothingHidden::pictures()
{
    QFETCH(PictureKind, kind);
    const QString name = choiceCode(kind);
    for (const bool chosen : {false, true}) {
        const Ways ways = [&](WindowFixture &at) {
            show(at, kind);
            Outs outs;
            const auto add = [&](const char *file, int names, const char *whose) {
                const QString way =
                    u"report %1, %2, names %3"_s.arg(name, QLatin1StringView(file), QLatin1StringView(whose));
                const QByteArray bytes = report(at, QString::fromLatin1(file), names, outs);
                outs.push_back({way, bytes});
            };
            if (chosen) {
                for (const char *file : {"svg", "pdf", "png"})
                    add(file, 1, "in full this time");
            } else {
                add("svg", 0, "as agreed");
                add("svg", 2, "as initials");
                add("svg", 3, "left out");
                outs.push_back({u"copied picture, "_s + name, clipboardAfter(at, "copyPicture")});
                outs.push_back({u"copied description, "_s + name, clipboardAfter(at, "copyDescription")});
            }
            return outs;
        };
        nothingLeaves(ways, (chosen ? secrets::all() : secrets::unlessChosen()) + privatemap::onlyOfHidden());
    }
}

void TestNothingHidden::tables()
{
    nothingLeaves(
        [](WindowFixture &at) {
            Outs outs;
            for (const char *name : {"Answers.csv", "Answers.json"}) {
                const QString path = at.folder.filePath(QString::fromLatin1(name));
                at.prompts.nextFile = path;
                at.trigger("exportTable");
                (void)QTest::qWaitFor([&] { return QFile::exists(path); }, patience);
                QFile file(path);
                outs.push_back({u"table of answers, "_s + QLatin1StringView(name),
                                file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray()});
            }
            return outs;
        },
        secrets::unlessChosen());
}

void TestNothingHidden::copies()
{
    nothingLeaves(
        [](WindowFixture &at) {
            ViewState &state = at.window->viewState();
            Outs outs;
            for (const auto &[id, group] : at.map().all<Group>()) {
                state.select(id);
                for (const char *action :
                     {"copySentence", "copyCard", "copyTable", "copyDescription", "copyPicture"})
                    outs.push_back({u"%1 of %2"_s.arg(QLatin1StringView(action), group.name),
                                    clipboardAfter(at, action)});
                outs.push_back({u"copied group "_s + group.name, clipboardAfter(at, "copySelected")});
            }
            std::vector<Id<Person>> people;
            for (const auto &[id, person] : at.map().all<Person>())
                people.push_back(id);
            state.selectAll(people);
            outs.push_back({u"copied people"_s, clipboardAfter(at, "copySelected")});
            state.clearSelection();
            return outs;
        },
        secrets::unlessChosen());
}

void TestNothingHidden::sheetsOfTheMap()
{
    nothingLeaves(
        [](WindowFixture &at) {
            auto *tabs = at.find<QTabWidget>("tabs");
            auto *panel = at.window->findChild<SheetsPanel *>();
            const int before = tabs->currentIndex();
            tabs->setCurrentWidget(at.find<QWidget>("sheetsTab"));
            Outs outs;
            for (const RecordType type :
                 {RecordType::Person, RecordType::Organisation, RecordType::Discipline, RecordType::Group,
                  RecordType::Membership, RecordType::Tie}) {
                panel->showSheet(type);
                auto *table = panel->current().findChild<QTableView *>();
                table->setFocus();
                table->selectAll();
                outs.push_back(
                    {u"copied cells of sheet %1"_s.arg(int(type)), clipboardAfter(at, "copyCells")});
            }
            tabs->setCurrentIndex(before);
            return outs;
        },
        secrets::unlessChosen());
}

void TestNothingHidden::paper()
{
    for (const bool chosen : {false, true}) {
        const Ways ways = [chosen](WindowFixture &at) {
            Outs outs;
            at.trigger("printSheets");
            QDialog *dialog = at.dialog("sheetsDialog");
            for (int kind = 0; kind < 3 && dialog; ++kind) {
                for (const int names : chosen ? std::vector{1} : std::vector{0, 2}) {
                    dialog->findChild<QComboBox *>(u"sheetKind"_s)->setCurrentIndex(kind);
                    dialog->findChild<QComboBox *>(u"sheetNames"_s)->setCurrentIndex(names);
                    auto *save = dialog->findChild<QPushButton *>(u"saveSheets"_s);
                    (void)QTest::qWaitFor([&] { return save->isEnabled(); }, patience);
                    const QString path = at.folder.filePath(u"Paper.pdf"_s);
                    at.prompts.nextFile = path;
                    save->click();
                    QFile file(path);
                    const QString way = u"paper %1 with names %2"_s.arg(kind).arg(names);
                    outs.push_back({way, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray()});
                    outs.push_back({way + u", its dialog"_s, paintedText(dialog).toUtf8(), false});
                }
            }
            if (dialog)
                dialog->reject();
            return outs;
        };
        nothingLeaves(ways, chosen ? secrets::all() : secrets::unlessChosen());
    }
}

void TestNothingHidden::present(WindowFixture &at)
{
    at.trigger("presentFromHere");
    QVERIFY(wallOf(at));
    wallOf(at)->showNormal();
    wallOf(at)->resize(1024, 768);
}

void TestNothingHidden::endPresenting(WindowFixture &at)
{
    auto *canvas = wallOf(at)->findChild<PictureCanvas *>(u"roomCanvas"_s);
    QTest::keyClick(canvas, Qt::Key_Escape);
    QVERIFY(!wallOf(at));
    QCoreApplication::processEvents();
}

/// All that those who look at the wall, or have it read to them, could know.
TestNothingHidden::Outs TestNothingHidden::wallOuts(WindowFixture &at, const QString &step)
{
    Outs outs;
    PresentWindow *wall = wallOf(at);
    auto *canvas = wall->findChild<PictureCanvas *>(u"roomCanvas"_s);
    Presentation &presentation = *at.window->findChild<PresentCommands *>()->presentation();
    const auto isReady = [&] {
        const QSizeF page = presentation.room().view().page;
        const double unit = std::min(wall->width() / 1280.0, wall->height() / 720.0);
        return std::abs(page.width() - canvas->width() / unit * 0.75) < 2 && canvas->picture() &&
               canvas->isComplete() && presentation.drawing().drawn() &&
               !presentation.drawing().isRunning() &&
               presentation.drawing().drawn()->arrangement.asked == page;
    };
    if (!QTest::qWaitFor(isReady, patience))
        return outs;
    const auto add = [&](const QString &way, const QString &text) {
        outs.push_back({way + u", "_s + step, text.toUtf8()});
    };
    add(u"words of the picture on the wall"_s, pictureText(*canvas->picture()));
    add(u"words painted on the wall"_s, paintedText(wall));
    add(u"what is read aloud of the wall"_s, spokenText(QAccessible::queryAccessibleInterface(wall)));
    add(u"titles and hints of the wall"_s, hintsIn(wall));
    QStringList table;
    for (const QStringList &row : pictureTable(presentation.drawing().drawn()->diagram).rows)
        table << row;
    add(u"the table that says what the picture says"_s, table.join(u'\n'));
    const auto image = renderImage(*canvas->picture(), 72);
    outs.push_back({u"pixels of the picture on the wall, "_s + step, image ? pixels(*image) : QByteArray()});
    // A second screen has the notes for presenting, and nobody's notes but those.
    Sitting sitting(at.window->document());
    PresenterNotes notes(presentation, sitting);
    notes.findChild<QLabel *>(u"presenterTime"_s)->clear(); // the clock
    add(u"the notes for presenting"_s,
        paintedText(&notes) + hintsIn(&notes) + spokenText(QAccessible::queryAccessibleInterface(&notes)));
    return outs;
}

void TestNothingHidden::theWall_data() { pictures_data(); }

void TestNothingHidden::theWall()
{
    QFETCH(PictureKind, kind);
    nothingLeaves(
        [kind](WindowFixture &at) {
            at.window->viewState().setViewId({});
            show(at, kind);
            present(at);
            Outs outs = wallOuts(at, choiceCode(kind));
            Presentation &presentation = *at.window->findChild<PresentCommands *>()->presentation();
            // A group that is read, its answer large; in one picture also the steps that are kept.
            presentation.room().select((*at.map().all<Group>().begin()).id);
            for (const Out &one : wallOuts(at, choiceCode(kind) + u" with a group chosen"_s))
                outs.push_back(one);
            for (int step = 1; kind == PictureKind::Membership && step < int(presentation.steps().size());
                 ++step) {
                presentation.go(step);
                for (const Out &one : wallOuts(at, presentation.step().title))
                    outs.push_back(one);
            }
            endPresenting(at);
            return outs;
        },
        secrets::unlessChosen());
}

void TestNothingHidden::fullNamesThisTime()
{
    nothingLeaves(
        [](WindowFixture &at) {
            at.window->viewState().setViewId({});
            show(at, PictureKind::Membership);
            at.trigger("presentFullNames");
            present(at);
            const Outs outs = wallOuts(at, u"full names this time"_s);
            endPresenting(at);
            return outs;
        },
        secrets::all());
}

void TestNothingHidden::whatIsTypedAndFoundMeanwhile()
{
    // Beginnings of the secrets, as far as both maps have them: what they find is told, not what was typed.
    const QStringList beginnings{u"zorb"_s,   u"wuxel"_s, u"former"_s, u"زورب"_s,  u"quell"_s,
                                 u"quo"_s,    u"nota"_s,  u"yett"_s,   u"vagul"_s, u"secret"_s,
                                 u"exampl"_s, u"z"_s,     u"q"_s};
    const auto ways = [&](WindowFixture &at) {
        Outs outs;
        at.window->viewState().setViewId({});
        present(at);
        PresentWindow *wall = wallOf(at);
        QTest::keyClick(wall->findChild<PictureCanvas *>(u"roomCanvas"_s), Qt::Key_Slash);
        auto *line = wall->findChild<QLineEdit *>(u"typedLine"_s);
        wall->activateWindow();
        (void)QTest::qWaitForWindowActive(wall);
        line->setFocus();
        for (const QString &beginning : beginnings) {
            line->clear();
            QInputMethodEvent typed; // in any script
            typed.setCommitString(beginning);
            QCoreApplication::sendEvent(line, &typed);
            const auto *popup = wall->findChild<QWidget *>(u"typedLinePopup"_s);
            outs.push_back({u"completion of “%1” on the wall"_s.arg(beginning),
                            (u"typed: "_s + (popup ? popup->accessibleName() + paintedText(wall) : QString()))
                                .toUtf8()});
        }
        line->clear();
        QTest::keyClick(line, Qt::Key_Escape);
        at.trigger("find");
        auto *find = at.find<QLineEdit>("findAnythingLine");
        auto *list = at.find<QListView>("findAnythingList");
        for (const QString &beginning : beginnings) {
            find->setText(beginning);
            QString text;
            for (int row = 0; row < list->model()->rowCount(); ++row) {
                for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole),
                                       int(Qt::AccessibleTextRole), int(Qt::AccessibleDescriptionRole)})
                    text += list->model()->index(row, 0).data(role).toString() + u'\n';
            }
            auto *panel = at.find<QWidget>("findPanel");
            outs.push_back({u"finding “%1” while presenting"_s.arg(beginning),
                            (u"found: "_s + text + hintsIn(panel) + paintedText(panel)).toUtf8()});
        }
        QTest::keyClick(find, Qt::Key_Escape);
        endPresenting(at);
        return outs;
    };
    nothingLeaves(ways, secrets::unlessChosen());
}

void TestNothingHidden::twoDatesMeanwhile()
{
    nothingLeaves(
        [](WindowFixture &at) {
            Outs outs;
            at.window->viewState().setViewId({});
            show(at, PictureKind::Membership);
            present(at);
            at.trigger("compareDates");
            QDialog *dialog = at.dialog("compareDates");
            if (!dialog)
                return outs;
            for (auto *canvas : dialog->findChildren<PictureCanvas *>()) {
                waitForPicture(canvas);
                outs.push_back({u"a picture of two dates, while presenting"_s,
                                pictureText(*canvas->picture()).toUtf8()});
            }
            const QString text = paintedText(dialog) + hintsIn(dialog) +
                                 spokenText(QAccessible::queryAccessibleInterface(dialog));
            outs.push_back({u"words between two dates, while presenting"_s, text.toUtf8()});
            dialog->reject();
            endPresenting(at);
            return outs;
        },
        secrets::unlessChosen());
}

QTEST_MAIN(TestNothingHidden)
#include "tst_nothinghidden.moc"
