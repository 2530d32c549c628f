#include "desktop/panels/factlist.h"

#include "desktop/document/appearance.h"
#include "desktop/document/document.h"
#include "desktop/panels/factdraft.h"
#include "desktop/panels/factrow.h"
#include "desktop/panels/insight.h"
#include "desktop/panels/noticebar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace copse {

namespace {

constexpr size_t atOnce = 30;

} // namespace

FactList::FactList(const FactParts &parts, const Relation &relation, RecordType ownerType, qint64 owner,
                   QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_relation(relation)
    , m_ownerType(ownerType)
    , m_owner(owner)
    , m_most(atOnce)
    , m_list(new QVBoxLayout)
    , m_add(new QToolButton)
    , m_nothing(new QLabel(tr("not recorded")))
    , m_none(new QPushButton)
    , m_more(new QPushButton)
    , m_refusal(new NoticeBar)
{
    const QString code = recordTypeCode(relation.of);
    setObjectName(QStringLiteral("facts-%1-%2").arg(code, relation.field));
    m_add->setObjectName(QStringLiteral("add-%1-%2").arg(code, relation.field));
    m_none->setObjectName(QStringLiteral("none-%1").arg(code));
    m_none->setText(relation.noneText);
    m_none->setAccessibleName(
        tr("%1: %2", "a heading, what is recorded").arg(relation.title, relation.noneText));
    m_none->setAutoDefault(true);
    connect(m_none, &QPushButton::clicked, this, &FactList::recordNone);
    m_nothing->setForegroundRole(mutedText);
    m_more->setFlat(true);
    m_more->setAutoDefault(true);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_most += atOnce;
        refresh();
    });

    auto *heading = new QLabel(relation.title);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    heading->setFont(textFont(TextSize::Small, true));
    heading->setForegroundRole(mutedText);
    m_add->setText(QStringLiteral("+"));
    m_add->setAutoRaise(true);
    m_add->setFocusPolicy(Qt::StrongFocus);
    m_add->setAccessibleName(tr("%1: add", "a heading").arg(relation.title));
    m_add->setToolTip(m_add->accessibleName());
    connect(m_add, &QToolButton::clicked, this, &FactList::open);
    auto *top = new QHBoxLayout;
    top->addWidget(heading, 1);
    top->addWidget(m_add);
    auto *empty = new QHBoxLayout;
    empty->addWidget(m_nothing, 1);
    empty->addWidget(m_none);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(2);
    m_list->setSpacing(0);
    layout->addLayout(top);
    layout->addLayout(empty);
    layout->addLayout(m_list);
    layout->addWidget(m_more);
    layout->addWidget(m_refusal);
    refresh();
}

FactRow *FactList::makeRow(qint64 id)
{
    auto *row = new FactRow(m_parts, m_relation.of, id, m_owner == 0 ? QString() : m_relation.field);
    connect(row, &FactRow::told, this, &FactList::told);
    return row;
}

void FactList::refresh()
{
    std::vector<qint64> ids = m_relation.find(m_parts.document.map(), m_owner);
    const size_t all = ids.size();
    m_nothing->setVisible(all == 0);
    m_none->setVisible(all == 0 && !m_relation.noneText.isEmpty());
    m_more->setVisible(all > m_most);
    m_more->setText(tr("Show more of %n", nullptr, int(all)));
    // The one that was opened last is shown wherever it stands.
    if (const auto opened = std::ranges::find(ids, m_opened); opened != ids.end() && ids.size() > m_most)
        std::rotate(ids.begin(), opened, opened + 1);
    ids.resize(std::min(ids.size(), m_most));
    if (ids == m_ids) {
        for (FactRow *row : m_rows)
            row->refresh();
        return;
    }
    std::vector<FactRow *> rows;
    for (const qint64 id : ids) {
        const auto known = std::ranges::find(m_ids, id);
        FactRow *row = known == m_ids.end() ? makeRow(id) : m_rows[size_t(known - m_ids.begin())];
        if (known != m_ids.end())
            row->refresh();
        rows.push_back(row);
    }
    for (FactRow *row : m_rows) {
        m_list->removeWidget(row);
        if (std::ranges::find(rows, row) == rows.end()) {
            if (row->isAncestorOf(window()->focusWidget()))
                m_add->setFocus();
            row->deleteLater();
        }
    }
    for (FactRow *row : rows)
        m_list->addWidget(row);
    m_ids = std::move(ids);
    m_rows = std::move(rows);
}

std::vector<FieldValue> FactList::given() const
{
    if (m_owner == 0)
        return {};
    for (const RecordField &field : fieldsOf(m_relation.of)) {
        if (field.code == m_relation.field)
            return {{field, {}, m_owner}};
    }
    return {};
}

void FactList::open()
{
    closeDraft();
    m_draft = new FactDraft(m_parts.document, m_relation.of, given(), {});
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_draft);
    connect(m_draft, &FactDraft::told, this, &FactList::told);
    connect(m_draft, &FactDraft::closed, this, [this] {
        closeDraft();
        m_add->setFocus();
    });
    connect(m_draft, &FactDraft::added, this, [this](qint64 id) {
        closeDraft();
        m_opened = id;
        refresh();
        m_add->setFocus();
        if (const auto at = std::ranges::find(m_ids, id); at != m_ids.end() && !hasPage(m_relation.of))
            m_rows[size_t(at - m_ids.begin())]->open();
    });
    m_draft->show();
    m_draft->setFocus();
    bringIntoSight(m_draft);
}

void FactList::closeDraft()
{
    if (!m_draft)
        return;
    m_draft->hide();
    m_draft->deleteLater();
    m_draft = nullptr;
}

void FactList::recordNone()
{
    std::vector<FieldValue> values = given();
    for (const RecordField &field : fieldsOf(m_relation.of)) {
        if (field.code == m_relation.noneField)
            values.push_back({field, m_relation.noneText});
    }
    FieldChanges changes(m_parts.document.map(), m_parts.document.ids());
    const auto made = changes.set(m_relation.of, 0, values);
    const QString who = recordText(m_parts.document.map(), m_ownerType, m_owner);
    const Result<void> done =
        made ? m_parts.document.perform(
                   tr("%1: %2", "a record, what is recorded").arg(who, m_relation.noneText),
                   std::move(changes).take())
             : Result<void>(made.error());
    m_refusal->say(done ? QString() : done.error().message);
    refresh();
    m_add->setFocus();
}

} // namespace copse
