#include "desktop/dialogs/lookalikesdialog.h"

#include "analysis/sentences.h"
#include "desktop/dialogs/lookalikefacts.h"
#include "desktop/document/appearance.h"
#include "desktop/document/document.h"
#include "desktop/document/lookalikebook.h"
#include "edits/merging.h"
#include "model/recordname.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace copse {

namespace {

template<class T>
std::pair<qint64, qint64> keyOf(const LookAlike<T> &pair)
{
    return {pair.first.value, pair.second.value};
}

std::pair<qint64, qint64> keyOf(const TwoInOne &two) { return {two.organisation.value, 0}; }

/// Whether it is still to be settled in the map as it is now.
template<class T>
bool isOpen(const Snapshot &map, const LookAlike<T> &pair)
{
    if (!map.find(pair.first) || !map.find(pair.second))
        return false;
    return std::ranges::none_of(map.all<DistinctPair>(), [&](const auto &row) {
        if constexpr (std::is_same_v<T, Person>)
            return row.record.person == pair.first && row.record.otherPerson == pair.second;
        else
            return row.record.organisation == pair.first && row.record.otherOrganisation == pair.second;
    });
}

bool isOpen(const Snapshot &map, const TwoInOne &two)
{
    return map.find(two.organisation) && std::ranges::none_of(map.all<DistinctPair>(), [&](const auto &row) {
               return row.record.organisation == two.organisation && row.record.otherOrganisation.isNull();
           });
}

template<class T>
QString titleOf(const Snapshot &map, const LookAlike<T> &pair)
{
    return LookAlikesDialog::tr("%1 – %2", "two names that look alike")
        .arg(nameOf(map, pair.first), nameOf(map, pair.second));
}

QString titleOf(const Snapshot &map, const TwoInOne &two) { return nameOf(map, two.organisation); }

} // namespace

LookAlikesDialog::LookAlikesDialog(Document &document, const LookAlikeBook &book, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_book(book)
    , m_tabs(new QTabWidget)
    , m_message(new QLabel)
{
    setObjectName(QStringLiteral("lookAlikesDialog"));
    setWindowTitle(tr("People and organisations that look alike"));
    m_tabs->addTab(makePairs(), tr("Look &alike"));
    m_tabs->addTab(makeMerges(), tr("&Put together"));
    m_message->setObjectName(QStringLiteral("refusal"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->hide();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_message);
    m_one->setDefault(true); // Enter in the list presses it; a button knows its dialog only from here on
    auto *undo = new QShortcut(QKeySequence::Undo, this);
    connect(undo, &QShortcut::activated, this, [this] { m_document.undoStack().undo(); });
    auto *redo = new QShortcut(QKeySequence::Redo, this);
    connect(redo, &QShortcut::activated, this, [this] { m_document.undoStack().redo(); });
    connect(&document, &Document::opened, this, &QDialog::close);
    connect(&document, &Document::changed, this, &LookAlikesDialog::fill);
    connect(&book, &LookAlikeBook::changed, this, &LookAlikesDialog::fill);
    resize(roomForText(*this, {820, 520}));
    fill();
    m_list->setFocus();
}

QWidget *LookAlikesDialog::makePairs()
{
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("lookAlikeList"));
    m_list->setAccessibleName(windowTitle());
    m_list->setMinimumWidth(260);
    m_list->setWordWrap(true); // the second name is what tells one pair from another
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_reason = new QLabel;
    m_reason->setObjectName(QStringLiteral("likeness"));
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_facts = new QTableWidget(0, 2);
    m_facts->setObjectName(QStringLiteral("lookAlikeFacts"));
    m_facts->setAccessibleName(tr("What is known of both"));
    m_facts->setEditTriggers(QTableWidget::NoEditTriggers);
    m_facts->setSelectionMode(QTableWidget::NoSelection);
    m_facts->setTabKeyNavigation(false);
    m_facts->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_facts->horizontalHeader()->hide();
    m_facts->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_facts->setWordWrap(true);

    m_naming = new QWidget;
    m_name = new QComboBox;
    m_name->setObjectName(QStringLiteral("nameThatStays"));
    m_name->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *naming = new QFormLayout(m_naming);
    naming->setContentsMargins(0, 0, 0, 0);
    naming->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    naming->addRow(tr("Name"), m_name);

    const auto button = [this](const char *name, void (LookAlikesDialog::*pressed)()) {
        auto *made = new QPushButton;
        made->setObjectName(QString::fromLatin1(name));
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, pressed);
        return made;
    };
    m_one = button("sayOne", &LookAlikesDialog::sayOne);
    m_two = button("sayTwo", &LookAlikesDialog::sayTwo);
    m_skip = button("later", &LookAlikesDialog::later);
    m_skip->setText(tr("&Later"));
    connect(m_list, &QListWidget::currentRowChanged, this, &LookAlikesDialog::showItem);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_one);
    buttons->addWidget(m_two);
    buttons->addWidget(m_skip);
    buttons->addStretch();
    auto *right = new QVBoxLayout;
    right->addWidget(m_reason);
    right->addWidget(m_facts, 1);
    right->addWidget(m_naming);
    right->addLayout(buttons);
    auto *page = new QWidget;
    auto *layout = new QHBoxLayout(page);
    layout->addWidget(m_list, 2);
    layout->addLayout(right, 3);
    return page;
}

