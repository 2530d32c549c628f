#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace copse {

/// How the program asks a person for a file or an answer. Tests bring their own, which answers by itself.
class Prompts
{
public:
    virtual ~Prompts() = default;

    /// Empty: none was chosen. `filter` as QFileDialog has them.
    virtual QString openFile(QWidget *parent, const QString &title, const QString &folder,
                             const QString &filter) = 0;
    virtual QString saveFile(QWidget *parent, const QString &title, const QString &suggestion,
                             const QString &filter) = 0;
    /// Which of the answers, -1: none. The first answer is the one that is meant.
    virtual int ask(QWidget *parent, const QString &title, const QString &text,
                    const QStringList &answers) = 0;
    virtual void tell(QWidget *parent, const QString &title, const QString &text) = 0;
};

/// With the dialogs of the platform.
class DialogPrompts : public Prompts
{
public:
    QString openFile(QWidget *parent, const QString &title, const QString &folder,
                     const QString &filter) override;
    QString saveFile(QWidget *parent, const QString &title, const QString &suggestion,
                     const QString &filter) override;
    int ask(QWidget *parent, const QString &title, const QString &text, const QStringList &answers) override;
    void tell(QWidget *parent, const QString &title, const QString &text) override;
};

} // namespace copse
