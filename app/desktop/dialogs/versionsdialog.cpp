#include "desktop/dialogs/versionsdialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace copse {

VersionsDialog::VersionsDialog(const QList<Version> &versions, QWidget *parent)
    : QDialog(parent)
    , m_versions(versions)
    , m_list(new QListWidget)
{
    setObjectName(QStringLiteral("versionsDialog"));
    setWindowTitle(tr("Earlier versions"));
    auto *words = new QLabel(
        versions.isEmpty()
            ? tr("There is no earlier version of this map yet. They are made by themselves while you work.")
            : tr("Copse keeps these by itself. One of them is opened as a copy; your map stays as it is."));
    words->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("versionList"));
    m_list->setAccessibleName(windowTitle());
    for (const Version &version : versions)
        m_list->addItem(tr("%1  (%2)")
                            .arg(locale().toString(version.made.toLocalTime(), QLocale::LongFormat),
                                 locale().formattedDataSize(version.bytes)));
    m_list->setCurrentRow(0);
    m_list->setVisible(!versions.isEmpty());
    auto *buttons =
        new QDialogButtonBox(versions.isEmpty() ? QDialogButtonBox::Close : QDialogButtonBox::Cancel);
    if (!versions.isEmpty()) {
        QPushButton *go = buttons->addButton(tr("&Open as a copy"), QDialogButtonBox::AcceptRole);
        go->setDefault(true);
        go->setObjectName(QStringLiteral("openVersion"));
        connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    resize(460, versions.isEmpty() ? 120 : 360);
}

Version VersionsDialog::version() const { return m_versions.value(m_list->currentRow()); }

} // namespace copse
