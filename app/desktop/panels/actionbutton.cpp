#include "desktop/panels/actionbutton.h"

#include <QAction>

namespace copse {

ActionButton::ActionButton(QAction *action, bool isMain, QWidget *parent)
    : QPushButton(parent)
{
    const auto follow = [this, action] {
        setText(action->iconText()); // the menu's words without its dots and underlined letters
        setEnabled(action->isEnabled());
        setToolTip(action->toolTip());
        setAccessibleName(action->iconText());
    };
    follow();
    setObjectName(action->objectName() + QStringLiteral("Button"));
    setProperty("main", isMain);
    connect(action, &QAction::changed, this, follow);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
}

} // namespace copse
