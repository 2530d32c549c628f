#include "desktop/panels/fieldrow.h"

#include "desktop/document/appearance.h"
#include "desktop/document/document.h"
#include "desktop/panels/fieldinput.h"
#include "desktop/panels/insight.h"
#include "desktop/panels/noticebar.h"
#include "exchange/fieldreader.h"
#include "exchange/organisationtypes.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace copse {

namespace {

bool canBeNamed(RecordType type)
{
    return type == RecordType::Person || type == RecordType::Organisation || type == RecordType::Discipline ||
           type == RecordType::Group || type == RecordType::Practice || type == RecordType::Event;
}

/// Whether the text can be the name of a new record.
bool isUnknown(const Snapshot &map, const RecordField &field, const QString &text)
{
    if (field.kind != FieldKind::Reference || !canBeNamed(*field.of) || isLeftOpen(text))
        return false;
    FieldReader reader(map);
    return withRecordType(*field.of, [&]<class T>() {
        if constexpr (requires(T record) { record.name; })
            return reader.named<T>(text).empty();
        return false;
    });
}

bool isOrganisationType(RecordType type, const RecordField &field)
{
    return (type == RecordType::Organisation && field.code == QLatin1StringView("type")) ||
           field.code == QLatin1StringView("organisation_type");
}

/// Fields that may say that there is none.
QString noneTextOf(RecordType type, const RecordField &field)
{
    const bool mayBeNone = field.kind == FieldKind::References || type == RecordType::Affiliation ||
                           type == RecordType::Expertise;
    if (!mayBeNone || !field.of)
        return {};
    if (*field.of == RecordType::Organisation)
        return noOrganisationText();
    return *field.of == RecordType::Discipline ? noDisciplineText() : QString();
}

} // namespace

Result<qint64> addNamed(FieldChanges &changes, RecordType type, const QString &name)
{
    return changes.set(type, 0, {{fieldsOf(type).front(), name}});
}

FieldRow::FieldRow(Document &document, RecordType type, const RecordField &field, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_type(type)
    , m_field(field)
    , m_input(new FieldInput(
          field, [this] { return suggestions(); }, recordTypeCode(type) + u'-' + field.code))
    , m_refusal(new NoticeBar)
    , m_makeNew(new QPushButton)
{
    auto *label = new QLabel(field.label);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(mutedText);
    label->setFont(textFont(TextSize::Small));
    label->setBuddy(m_input);
    m_makeNew->setObjectName(QStringLiteral("makeNew"));
    m_makeNew->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 2);
    layout->setSpacing(2);
    layout->addWidget(label);
    layout->addWidget(m_input);
    layout->addWidget(m_refusal);
    layout->addWidget(m_makeNew);
    setFocusProxy(m_input);
    connect(m_makeNew, &QPushButton::clicked, this, &FieldRow::newWanted);
    connect(m_input, &FieldInput::putBack, this, &FieldRow::quiet);
}

QString FieldRow::text() const { return m_input->text(); }

QStringList FieldRow::suggestions() const
{
    const Snapshot &map = m_document.map();
    if (m_field.kind == FieldKind::Date || m_field.kind == FieldKind::Amount ||
        m_field.kind == FieldKind::Number || m_field.code == QLatin1StringView("name"))
        return {};
    QStringList all;
    if (isOrganisationType(m_type, m_field))
        all = organisationTypes(QLocale().name());
    if (const QString none = noneTextOf(m_type, m_field); !none.isEmpty())
        all << none;
    for (const QString &text : suggestionsFor(map, m_type, m_field)) {
        if (!all.contains(text) || all.size() > 100) // few lists offer texts of their own
            all << text;
    }
    return all;
}

void FieldRow::say(const Error &error)
{
    m_refusal->say(error.message);
    m_makeNew->setVisible(isUnknown(m_document.map(), m_field, text()));
    m_makeNew->setText(tr("Add “%1” as new").arg(text().left(24)));
    m_makeNew->setAccessibleName(tr("Add “%1” as new").arg(text()));
    bringIntoSight(m_makeNew);
}

void FieldRow::quiet()
{
    m_refusal->hide();
    m_makeNew->hide();
}

RecordFieldRow::RecordFieldRow(Document &document, RecordType type, std::vector<qint64> ids,
                               const RecordField &field, QWidget *parent)
    : FieldRow(document, type, field, parent)
    , m_ids(std::move(ids))
{
    connect(m_input, &FieldInput::entered, this, &RecordFieldRow::take);
    connect(this, &FieldRow::newWanted, this, &RecordFieldRow::takeNew);
    refresh();
}

RecordFieldRow::~RecordFieldRow()
{
    m_input->disconnect(this); // it loses the keyboard when half of this is gone
}

void RecordFieldRow::refresh()
{
    if (m_input->isChanged())
        return;
    quiet();
    std::optional<QString> common = textOf(m_document.map(), m_type, m_ids.front(), m_field);
    for (const qint64 id : m_ids) {
        if (textOf(m_document.map(), m_type, id, m_field) != *common) {
            common.reset();
            break;
        }
    }
    m_input->show(common);
}

void RecordFieldRow::take()
{
    if (!m_input->isChanged())
        return;
    const int count = int(m_ids.size());
    const QString step = count == 1
                             ? tr("Change “%1” of %2", "a field, a record")
                                   .arg(m_field.label, recordText(m_document.map(), m_type, m_ids.front()))
                             : tr("Change “%1” of %n record(s)", nullptr, count).arg(m_field.label);
    QStringList news;
    const auto done = m_document.perform(
        step, setField(m_document.map(), m_document.ids(), m_type, m_ids, m_field, text(), &news));
    if (!done) {
        say(done.error());
        return;
    }
    m_input->show(text()); // taken; how it is written comes with the change
    quiet();
    emit told(news.join(u' '));
    refresh();
}

void RecordFieldRow::takeNew()
{
    const QString name = text();
    FieldChanges changes(m_document.map(), m_document.ids());
    Result<qint64> made = addNamed(changes, *m_field.of, name);
    for (size_t i = 0; made && i < m_ids.size(); ++i) {
        if (const auto set = changes.set(m_type, m_ids[i], {{m_field, {}, *made}}); !set)
            made = set.error();
    }
    const Result<void> done = made ? m_document.perform(tr("Add %1").arg(name), std::move(changes).take())
                                   : Result<void>(made.error());
    if (!done) {
        say(done.error());
        return;
    }
    m_input->show(name);
    refresh();
}

} // namespace copse
