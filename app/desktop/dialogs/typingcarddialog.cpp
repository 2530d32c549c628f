#include "desktop/dialogs/typingcarddialog.h"

#include "desktop/dialogs/prompts.h"
#include "desktop/dialogs/typingcard.h"
#include "desktop/document/appearance.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSaveFile>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace copse {

namespace {

QPageLayout cardPage()
{
    return {QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(18, 18, 18, 18),
            QPageLayout::Millimeter};
}

} // namespace

TypingCardDialog::TypingCardDialog(Prompts &prompts, const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_prompts(prompts)
    , m_folder(folder)
{
    setObjectName(QStringLiteral("typingCardDialog"));
    setWindowTitle(tr("How to type a line"));
    auto *text = new QTextBrowser;
    text->setObjectName(QStringLiteral("typingCard"));
    text->setAccessibleName(windowTitle());
    text->setFrameShape(QFrame::NoFrame);
    text->setHtml(typingCardText());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *print = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    QPushButton *save = buttons->addButton(tr("&Save as PDF…"), QDialogButtonBox::ActionRole);
    print->setObjectName(QStringLiteral("printCard"));
    save->setObjectName(QStringLiteral("saveCard"));
    connect(print, &QPushButton::clicked, this, &TypingCardDialog::print);
    connect(save, &QPushButton::clicked, this, &TypingCardDialog::savePdf);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(text, 1);
    layout->addWidget(buttons);
    resize(roomForText(*this, {680, 560}));
}

void TypingCardDialog::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageLayout(cardPage());
    printer.setDocName(windowTitle());
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() == QDialog::Accepted)
        printTypingCard(printer);
}

void TypingCardDialog::savePdf()
{
    const QString path = m_prompts.saveFile(
        this, tr("Save as PDF"), QDir(m_folder).filePath(tr("How to type a line") + QStringLiteral(".pdf")),
        tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        QPdfWriter writer(&file);
        writer.setPageLayout(cardPage());
        writer.setTitle(windowTitle());
        printTypingCard(writer);
    }
    if (!file.isOpen() || !file.commit())
        m_prompts.tell(this, windowTitle(),
                       tr("The card could not be written to %1. Choose another folder.")
                           .arg(QDir::toNativeSeparators(path)));
}

} // namespace copse
