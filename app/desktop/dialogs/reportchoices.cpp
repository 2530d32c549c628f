#include "desktop/dialogs/reportchoices.h"

#include <QComboBox>
#include <QScrollArea>

namespace copse {

Showing showingOf(NameChoice names)
{
    switch (names) {
    case NameChoice::AsAgreed:
        break;
    case NameChoice::FullThisOnce:
        return {Audience::File, NamesShown::Full, true};
    case NameChoice::Initials:
        return {Audience::File, NamesShown::Initials, false};
    case NameChoice::NoNames:
        return {Audience::File, NamesShown::None, false};
    }
    return {Audience::File, NamesShown::Full, false};
}

QComboBox *makeChoice(const char *name)
{
    auto *box = new QComboBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(40);
    return box;
}

NameChoice chosenNames(const QComboBox *box) { return NameChoice(box->currentData().toInt()); }

QWidget *scrolled(QWidget *content)
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // it follows what has the keyboard
    scroll->setWidget(content);
    return scroll;
}

} // namespace copse
