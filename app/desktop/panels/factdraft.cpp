#include "desktop/panels/factdraft.h"

#include "desktop/document/document.h"
#include "desktop/panels/fieldrow.h"
#include "desktop/panels/noticebar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>

namespace copse {

namespace {

/// What a new one is asked for; the rest is filled in when it is there.
bool isAsked(const RecordField &field, bool isShort)
{
    if (field.place != FieldPlace::Record)
        return false;
    return isShort || !field.canBeEmpty || field.kind == FieldKind::Reference ||
           field.kind == FieldKind::Date;
}

} // namespace

FactDraft::FactDraft(Document &document, RecordType type, std::vector<FieldValue> given, Also also,
                     QWidget *parent)
    : QFrame(parent)
    , m_document(document)
    , m_type(type)
    , m_given(std::move(given))
    , m_also(std::move(also))
    , m_refusal(new NoticeBar)
{
    constexpr size_t fewFields = 7;
    setObjectName(recordTypeCode(type) + QStringLiteral("-draft"));
    setAccessibleName(tr("New"));
    setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 8);
    layout->setSpacing(2);
    const std::vector<RecordField> fields = fieldsOf(type);
    for (const RecordField &field : fields) {
        const auto isIt = [&](const FieldValue &value) { return value.field == field; };
        if (!isAsked(field, fields.size() <= fewFields) || std::ranges::any_of(m_given, isIt))
            continue;
        auto *row = new FieldRow(document, type, field);
        connect(row, &FieldRow::newWanted, this, [this, row] { add(row); });
        m_rows.push_back(row);
        layout->addWidget(row);
    }
    layout->addWidget(m_refusal);
    auto *add = new QPushButton(tr("Add"));
    add->setObjectName(QStringLiteral("add"));
    add->setAutoDefault(true);
    connect(add, &QPushButton::clicked, this, [this] { this->add(nullptr); });
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(true);
    connect(cancel, &QPushButton::clicked, this, &FactDraft::closed);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(add, 1);
    buttons->addWidget(cancel, 1);
    layout->addLayout(buttons);
    if (!m_rows.empty())
        setFocusProxy(m_rows.front());
}

void FactDraft::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        add(nullptr);
    else
        QFrame::keyPressEvent(event);
}

void FactDraft::add(FieldRow *withNew)
{
    std::vector<FieldValue> values = m_given;
    FieldChanges changes(m_document.map(), m_document.ids());
    m_refusal->say({});
    for (FieldRow *row : m_rows) {
        row->quiet();
        FieldValue value{row->field(), row->text()};
        if (row == withNew) {
            const auto made = addNamed(changes, *row->field().of, row->text());
            if (!made) {
                row->say(made.error());
                return;
            }
            value.id = *made;
        }
        // What is left open is as a new record has it.
        if (!value.text.isEmpty() || !value.field.canBeEmpty)
            values.push_back(value);
    }
    const auto id = changes.set(m_type, 0, values);
    Result<void> done = id ? Result<void>() : Result<void>(id.error());
    if (id && m_also)
        done = m_also(changes, *id);
    const int refused = changes.refusedValue();
    if (done) {
        const QString step = tr("Add %1").arg(recordText(changes.map(), m_type, *id));
        const QString news = changes.news().join(u' ');
        done = m_document.perform(step, std::move(changes).take());
        if (done) {
            emit told(news);
            emit added(*id);
            return;
        }
    }
    if (refused >= 0) {
        for (FieldRow *row : m_rows) {
            if (row->field() == values[size_t(refused)].field) {
                row->say(done.error());
                row->setFocus();
                return;
            }
        }
    }
    m_refusal->say(done.error().message);
}

} // namespace copse
