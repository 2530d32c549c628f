// How soon the answer is there when somebody types a line: from the last key of it (Enter) until the card
// says what is true now and the picture has it, painted as sharp as it gets. Drives the window as people do,
// in a made up map; prints Markdown, for pictures.py.
//   bench_typedline [PEOPLE [GROUPS [LINES]]]

#include "analysis/answers.h"
#include "analysis/sentences.h"
#include "desktop/canvas/picturecanvas.h"
#include "desktop/window/mainwindow.h"
#include "desktop/window/viewcommands.h"
#include "exchange/typedplan.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHashSeed>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

#include <algorithm>
#include <random>

using namespace copse;

namespace {

QString groupName(unsigned i) { return QStringLiteral("Working group %1").arg(i); }
QString organisationName(unsigned i) { return QStringLiteral("Organisation %1").arg(i); }
QString disciplineName(unsigned i) { return QStringLiteral("Discipline %1").arg(i); }

/// A third of the people are in more than one group; nine in ten have an organisation and a discipline.
Snapshot made(unsigned people, unsigned groups, unsigned organisations, unsigned disciplines)
{
    std::mt19937 random(7);
    IdSource ids(1);
    Edit all;
    std::vector<Id<Group>> groupIds;
    std::vector<Id<Organisation>> organisationIds;
    std::vector<Id<Discipline>> disciplineIds;
    const auto add = [&]<class T>(std::vector<Id<T>> &to, const QString &name) {
        T record;
        record.name = name;
        to.push_back(ids.next<T>());
        all.put(to.back(), record);
    };
    for (unsigned i = 0; i < groups; ++i)
        add(groupIds, groupName(i));
    for (unsigned i = 0; i < organisations; ++i)
        add(organisationIds, organisationName(i));
    for (unsigned i = 0; i < disciplines; ++i)
        add(disciplineIds, disciplineName(i));
    std::vector<Id<Person>> personIds;
    for (unsigned i = 0; i < people; ++i) {
        add(personIds, QStringLiteral("Person Number %1").arg(i));
        const Id<Person> person = personIds.back();
        const unsigned count = 1 + (random() % 3 == 0) + (random() % 9 == 0);
        const unsigned first = random() % groups;
        for (unsigned k = 0; k < count; ++k)
            all.put(ids.next<Membership>(),
                    Membership{.person = person, .group = groupIds[(first + k) % groups]});
        if (random() % 10 != 0)
            all.put(ids.next<Affiliation>(), Affiliation{person, organisationIds[random() % organisations]});
        if (random() % 10 != 0)
            all.put(ids.next<Expertise>(), Expertise{person, disciplineIds[random() % disciplines]});
    }
    Snapshot map;
    map.apply(std::move(all));
    return map;
}

double share(std::vector<double> values, double part)
{
    std::ranges::sort(values);
    return values.empty() ? 0 : values[std::size_t(part * double(values.size() - 1))];
}

class Typist
{
public:
    explicit Typist(MainWindow &window)
        : m_window(window)
        , m_line(window.findChild<QLineEdit *>(QStringLiteral("typedLine")))
        , m_canvas(window.findChild<PictureCanvas *>())
        , m_card(window.findChild<QWidget *>(QStringLiteral("cardPanel")))
    {}

