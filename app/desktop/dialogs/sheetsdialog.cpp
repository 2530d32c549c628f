#include "desktop/dialogs/sheetsdialog.h"

#include "desktop/dialogs/languagechoice.h"
#include "desktop/dialogs/pagepreview.h"
#include "desktop/dialogs/prompts.h"
#include "desktop/dialogs/recordchoice.h"
#include "desktop/dialogs/reportchoices.h"
#include "desktop/document/appearance.h"
#include "drawing/paintpicture.h"
#include "drawing/pdfwriter.h"
#include "drawing/picturefile.h"
#include "drawing/pngwriter.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QPageRanges>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScreen>
#include <QSpinBox>

namespace copse {

namespace {

constexpr int mostEmpty = 500;

int usualEmpty(SheetKind kind)
{
    return kind == SheetKind::NameCards ? 8 : kind == SheetKind::List ? 40 : 10;
}

/// The pages that the printer was asked for; false if they did not get there.
bool printTo(QPrinter &printer, const std::vector<Picture> &pages)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const bool isSome = printer.printRange() == QPrinter::PageRange;
    const QPageRanges wanted = printer.pageRanges();
    bool isFirst = true;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (isSome && !wanted.isEmpty() && !wanted.contains(int(i) + 1))
            continue;
        if (!isFirst && !printer.newPage())
            return false;
        isFirst = false;
        painter.save();
        painter.scale(printer.resolution() / 72.0, printer.resolution() / 72.0);
        paintPicture(painter, pages[i], {.exposed = {}, .background = false});
        painter.restore();
    }
    return painter.end() && printer.printerState() != QPrinter::Error;
}

} // namespace

SheetsDialog::SheetsDialog(Subject subject, Prompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_subject(std::move(subject))
    , m_prompts(prompts)
    , m_kind(makeChoice("sheetKind"))
    , m_paper(makeChoice("sheetPaper"))
    , m_group(makeChoice("sheetGroup"))
    , m_names(makeChoice("sheetNames"))
    , m_onPage(makeChoice("sheetCards"))
    , m_language(makeChoice("sheetLanguage"))
    , m_empty(new QSpinBox)
    , m_preview(new PagePreview)
    , m_where(new QLabel)
    , m_earlier(new QPushButton(tr("&Earlier page")))
    , m_later(new QPushButton(tr("Ne&xt page")))
{
    setObjectName(QStringLiteral("sheetsDialog"));
    setWindowTitle(tr("For a room without a projector"));
    auto *content = new QWidget;
    auto *columns = new QHBoxLayout(content);
    columns->addWidget(makeChoices());
    columns->addWidget(makePages(), 1);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_print = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    m_save = buttons->addButton(tr("&Save as PDF…"), QDialogButtonBox::ActionRole);
    m_print->setObjectName(QStringLiteral("printSheets"));
    m_save->setObjectName(QStringLiteral("saveSheets"));
    connect(m_print, &QPushButton::clicked, this, &SheetsDialog::print);
    connect(m_save, &QPushButton::clicked, this, &SheetsDialog::savePdf);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(scrolled(content), 1);
    layout->addWidget(buttons);
    m_print->setDefault(true); // a button knows its dialog only from here on
    const QSize room = screen()->availableSize() * 0.92;
    resize(QSize(38 * fontMetrics().averageCharWidth() + 620, 640).boundedTo(room));
    m_kind->setFocus();
    follow();
}

SheetsDialog::~SheetsDialog() = default;

QWidget *SheetsDialog::makeChoices()
{
    m_kind->addItem(tr("Name cards, to be cut"), int(SheetKind::NameCards));
    m_kind->addItem(tr("A list to write on"), int(SheetKind::List));
    m_kind->addItem(tr("Names and groups, to tick"), int(SheetKind::Matrix));
    m_paper->addItem(tr("A4"), int(Paper::A4));
    m_paper->addItem(tr("Letter"), int(Paper::Letter));
    m_paper->setCurrentIndex(QLocale().measurementSystem() == QLocale::ImperialUSSystem ? 1 : 0);
    offerRecords<Group>(m_group, m_subject.map, m_subject.selected);
    m_group->setItemText(0, tr("Everybody in the map"));
    m_group->setEditable(false);
    m_names->addItem(tr("Of those who agreed, initials of the others"), int(NameChoice::AsAgreed));
    m_names->addItem(tr("Full names, this time"), int(NameChoice::FullThisOnce));
    m_names->addItem(tr("None: empty ones only"), int(NameChoice::NoNames));
    for (const int count : {8, 10})
        m_onPage->addItem(QLocale().toString(count), count);
    offerLanguages(m_language, languageFor(QLocale()));
    m_empty->setObjectName(QStringLiteral("sheetEmpty"));
    m_empty->setRange(0, mostEmpty);
    m_empty->setValue(usualEmpty(SheetKind::NameCards));

    auto *note = new QLabel(tr("Who wishes to be hidden, or agreed to initials only, stays so on paper."));
    note->setWordWrap(true);
    note->setFont(textFont(TextSize::Small));
    auto *choices = new QWidget;
    auto *form = new QFormLayout(choices);
    form->setContentsMargins(0, 0, 12, 0);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    const std::pair<QString, QWidget *> rows[] = {
        {tr("&What:"), m_kind},
        {tr("Pape&r:"), m_paper},
        {tr("&Members of:"), m_group},
        {tr("&Names of people:"), m_names},
        {tr("&Cards on a page:"), m_onPage},
        {tr("E&mpty ones, to write on:"), m_empty},
        {tr("&Language:"), m_language},
    };
    for (const auto &[label, box] : rows) {
        form->addRow(label, box);
        box->setAccessibleName(QString(label).remove(u'&').remove(u':'));
        if (box == m_names)
            form->addRow(note);
    }
    for (QComboBox *box : {m_paper, m_group, m_names, m_onPage, m_language})
        connect(box, &QComboBox::currentIndexChanged, this, &SheetsDialog::follow);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this, form, note] {
        const SheetKind kind = wish().kind;
        m_empty->setValue(usualEmpty(kind));
        for (QWidget *box : {static_cast<QWidget *>(m_group), static_cast<QWidget *>(m_names)}) {
            box->setVisible(kind != SheetKind::List);
            form->labelForField(box)->setVisible(kind != SheetKind::List);
        }
        note->setVisible(kind != SheetKind::List);
        m_onPage->setVisible(kind == SheetKind::NameCards);
        form->labelForField(m_onPage)->setVisible(kind == SheetKind::NameCards);
        follow();
    });
    connect(m_empty, &QSpinBox::valueChanged, this, &SheetsDialog::follow);
    return choices;
}

