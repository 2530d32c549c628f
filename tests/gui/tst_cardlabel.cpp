#include "desktop/panels/cardlabel.h"
#include "desktop/panels/cardpage.h"
#include "desktop/panels/compositionbar.h"
#include "desktop/panels/linkbutton.h"
#include "readout.h"

#include <QLineEdit>
#include <QTest>
#include <QToolButton>

using namespace copse;

/// Words on the card look as those of any label, and can be selected as they can there; its page stays when
/// it says something else.
class TestCardLabel : public QObject
{
    Q_OBJECT

private slots:
    void looksAsALabelDoes_data();
    void looksAsALabelDoes();
    void wordsCanBeSelected();
    void theOthersOfABarAreToldFromTheirMembers();
    void whoIsOnAPageStaysThereWhenItIsFilledAgain();
    void aPageFilledAgainLooksAsANewOne();

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
        const Qt::Alignment side = direction == Qt::LeftToRight ? Qt::AlignLeft : Qt::AlignRight;
        usual.setAlignment(side | Qt::AlignAbsolute | Qt::AlignVCenter);
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
    CompositionBar bar;
    bar.setParts({{Kind::Category, u"Columbia"_qs, 77, 77, grey},
                  {Kind::Category, u"138 others"_qs, 343, 343, grey, true}});
    bar.resize(400, bar.sizeHint().height());
    const QString words = paintedText(&bar);
    QVERIFY2(words.contains(u"Columbia 77"_qs) && words.contains(u"138 others: 343"_qs), qPrintable(words));
}

namespace {

void fillShort(CardPage &page)
{
    page.addTitle(u"WASH group"_qs, u"Inter-organisational and multidisciplinary"_qs,
                  BadgeAnswers{Answer::Yes, Answer::Yes});
    page.addParagraph(u"12 members of 6 organisations."_qs);
    page.addLink(u"Amina Diallo"_qs, [] {});
    page.addFolded(u"How this was counted"_qs, {u"As of today"_qs});
    page.showAdded();
}

/// The same with more between, and other words.
void fillLong(CardPage &page)
{
    page.addTitle(u"WASH group"_qs, {});
    page.addParagraph(u"13 members of 7 organisations."_qs, QStringLiteral("cardSentence"));
    page.addLink(
        u"Amina Diallo"_qs, [] {}, u"2"_qs, BadgeAnswers{Answer::No, Answer::Yes});
    page.addNote(u"Ask 3 more."_qs);
    page.addHeading(u"Sub-groups"_qs);
    page.addLink(u"Water points"_qs, [] {});
    page.addLine();
    page.addAnswer(u"The core"_qs, u"Is of one organisation."_qs);
    page.addFolded(u"How this was counted"_qs, {u"As of 2020"_qs});
    page.showAdded();
}

} // namespace

void TestCardLabel::whoIsOnAPageStaysThereWhenItIsFilledAgain()
{
    QWidget window;
    auto *page = new CardPage(&window);
    auto *after = new QLineEdit(&window);
    auto *layout = new QVBoxLayout(&window);
    layout->addWidget(page);
    layout->addWidget(after);
    fillShort(*page);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto buttons = [&] {
        QStringList words;
        page->findChildren<QAbstractButton *>().first()->setFocus();
        for (QWidget *at = window.focusWidget(); at && page->isAncestorOf(at); at = window.focusWidget()) {
            words << qobject_cast<QAbstractButton *>(at)->text();
            QTest::keyClick(at, Qt::Key_Tab);
        }
        return words;
    };
    QCOMPARE(buttons(), QStringList({u"Amina Diallo"_qs, u"How this was counted"_qs}));
    auto *amina = page->findChild<LinkButton *>();
    amina->setFocus();
    fillLong(*page);
    QCOMPARE(window.focusWidget(), amina);
    QCoreApplication::processEvents(); // what is new is shown
    QCOMPARE(buttons(), QStringList({u"Amina Diallo"_qs, u"Water points"_qs, u"How this was counted"_qs}));
    // What goes above leaves those below alone; what is folded out stays so.
    auto *fold = page->findChild<QToolButton *>();
    fold->click();
    fold->setFocus();
    fillShort(*page);
    QCOMPARE(window.focusWidget(), fold);
    QVERIFY(fold->isChecked());
    fillLong(*page);
    // Of somebody else nothing is folded out.
    page->addTitle(u"Water points"_qs, {});
    page->addFolded(u"How this was counted"_qs, {u"As of today"_qs});
    page->showAdded();
    QVERIFY(!page->findChild<QToolButton *>()->isChecked());
    // A link leads where it says now, and nowhere else.
    QStringList followed;
    const auto fill = [&](const QString &name) {
        page->addLink(name, [&followed, name] { followed << name; });
        page->showAdded();
    };
    fill(u"Kofi"_qs);
    fill(u"Zainab"_qs);
    fill(u"Zainab"_qs);
    QTest::mouseClick(page->findChild<LinkButton *>(), Qt::LeftButton);
    QTRY_COMPARE(followed, QStringList(u"Zainab"_qs));
}

void TestCardLabel::aPageFilledAgainLooksAsANewOne()
{
    const auto seen = [](CardPage &page) {
        page.resize(320, 400);
        page.show();
        QCoreApplication::processEvents();
        if (QWidget *focused = page.focusWidget())
            focused->clearFocus();
        return painted(page);
    };
    const std::vector<void (*)(CardPage &)> fills{fillShort, fillLong, fillShort};
    CardPage again;
    for (const auto fill : fills) {
        CardPage anew;
        fill(anew);
        fill(again);
        QCOMPARE(seen(again), seen(anew));
        QCOMPARE(again.findChildren<QLabel *>(QStringLiteral("cardSentence")).size(),
                 anew.findChildren<QLabel *>(QStringLiteral("cardSentence")).size());
    }
}

QTEST_MAIN(TestCardLabel)
#include "tst_cardlabel.moc"
