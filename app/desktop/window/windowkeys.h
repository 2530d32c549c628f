#pragma once

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QWidget>

namespace copse {

/// Keys of a window that mean something else in a line of text on some platforms, where one moves to its end
/// and another cuts it off: they are the window's wherever the cursor is. So are Undo and Redo in a line that
/// has nothing of its own to undo or redo, or that only seeks, which its button for clearing tells.
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
        if (event->type() != QEvent::ShortcutOverride || !qobject_cast<QWidget *>(watched) ||
            static_cast<QWidget *>(watched)->window() != m_window)
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
    const QList<QAction *> m_actions;
    QWidget *const m_window;
};

} // namespace copse
