#pragma once

#include <QPushButton>

class QAction;

namespace copse {

/// An action of a menu as a button: its words, whether it can be used, and what it does.
class ActionButton : public QPushButton
{
    Q_OBJECT

public:
    /// `isMain`: in the colour of the one button that is meant.
    explicit ActionButton(QAction *action, bool isMain = false, QWidget *parent = nullptr);
};

} // namespace copse
