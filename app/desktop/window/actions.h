#pragma once

#include <QAction>
#include <QKeySequence>

namespace copse {

/// An action with a name for tests, words with an underlined letter, and its keys.
template<class Receiver, class Slot>
QAction *makeAction(Receiver *receiver, const char *name, const QString &text, const QKeySequence &keys,
                    Slot slot)
{
    auto *action = new QAction(text, receiver);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(keys);
    QObject::connect(action, &QAction::triggered, receiver, slot);
    return action;
}

} // namespace copse