QWidget *LookAlikesDialog::makeMerges()
{
    m_merges = new QListWidget;
    m_merges->setObjectName(QStringLiteral("mergeList"));
    m_merges->setAccessibleName(tr("Put together"));
    m_merges->setWordWrap(true);
    m_merges->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_split = new QPushButton(tr("&Split off again"));
    m_split->setObjectName(QStringLiteral("splitOff"));
    m_split->setAutoDefault(false);
    connect(m_split, &QPushButton::clicked, this, &LookAlikesDialog::splitOff);
    connect(m_merges, &QListWidget::itemActivated, this, &LookAlikesDialog::splitOff);
    auto *words =
        new QLabel(tr("What was its own goes back to it. What was recorded since stays with the other."));
    words->setWordWrap(true);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(words);
    layout->addWidget(m_merges, 1);
    layout->addWidget(m_split, 0, Qt::AlignLeft);
    return page;
}

void LookAlikesDialog::fill()
{
    const Snapshot &map = m_document.map();
    const auto found = m_book.all();
    const int row = m_list->currentRow();
    m_items.clear();
    m_list->blockSignals(true);
    m_list->clear();
    const auto add = [&](const auto &all) {
        for (const auto &one : all) {
            if (!isOpen(map, one) || m_later.contains(keyOf(one)))
                continue;
            m_items.emplace_back(one);
            m_list->addItem(titleOf(map, one));
        }
    };
    add(found->organisations);
    add(found->people);
    add(found->twoInOne);
    m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
    m_list->blockSignals(false);
    m_message->hide();
    showItem();
    fillMerges();
}

void LookAlikesDialog::fillMerges()
{
    const Snapshot &map = m_document.map();
    const int row = m_merges->currentRow();
    m_merges->clear();
    for (const auto &[id, merge] : map.all<Merge>()) {
        const QString into =
            merge.person.isNull() ? nameOf(map, merge.organisation) : nameOf(map, merge.person);
        auto *item = new QListWidgetItem(tr("“%1” in “%2”").arg(merge.name, into), m_merges);
        item->setData(Qt::UserRole, id.value);
    }
    m_merges->setCurrentRow(std::clamp(row, 0, std::max(0, m_merges->count() - 1)));
    m_split->setEnabled(m_merges->count() > 0);
}

const LookAlikesDialog::Item *LookAlikesDialog::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && size_t(row) < m_items.size() ? &m_items[size_t(row)] : nullptr;
}

void LookAlikesDialog::showItem()
{
    const Item *item = current();
    for (QPushButton *button : {m_one, m_two, m_skip})
        button->setEnabled(item);
    m_facts->setRowCount(0);
    m_naming->hide();
    if (!item) {
        m_reason->setText(m_book.isRunning() ? tr("Names are being compared…")
                                             : tr("No two names look alike."));
        m_one->setText(tr("&Same"));
        m_two->setText(tr("&Two different"));
        return;
    }
    const bool holdsTwo = std::holds_alternative<TwoInOne>(*item);
    m_two->setText(holdsTwo ? tr("&One organisation") : tr("&Two different"));
    m_one->setText(holdsTwo ? tr("&Split in two") : tr("&Same"));
    showFacts(*item);
}

