#include "desktop/dialogs/importdialog.h"

#include "base/folding.h"
#include "desktop/dialogs/importnotes.h"
#include "desktop/dialogs/prompts.h"
#include "desktop/document/appearance.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace copse {

ImportDialog::ImportDialog(const QString &list, const Snapshot &current, Prompts &prompts, QWidget *parent)
    : ImportDialog(QFileInfo(list).absoluteFilePath(), std::nullopt, current, prompts, parent)
{}

ImportDialog::ImportDialog(const ListText &list, const Snapshot &current, Prompts &prompts, QWidget *parent)
    : ImportDialog(list.name, list, current, prompts, parent)
{}

ImportDialog::ImportDialog(const QString &list, const std::optional<ListText> &text, const Snapshot &current,
                           Prompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_current(current)
    , m_text(text)
    , m_prompts(prompts)
    , m_further(new QToolButton)
    , m_parts(new QCheckBox)
    , m_words(new QGroupBox(tr("What do these words mean in your list?")))
    , m_summary(new QLabel)
    , m_progress(new QProgressBar)
    , m_notes(new ImportNotes(this))
    , m_noteTable(new QTableView)
    , m_buttons(new QDialogButtonBox)
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Open a list"));
    resize(roomForText(*this, {760, 560}));
    setMaximumHeight(mostHeight());

    auto *form = new QFormLayout;
    m_list = addFileLine(form, QStringLiteral("list"), tr("&Who is in which group:"));
    m_further->setObjectName(QStringLiteral("furtherTables"));
    m_further->setText(tr("Further tables: groups, people, organisations, disciplines, ties"));
    m_further->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_further->setAutoRaise(true);
    m_further->setCheckable(true);
    auto *tables = new QWidget;
    connect(m_further, &QToolButton::toggled, tables, &QWidget::setVisible);
    connect(m_further, &QToolButton::toggled, this, [this](bool open) {
        const auto closed = layoutDirection() == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow;
        m_further->setArrowType(open ? Qt::DownArrow : closed);
    });
    auto *furtherForm = new QFormLayout(tables);
    furtherForm->setContentsMargins(20, 0, 0, 0);
    m_groups = addFileLine(furtherForm, QStringLiteral("groups"), tr("&Groups:"));
    m_people = addFileLine(furtherForm, QStringLiteral("people"), tr("&People:"));
    m_organisations = addFileLine(furtherForm, QStringLiteral("organisations"), tr("&Organisations:"));
    m_disciplines = addFileLine(furtherForm, QStringLiteral("disciplines"), tr("&Disciplines:"));
    m_ties = addFileLine(furtherForm, QStringLiteral("ties"), tr("T&ies:"));
    for (QLineEdit *optional : {m_groups, m_people, m_organisations, m_disciplines, m_ties})
        optional->setPlaceholderText(tr("none; further facts, if there is such a table"));
    m_list->setText(text ? list : QDir::toNativeSeparators(list));

    m_parts->setObjectName(QStringLiteral("splitCells"));
    m_parts->hide();
    connect(m_parts, &QCheckBox::toggled, this, &ImportDialog::read);
    m_words->setObjectName(QStringLiteral("wordsToAsk"));
    m_words->setLayout(new QFormLayout);
    m_words->hide();
    m_summary->setObjectName(QStringLiteral("importSummary"));
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Reading the list"));

    m_noteTable->setObjectName(QStringLiteral("importNotes"));
    m_noteTable->setAccessibleName(tr("What to know about single lines"));
    m_noteTable->setModel(m_notes);
    m_noteTable->verticalHeader()->hide();
    m_noteTable->horizontalHeader()->setStretchLastSection(true);
    m_noteTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_noteTable->setTabKeyNavigation(false);
    m_noteTable->setShowGrid(false);
    m_noteTable->setMinimumHeight(6 * fontMetrics().height());
    m_noteTable->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_noteTable->setAlternatingRowColors(true);

    QPushButton *takeIt = m_buttons->addButton(tr("&Take it"), QDialogButtonBox::AcceptRole);
    takeIt->setObjectName(QStringLiteral("takeIt"));
    m_buttons->addButton(QDialogButtonBox::Cancel);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    m_page = new QWidget;
    auto *layout = new QVBoxLayout(m_page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addLayout(form);
    layout->addWidget(m_further);
    layout->addWidget(tables);
    layout->addWidget(m_parts);
    layout->addWidget(m_words);
    layout->addWidget(m_progress);
    layout->addWidget(m_summary);
    layout->addWidget(m_noteTable, 1);
    layout->addStretch(0);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_page);
    auto *whole = new QVBoxLayout(this);
    whole->addWidget(scroll, 1);
    whole->addWidget(m_buttons);

    connect(m_further, &QToolButton::toggled, this, &ImportDialog::makeRoom);
    m_further->setChecked(true);
    if (m_text) {
        form->setRowVisible(0, false);
        m_further->setChecked(false);
        m_further->hide();
    } else {
        findTablesBeside();
    }
    read();
}

