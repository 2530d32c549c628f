#include "desktop/panels/cardpanel.h"

#include "desktop/document/answerbook.h"
#include "desktop/document/document.h"
#include "desktop/document/sitting.h"
#include "desktop/document/viewstate.h"
#include "desktop/panels/actionbutton.h"
#include "desktop/panels/cardpage.h"
#include "desktop/panels/flowlayout.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace copse {

CardPanel::CardPanel(const CardContext &context, const QList<QAction *> &actions, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_scroll(new QScrollArea)
    , m_page(new CardPage)
{
    setProperty("card", true);
    setObjectName(QStringLiteral("cardPanel"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setAccessibleName(tr("What is selected"));
    m_scroll->setWidget(m_page);
    m_page->setAutoFillBackground(false); // the card is behind it

    auto *buttons = new FlowLayout; // below each other rather than a wide card
    buttons->setContentsMargins(16, 8, 16, 16);
    buttons->setSpacing(12);
    for (QAction *action : actions)
        buttons->addWidget(new ActionButton(action, action == actions.front()));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_scroll, 1);
    layout->addLayout(buttons);

    connect(&context.answers, &AnswerBook::changed, this, &CardPanel::refill);
    // A change brings new answers, and often another selection: one page for all, with what is true now.
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        constexpr int patience = 50; // milliseconds
        if (m_context.answers.isRunning() && m_soon.interval() == 0)
            m_soon.start(patience);
        else
            refill();
    });
    connect(&context.document, &Document::changed, this, [this] { m_soon.start(0); });
    connect(&context.document, &Document::pathChanged, this, [this] { m_soon.start(0); });
    connect(&context.viewState, &ViewState::selectionChanged, this, [this] {
        m_scroll->verticalScrollBar()->setValue(0);
        if (!m_soon.isActive())
            refill();
    });
    connect(&context.sitting, &Sitting::changed, this, &CardPanel::refill);
    refill();
}

void CardPanel::refill()
{
    m_soon.stop();
    struct Fill
    {
        CardPage &page;
        const CardContext &context;
        void operator()(std::monostate) const { fillOverview(page, context); }
        void operator()(Id<Group> id) const { fillGroupCard(page, context, id); }
        void operator()(Id<Person> id) const { fillPersonCard(page, context, id); }
        void operator()(Id<Organisation> id) const { fillOrganisationCard(page, context, id); }
        void operator()(Id<Discipline> id) const { fillDisciplineCard(page, context, id); }
    };
    if (m_context.viewState.isSeveralSelected())
        fillSeveralCard(*m_page, m_context);
    else
        std::visit(Fill{*m_page, m_context}, m_context.viewState.selection());
    m_page->showAdded();
}

void CardPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::ApplicationPaletteChange)
        refill();
}

} // namespace copse
