#include "desktop/window/viewcommands.h"

#include "desktop/canvas/picturecanvas.h"
#include "desktop/document/appearance.h"
#include "desktop/window/actions.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>

namespace copse {

namespace {

const auto coloursKey = QStringLiteral("look/colours");
const auto textSizeKey = QStringLiteral("look/textSize");

constexpr int textSizes[] = {100, 115, 130, 150, 200}; // per cent of the system's

int textSize() { return QSettings().value(textSizeKey, textSizes[0]).toInt(); }

/// The key of the widths that the columns have with words of the size of now.
QString columnsKey()
{
    const QString key = QStringLiteral("window/columns");
    return textSize() == textSizes[0] ? key : key + QString::number(textSize());
}

} // namespace

void restoreAppearance()
{
    useTextSize(*qApp, textSize());
    useColours(*qApp, Colours(QSettings().value(coloursKey, int(Colours::AsTheSystem)).toInt()));
}

ViewCommands::ViewCommands(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{}

void ViewCommands::fill(QMenu *menu)
{
    menu->addAction(makeAction(this, "zoomIn", tr("Zoom &in"), QKeySequence::ZoomIn,
                               [this] { m_parts.canvas->zoomIn(); }));
    menu->addAction(makeAction(this, "zoomOut", tr("Zoom &out"), QKeySequence::ZoomOut,
                               [this] { m_parts.canvas->zoomOut(); }));
    menu->addAction(makeAction(this, "fit", tr("&Whole picture"), QKeySequence(Qt::CTRL | Qt::Key_0),
                               [this] { m_parts.canvas->fit(); }));
    menu->addSeparator();
    fillWindow(menu->addMenu(tr("Win&dow"))); // one menu of all would be higher than a screen at large text
    fillColours(menu->addMenu(tr("Colour&s")));
    fillTextSize(menu->addMenu(tr("&Text size")));
}

void ViewCommands::fillWindow(QMenu *menu)
{
    for (int i = 0; i < m_parts.tabs->count(); ++i) {
        QAction *tab =
            makeAction(this, "tab", m_parts.tabs->tabText(i), QKeySequence(int(Qt::ALT) | (Qt::Key_1 + i)),
                       [this, i] { m_parts.tabs->setCurrentIndex(i); });
        tab->setObjectName(QStringLiteral("tab%1").arg(i + 1));
        menu->addAction(tab);
    }
    menu->addSeparator();
    const auto addPart = [&](const char *name, const QString &text, const QKeySequence &keys, QWidget *part) {
        QAction *action = makeAction(this, name, text, keys, [] {});
        action->setCheckable(true);
        action->setChecked(true);
        connect(action, &QAction::toggled, part, &QWidget::setVisible);
        menu->addAction(action);
    };
    addPart("showLists", tr("&Lists"), QKeySequence(Qt::Key_F9), m_parts.lists);
    addPart("showCard", tr("&Card"), QKeySequence(Qt::Key_F10 | Qt::SHIFT), m_parts.card);
    QAction *whole = makeAction(this, "fullScreen", tr("&Full screen"), QKeySequence::FullScreen, [this] {
        m_parts.window->setWindowState(m_parts.window->windowState() ^ Qt::WindowFullScreen);
    });
    menu->addAction(whole);
}

void ViewCommands::keepColumns() const { QSettings().setValue(columnsKey(), m_parts.columns->saveState()); }

void ViewCommands::restoreColumns()
{
    if (!m_parts.columns->restoreState(QSettings().value(columnsKey()).toByteArray()))
        m_parts.columns->setSizes({240, 800, 310});
}

void ViewCommands::fillColours(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    const int now = QSettings().value(coloursKey, int(Colours::AsTheSystem)).toInt();
    for (const auto &[colours, text] :
         {std::pair{Colours::AsTheSystem, tr("As the &system")}, std::pair{Colours::Light, tr("&Light")},
          std::pair{Colours::Dark, tr("&Dark")}, std::pair{Colours::HighContrast, tr("High &contrast")}}) {
        QAction *action = makeAction(this, "colours", text, {}, [chosen = colours] {
            QSettings().setValue(coloursKey, int(chosen));
            useColours(*qApp, chosen);
        });
        action->setObjectName(QStringLiteral("colours%1").arg(int(colours)));
        action->setCheckable(true);
        action->setChecked(now == int(colours));
        menu->addAction(group->addAction(action));
    }
}

void ViewCommands::fillTextSize(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    const int now = textSize();
    for (const int percent : textSizes) {
        QAction *action = makeAction(this, "textSize", tr("%1 %").arg(percent), {}, [this, percent] {
            keepColumns();
            QSettings().setValue(textSizeKey, percent);
            useTextSize(*qApp, percent);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // what everything needs now
            restoreColumns();
        });
        action->setObjectName(QStringLiteral("textSize%1").arg(percent));
        action->setCheckable(true);
        action->setChecked(now == percent);
        menu->addAction(group->addAction(action));
    }
}

} // namespace copse
