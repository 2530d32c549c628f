#include "desktop/panels/factrow.h"

#include "desktop/document/appearance.h"
#include "desktop/document/document.h"
#include "desktop/document/removal.h"
#include "desktop/panels/factdraft.h"
#include "desktop/panels/factlist.h"
#include "desktop/panels/fieldrow.h"
#include "desktop/panels/noticebar.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace copse {

namespace {

void selectIn(ViewState &viewState, RecordType type, qint64 id)
{
    if (type == RecordType::Person)
        viewState.select(Id<Person>{id});
    else if (type == RecordType::Organisation)
        viewState.select(Id<Organisation>{id});
    else if (type == RecordType::Discipline)
        viewState.select(Id<Discipline>{id});
    else if (type == RecordType::Group)
        viewState.select(Id<Group>{id});
}

} // namespace

FactButton::FactButton(QWidget *parent)
    : FoldButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void FactButton::setWords(const QString &words)
{
    m_words = words;
    setAccessibleName(words);
    setToolTip(words);
    fit();
}

QSize FactButton::sizeHint() const { return {160, FoldButton::sizeHint().height()}; }

QSize FactButton::minimumSizeHint() const { return {60, sizeHint().height()}; }

void FactButton::resizeEvent(QResizeEvent *event)
{
    FoldButton::resizeEvent(event);
    fit();
}

void FactButton::fit()
{
    constexpr int arrowAndMargins = 34;
    QString shown = fontMetrics().elidedText(m_words, Qt::ElideRight, width() - arrowAndMargins);
    setText(shown.replace(u'&', QStringLiteral("&&")));
}

FactRow::FactRow(const FactParts &parts, RecordType type, qint64 id, const QString &known, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_type(type)
    , m_id(id)
    , m_known(known)
    , m_button(new FactButton)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(recordTypeCode(type) + QStringLiteral("-row"));
    m_button->setObjectName(QStringLiteral("open"));
    m_button->setCheckable(!hasPage(type));
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    m_layout->addWidget(m_button);
    if (hasPage(type)) {
        connect(
            m_button, &QToolButton::clicked, this, [this] { selectIn(m_parts.viewState, m_type, m_id); },
            Qt::QueuedConnection);
    } else {
        connect(m_button, &QToolButton::toggled, this, [this](bool isOpen) {
            if (isOpen && !m_body)
                makeFields();
            m_body->setVisible(isOpen);
        });
    }
    refresh();
}

QString FactRow::words() const
{
    constexpr qsizetype most = 4;
    QStringList told;
    for (const RecordField &field : fieldsOf(m_type)) {
        const bool isShort = field.kind != FieldKind::Lines && field.kind != FieldKind::YesNo;
        if (field.code == m_known || field.place != FieldPlace::Record || !isShort || told.size() == most)
            continue;
        const QString text = textOf(m_parts.document.map(), m_type, m_id, field);
        if (text.isEmpty())
            continue;
        if (field.code == QLatin1StringView("from_date"))
            told << tr("from %1", "a date").arg(text);
        else if (field.code == QLatin1StringView("to_date"))
            told << tr("to %1", "a date").arg(text);
        else
            told << text;
        if (hasPage(m_type))
            break;
    }
    return told.join(QStringLiteral(" · "));
}

void FactRow::refresh()
{
    m_button->setWords(words());
    for (RecordFieldRow *field : m_fields) {
        field->refresh();
        if (field->field().of == RecordType::Source && m_source)
            remakeSource(field->field(), m_source);
    }
    for (FactList *list : m_lists)
        list->refresh();
}

void FactRow::open() { m_button->setChecked(true); }

