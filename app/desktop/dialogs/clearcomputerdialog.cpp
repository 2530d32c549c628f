#include "desktop/dialogs/clearcomputerdialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace copse {

namespace {

QLabel *paragraph(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ClearComputerDialog::ClearComputerDialog(QString versionsFolder, int recent, QWidget *parent)
    : QDialog(parent)
    , m_versionsFolder(std::move(versionsFolder))
    , m_message(paragraph({}))
{
    setObjectName(QStringLiteral("clearComputerDialog"));
    setWindowTitle(tr("Clear what this computer keeps"));
    m_message->setObjectName(QStringLiteral("refusal"));
    m_message->hide();
    const KeptVersions kept = keptVersions(m_versionsFolder);
    const QStringList lines{
        tr("%n earlier version(s) of %1 (%2)", nullptr, kept.versions)
            .arg(tr("%n map(s)", "of so many maps", kept.maps), locale().formattedDataSize(kept.bytes)),
        tr("the names of %n recent map(s)", nullptr, recent),
        tr("the folders used last, and how the window looked: its size, colours and text size")};
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(paragraph(tr("This goes from this computer and cannot be brought back:")));
    for (const QString &line : lines)
        layout->addWidget(paragraph(tr("• %1", "a line of a list").arg(line)));
    layout->addWidget(paragraph(tr(
        "Your maps stay where they are, and so does what you exported. The map that is open goes on. Earlier "
        "versions of a map on a stick or a share are beside it and stay there.")));
    layout->addWidget(m_message);
    auto *buttons = new QDialogButtonBox;
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    QPushButton *go = buttons->addButton(tr("C&lear"), QDialogButtonBox::DestructiveRole);
    go->setObjectName(QStringLiteral("clearNow"));
    go->setAutoDefault(false);
    cancel->setDefault(true);
    connect(go, &QPushButton::clicked, this, &ClearComputerDialog::clear);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    setMinimumWidth(420);
    cancel->setFocus();
}

void ClearComputerDialog::clear()
{
    if (const auto done = forgetAllVersions(m_versionsFolder); !done) {
        m_message->setText(done.error().message);
        m_message->show();
        return;
    }
    QSettings().clear();
    accept();
}

} // namespace copse
