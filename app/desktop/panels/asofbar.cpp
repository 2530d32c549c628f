#include "desktop/panels/asofbar.h"

#include "desktop/document/appearance.h"
#include "desktop/document/document.h"
#include "desktop/document/viewstate.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>

namespace copse {

AsOfBar::AsOfBar(Document &document, ViewState &viewState, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_viewState(viewState)
    , m_kind(new QComboBox)
    , m_date(new QDateEdit)
    , m_line(new QSlider(Qt::Horizontal))
    , m_first(new QLabel)
    , m_last(new QLabel)
{
    auto *label = new QLabel(tr("&As of"));
    label->setBuddy(m_kind);
    m_kind->setObjectName(QStringLiteral("asOfKind"));
    m_kind->setAccessibleName(tr("As of"));
    m_kind->addItem(tr("today"));
    m_kind->addItem(tr("a day"));
    m_kind->addItem(tr("any time"));
    m_date->setObjectName(QStringLiteral("asOfDate"));
    m_date->setAccessibleName(tr("Day that is shown"));
    m_date->setCalendarPopup(true);
    m_date->setKeyboardTracking(false);
    m_date->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat).contains(QStringLiteral("yyyy"))
                                 ? QLocale().dateFormat(QLocale::ShortFormat)
                                 : QStringLiteral("d MMM yyyy"));
    m_line->setObjectName(QStringLiteral("asOfLine"));
    m_line->setAccessibleName(tr("Day that is shown, on a line over the years of the map"));
    m_line->setSingleStep(7);
    m_line->setPageStep(91);
    m_line->setMinimumWidth(80);
    m_line->setMaximumWidth(420);
    for (QLabel *year : {m_first, m_last}) {
        year->setForegroundRole(mutedText);
        year->setFont(textFont(TextSize::Small));
    }
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 2, 8, 2);
    layout->setSpacing(8);
    layout->addWidget(label);
    layout->addWidget(m_kind);
    layout->addWidget(m_date);
    layout->addSpacing(8);
    layout->addWidget(m_first);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_last);

    connect(m_kind, &QComboBox::activated, this, [this](int kind) {
        if (kind == AnyTime)
            choose(AsOf::anyTime());
        else
            choose(AsOf::date(PartialDate::fromDate(kind == Today ? today() : m_date->date())));
        if (kind == Day)
            m_date->setVisible(true);
    });
    connect(m_date, &QDateEdit::dateChanged, this,
            [this](QDate date) { choose(AsOf::date(PartialDate::fromDate(date))); });
    connect(m_line, &QSlider::valueChanged, this,
            [this](int day) { choose(AsOf::date(PartialDate::fromDate(m_start.addDays(day)))); });
    connect(&document, &Document::opened, this, &AsOfBar::takeYears);
    connect(&document, &Document::changed, this, [this](const MapChange &change) {
        if (!change.done.swaps<Membership>().empty())
            takeYears();
    });
    connect(&viewState, &ViewState::questionChanged, this, &AsOfBar::follow);
    takeYears();
}

QDate AsOfBar::today() const { return QDate::currentDate(); }

void AsOfBar::choose(AsOf asOf)
{
    if (!m_isFollowing)
        m_viewState.setAsOf(asOf);
}

void AsOfBar::takeYears()
{
    int first = today().year();
    int last = first;
    for (const auto &[id, membership] : m_document.map().all<Membership>()) {
        for (const PartialDate date : {membership.from, membership.to}) {
            if (date.isNull())
                continue;
            first = std::min(first, date.year());
            last = std::max(last, date.year());
        }
    }
    m_start = QDate(first, 1, 1);
    m_isFollowing = true;
    m_line->setRange(0, int(m_start.daysTo(QDate(last, 12, 31))));
    m_isFollowing = false;
    m_first->setText(QString::number(first));
    m_last->setText(QString::number(last));
    follow();
}

void AsOfBar::follow()
{
    m_isFollowing = true;
    const AsOf asOf = m_viewState.question().asOf;
    const QDate date = asOf.isAnyTime() ? today() : asOf.date().firstDay();
    const Kind kind = asOf.isAnyTime() ? AnyTime : asOf == AsOf::today() ? Today : Day;
    m_kind->setCurrentIndex(kind);
    m_date->setDate(date);
    m_date->setVisible(kind == Day);
    m_line->setValue(int(m_start.daysTo(date)));
    m_isFollowing = false;
}

} // namespace copse
