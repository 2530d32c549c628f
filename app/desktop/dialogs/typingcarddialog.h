#pragma once

#include <QDialog>

namespace copse {

class Prompts;

/// The card that explains typed lines: to read, to print, to keep as a PDF.
class TypingCardDialog : public QDialog
{
    Q_OBJECT

public:
    /// `folder`: where a PDF goes if nobody says otherwise.
    TypingCardDialog(Prompts &prompts, const QString &folder, QWidget *parent = nullptr);

private:
    void print();
    void savePdf();

    Prompts &m_prompts;
    const QString m_folder;
};

} // namespace copse
