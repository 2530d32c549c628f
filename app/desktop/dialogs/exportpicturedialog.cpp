#include "desktop/dialogs/exportpicturedialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

namespace copse {

ExportPictureDialog::ExportPictureDialog(QSizeF screen, QWidget *parent)
    : QDialog(parent)
    , m_kind(new QComboBox)
    , m_size(new QComboBox)
    , m_transparent(new QCheckBox(tr("&Transparent background")))
{
    setObjectName(QStringLiteral("exportPictureDialog"));
    setWindowTitle(tr("Export picture"));
    m_kind->setObjectName(QStringLiteral("pictureKind"));
    m_kind->addItem(tr("PDF: for print"), QStringLiteral("pdf"));
    m_kind->addItem(tr("SVG: for reports and the web, can be edited"), QStringLiteral("svg"));
    m_kind->addItem(tr("PNG: an image for slides and messages"), QStringLiteral("png"));
    constexpr double perCentimetre = 72 / 2.54;
    m_size->setObjectName(QStringLiteral("pictureSize"));
    m_size->addItem(tr("A4, lying on its side"), QSizeF(842, 595));
    m_size->addItem(tr("A3, lying on its side"), QSizeF(1191, 842));
    m_size->addItem(tr("A column of text, 16 cm wide"), QSizeF(16, 12) * perCentimetre);
    m_size->addItem(tr("As on the screen"), screen);
    m_transparent->setObjectName(QStringLiteral("pictureTransparent"));

    auto *form = new QFormLayout;
    form->addRow(tr("&Kind of file:"), m_kind);
    form->addRow(tr("&Size:"), m_size);
    form->addRow(QString(), m_transparent);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *go = buttons->addButton(tr("&Choose where…"), QDialogButtonBox::AcceptRole);
    go->setObjectName(QStringLiteral("chooseWhere"));
    go->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(buttons);
}

QString ExportPictureDialog::suffix() const { return m_kind->currentData().toString(); }

QSizeF ExportPictureDialog::page() const { return m_size->currentData().toSizeF(); }

bool ExportPictureDialog::isTransparent() const { return m_transparent->isChecked(); }

} // namespace copse
