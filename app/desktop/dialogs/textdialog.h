#pragma once

#include <QDialog>

namespace copse {

/// Something to read: about the program, or how answers come about.
class TextDialog : public QDialog
{
    Q_OBJECT

public:
    /// `html`: rich text.
    TextDialog(const QString &name, const QString &title, const QString &html, QWidget *parent = nullptr);
};

/// What Copse is made of, and on what terms.
QString aboutText();
/// The rule of the answers in plain words.
QString ruleText();

} // namespace copse