int ImportDialog::mostHeight() const
{
    constexpr int titleBar = 48;
    return screen()->availableGeometry().height() - titleBar;
}

void ImportDialog::makeRoom()
{
    m_page->layout()->activate();
    const int page = std::max(m_page->minimumSizeHint().height(), m_page->heightForWidth(m_page->width()));
    const int rest = 4 * layout()->contentsMargins().top() + m_buttons->sizeHint().height();
    setMaximumHeight(mostHeight());
    resize(width(), std::clamp(page + rest, std::min(height(), mostHeight()), mostHeight()));
}

QLineEdit *ImportDialog::addFileLine(QFormLayout *form, const QString &name, const QString &label)
{
    auto *line = new QLineEdit;
    line->setObjectName(name + QStringLiteral("File"));
    line->setClearButtonEnabled(true);
    auto *choose = new QPushButton(tr("Choose…"));
    choose->setAutoDefault(false);
    const QString spoken = QString(label).remove(QLatin1Char('&'));
    choose->setAccessibleName(tr("Choose a file: %1").arg(spoken));
    line->setAccessibleName(spoken);
    auto *row = new QHBoxLayout;
    row->addWidget(line, 1);
    row->addWidget(choose);
    auto *words = new QLabel(label);
    words->setBuddy(line);
    form->addRow(words, row);
    connect(line, &QLineEdit::editingFinished, this, [this, line] {
        if (line->isModified()) {
            line->setModified(false);
            read();
        }
    });
    connect(choose, &QPushButton::clicked, this, [this, line] {
        const QString folder = QFileInfo(line->text().isEmpty() ? m_list->text() : line->text()).path();
        const QString path = m_prompts.openFile(this, tr("Choose a list"), folder,
                                                tr("Lists (*.csv *.tsv *.txt);;All files (*)"));
        if (path.isEmpty())
            return;
        line->setText(QDir::toNativeSeparators(path));
        if (line == m_list)
            findTablesBeside();
        read();
    });
    return line;
}

void ImportDialog::findTablesBeside()
{
    const QFileInfo list(m_list->text());
    const auto beside = [&](QLineEdit *line, const QString &name) {
        const QString path = list.dir().filePath(name + QStringLiteral(".csv"));
        const bool isThere = path != list.filePath() && QFileInfo(path).isFile();
        line->setText(isThere ? QDir::toNativeSeparators(path) : QString());
    };
    beside(m_groups, QStringLiteral("groups"));
    beside(m_people, QStringLiteral("people"));
    beside(m_organisations, QStringLiteral("organisations"));
    beside(m_disciplines, QStringLiteral("disciplines"));
    beside(m_ties, QStringLiteral("ties"));
    const auto lines = {m_groups, m_people, m_organisations, m_disciplines, m_ties};
    m_further->setChecked(
        std::ranges::any_of(lines, [](const QLineEdit *line) { return !line->text().isEmpty(); }));
}

