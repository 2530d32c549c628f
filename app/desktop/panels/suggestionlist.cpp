#include "desktop/panels/suggestionlist.h"

#include "base/languages.h"
#include "desktop/document/document.h"
#include "model/recordname.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace copse {

SuggestionList::SuggestionList(Document &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_words(new QLabel)
    , m_list(new QTreeWidget)
    , m_take(new QPushButton)
{
    m_words->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("suggestions"));
    m_list->setAccessibleName(tr("Where wordings may belong"));
    m_list->setHeaderLabels({tr("Wording"), tr("Under"), tr("Because it…", "is or holds words of a term")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(true);
    m_take->setObjectName(QStringLiteral("takeSuggestions"));
    m_take->setAutoDefault(false);
    connect(m_take, &QPushButton::clicked, this, &SuggestionList::takeTicked);
    connect(m_list, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *item) {
        keepTick(m_list->indexOfTopLevelItem(item));
        showTicked();
    });
    connect(&document, &Document::opened, this, [this] { m_unticked.clear(); });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_words);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_take, 0, Qt::AlignLeft);
}

void SuggestionList::refill()
{
    const Snapshot &map = m_document.map();
    m_suggestions = termSuggestions(map);
    m_list->blockSignals(true);
    m_list->clear();
    for (const TermSuggestion &one : m_suggestions) {
        auto *item =
            new QTreeWidgetItem(m_list, {nameOf(map, one.wording), termName(map, one.term, spokenLanguage()),
                                         likenessWords(one)});
        item->setCheckState(0, m_unticked.contains(one.wording.value) ? Qt::Unchecked : Qt::Checked);
        for (int column = 0; column < item->columnCount(); ++column)
            item->setToolTip(column, item->text(column));
    }
    m_list->blockSignals(false);
    m_words->setText(m_suggestions.empty()
                         ? tr("None of the wordings that are left looks like a term.")
                         : tr("Take the ticks off what does not belong there. Undo takes all of it back."));
    showTicked();
}

void SuggestionList::keepTick(int row)
{
    const qint64 wording = m_suggestions[size_t(row)].wording.value;
    if (m_list->topLevelItem(row)->checkState(0) == Qt::Checked)
        m_unticked.remove(wording);
    else
        m_unticked.insert(wording);
}

void SuggestionList::showTicked()
{
    int ticked = 0;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row)
        ticked += m_list->topLevelItem(row)->checkState(0) == Qt::Checked;
    m_take->setText(tr("P&ut %n under its/their term(s)", nullptr, ticked));
    m_take->setEnabled(ticked > 0);
}

void SuggestionList::takeTicked()
{
    std::vector<TermSuggestion> chosen;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (m_list->topLevelItem(row)->checkState(0) == Qt::Checked)
            chosen.push_back(m_suggestions[size_t(row)]);
    }
    emit taken(chosen);
}

} // namespace copse