    bool settle()
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 60'000) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
            QTest::qWait(30);
            if (m_canvas->picture() && m_canvas->isComplete())
                return true;
        }
        return false;
    }

    /// Milliseconds until the card, and until card and picture are right; nothing if they never are.
    std::optional<std::pair<double, double>> type(const QString &line)
    {
        m_line->setFocus();
        m_line->clear();
        m_line->setText(line.chopped(1));
        QTest::keyClicks(m_line, line.right(1));
        if (!settle())
            return std::nullopt;
        // What has to be there in the end, made beforehand from the map alone.
        const Snapshot before = m_window.document().map();
        const TypedNames names(before);
        const TypedChoices choices;
        const TypedContext context{before, names, PartialDate::fromDate(QDate::currentDate()), choices};
        IdSource ids(qint64(1) << 62);
        const TypedPlan plan = planTypedLine(readTypedLine(line, context), context, ids);
        Snapshot after = before;
        after.apply(plan.edit);
        const Question question = m_window.viewState().question();
        const QString sentence = Sentences(after, question).body(answer(after, question, plan.group));
        const QString group = after.find(plan.group)->name;

        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(m_line, Qt::Key_Return);
        const auto milliseconds = [&] { return double(timer.nsecsElapsed()) / 1e6; };
        const QString person =
            QStringLiteral("person-%1")
                .arg(std::ranges::max(m_window.document().map().all<Person>(), {}, [](const auto &row) {
                         return row.id;
                     }).id.value);
        m_looked.reset(); // somebody else is looked for now
        double card = 0;
        while (milliseconds() < 20'000) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            if (card == 0 && says("cardSentence", sentence) && says("cardTitle", group))
                card = milliseconds();
            if (card > 0 && m_canvas->isComplete() && hasItem(person)) {
                m_canvas->repaint();
                return std::pair(card, milliseconds());
            }
        }
        return std::nullopt;
    }

private:
    bool says(const char *name, const QString &text) const
    {
        const auto *label = m_card->findChild<QLabel *>(QString::fromLatin1(name));
        return label && label->text() == text;
    }
    bool hasItem(const QString &id)
    {
        const auto picture = m_canvas->picture();
        if (picture == m_looked)
            return m_found;
        m_looked = picture;
        m_found = std::ranges::any_of(picture->items, [&](const PictureItem &item) { return item.id == id; });
        return m_found;
    }

    MainWindow &m_window;
    QLineEdit *m_line;
    PictureCanvas *m_canvas;
    QWidget *m_card;
    std::shared_ptr<const Picture> m_looked;
    bool m_found = false;
};

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QHashSeed::setDeterministicGlobalSeed();
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Copse benchmarks"));
    const QStringList words = QCoreApplication::arguments();
    const unsigned people = words.value(1, QStringLiteral("4000")).toUInt();
    const unsigned groups = words.value(2, QString::number(std::max(8U, people / 40))).toUInt();
    const unsigned lines = words.value(3, QStringLiteral("100")).toUInt();
    const unsigned organisations = std::max(8U, people / 20);
    const unsigned disciplines = std::max(8U, people / 100);
    const QTemporaryDir folder;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    restoreAppearance();
    WindowSettings settings;
    settings.documentsFolder = folder.path();
    settings.mapFile.versionsFolder = folder.filePath(QStringLiteral("versions"));
    MainWindow window(settings);
    window.showNormal();
    window.resize(1366, 690); // whatever the screen is
    QTextStream out(stdout);
    QTextStream err(stderr);
    if (!window.document().create(folder.filePath(QStringLiteral("map.copse")),
                                  made(people, groups, organisations, disciplines))) {
        err << "no map" << Qt::endl;
        return 1;
    }
    window.activateWindow();
    Typist typist(window);
    if (!typist.settle()) {
        err << "no picture within a minute" << Qt::endl;
        return 1;
    }
    std::vector<double> cards;
    std::vector<double> both;
    for (unsigned i = 0; i < lines; ++i) {
        const QString line = QStringLiteral("Newcomer Family%1; %2; %3; %4")
                                 .arg(QString::number(i), organisationName(i % organisations),
                                      disciplineName(i % disciplines), groupName((i * 7) % groups));
        const auto times = typist.type(line);
        if (!times) {
            err << "the answer never came: " << line << Qt::endl;
            return 1;
        }
        cards.push_back(times->first);
        both.push_back(times->second);
    }
    const auto shown = [](double time) { return QString::number(time, 'f', 1); };
    out << "| people | groups | lines | card, ms | 95 %, ms | card and picture, ms | 95 %, ms |\n"
           "|---|---|---|---|---|---|---|\n| "
        << people << " | " << groups << " | " << lines << " | " << shown(share(cards, 0.5)) << " | "
        << shown(share(cards, 0.95)) << " | " << shown(share(both, 0.5)) << " | " << shown(share(both, 0.95))
        << " |" << Qt::endl;
    return 0;
}
