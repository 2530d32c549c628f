#pragma once

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QWidget>

namespace copse {

/// Keys of a window that mean something else in a line of text on some platforms, where one moves to its end
/// and another cuts it off: they are the window's wherever the cursor is. So are Undo and Redo in a line that
/// has nothing of its own to undo or redo, or that only seeks, which its button for clearing tells. And the
/// key that ends a line presses the button that has the keyboard, as the space bar does.
class WindowKeys : public QObject
{
public:
    WindowKeys(QList<QAction *> actions, QWidget *window)
        : QObject(window)
        , m_actions(std::move(actions))
        , m_window(window)
    {
        qApp->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *widget = qobject_cast<QWidget *>(watched);
        if (!widget || widget->window() != m_window)
            return false;
        if (event->type() == QEvent::KeyPress && qobject_cast<QAbstractButton *>(widget))
            return pressWith(*static_cast<QKeyEvent *>(event), widget);
        if (event->type() != QEvent::ShortcutOverride)
            return false;
        const auto &pressed = *static_cast<QKeyEvent *>(event);
        const QKeySequence key(pressed.keyCombination());
        const auto isItsKey = [&](const QAction *action) { return action->shortcuts().contains(key); };
        const auto *line = qobject_cast<QLineEdit *>(watched);
        const bool seeks = line && line->isClearButtonEnabled();
        const bool hasNothingToUndo =
            line && ((pressed.matches(QKeySequence::Undo) && (seeks || !line->isUndoAvailable())) ||
                     (pressed.matches(QKeySequence::Redo) && (seeks || !line->isRedoAvailable())));
        if (!hasNothingToUndo && std::ranges::none_of(m_actions, isItsKey))
            return false;
        event->ignore();
        return true;
    }

private:
    static bool pressWith(const QKeyEvent &key, QPointer<QWidget> button)
    {
        const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
        if (!isEnter || (key.modifiers() & ~Qt::KeypadModifier))
            return false;
        if (!key.isAutoRepeat()) {
            for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
                QKeyEvent space(type, Qt::Key_Space, Qt::NoModifier);
                if (button) // it may open a menu, and what is chosen there do away with it
                    QCoreApplication::sendEvent(button, &space);
            }
        }
        return true;
    }

    const QList<QAction *> m_actions;
    QWidget *const m_window;
};

} // namespace copse
