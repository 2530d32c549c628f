#include "desktop/dialogs/forgetpersondialog.h"

#include "desktop/document/document.h"
#include "edits/forgetting.h"

#include <QLabel>
#include <QListWidget>

namespace copse {

ForgetPersonDialog::ForgetPersonDialog(Document &document, Id<Person> person, QWidget *parent)
    : LastWarningDialog(QStringLiteral("forgetPersonDialog"), tr("Forget this person"), parent)
{
    const Person *record = document.map().find(person);
    const QString name = record ? record->name : QString();
    addParagraph(tr("%1 goes out of this map and out of its earlier versions, with everything that is "
                    "recorded about them. This cannot be undone. What you did before cannot be undone "
                    "afterwards either: the list of steps is emptied, because it holds the name.")
                     .arg(name));
    addParagraph(tr("A mark without a name stays, so that reading a list again does not bring them back. "
                    "Nobody can read the name from it; somebody who guesses the name could check it."));
    addParagraph(
        tr("Copse cannot reach what has left this map: pictures, tables and copies that you exported, "
           "printed or sent, the lists it was made from, and backups of your computer. Delete them where "
           "you find them."));
    const QStringList texts = textsNaming(document.map(), person);
    auto *list = new QListWidget;
    auto *naming = addParagraph(tr(
        "%n text(s) of the map name(s) them and stay(s) as written. Change them first if they should go too:",
        nullptr, int(texts.size())));
    naming->setObjectName(QStringLiteral("namedInTexts"));
    list->setObjectName(QStringLiteral("textsNaming"));
    list->setAccessibleName(tr("Texts that name them"));
    list->addItems(texts);
    if (!texts.isEmpty())
        list->setMaximumHeight(list->sizeHintForRow(0) * 5 + 2 * list->frameWidth());
    naming->setVisible(!texts.isEmpty());
    list->setVisible(!texts.isEmpty());
    addWidget(list);
    addButtons(tr("&Forget for good"), QStringLiteral("forgetNow"),
               [&document, person] { return document.forget(person); });
}

} // namespace copse
