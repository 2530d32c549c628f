#pragma once

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace copse {

/// Keys of a window that mean something else in a line of text on some platforms, where one moves to its end
/// and another cuts it off: they are the window's wherever the cursor is.
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
        const QKeySequence key(static_cast<QKeyEvent *>(event)->keyCombination());
        const auto isItsKey = [&](const QAction *action) { return action->shortcuts().contains(key); };
        if (std::ranges::none_of(m_actions, isItsKey))
            return false;
        event->ignore();
        return true;
    }

private:
    const QList<QAction *> m_actions;
    QWidget *const m_window;
};

} // namespace copse
