#include "desktop/panels/actionbutton.h"

#include <QAction>
#include <QRegularExpression>

namespace copse {

ActionButton::ActionButton(QAction *action, bool isMain, QWidget *parent)
    : QPushButton(parent)
{
    const auto follow = [this, action] {
        // The menu's words without its letter, which is underlined or (where no letter is) in brackets.
        static const QRegularExpression letter(QStringLiteral("\\s*\\(&\\w\\)|&"));
        setText(action->text().remove(letter));
        setEnabled(action->isEnabled());
        setToolTip(action->toolTip());
        setAccessibleName(text());
    };
    follow();
    setObjectName(action->objectName() + QStringLiteral("Button"));
    setProperty("main", isMain);
    connect(action, &QAction::changed, this, follow);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
}

} // namespace copse
