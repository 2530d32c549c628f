#include "desktop/dialogs/forreportdialog.h"

#include "desktop/dialogs/languagechoice.h"
#include "desktop/dialogs/pagepreview.h"
#include "desktop/dialogs/prompts.h"
#include "desktop/dialogs/reportchoices.h"
#include "desktop/document/appearance.h"
#include "drawing/pngwriter.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QSettings>

#include <algorithm>

namespace copse {

namespace {

int peopleWith(const Snapshot &map, Consent consent)
{
    return int(std::ranges::count_if(map.all<Person>(),
                                     [&](const auto &row) { return row.record.consent == consent; }));
}

NameChoice leastOf(NamesShown names)
{
    return names == NamesShown::Full       ? NameChoice::AsAgreed
           : names == NamesShown::Initials ? NameChoice::Initials
                                           : NameChoice::NoNames;
}

QString onButton(QString name)
{
    if (name.size() > 40)
        name = name.left(39) + QChar(0x2026);
    return name.replace(u'&', QStringLiteral("&&"));
}

} // namespace

std::optional<Id<Group>> ForReportDialog::askWhatIsShown(Prompts &prompts, QWidget *parent,
                                                         const Snapshot &map, Id<Group> selected)
{
    const Group *group = map.find(selected);
    if (!group)
        return Id<Group>();
    const int answer =
        prompts.ask(parent, tr("For a report"), tr("A group is selected, the rest is faded. Show:"),
                    {tr("&Everything that is shown"), tr("&Only “%1”").arg(onButton(group->name))});
    if (answer < 0)
        return std::nullopt;
    return answer == 1 ? selected : Id<Group>();
}

ForReportDialog::ForReportDialog(Subject subject, QWidget *parent)
    : QDialog(parent)
    , m_subject(std::move(subject))
    , m_all(new QRadioButton(tr("&Everything that is shown")))
    , m_onlyGroup(new QRadioButton)
    , m_place(makeChoice("pictureSize"))
    , m_kind(makeChoice("pictureKind"))
    , m_names(makeChoice("pictureNames"))
    , m_language(makeChoice("pictureLanguage"))
    , m_transparent(new QCheckBox(tr("&Transparent background")))
    , m_preview(new PagePreview)
    , m_letters(new QLabel)
    , m_description(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("exportPictureDialog"));
    setWindowTitle(tr("For a report"));
    auto *content = new QWidget;
    auto *columns = new QHBoxLayout(content);
    columns->addWidget(makeChoices());
    columns->addWidget(makePage(), 1);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *go = buttons->addButton(tr("Choose &where…"), QDialogButtonBox::AcceptRole);
    go->setObjectName(QStringLiteral("chooseWhere"));
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        remember();
        m_job.cancel(); // what is written is drawn anew
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(scrolled(content), 1);
    layout->addWidget(buttons);

    restore();
    for (QComboBox *box : {m_place, m_names, m_language})
        connect(box, &QComboBox::currentIndexChanged, this, &ForReportDialog::follow);
    connect(m_onlyGroup, &QRadioButton::toggled, this, &ForReportDialog::follow);
    connect(m_transparent, &QCheckBox::toggled, this, &ForReportDialog::follow);
    const QSize room = screen()->availableSize() * 0.92;
    resize(QSize(40 * fontMetrics().averageCharWidth() + 700, 620).boundedTo(room));
    (m_subject.selected.isNull() ? static_cast<QWidget *>(m_place) : m_all)->setFocus();
    follow();
}

ForReportDialog::~ForReportDialog() = default;

QWidget *ForReportDialog::makeChoices()
{
    for (const ReportPlace place : reportPlaces())
        m_place->addItem(reportPlaceWords(place), reportPlaceCode(place));
    m_kind->addItem(tr("PDF: for print"), QStringLiteral("pdf"));
    m_kind->addItem(tr("SVG: for reports and the web, can be edited"), QStringLiteral("svg"));
    m_kind->addItem(tr("PNG: an image for documents, slides and messages"), QStringLiteral("png"));
    m_names->addItem(tr("Of those who agreed, initials of the others"), int(NameChoice::AsAgreed));
    m_names->addItem(tr("Full names, this time"), int(NameChoice::FullThisOnce));
    m_names->addItem(tr("Initials"), int(NameChoice::Initials));
    m_names->addItem(tr("No names"), int(NameChoice::NoNames));
    m_transparent->setObjectName(QStringLiteral("pictureTransparent"));

    QStringList said;
    if (const int count = peopleWith(m_subject.map, Consent::NotAsked); count > 0)
        said << tr("%n people have not been asked whether their names may be shown.", nullptr, count);
    if (const int count = peopleWith(m_subject.map, Consent::Initials); count > 0)
        said << tr("%n people agreed to their initials only; they have no more than these.", nullptr, count);
    if (const int count = peopleWith(m_subject.map, Consent::Hidden); count > 0)
        said << tr("%n people wish not to be shown; they are counted, not drawn.", nullptr, count);
    auto *consent = new QLabel(said.join(QLatin1Char('\n')));
    consent->setObjectName(QStringLiteral("pictureConsent"));
    consent->setWordWrap(true);
    consent->setFont(textFont(TextSize::Small));
    consent->setVisible(!said.isEmpty());

    auto *choices = new QWidget;
    auto *form = new QFormLayout(choices);
    form->setContentsMargins(0, 0, 12, 0);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_all->setObjectName(QStringLiteral("pictureOfAll"));
    m_all->setChecked(true);
    m_onlyGroup->setObjectName(QStringLiteral("pictureOfGroup"));
    if (const Group *group = m_subject.map.find(m_subject.selected)) {
        m_onlyGroup->setText(tr("&Only “%1”").arg(onButton(group->name)));
        m_onlyGroup->setToolTip(group->name);
        auto *what = new QWidget;
        auto *stack = new QVBoxLayout(what);
        stack->setContentsMargins({});
        stack->addWidget(m_all);
        stack->addWidget(m_onlyGroup);
        what->setAccessibleName(tr("What the picture shows"));
        form->addRow(tr("A group is selected, the rest is faded. Show:"), what);
    } else {
        m_all->setParent(choices);
        m_all->hide();
        m_onlyGroup->setParent(choices);
        m_onlyGroup->hide();
    }
    form->addRow(tr("Where it &goes:"), m_place);
    form->addRow(tr("&Kind of file:"), m_kind);
    form->addRow(tr("&Names of people:"), m_names);
    form->addRow(consent);
    form->addRow(tr("&Language:"), m_language);
    form->addRow(m_transparent);
    for (QWidget *box : {static_cast<QWidget *>(m_place), static_cast<QWidget *>(m_kind),
                         static_cast<QWidget *>(m_names), static_cast<QWidget *>(m_language)})
        box->setAccessibleName(static_cast<QLabel *>(form->labelForField(box))->text().remove(u'&'));
    return choices;
}

