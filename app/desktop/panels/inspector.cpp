#include "desktop/panels/inspector.h"

#include "base/folding.h"
#include "desktop/document/appearance.h"
#include "desktop/document/document.h"
#include "desktop/panels/factlist.h"
#include "desktop/panels/fieldinput.h"
#include "desktop/panels/fieldrow.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace copse {

namespace {

RecordType typeOf(const Selection &selection)
{
    if (std::holds_alternative<Id<Group>>(selection))
        return RecordType::Group;
    if (std::holds_alternative<Id<Organisation>>(selection))
        return RecordType::Organisation;
    if (std::holds_alternative<Id<Discipline>>(selection))
        return RecordType::Discipline;
    return RecordType::Person;
}

qint64 idOf(const Selection &selection)
{
    return std::visit(
        [](const auto &id) -> qint64 {
            if constexpr (requires { id.value; })
                return id.value;
            else
                return 0;
        },
        selection);
}

/// A name, and what else tells one from the others, is not given to several.
bool isOfOne(const RecordField &field)
{
    static const QStringList codes{QStringLiteral("name"), QStringLiteral("alias"), QStringLiteral("list_id"),
                                   QStringLiteral("email")};
    return codes.contains(field.code);
}

QLabel *label(const QString &text, TextSize size, bool isBold)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(textFont(size, isBold));
    return label;
}

} // namespace

Inspector::Inspector(const FactParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_scroll(new QScrollArea)
{
    setObjectName(QStringLiteral("inspector"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setAccessibleName(tr("What is recorded"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_scroll);
    // A change and what it selects are one moment; and an editor is not deleted while it is at work.
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &Inspector::follow);
    const auto soon = [this] {
        m_isStale = true;
        m_soon.start();
    };
    connect(&parts.document, &Document::changed, this, soon);
    connect(&parts.document, &Document::pathChanged, this, soon);
    connect(&parts.viewState, &ViewState::selectionChanged, this, soon);
    connect(&parts.document, &Document::opened, this, [this, soon] {
        m_shown.clear();
        // What was typed and not taken is of the other map.
        if (m_scroll->widget()) {
            for (FieldInput *input : m_scroll->widget()->findChildren<FieldInput *>())
                input->blockSignals(true);
        }
        dropPage();
        soon();
    });
}

void Inspector::start()
{
    follow();
    if (!m_rows.empty())
        m_rows.front()->setFocus();
    else
        m_scroll->setFocus();
}

void Inspector::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    follow();
}

void Inspector::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::ApplicationPaletteChange) {
        m_isStale = true;
        m_page = nullptr;
        m_soon.start();
    }
}

void Inspector::follow()
{
    if (!m_isStale || !isVisible())
        return;
    m_isStale = false;
    std::vector<Selection> there;
    for (const Selection &one : m_parts.viewState.allSelected()) {
        if (isThere(m_parts.document.map(), typeOf(one), idOf(one)))
            there.push_back(one);
    }
    if (m_page && there == m_shown) {
        refresh();
        return;
    }
    m_shown = std::move(there);
    rebuild();
}

/// What the keyboard leaves is entered while everything that this needs is there; so the page goes later.
void Inspector::dropPage()
{
    if (QWidget *old = m_scroll->widget()) {
        if (old->isAncestorOf(window()->focusWidget()))
            m_scroll->setFocus(Qt::OtherFocusReason);
        m_scroll->takeWidget();
        old->hide();
        old->deleteLater();
    }
    m_rows.clear();
    m_lists.clear();
    m_newOwn = nullptr;
    m_fieldsLayout = nullptr;
    m_page = nullptr;
    m_ids.clear();
}

