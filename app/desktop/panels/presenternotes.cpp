#include "desktop/panels/presenternotes.h"

#include "desktop/document/appearance.h"
#include "desktop/document/presentation.h"
#include "desktop/document/sitting.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QScrollArea>
#include <QTime>
#include <QVBoxLayout>

namespace copse {

namespace {

QLabel *label(const char *name, TextSize size, bool semibold = false)
{
    auto *label = new QLabel;
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(textFont(size, semibold));
    return label;
}

} // namespace

PresenterNotes::PresenterNotes(Presentation &presentation, Sitting &sitting, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_presentation(presentation)
    , m_sitting(sitting)
    , m_time(label("presenterTime", TextSize::Title, true))
    , m_entered(label("presenterEntered", TextSize::Heading))
    , m_title(label("presenterTitle", TextSize::Title, true))
    , m_words(label("presenterWords", TextSize::Heading))
    , m_notes(label("presenterText", TextSize::Title))
    , m_next(label("presenterNext", TextSize::Heading))
    , m_steps(new QListWidget)
{
    setObjectName(QStringLiteral("presenterNotes"));
    setWindowTitle(tr("Notes for presenting"));
    resize(900, 640);
    m_notes->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *room = new QScrollArea;
    room->setFrameShape(QFrame::NoFrame);
    room->setWidgetResizable(true);
    room->setWidget(m_notes);
    m_steps->setObjectName(QStringLiteral("presenterSteps"));
    m_steps->setAccessibleName(tr("Steps"));

    auto *top = new QHBoxLayout;
    top->addWidget(m_time);
    top->addWidget(m_entered, 1);
    auto *left = new QVBoxLayout;
    left->addLayout(top);
    left->addWidget(m_title);
    left->addWidget(m_words);
    left->addWidget(room, 1);
    left->addWidget(m_next);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addLayout(left, 3);
    layout->addWidget(m_steps, 1);

    connect(&presentation, &Presentation::changed, this, &PresenterNotes::follow);
    connect(&sitting, &Sitting::changed, this, &PresenterNotes::follow);
    connect(m_steps, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { m_presentation.go(m_steps->row(item)); });
    connect(m_steps, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { m_presentation.go(m_steps->row(item)); });
    m_since.start();
    m_tick.setInterval(1'000);
    connect(&m_tick, &QTimer::timeout, this, &PresenterNotes::showTime);
    m_tick.start();
    showTime();
    follow();
}

void PresenterNotes::showTime()
{
    const QTime spent = QTime::fromMSecsSinceStartOfDay(int(m_since.elapsed() % 86'400'000));
    m_time->setText(tr("%1 · %2 so far", "the time of day; how long it has taken")
                        .arg(QLocale().toString(QTime::currentTime(), QLocale::ShortFormat),
                             QLocale().toString(spent, QStringLiteral("H:mm:ss"))));
}

void PresenterNotes::follow()
{
    const auto &steps = m_presentation.steps();
    const int at = m_presentation.at();
    const Presentation::Step &step = m_presentation.step();
    m_title->setText(tr("%1 of %2: %3", "a step, of how many, its title")
                         .arg(QLocale().toString(at + 1), QLocale().toString(steps.size()), step.title));
    m_words->setText(step.words);
    m_words->setVisible(!step.words.isEmpty());
    m_notes->setText(step.notes.isEmpty() ? tr("No notes for this step.") : step.notes);
    m_next->setText(at + 1 < int(steps.size()) ? tr("Next: %1").arg(steps[std::size_t(at) + 1].title)
                                               : tr("This is the last step."));
    m_entered->setText(m_sitting.words());
    m_steps->clear();
    for (const Presentation::Step &one : steps)
        m_steps->addItem(one.title);
    m_steps->setCurrentRow(at);
}

void PresenterNotes::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        return m_presentation.go(m_presentation.at() + 1);
    case Qt::Key_Left:
    case Qt::Key_PageUp:
        return m_presentation.go(m_presentation.at() - 1);
    case Qt::Key_Escape:
        emit ended();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void PresenterNotes::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    emit ended();
}

} // namespace copse