void FactRow::makeFields()
{
    m_body = new QWidget;
    auto *layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(18, 0, 0, 8);
    layout->setSpacing(2);
    m_layout->addWidget(m_body);
    for (const RecordField &field : fieldsOf(m_type)) {
        if (field.code == m_known || field.place != FieldPlace::Record)
            continue;
        auto *row = new RecordFieldRow(m_parts.document, m_type, {m_id}, field);
        connect(row, &FieldRow::told, this, &FactRow::told);
        layout->addWidget(row);
        m_fields.push_back(row);
        if (field.of == RecordType::Source)
            addSource(field);
    }
    for (const Relation &relation : relationsOf(m_type)) {
        auto *list = new FactList(m_parts, relation, m_type, m_id);
        connect(list, &FactList::told, this, &FactRow::told);
        layout->addWidget(list);
        m_lists.push_back(list);
    }
    m_refusal = new NoticeBar;
    layout->addWidget(m_refusal);
    if (m_isKept)
        return;
    auto *remove = new QPushButton(tr("Remove"));
    remove->setObjectName(QStringLiteral("removeFact"));
    remove->setAccessibleName(tr("Remove %1").arg(words()));
    remove->setAutoDefault(true);
    connect(remove, &QPushButton::clicked, this, &FactRow::remove);
    layout->addWidget(remove);
}

void FactRow::addSource(const RecordField &field)
{
    m_source = new QWidget;
    auto *layout = new QVBoxLayout(m_source);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    m_body->layout()->addWidget(m_source);
    m_shownSource = -1;
    remakeSource(field, m_source);
}

/// The source that is chosen, with who, when and where; and a way to a new one.
void FactRow::remakeSource(const RecordField &field, QWidget *place)
{
    const qint64 source = withRecordType(m_type, [&]<class T>() -> qint64 {
        if constexpr (requires(T fact) { fact.source; }) {
            const T *fact = m_parts.document.map().find(Id<T>{m_id});
            return fact ? fact->source.value : 0;
        }
        return 0;
    });
    if (source == m_shownSource) {
        for (FactRow *row : place->findChildren<FactRow *>())
            row->refresh();
        return;
    }
    m_shownSource = source;
    for (QWidget *old : place->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        place->layout()->removeWidget(old);
        old->hide();
        old->deleteLater();
    }
    if (source != 0) {
        auto *row = new FactRow(m_parts, RecordType::Source, source, {});
        row->keep();
        connect(row, &FactRow::told, this, &FactRow::told);
        place->layout()->addWidget(row);
    }
    auto *make = new QPushButton(tr("New source"));
    make->setObjectName(QStringLiteral("newSource"));
    make->setAutoDefault(true);
    place->layout()->addWidget(make);
    connect(make, &QPushButton::clicked, this, [this, field, place, make] {
        make->hide();
        auto *draft = new FactDraft(m_parts.document, RecordType::Source, {},
                                    [this, field](FieldChanges &changes, qint64 id) {
                                        const auto set = changes.set(m_type, m_id, {{field, {}, id}});
                                        return set ? Result<void>() : Result<void>(set.error());
                                    });
        place->layout()->addWidget(draft);
        connect(draft, &FactDraft::told, this, &FactRow::told);
        const auto close = [draft, make] {
            draft->hide();
            draft->deleteLater();
            make->show();
            make->setFocus();
        };
        connect(draft, &FactDraft::closed, make, close);
        connect(draft, &FactDraft::added, make, close);
        draft->show();
        draft->setFocus();
    });
}

// What goes with it is said first, and nothing is asked where nothing does.
void FactRow::remove()
{
    const QString what = words();
    auto edit = removeRecords(m_parts.document.map(), m_type, {m_id});
    if (const QString with = edit && edit->size() > 1 ? goesWithRemoval(*edit) : QString(); !with.isEmpty()) {
        const QString question =
            QCoreApplication::translate("copse::EditCommands", "Remove %1 with %2?",
                                        "somebody or something, with what is recorded of it");
        if (!m_parts.ask(tr("Remove"), question.arg(what, with), tr("Remove")))
            return;
    }
    const Result<void> done = m_parts.document.perform(tr("Remove %1").arg(what), std::move(edit));
    m_refusal->say(done ? QString() : done.error().message);
}

} // namespace copse
