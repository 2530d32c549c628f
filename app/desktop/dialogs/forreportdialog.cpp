#include "desktop/dialogs/exportpicturedialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace copse {

namespace {

enum Names { AsAgreed, FullThisOnce, Initials, NoNames };

int peopleWith(const Snapshot &map, Consent consent)
{
    return int(std::ranges::count_if(map.all<Person>(),
                                     [&](const auto &row) { return row.record.consent == consent; }));
}

} // namespace

ExportPictureDialog::ExportPictureDialog(QSizeF screen, const Snapshot &map, NamesShown names,
                                         QWidget *parent)
    : QDialog(parent)
    , m_kind(new QComboBox)
    , m_size(new QComboBox)
    , m_names(new QComboBox)
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
    m_names->setObjectName(QStringLiteral("pictureNames"));
    m_names->addItem(tr("Of those who agreed, initials of the others"), AsAgreed);
    m_names->addItem(tr("Full names, this time"), FullThisOnce);
    m_names->addItem(tr("Initials"), Initials);
    m_names->addItem(tr("No names"), NoNames);
    m_names->setCurrentIndex(names == NamesShown::Full       ? AsAgreed
                             : names == NamesShown::Initials ? Initials
                                                             : NoNames);
    QStringList said;
    if (const int count = peopleWith(map, Consent::NotAsked); count > 0)
        said << tr("%n people have not been asked whether their names may be shown.", nullptr, count);
    if (const int count = peopleWith(map, Consent::Initials); count > 0)
        said << tr("%n people agreed to their initials only; they have no more than these.", nullptr, count);
    if (const int count = peopleWith(map, Consent::Hidden); count > 0)
        said << tr("%n people wish not to be shown; they are counted, not drawn.", nullptr, count);
    auto *consent = new QLabel(said.join(QLatin1Char('\n')));
    consent->setObjectName(QStringLiteral("pictureConsent"));
    consent->setWordWrap(true);
    consent->setVisible(!said.isEmpty());
    m_transparent->setObjectName(QStringLiteral("pictureTransparent"));

    auto *form = new QFormLayout;
    form->addRow(tr("&Kind of file:"), m_kind);
    form->addRow(tr("&Size:"), m_size);
    form->addRow(tr("&Names of people:"), m_names);
    form->addRow(QString(), consent);
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

Showing ExportPictureDialog::showing() const
{
    switch (m_names->currentData().toInt()) {
    case FullThisOnce:
        return {Audience::File, NamesShown::Full, true};
    case Initials:
        return {Audience::File, NamesShown::Initials, false};
    case NoNames:
        return {Audience::File, NamesShown::None, false};
    default:
        return {Audience::File, NamesShown::Full, false};
    }
}

} // namespace copse
