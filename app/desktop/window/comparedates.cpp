#include "desktop/window/comparedates.h"

#include "desktop/canvas/picturecanvas.h"
#include "desktop/document/comings.h"
#include "drawing/savedview.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QScreen>
#include <QVBoxLayout>

namespace copse {

namespace {

AsOf on(const QDateEdit *date) { return AsOf::date(PartialDate::fromDate(date->date())); }

/// The people of one picture who are not in the other.
std::vector<ChangeSign> signsOf(const Drawn &drawn, const Drawn &other, ChangeSign::Kind kind)
{
    std::vector<ChangeSign> signs;
    for (const Comings::Thing &thing : Comings::peopleOnlyIn(drawn, other, drawn.arrangement)) {
        if (thing.place.shown)
            signs.push_back({.kind = kind, .centre = thing.place.centre, .size = thing.size});
    }
    return signs;
}

} // namespace

CompareDates::CompareDates(const Snapshot &map, const ViewSpec &view, const ChangeReader &reader,
                           std::shared_ptr<const Drawn> drawn, QDate from, QDate to, QWidget *parent)
    : QDialog(parent)
    , m_map(map)
    , m_view(view)
    , m_reader(reader)
    , m_drawn(std::move(drawn))
    , m_from(new QDateEdit(from))
    , m_to(new QDateEdit(to))
    , m_before(new PictureCanvas)
    , m_now(new PictureCanvas)
    , m_about(new QLabel)
    , m_words(new QListWidget)
{
    setObjectName(QStringLiteral("compareDates"));
    setWindowTitle(tr("Compare two dates"));
    const auto prepare = [this](QDateEdit *date, PictureCanvas *canvas, const char *name,
                                const QString &what) {
        date->setObjectName(QString::fromLatin1(name) + QStringLiteral("Date"));
        date->setAccessibleName(what);
        date->setCalendarPopup(true);
        date->setKeyboardTracking(false);
        const QString format = QLocale().dateFormat(QLocale::ShortFormat);
        date->setDisplayFormat(format.contains(QStringLiteral("yyyy")) ? format
                                                                       : QStringLiteral("d MMM yyyy"));
        canvas->setObjectName(QString::fromLatin1(name) + QStringLiteral("Canvas"));
        canvas->setItemsMovable(false);
        connect(date, &QDateEdit::dateChanged, this, &CompareDates::compare);
    };
    prepare(m_from, m_before, "from", tr("Earlier date"));
    prepare(m_to, m_now, "to", tr("Later date"));
    m_about->setObjectName(QStringLiteral("compareAbout"));
    m_about->setBuddy(m_words);
    m_about->setTextFormat(Qt::PlainText);
    m_words->setObjectName(QStringLiteral("compareWords"));
    m_words->setAccessibleName(tr("What changed between the two dates"));
    m_words->setWordWrap(true);
    m_words->setSelectionMode(QAbstractItemView::NoSelection);
    auto *sides = new QGridLayout;
    sides->addWidget(m_from, 0, 0, Qt::AlignLeft);
    sides->addWidget(m_to, 0, 1, Qt::AlignLeft);
    sides->addWidget(m_before, 1, 0);
    sides->addWidget(m_now, 1, 1);
    sides->setColumnStretch(0, 1);
    sides->setColumnStretch(1, 1);
    sides->setRowStretch(1, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(sides, 1);
    layout->addWidget(m_about);
    layout->addWidget(m_words);
    layout->addWidget(buttons);
    m_words->setFixedHeight(4 * m_words->fontMetrics().lineSpacing()); // the pictures have the rest
    constexpr double ofScreen = 0.94; // beside it its frame and a bar of the system
    resize((QSizeF(screen()->availableSize()) * ofScreen).toSize().boundedTo({1600, 1000}));
    compare();
}

void CompareDates::compare()
{
    m_about->setText(tr("Comparing…"));
    m_words->clear();
    ViewSpec before = m_view;
    before.question.asOf = on(m_from);
    ViewSpec now = m_view;
    now.question.asOf = on(m_to);
    m_job.start(
        [map = m_map, before, now, reader = m_reader,
         drawn = m_drawn](const std::atomic_bool &cancelled) -> Result<Compared> {
            // Room for everybody first, so that both have one place for each.
            std::shared_ptr<const Drawn> ground = drawn;
            if (standsFreely(now.picture)) {
                Result<Drawn> everybody = drawAnyTime(map, now, ground.get(), &cancelled);
                if (!everybody)
                    return everybody.error();
                ground = std::make_shared<const Drawn>(std::move(*everybody));
            }
            Compared compared;
            for (const auto &[view, side] :
                 {std::pair(&before, &compared.before), std::pair(&now, &compared.now)}) {
                Result<Drawn> one =
                    drawMap(map, *view, ground.get(), &cancelled, Places::Kept, DrawnFor::Screen);
                if (!one)
                    return one.error();
                *side = std::make_shared<const Drawn>(std::move(*one));
            }
            compared.sentences =
                changesInWords({map, before.question}, {map, now.question}, reader, &cancelled);
            return compared;
        },
        [this](Result<Compared> &&compared) { show(compared); });
}

void CompareDates::show(const Result<Compared> &compared)
{
    if (!compared) {
        m_about->setText(compared.error().message);
        return;
    }
    const auto pictureOf = [](const std::shared_ptr<const Drawn> &drawn) {
        return std::shared_ptr<const Picture>(drawn, &drawn->picture);
    };
    m_before->setPicture(pictureOf(compared->before));
    m_now->setPicture(pictureOf(compared->now));
    m_before->setChangeSigns(signsOf(*compared->before, *compared->now, ChangeSign::Kind::Left));
    m_now->setChangeSigns(signsOf(*compared->now, *compared->before, ChangeSign::Kind::Joined));
    m_words->addItems(compared->sentences);
    m_about->setText(compared->sentences.isEmpty() ? tr("Nothing changed between these dates.")
                                                   : tr("What changed in between:"));
}

} // namespace copse
