#include "desktop/dialogs/prompts.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace copse {

QString DialogPrompts::openFile(QWidget *parent, const QString &title, const QString &folder,
                                const QString &filter)
{
    return QFileDialog::getOpenFileName(parent, title, folder, filter);
}

QString DialogPrompts::saveFile(QWidget *parent, const QString &title, const QString &suggestion,
                                const QString &filter)
{
    return QFileDialog::getSaveFileName(parent, title, suggestion, filter);
}

int DialogPrompts::ask(QWidget *parent, const QString &title, const QString &text, const QStringList &answers)
{
    QMessageBox box(QMessageBox::NoIcon, title, text, QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    QList<QPushButton *> buttons;
    for (const QString &answer : answers)
        buttons << box.addButton(answer,
                                 buttons.isEmpty() ? QMessageBox::AcceptRole : QMessageBox::ActionRole);
    box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(buttons.value(0));
    box.exec();
    return int(buttons.indexOf(qobject_cast<QPushButton *>(box.clickedButton())));
}

void DialogPrompts::tell(QWidget *parent, const QString &title, const QString &text)
{
    QMessageBox box(QMessageBox::NoIcon, title, text, QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

} // namespace copse