void Inspector::rebuild()
{
    dropPage();
    auto *page = new QWidget;
    m_page = new QVBoxLayout(page);
    m_page->setContentsMargins(16, 12, 16, 12);
    m_page->setSpacing(4);
    m_page->setAlignment(Qt::AlignTop);
    for (const Selection &one : m_shown)
        m_ids.push_back(idOf(one));
    if (m_ids.empty()) {
        m_page->addWidget(label(m_parts.document.title(), TextSize::Heading, true));
        m_page->addWidget(label(tr("Select somebody or something to see what is recorded about it."),
                                TextSize::Normal, false));
        addLists(relationsOfMap(), RecordType::Group, 0);
    } else {
        m_type = typeOf(m_shown.front());
        QLabel *title = label(m_ids.size() == 1 ? recordText(m_parts.document.map(), m_type, m_ids.front())
                                                : tr("%n selected", nullptr, int(m_ids.size())),
                              TextSize::Heading, true);
        title->setObjectName(QStringLiteral("inspectorTitle"));
        m_page->addWidget(title);
        addFields(m_type, m_ids);
        if (m_ids.size() == 1)
            addLists(relationsOf(m_type), m_type, m_ids.front());
    }
    m_scroll->setWidget(page);
    page->setAutoFillBackground(false);
    m_scroll->verticalScrollBar()->setValue(0);
}

void Inspector::refresh()
{
    if (auto *title = findChild<QLabel *>(QStringLiteral("inspectorTitle")); title && m_ids.size() == 1)
        title->setText(recordText(m_parts.document.map(), m_type, m_ids.front()));
    addOwnFields();
    for (RecordFieldRow *row : m_rows)
        row->refresh();
    for (FactList *list : m_lists)
        list->refresh();
}

void Inspector::addRow(const RecordField &field)
{
    auto *row = new RecordFieldRow(m_parts.document, m_type, m_ids, field);
    connect(row, &FieldRow::told, this, &Inspector::told);
    m_fieldsLayout->addWidget(row);
    m_rows.push_back(row);
}

void Inspector::addFields(RecordType type, const std::vector<qint64> &ids)
{
    constexpr size_t fewEnoughForFacts = 200;
    m_fieldsLayout = new QVBoxLayout;
    m_fieldsLayout->setSpacing(2);
    m_page->addLayout(m_fieldsLayout);
    for (const RecordField &field : fieldsOf(type)) {
        // The facts of one are a list each.
        const bool isShown =
            field.place != FieldPlace::Related || (ids.size() > 1 && ids.size() <= fewEnoughForFacts);
        if (isShown && (ids.size() == 1 || !isOfOne(field)))
            addRow(field);
    }
    if (!hasOwnFields(type))
        return;
    addOwnFields();
    m_newOwn = new QLineEdit;
    m_newOwn->setObjectName(QStringLiteral("newOwnField"));
    m_newOwn->setPlaceholderText(tr("New own field…"));
    m_newOwn->setAccessibleName(tr("Name of a new own field"));
    m_page->addWidget(m_newOwn);
    connect(m_newOwn, &QLineEdit::returnPressed, this, [this] {
        const QString name = tidyName(m_newOwn->text());
        if (name.isEmpty())
            return;
        const RecordField field = ownField(name);
        auto known = std::ranges::find(m_rows, field, &FieldRow::field);
        if (known == m_rows.end()) {
            addRow(field);
            known = m_rows.end() - 1;
        }
        m_newOwn->clear();
        (*known)->show();
        (*known)->setFocus();
    });
}

void Inspector::addOwnFields()
{
    if (!m_fieldsLayout || m_ids.empty())
        return;
    for (const QString &name : ownFieldsOf(m_parts.document.map(), m_type)) {
        const RecordField field = ownField(name);
        if (std::ranges::find(m_rows, field, &FieldRow::field) == m_rows.end())
            addRow(field);
    }
}

void Inspector::addLists(const std::vector<Relation> &relations, RecordType type, qint64 owner)
{
    for (const Relation &relation : relations) {
        auto *list = new FactList(m_parts, relation, type, owner);
        connect(list, &FactList::told, this, &Inspector::told);
        m_page->addWidget(list);
        m_lists.push_back(list);
    }
}

} // namespace copse
