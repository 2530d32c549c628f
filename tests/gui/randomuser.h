#pragma once

#include "desktop/canvas/picturecanvas.h"
#include "windowfixture.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QMap>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QToolButton>

#include <random>

/// Does one thing after the other in a window, whatever is there to be done: types lines, triggers actions,
/// presses buttons, fills in dialogs, clicks and drags on the picture, edits cells, undoes. The same seed
/// does the same as far as the window lets it.
class RandomUser
{
public:
    RandomUser(WindowFixture &fixture, unsigned seed)
        : m_fixture(fixture)
        , m_random(seed)
    {}

    /// Does something and says what.
    QString act()
    {
        prepareAnswers();
        const QString done = QApplication::activePopupWidget() ? chooseFromPopup()
                             : openDialog()                    ? useDialog(*openDialog())
                                                               : useWindow();
        ++m_counts[done.section(u' ', 0, 0)];
        QCoreApplication::processEvents();
        if (chance(20))
            QTest::qWait(int(upTo(30))); // let the workers come in between
        return done;
    }

    void closeAll()
    {
        for (int i = 0; i < 50; ++i) {
            if (QWidget *popup = QApplication::activePopupWidget())
                popup->close();
            else if (QDialog *dialog = openDialog())
                dialog->reject();
            else
                return;
            QCoreApplication::processEvents();
        }
    }

    /// How often it did what.
    QString summary() const
    {
        QStringList parts;
        for (auto it = m_counts.begin(); it != m_counts.end(); ++it)
            parts << QStringLiteral("%1 %2").arg(it.key()).arg(it.value());
        return parts.join(QStringLiteral(", "));
    }

private:
    unsigned upTo(unsigned most) { return unsigned(m_random() % (most + 1)); }
    bool chance(unsigned percent) { return upTo(99) < percent; }
    template<class List>
    auto one(const List &list)
    {
        return list[typename List::size_type(upTo(unsigned(list.size()) - 1))];
    }

    QString name()
    {
        static const QStringList names{u"Amina Diallo"_qs,
                                       u"Kofi Mensah"_qs,
                                       u"José García"_qs,
                                       u"Li Wei"_qs,
                                       u"أمينة ديالو"_qs,
                                       u"Anne-Marie O’Neill"_qs,
                                       u"王小明"_qs,
                                       u"  Bob\tX  "_qs,
                                       u"<b>Bold</b> & Co"_qs,
                                       u"N"_qs,
                                       u"Marie 👩🏽‍🌾 Curie"_qs,
                                       u"\\N \"q\""_qs};
        return chance(70) ? one(names) : one(names) + u' ' + QString::number(upTo(30));
    }
    QString text()
    {
        static const QStringList texts{u"IRD"_qs,        u"WASH group"_qs, u"hydrology"_qs, u"2019"_qs,
                                       u"2023-05-01"_qs, u"3"_qs,          u""_qs,          u"=1+1"_qs,
                                       u"core"_qs,       u"FAO; CIRAD"_qs, u"none"_qs,      u"-1"_qs};
        return chance(60) ? one(texts) : name();
    }
    QString line()
    {
        static const QStringList organisations{u"IRD"_qs, u"CIRAD"_qs, u"FAO"_qs, u"independent"_qs,
                                               u"SNV"_qs};
        static const QStringList disciplines{u"hydrology"_qs, u"economics"_qs, u"gender"_qs, u"?"_qs};
        static const QStringList groups{u"WASH group"_qs, u"Seeds group"_qs, u"Core team"_qs};
        static const QStringList words{u"since 2023"_qs, u"core"_qs, u"facilitator"_qs,
                                       u"works with Kofi Mensah"_qs};
        QStringList parts{name()};
        if (chance(80))
            parts << one(organisations);
        if (chance(70))
            parts << one(disciplines);
        if (chance(80))
            parts << (chance(15) ? u"-"_qs : QString()) + one(groups);
        if (chance(25))
            parts << one(words);
        return parts.join(chance(90) ? u"; "_qs : u" ؛ "_qs);
    }

    void prepareAnswers()
    {
        m_fixture.prompts.nextAnswer = int(upTo(2)) - 1;
        m_fixture.prompts.nextFile.clear();
    }

    QDialog *openDialog()
    {
        QDialog *last = nullptr;
        for (QDialog *dialog : m_fixture.window->findChildren<QDialog *>()) {
            if (dialog->isVisible())
                last = dialog;
        }
        return last;
    }

