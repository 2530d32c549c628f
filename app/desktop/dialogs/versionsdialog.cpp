#include "desktop/dialogs/versionsdialog.h"

#include "desktop/document/appearance.h"
#include "store/wholemap.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace copse {

VersionsDialog::VersionsDialog(const QList<Version> &versions, const Moment &now, const ChangeReader &reader,
                               QWidget *parent)
    : QDialog(parent)
    , m_versions(versions)
    , m_now(now)
    , m_reader(reader)
    , m_list(new QListWidget)
    , m_since(new QLabel)
    , m_words(new QListWidget)
{
    setObjectName(QStringLiteral("versionsDialog"));
    setWindowTitle(tr("Earlier versions"));
    auto *words = new QLabel(
        versions.isEmpty()
            ? tr("There is no earlier version of this map yet. They are made by themselves while you work.")
            : tr("Copse keeps these by itself. One that is brought back takes the place of what the map "
                 "holds "
                 "now; undo takes that back. One that is opened as a copy leaves your map as it is."));
    words->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("versionList"));
    m_list->setAccessibleName(windowTitle());
    for (const Version &version : versions)
        m_list->addItem(tr("%1  (%2)")
                            .arg(locale().toString(version.made.toLocalTime(), QLocale::ShortFormat),
                                 locale().formattedDataSize(version.bytes, 0)));
    m_since->setBuddy(m_words);
    m_since->setTextFormat(Qt::PlainText);
    m_since->setWordWrap(true);
    m_words->setObjectName(QStringLiteral("versionDifferences"));
    m_words->setAccessibleName(tr("What has changed since this version"));
    m_words->setWordWrap(true);
    m_words->setSelectionMode(QAbstractItemView::NoSelection);

    auto *buttons =
        new QDialogButtonBox(versions.isEmpty() ? QDialogButtonBox::Close : QDialogButtonBox::Cancel);
    if (!versions.isEmpty()) {
        QPushButton *copy = buttons->addButton(tr("&Open as a copy"), QDialogButtonBox::AcceptRole);
        copy->setObjectName(QStringLiteral("openVersion"));
        m_back = buttons->addButton(tr("&Bring back"), QDialogButtonBox::ActionRole);
        m_back->setObjectName(QStringLiteral("bringBackVersion"));
        m_back->setEnabled(false);
        connect(m_back, &QPushButton::clicked, this, [this] {
            m_wish = Wish::BringBack;
            accept();
        });
        connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *beside = new QVBoxLayout;
    beside->addWidget(m_since);
    beside->addWidget(m_words, 1);
    auto *both = new QHBoxLayout;
    both->addWidget(m_list, 2);
    both->addLayout(beside, 3);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addLayout(both, 1);
    layout->addWidget(buttons);
    for (QWidget *part :
         {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_since), static_cast<QWidget *>(m_words)})
        part->setVisible(!versions.isEmpty());
    resize(roomForText(*this, versions.isEmpty() ? QSize(460, 120) : QSize(720, 420)));
    connect(m_list, &QListWidget::currentRowChanged, this, &VersionsDialog::compare);
    m_list->setCurrentRow(0);
}

Version VersionsDialog::version() const { return m_versions.value(m_list->currentRow()); }

void VersionsDialog::compare()
{
    if (m_versions.isEmpty())
        return;
    m_records.reset();
    m_back->setEnabled(false);
    m_words->clear();
    m_since->setText(tr("Comparing…"));
    m_reading.start(
        [path = version().path, now = m_now,
         reader = m_reader](const std::atomic_bool &cancelled) -> Result<Compared> {
            Result<Snapshot> records = readMap(path);
            if (!records)
                return records.error();
            const Moment then{*records, now.question};
            Compared compared;
            compared.sentences = changesInWords(then, now, reader, &cancelled);
            compared.isSame = then.map == now.map;
            compared.records = std::move(*records);
            return compared;
        },
        [this](Result<Compared> &&compared) { show(compared); });
}

void VersionsDialog::show(const Result<Compared> &compared)
{
    if (!compared) {
        m_since->setText(compared.error().message);
        return;
    }
    m_records = compared->records;
    m_back->setEnabled(!compared->isSame);
    m_words->addItems(compared->sentences);
    m_since->setText(
        compared->isSame ? tr("The map is as it was in this version.")
        : compared->sentences.isEmpty()
            ? tr("Only things that have no words here are otherwise, as where something stands in "
                 "a picture.")
            : tr("Since this version:"));
}

} // namespace copse
