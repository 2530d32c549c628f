#include "desktop/panels/cardlabel.h"
#include "desktop/panels/compositionbar.h"
#include "readout.h"

#include <QTest>

using namespace copse;

/// Words on the card look as those of any label, and can be selected as they can there.
class TestCardLabel : public QObject
{
    Q_OBJECT

private slots:
    void looksAsALabelDoes_data();
    void looksAsALabelDoes();
    void wordsCanBeSelected();
    void theOthersOfABarAreToldFromTheirMembers();

private:
    static QImage painted(QWidget &widget)
    {
        QImage image(widget.size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        widget.render(&image);
        return image;
    }
};

void TestCardLabel::looksAsALabelDoes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("a word") << QStringLiteral("WASH") << Qt::LeftToRight;
    QTest::newRow("lines") << QStringLiteral(
                                  "Inter-organisational: 6 organisations among 12 members.\nThe core "
                                  "is of one organisation.\n\nAsk 3 more.")
                           << Qt::LeftToRight;
    QTest::newRow("a long word") << QStringLiteral("The Donaudampfschifffahrtsgesellschaft and others")
                                 << Qt::LeftToRight;
    QTest::newRow("Arabic") << QString::fromUtf8("شبكة الممارسين في مجال المياه والصرف الصحي\n12 IRD")
                            << Qt::RightToLeft;
    QTest::newRow("mixed") << QString::fromUtf8("Amina ديالو 水 — été «IRD» 🙂 ½")
                           << Qt::LeftToRight;
    QTest::newRow("Latin from right to left")
        << QStringLiteral("12 members, 3 organisations") << Qt::RightToLeft;
}

void TestCardLabel::looksAsALabelDoes()
{
    QFETCH(QString, text);
    QFETCH(Qt::LayoutDirection, direction);
    QLabel usual(text);
    usual.setTextFormat(Qt::PlainText);
    usual.setWordWrap(true);
    usual.setTextInteractionFlags(Qt::TextSelectableByMouse);
    CardLabel own(text);
    QFont large = own.font();
    large.setPointSizeF(large.pointSizeF() * 1.37);
    for (const QFont &font : {own.font(), large}) {
        for (QLabel *label : {&usual, static_cast<QLabel *>(&own)}) {
            label->setLayoutDirection(direction);
            label->setFont(font);
            label->ensurePolished();
        }
        QVERIFY(text.isEmpty() ||
                std::abs(own.minimumSizeHint().width() - usual.minimumSizeHint().width()) <= 1);
        for (const int width : {90, 137, 200, 260, 900, 137}) { // one of them again
            QCOMPARE(own.heightForWidth(width), usual.heightForWidth(width));
            for (const int extra : {0, 9}) {
                const QSize size(width, own.heightForWidth(width) + extra);
                if (size.isEmpty())
                    continue;
                usual.resize(size);
                own.resize(size);
                QCOMPARE(painted(own), painted(usual));
            }
        }
    }
}

void TestCardLabel::wordsCanBeSelected()
{
    CardLabel label(QStringLiteral("Inter-organisational"));
    label.resize(300, label.heightForWidth(300));
    label.show();
    const QImage before = painted(label);
    QTest::mouseDClick(&label, Qt::LeftButton, {}, {80, label.height() / 2});
    QVERIFY(!label.selectedText().isEmpty());
    QVERIFY(painted(label) != before);
}

void TestCardLabel::theOthersOfABarAreToldFromTheirMembers()
{
    const auto grey = [] { return QColor(Qt::gray); };
    using Kind = CompositionBar::Part::Kind;
    CompositionBar bar({{Kind::Category, u"Columbia"_qs, 77, 77, grey},
                        {Kind::Category, u"138 others"_qs, 343, 343, grey, true}});
    bar.resize(400, bar.sizeHint().height());
    const QString words = paintedText(&bar);
    QVERIFY2(words.contains(u"Columbia 77"_qs) && words.contains(u"138 others: 343"_qs), qPrintable(words));
}

QTEST_MAIN(TestCardLabel)
#include "tst_cardlabel.moc"