    QString chooseFromPopup()
    {
        const QPointer<QWidget> popup = QApplication::activePopupWidget();
        const QString called = u"popup "_qs + QString::fromLatin1(popup->metaObject()->className());
        static const QList<int> keys{Qt::Key_Down, Qt::Key_Down, Qt::Key_Return, Qt::Key_Escape};
        QTest::keyClick(popup, Qt::Key(one(keys)));
        if (popup && chance(30) && QApplication::activePopupWidget() == popup)
            popup->close();
        return called;
    }

    QString useDialog(QDialog &dialog)
    {
        const QString called = u"dialog "_qs + dialog.objectName();
        if (chance(20)) {
            dialog.reject();
            return called + u" closed"_qs;
        }
        return called + u": "_qs + useSomethingIn(dialog);
    }

    QString useWindow()
    {
        switch (upTo(9)) {
        case 0:
        case 1:
            return typeLine();
        case 2:
        case 3:
            return triggerAction();
        case 4:
            return undoOrRedo();
        case 5:
            return select();
        case 6:
            return useCanvas();
        default:
            return useSomethingIn(*m_fixture.window);
        }
    }

    QString typeLine()
    {
        auto *field = m_fixture.find<QLineEdit>("typedLine");
        if (!field || !field->isVisible())
            return u"nothing"_qs;
        const QString typed = line();
        field->setFocus();
        field->setText(typed);
        QTest::keyClick(field, Qt::Key_Return);
        if (!field->text().isEmpty() && chance(60)) { // it has a question
            QTest::keyClick(field, Qt::Key_Down);
            QTest::keyClick(field, Qt::Key_Return);
        }
        if (!field->text().isEmpty())
            field->clear();
        return u"line "_qs + typed;
    }

    /// All that the menus have but what leaves the window; files are asked for by the prompts of the test.
    QString triggerAction()
    {
        static const QSet<QString> notThese{u"quit"_qs};
        QList<QAction *> actions;
        for (QAction *action : m_fixture.window->findChildren<QAction *>()) {
            if (action->isEnabled() && action->isVisible() && !action->menu() && !action->isSeparator() &&
                !action->objectName().isEmpty() && !notThese.contains(action->objectName()))
                actions << action;
        }
        if (actions.isEmpty())
            return u"nothing"_qs;
        QAction *action = one(actions);
        const QString called = u"action "_qs + action->objectName();
        action->trigger();
        return called;
    }

    QString undoOrRedo()
    {
        QUndoStack &stack = m_fixture.window->document().undoStack();
        const unsigned times = upTo(4);
        const bool back = chance(60);
        for (unsigned i = 0; i < times; ++i)
            back ? stack.undo() : stack.redo();
        return back ? u"undo"_qs : u"redo"_qs;
    }

    template<class T>
    bool selectOne()
    {
        const auto &all = m_fixture.map().all<T>();
        if (all.isEmpty())
            return false;
        auto at = all.begin();
        std::advance(at, upTo(unsigned(all.size()) - 1));
        m_fixture.window->viewState().select((*at).id);
        return true;
    }

    QString select()
    {
        switch (upTo(3)) {
        case 0:
            selectOne<copse::Person>();
            break;
        case 1:
            selectOne<copse::Group>();
            break;
        case 2:
            selectOne<copse::Organisation>();
            break;
        default:
            selectOne<copse::Discipline>();
        }
        return u"select"_qs;
    }

    QString useCanvas()
    {
        auto *canvas = m_fixture.window->findChild<copse::PictureCanvas *>();
        if (!canvas || !canvas->isVisible())
            return u"nothing"_qs;
        const auto place = [&] {
            return QPoint(int(upTo(unsigned(canvas->width()))), int(upTo(unsigned(canvas->height()))));
        };
        const auto onSomething = [&] {
            const auto index = canvas->index();
            if (!index || index->readingOrder().empty() || chance(30))
                return place();
            const QPoint centre =
                canvas->itemRect(index->item(one(index->readingOrder())).id).center().toPoint();
            return canvas->rect().contains(centre) ? centre : place();
        };
        static const QList<Qt::KeyboardModifiers> all{Qt::NoModifier, Qt::NoModifier, Qt::ShiftModifier,
                                                      Qt::ControlModifier, Qt::AltModifier};
        const Qt::KeyboardModifiers modifiers = one(all);
        switch (upTo(3)) {
        case 0: {
            QTest::mousePress(canvas, Qt::LeftButton, modifiers, onSomething());
            for (int i = 0; i < 3; ++i)
                QTest::mouseMove(canvas, place());
            QTest::mouseRelease(canvas, Qt::LeftButton, modifiers, onSomething());
            return u"canvas drag"_qs;
        }
        case 1:
            QTest::mouseClick(canvas, Qt::LeftButton, modifiers, onSomething());
            return u"canvas click"_qs;
        case 2:
            QTest::mouseDClick(canvas, Qt::LeftButton, Qt::NoModifier, onSomething());
            return u"canvas double click"_qs;
        default: {
            static const QList<int> keys{Qt::Key_Up,  Qt::Key_Left,   Qt::Key_Plus, Qt::Key_Minus,
                                         Qt::Key_Tab, Qt::Key_Return, Qt::Key_0,    Qt::Key_Escape};
            canvas->setFocus();
            QTest::keyClick(canvas, Qt::Key(one(keys)), modifiers);
            return u"canvas key"_qs;
        }
        }
    }

