#pragma once

#include "desktop/canvas/picturecanvas.h"
#include "desktop/window/mainwindow.h"
#include "fakeprompts.h"
#include "patience.h"

#include <QAction>
#include <QDialog>
#include <QFile>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

/// A window as people have it, with a documents folder, settings and versions of its own.
class WindowFixture
{
public:
    WindowFixture()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("Copse tests"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope,
                           folder.filePath(QStringLiteral("settings")));
        copse::WindowSettings settings;
        settings.documentsFolder = folder.filePath(QStringLiteral("My documents"));
        settings.mapFile.versionsFolder = folder.filePath(QStringLiteral("versions"));
        settings.prompts = &prompts;
        window = std::make_unique<copse::MainWindow>(settings);
        window->showNormal();
        window->resize(1280, 720); // whatever the screen of the tests is
    }

    template<class Widget>
    Widget *find(const char *name)
    {
        return window->findChild<Widget *>(QString::fromLatin1(name));
    }
    QString textOf(const char *label)
    {
        const auto *found = find<QLabel>(label);
        return found ? found->text() : QString();
    }
    void trigger(const char *action)
    {
        auto *found = find<QAction>(action);
        QVERIFY2(found, action);
        QTRY_VERIFY2(found->isEnabled(), action);
        found->trigger();
    }
    /// Picks an entry of a menu as a person does: the menu is filled when it opens.
    void pick(const char *menu, const QString &action)
    {
        auto *opened = find<QMenu>(menu);
        QVERIFY2(opened, menu);
        emit opened->aboutToShow();
        for (QAction *one : opened->findChildren<QAction *>() + opened->actions()) {
            if (one->objectName() == action) {
                one->trigger();
                return;
            }
            if (QMenu *below = one->menu()) {
                for (QAction *inner : below->actions()) {
                    if (inner->objectName() == action) {
                        inner->trigger();
                        return;
                    }
                }
            }
        }
        QFAIL(qPrintable(action));
    }
    /// The dialog of that name, which is open.
    QDialog *dialog(const char *name)
    {
        for (QDialog *one : window->findChildren<QDialog *>(QString::fromLatin1(name))) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    /// What is seen becomes a view of that title.
    copse::Id<copse::View> keepView(const QString &title)
    {
        pick("viewsMenu", QStringLiteral("keepView"));
        auto *asking = qobject_cast<QInputDialog *>(dialog("viewTitleDialog"));
        if (!asking)
            return {};
        asking->setTextValue(title);
        asking->accept();
        return window->viewState().viewId();
    }
    void openSample()
    {
        trigger("openSample");
        QTRY_VERIFY(!textOf("cardTitle").isEmpty());
    }
    QTableView *showSheet(int at, const char *table)
    {
        trigger("tab3");
        find<QTabBar>("sheetChooser")->setCurrentIndex(at);
        auto *view = find<QTableView>(table);
        Q_ASSERT(view && view->isVisible());
        view->setFocus();
        QCoreApplication::processEvents();
        return view;
    }
    /// -1: none has that heading.
    static int columnOf(const QTableView *table, const QString &heading)
    {
        for (int at = 0; at < table->model()->columnCount(); ++at) {
            if (table->model()->headerData(at, Qt::Horizontal).toString() == heading)
                return at;
        }
        return -1;
    }
    copse::PictureCanvas *canvas() { return find<copse::PictureCanvas>("canvas"); }
    /// One with something in it, drawn to its last tile.
    void waitForPicture()
    {
        QTRY_VERIFY(canvas()->isComplete() && canvas()->index());
        QTRY_VERIFY(!canvas()->index()->readingOrder().empty());
    }
    QString document(const char *name)
    {
        return folder.filePath(QStringLiteral("My documents/") + QLatin1StringView(name));
    }

    const copse::Snapshot &map() { return window->document().map(); }
    template<class T>
    copse::Id<T> idOf(const QString &name)
    {
        for (const auto &[id, record] : map().all<T>()) {
            if (record.name == name)
                return id;
        }
        return {};
    }

    QTemporaryDir folder;
    FakePrompts prompts;
    std::unique_ptr<copse::MainWindow> window;
};

/// Tests that have a new window each.
class WindowTest
{
protected:
    void openDrawnSample()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->openSample();
        m_fixture->waitForPicture();
    }

    std::unique_ptr<WindowFixture> m_fixture;
};
