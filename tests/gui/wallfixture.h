#pragma once

#include "privatemap.h"
#include "windowfixture.h"

#include "desktop/document/presentation.h"
#include "desktop/window/presentcommands.h"
#include "desktop/window/presentwindow.h"
#include "store/wholemap.h"

/// A window that presents, and its wall.
class WallFixture : protected WindowTest
{
protected:
    /// People who agreed, who did not, and who were not asked.
    void openPrivateMap()
    {
        m_fixture = std::make_unique<WindowFixture>();
        const QString path = m_fixture->folder.filePath(QStringLiteral("private.copse"));
        QVERIFY(copse::writeMap(path, copse::privatemap::make(), copse::Replace::No));
        m_fixture->window->openFile(path);
        QTRY_VERIFY(!m_fixture->textOf("cardTitle").isEmpty());
        auto *desk = m_fixture->canvas();
        QTRY_VERIFY(desk->isComplete() && desk->index());
    }
    copse::PresentCommands *commands() { return m_fixture->window->findChild<copse::PresentCommands *>(); }
    copse::PresentWindow *wall() { return commands()->wall(); }
    copse::Presentation &presentation() { return *commands()->presentation(); }
    copse::PictureCanvas *canvas()
    {
        return wall()->findChild<copse::PictureCanvas *>(QStringLiteral("roomCanvas"));
    }
    QString wallText(const char *label)
    {
        QStringList texts;
        for (const auto *found : wall()->findChildren<QLabel *>(QString::fromLatin1(label)))
            texts << found->text();
        return texts.join(QLatin1Char('|'));
    }
    void present(const char *action = "present")
    {
        m_fixture->trigger(action);
        QVERIFY(wall());
        waitForPicture();
    }
    void resizeWall(QSize size)
    {
        wall()->showNormal();
        wall()->resize(size);
        QTRY_COMPARE(wall()->size(), size);
    }
    /// One that is made for the room there is on the wall.
    void waitForPicture()
    {
        QTRY_VERIFY(isPageOfWall());
        QTRY_VERIFY(canvas()->isComplete() && canvas()->index());
        QTRY_VERIFY(!canvas()->index()->readingOrder().empty());
    }
    bool isPageOfWall()
    {
        const QSizeF page = presentation().room().view().page;
        const double unit = std::min(wall()->width() / 1280.0, wall()->height() / 720.0);
        return std::abs(page.width() - canvas()->width() / unit * 0.75) < 2 &&
               std::abs(page.height() - canvas()->height() / unit * 0.75) < 24 && canvas()->picture() &&
               presentation().drawing().drawn() && !presentation().drawing().isRunning() &&
               presentation().drawing().drawn()->arrangement.asked == page;
    }
    void key(Qt::Key key) { QTest::keyClick(canvas(), key); }
};