    /// Whether pressing it would wait for somebody: the platform's dialog for printing.
    static bool isForPeopleAlone(const QWidget &control)
    {
        return control.objectName() == u"printCard"_qs || control.objectName() == u"printSheets"_qs;
    }

    void press(QAbstractButton &button)
    {
        const auto *tool = qobject_cast<const QToolButton *>(&button);
        const auto *plain = qobject_cast<const QPushButton *>(&button);
        // Pressed, it would wait until its menu is closed.
        if (QMenu *menu = tool ? tool->menu() : plain ? plain->menu() : nullptr)
            menu->popup(button.mapToGlobal(button.rect().bottomLeft()));
        else
            QTest::mouseClick(&button, Qt::LeftButton);
    }

    /// One of its controls, used as it is meant to be.
    QString useSomethingIn(QWidget &window)
    {
        QList<QWidget *> controls;
        for (QWidget *widget : window.findChildren<QWidget *>()) {
            const bool isControl = qobject_cast<QAbstractButton *>(widget) ||
                                   qobject_cast<QComboBox *>(widget) || qobject_cast<QLineEdit *>(widget) ||
                                   qobject_cast<QAbstractItemView *>(widget) ||
                                   qobject_cast<QPlainTextEdit *>(widget) ||
                                   qobject_cast<QTabBar *>(widget) || qobject_cast<QAbstractSlider *>(widget);
            if (isControl && !isForPeopleAlone(*widget) && widget->isVisible() && widget->isEnabled() &&
                widget->window() == window.window())
                controls << widget;
        }
        if (controls.isEmpty()) {
            if (auto *dialog = qobject_cast<QDialog *>(&window))
                dialog->reject();
            return u"nothing"_qs;
        }
        QWidget *control = one(controls);
        const QString called = u"use %1 %2"_qs.arg(QString::fromLatin1(control->metaObject()->className()),
                                                   control->objectName());
        if (auto *button = qobject_cast<QAbstractButton *>(control)) {
            press(*button);
        } else if (auto *box = qobject_cast<QComboBox *>(control)) {
            if (box->isEditable() && chance(50))
                box->setEditText(text());
            else if (box->count() > 0)
                box->setCurrentIndex(int(upTo(unsigned(box->count()) - 1)));
        } else if (auto *field = qobject_cast<QLineEdit *>(control)) {
            field->setFocus();
            field->setText(text());
            if (chance(50))
                QTest::keyClick(field, Qt::Key_Return);
        } else if (auto *words = qobject_cast<QPlainTextEdit *>(control)) {
            words->setPlainText(text());
        } else if (auto *tabs = qobject_cast<QTabBar *>(control)) {
            if (tabs->count() > 0)
                tabs->setCurrentIndex(int(upTo(unsigned(tabs->count()) - 1)));
        } else if (auto *slider = qobject_cast<QAbstractSlider *>(control)) {
            slider->setValue(slider->minimum() + int(upTo(unsigned(slider->maximum() - slider->minimum()))));
        } else if (auto *view = qobject_cast<QAbstractItemView *>(control)) {
            useView(*view);
        }
        return called;
    }

    void useView(QAbstractItemView &view)
    {
        QAbstractItemModel *model = view.model();
        if (!model || model->rowCount() == 0 || model->columnCount() == 0)
            return;
        const QModelIndex cell = model->index(int(upTo(unsigned(model->rowCount()) - 1)),
                                              int(upTo(unsigned(model->columnCount()) - 1)));
        view.setCurrentIndex(cell);
        if (chance(40) && (cell.flags() & Qt::ItemIsEditable))
            model->setData(cell, text(), Qt::EditRole);
        else if (chance(20) && (cell.flags() & Qt::ItemIsUserCheckable))
            model->setData(cell, chance(50) ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
    }

    WindowFixture &m_fixture;
    std::mt19937 m_random;
    QMap<QString, int> m_counts;
};