QWidget *ForReportDialog::makePage()
{
    m_preview->setObjectName(QStringLiteral("picturePreview"));
    m_letters->setObjectName(QStringLiteral("pictureLetters"));
    m_letters->setFont(textFont(TextSize::Small));
    m_letters->setWordWrap(true);
    m_description->setObjectName(QStringLiteral("pictureDescription"));
    m_description->setReadOnly(true);
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(5 * fontMetrics().lineSpacing() + 12);
    auto *words = new QLabel(tr("In &words, for those who cannot see it (goes into the file):"));
    words->setWordWrap(true);
    words->setBuddy(m_description);
    m_description->setAccessibleName(words->text().remove(u'&'));
    auto *copy = new QPushButton(tr("Copy the &description"));
    copy->setObjectName(QStringLiteral("copyPictureDescription"));
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, &ForReportDialog::copyDescription);

    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_letters);
    layout->addWidget(words);
    layout->addWidget(m_description);
    layout->addWidget(copy, 0, Qt::AlignLeading);
    return page;
}

QString ForReportDialog::suffix() const { return m_kind->currentData().toString(); }

ReportWish ForReportDialog::wish() const
{
    ReportWish wish;
    wish.place = reportPlaces()[std::size_t(std::max(0, m_place->currentIndex()))];
    wish.screen = m_subject.view.page;
    wish.language = m_language->currentData().toString();
    wish.group = m_onlyGroup->isChecked() ? m_subject.selected : Id<Group>();
    wish.isTransparent = m_transparent->isChecked();
    wish.showing = showingOf(chosenNames(m_names));
    return wish;
}

void ForReportDialog::restore()
{
    QSettings settings;
    settings.beginGroup(QStringLiteral("report"));
    const auto choose = [](QComboBox *box, const QVariant &value) {
        box->setCurrentIndex(std::max(0, box->findData(value)));
    };
    choose(m_place, settings.value(QStringLiteral("place")));
    choose(m_kind, settings.value(QStringLiteral("kind")));
    offerLanguages(m_language, settings.value(QStringLiteral("language"), languageFor(QLocale())).toString());
    m_transparent->setChecked(settings.value(QStringLiteral("transparent")).toBool());
    const int remembered = settings.value(QStringLiteral("names"), int(NameChoice::AsAgreed)).toInt();
    choose(m_names, std::max(int(leastOf(m_subject.view.names)), remembered));
}

void ForReportDialog::remember() const
{
    QSettings settings;
    settings.beginGroup(QStringLiteral("report"));
    settings.setValue(QStringLiteral("place"), m_place->currentData());
    settings.setValue(QStringLiteral("kind"), m_kind->currentData());
    settings.setValue(QStringLiteral("language"), m_language->currentData());
    settings.setValue(QStringLiteral("transparent"), m_transparent->isChecked());
    const NameChoice names = chosenNames(m_names);
    settings.setValue(QStringLiteral("names"),
                      int(names == NameChoice::FullThisOnce ? NameChoice::AsAgreed : names));
}

void ForReportDialog::follow()
{
    struct Page
    {
        Picture picture;
        QImage image;
    };
    const ReportWish wanted = wish();
    m_preview->say(tr("Drawing…"));
    const double dpi = m_preview->dpiFor(reportPlaceSize(wanted.place, wanted.screen));
    m_job.start(
        [subject = m_subject, wanted, dpi](const std::atomic_bool &cancelled) -> Result<Page> {
            auto picture = reportPicture(subject.map, subject.view, wanted, subject.before.get(), &cancelled);
            if (!picture)
                return picture.error();
            auto image = renderImage(*picture, dpi);
            if (!image)
                return image.error();
            return Page{std::move(*picture), std::move(*image)};
        },
        [this](Result<Page> &&page) {
            if (!page) {
                m_preview->say(page.error().message);
                return;
            }
            m_preview->setPage(page->image, page->picture.description);
            m_description->setPlainText(page->picture.description);
            m_letters->setText(tr("The smallest letters are %1 points high at that size.")
                                   .arg(QLocale().toString(smallestLetters(page->picture), 'g', 3)));
        });
}

void ForReportDialog::copyDescription()
{
    QGuiApplication::clipboard()->setText(m_description->toPlainText());
}

} // namespace copse