QWidget *SheetsDialog::makePages()
{
    m_preview->setObjectName(QStringLiteral("sheetPreview"));
    m_where->setObjectName(QStringLiteral("sheetPage"));
    m_earlier->setObjectName(QStringLiteral("earlierSheet"));
    m_later->setObjectName(QStringLiteral("laterSheet"));
    for (QPushButton *button : {m_earlier, m_later})
        button->setAutoDefault(false);
    connect(m_earlier, &QPushButton::clicked, this, [this] { showPage(m_page - 1); });
    connect(m_later, &QPushButton::clicked, this, [this] { showPage(m_page + 1); });
    auto *pages = new QWidget;
    auto *layout = new QVBoxLayout(pages);
    layout->setContentsMargins({});
    layout->addWidget(m_preview, 1);
    auto *line = new QHBoxLayout;
    line->addWidget(m_earlier);
    line->addWidget(m_where, 1, Qt::AlignCenter);
    line->addWidget(m_later);
    layout->addLayout(line);
    return pages;
}

SheetWish SheetsDialog::wish() const
{
    SheetWish wish;
    wish.kind = SheetKind(m_kind->currentData().toInt());
    wish.paper = Paper(m_paper->currentData().toInt());
    wish.language = m_language->currentData().toString();
    wish.title = m_subject.title;
    wish.group = {m_group->currentData().toLongLong()};
    wish.asOf = m_subject.asOf;
    wish.cardsOnPage = m_onPage->currentData().toInt();
    wish.empty = m_empty->value();
    wish.showing = showingOf(chosenNames(m_names));
    return wish;
}

void SheetsDialog::follow()
{
    m_pages.clear();
    for (QPushButton *button : {m_print, m_save, m_earlier, m_later})
        button->setEnabled(false);
    m_job.start(
        [map = m_subject.map, wanted = wish()](const std::atomic_bool &) { return makeSheets(map, wanted); },
        [this](std::vector<Picture> &&pages) {
            m_pages = std::move(pages);
            m_print->setEnabled(true);
            m_save->setEnabled(true);
            showPage(0);
        });
}

void SheetsDialog::showPage(int number)
{
    m_page = std::clamp(number, 0, int(m_pages.size()) - 1);
    const Picture &page = m_pages[std::size_t(m_page)];
    if (const auto image = renderImage(page, m_preview->dpiFor(page.size)))
        m_preview->setPage(*image, page.title);
    m_where->setText(tr("Page %1 of %2").arg(m_page + 1).arg(m_pages.size()));
    m_earlier->setEnabled(m_page > 0);
    m_later->setEnabled(m_page + 1 < int(m_pages.size()));
}

void SheetsDialog::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageLayout({QPageSize(wish().paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter),
                           QPageLayout::Portrait, QMarginsF()});
    printer.setFullPage(true);
    printer.setDocName(m_pages.front().title);
    QPrintDialog dialog(&printer, this);
    dialog.setMinMax(1, int(m_pages.size()));
    if (dialog.exec() == QDialog::Accepted && !printTo(printer, m_pages))
        m_prompts.tell(this, windowTitle(),
                       tr("The sheets could not be printed. Choose another printer, or save them as PDF."));
}

void SheetsDialog::savePdf()
{
    QString path = m_prompts.saveFile(
        this, tr("Save as PDF"),
        QDir(m_subject.folder).filePath(m_pages.front().title + QStringLiteral(".pdf")), tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive)) // "Cards v1.2" has no ending
        path += QStringLiteral(".pdf");
    if (const auto done = writeWhole(path, writePdf(std::span<const Picture>(m_pages))); !done)
        m_prompts.tell(this, windowTitle(), done.error().message);
    else
        m_where->setText(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
}

} // namespace copse