void LookAlikesDialog::showFacts(const Item &item)
{
    const Snapshot &map = m_document.map();
    std::vector<FactOfTwo> facts;
    if (const auto *two = std::get_if<TwoInOne>(&item)) {
        m_reason->setText(tr("One name, several organisations? Whoever works for it would work for each: %1.")
                              .arg(QLocale().createSeparatedList(two->parts)));
    } else if (const auto *people = std::get_if<LookAlike<Person>>(&item)) {
        m_reason->setText(likenessWords(people->why));
        facts = factsOfTwo(m_document, people->first, people->second);
        offerNames(nameOf(map, people->first), nameOf(map, people->second));
    } else if (const auto *organisations = std::get_if<LookAlike<Organisation>>(&item)) {
        m_reason->setText(likenessWords(organisations->why));
        facts = factsOfTwo(m_document, organisations->first, organisations->second);
        offerNames(nameOf(map, organisations->first), nameOf(map, organisations->second));
    }
    m_facts->setVisible(!facts.empty());
    m_facts->setRowCount(int(facts.size()));
    QStringList labels;
    for (int row = 0; row < int(facts.size()); ++row) {
        const FactOfTwo &fact = facts[size_t(row)];
        labels += fact.label;
        m_facts->setItem(row, 0, new QTableWidgetItem(fact.first));
        m_facts->setItem(row, 1, new QTableWidgetItem(fact.second));
    }
    m_facts->setVerticalHeaderLabels(labels);
}

void LookAlikesDialog::offerNames(const QString &first, const QString &second)
{
    if (m_name->itemText(0) != first || m_name->itemText(1) != second) { // else what was chosen stays
        m_name->clear();
        m_name->addItems({first, second});
    }
    m_naming->setVisible(first != second);
}

void LookAlikesDialog::sayOne()
{
    const Item *item = current();
    if (!item)
        return;
    const Snapshot &map = m_document.map();
    if (const auto *two = std::get_if<TwoInOne>(item)) {
        take(tr("Split “%1”").arg(nameOf(map, two->organisation)),
             splitName(map, m_document.ids(), two->organisation, two->parts));
        return;
    }
    const auto put = [&](const auto &pair) {
        const bool isSecond = m_name->currentIndex() == 1;
        const auto stays = isSecond ? pair.second : pair.first;
        const auto goes = isSecond ? pair.first : pair.second;
        take(tr("Put “%1” and “%2” together").arg(nameOf(map, stays), nameOf(map, goes)),
             merge(map, m_document.ids(), stays, goes));
    };
    if (const auto *people = std::get_if<LookAlike<Person>>(item))
        put(*people);
    else
        put(std::get<LookAlike<Organisation>>(*item));
}

void LookAlikesDialog::sayTwo()
{
    const Item *item = current();
    if (!item)
        return;
    const Snapshot &map = m_document.map();
    const auto keep = [&](const auto &pair) {
        take(tr("“%1” and “%2” are two").arg(nameOf(map, pair.first), nameOf(map, pair.second)),
             keepApart(map, m_document.ids(), pair.first, pair.second));
    };
    if (const auto *whole = std::get_if<TwoInOne>(item))
        take(tr("“%1” is one organisation").arg(nameOf(map, whole->organisation)),
             keepWhole(map, m_document.ids(), whole->organisation));
    else if (const auto *people = std::get_if<LookAlike<Person>>(item))
        keep(*people);
    else if (const auto *organisations = std::get_if<LookAlike<Organisation>>(item))
        keep(*organisations);
}

void LookAlikesDialog::later()
{
    if (const Item *item = current()) {
        m_later.insert(std::visit([](const auto &one) { return keyOf(one); }, *item));
        fill();
    }
}

void LookAlikesDialog::splitOff()
{
    const QListWidgetItem *item = m_merges->currentItem();
    if (!item)
        return;
    const Id<Merge> id{item->data(Qt::UserRole).toLongLong()};
    const Merge *record = m_document.map().find(id);
    take(tr("Split off “%1”").arg(record ? record->name : QString()),
         copse::splitOff(m_document.map(), m_document.ids(), id));
}

void LookAlikesDialog::take(const QString &text, Result<Edit> edit)
{
    if (const auto done = m_document.perform(text, std::move(edit)); !done) {
        m_message->setText(done.error().message);
        m_message->show();
    }
}

} // namespace copse