QString ImportDialog::listName() const
{
    return m_text ? m_text->name : QFileInfo(m_list->text()).completeBaseName();
}

ListFiles ImportDialog::files() const
{
    const auto path = [](const QLineEdit *line) { return QDir::fromNativeSeparators(line->text()); };
    return {path(m_list),          path(m_groups),      path(m_people),
            path(m_organisations), path(m_disciplines), path(m_ties)};
}

void ImportDialog::read()
{
    m_buttons->button(QDialogButtonBox::Cancel)->setFocus();
    findChild<QPushButton *>(QStringLiteral("takeIt"))->setEnabled(false);
    m_progress->show();
    ListOptions options;
    options.split = m_parts->isChecked() ? m_split : QString();
    options.today = PartialDate::fromDate(QDate::currentDate());
    for (auto meaning = m_meanings.cbegin(); meaning != m_meanings.cend(); ++meaning)
        options.meanings.insert(meaning.key(), meaning.value());
    m_job.start(
        [files = files(), text = m_text, options, current = m_current](const std::atomic_bool &cancelled) {
            IdSource ids; // one for each thread that makes records
            return text ? readLists({*text}, options, current, ids, &cancelled)
                        : readLists(files, options, current, ids, &cancelled);
        },
        [this](Result<ProposedImport> &&proposed) { take(proposed); });
}

void ImportDialog::take(Result<ProposedImport> &proposed)
{
    m_progress->hide();
    auto *takeIt = findChild<QPushButton *>(QStringLiteral("takeIt"));
    if (!proposed) {
        m_edit = {};
        m_summary->setText(proposed.error().message);
        m_notes->setNotes({});
        m_noteTable->hide();
        return;
    }
    m_edit = std::move(proposed->edit);
    if (m_split.isEmpty() && !proposed->proposedSplit.isEmpty()) {
        m_split = proposed->proposedSplit;
        m_parts->setText(tr("Some cells seem to hold several values. Part them at “%1”").arg(m_split));
        m_parts->show();
    }
    askAbout(proposed->wordsToAsk);
    QStringList lines = proposed->summary.lines();
    if (m_edit.isEmpty())
        lines << tr("The map holds all of this already.");
    m_summary->setText(lines.join(QLatin1Char('\n')));
    m_notes->setNotes(std::move(proposed->summary.notes));
    m_noteTable->setVisible(m_notes->rowCount() > 0);
    m_noteTable->resizeColumnsToContents();
    constexpr int mostMeasured = 500; // taller rows show the whole sentence
    if (m_notes->rowCount() <= mostMeasured)
        m_noteTable->resizeRowsToContents();
    makeRoom();
    takeIt->setEnabled(!m_edit.isEmpty());
    if (takeIt->isEnabled())
        takeIt->setFocus();
}

void ImportDialog::askAbout(const std::vector<QString> &words)
{
    constexpr int mostAsked = 8;
    auto *form = static_cast<QFormLayout *>(m_words->layout());
    for (const QString &word : words) {
        const QString key = foldName(word);
        if (m_meanings.contains(key) || form->rowCount() == mostAsked)
            continue;
        m_meanings.insert(key, CellMeaning::Value);
        auto *meaning = new QComboBox;
        meaning->setAccessibleName(tr("What “%1” means").arg(word));
        meaning->addItem(tr("a name, as written"), int(CellMeaning::Value));
        meaning->addItem(tr("none: works for themselves, has none"), int(CellMeaning::None));
        meaning->addItem(tr("not recorded"), int(CellMeaning::NotRecorded));
        connect(meaning, &QComboBox::activated, this, [this, meaning, key] {
            m_meanings.insert(key, CellMeaning(meaning->currentData().toInt()));
            read();
        });
        form->addRow(word, meaning);
    }
    m_words->setVisible(form->rowCount() > 0);
}

} // namespace copse
