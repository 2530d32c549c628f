#include "desktop/canvas/viewport.h"

#include <QTest>

using namespace copse;

/// Which part of a picture is seen.
class TestViewport : public QObject
{
    Q_OBJECT

private slots:
    void aPageThatGrowsLeavesTheZoom();
    void whoHasNotZoomedSeesTheWhole();

private:
    const QRectF m_drawing{10, 40, 380, 220};
};

/// As where a footer gets another line, or the page room for somebody new.
void TestViewport::aPageThatGrowsLeavesTheZoom()
{
    Viewport viewport;
    viewport.setSize({800, 600});
    viewport.setPictureSize({400, 300}, m_drawing);
    viewport.zoomAbout({200, 200}, 3);
    const QPointF corner = viewport.toPicture({0, 0});
    const double scale = viewport.scale();
    QVERIFY(!viewport.setPictureSize({400, 330}, m_drawing));
    QVERIFY(!viewport.setPictureSize({440, 330}, m_drawing.adjusted(0, 0, 40, 0)));
    QCOMPARE(viewport.toPicture({0, 0}), corner);
    QCOMPARE(viewport.scale(), scale);
    QVERIFY(viewport.setPictureSize({440, 360}, m_drawing.translated(0, 30))); // everything is elsewhere
    QVERIFY(viewport.isShown({}));
}

void TestViewport::whoHasNotZoomedSeesTheWhole()
{
    Viewport viewport;
    viewport.setSize({800, 600});
    viewport.setPictureSize({400, 300}, m_drawing);
    QVERIFY(viewport.setPictureSize({400, 600}, m_drawing));
    QCOMPARE(viewport.toPicture({0, 0}).y(), 0.);
    QCOMPARE(viewport.scale(), 1.);
}

QTEST_APPLESS_MAIN(TestViewport)
#include "tst_viewport.moc"
