#include "desktop/canvas/viewport.h"

#include <QTest>

using namespace copse;

/// Which part of a picture is seen.
class TestViewport : public QObject
{
    Q_OBJECT

private slots:
    void aPageThatGrowsLeavesTheZoom();
    void aPageThatShrinksIsStillSeen();
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
    QVERIFY(!viewport.setPictureSize({400, 330}, m_drawing, true));
    QVERIFY(!viewport.setPictureSize({440, 330}, m_drawing.adjusted(0, 0, 40, 0), true));
    QCOMPARE(viewport.toPicture({0, 0}), corner);
    QCOMPARE(viewport.scale(), scale);
    QVERIFY(viewport.setPictureSize({440, 360}, m_drawing.translated(0, 30), true)); // everything is lower
    QVERIFY(viewport.isShown({}));
    viewport.zoomAbout({200, 200}, 3);
    QVERIFY(viewport.setPictureSize({440, 370}, m_drawing.translated(0, 30))); // laid out afresh
    QVERIFY(viewport.isShown({}));
}

/// As where a date is come back to for which the page need not be as large.
void TestViewport::aPageThatShrinksIsStillSeen()
{
    Viewport viewport;
    viewport.setSize({800, 600});
    viewport.setPictureSize({800, 600}, m_drawing);
    viewport.zoomAbout({790, 590}, 4);
    const double scale = viewport.scale();
    QVERIFY(viewport.setPictureSize({400, 300}, m_drawing, true));
    QCOMPARE(viewport.scale(), scale);
    QVERIFY(QRectF(0, 0, 401, 301).contains(viewport.toPicture({400, 300})));
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
