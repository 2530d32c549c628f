#include "desktop/panels/cardpage.h"

#include "desktop/document/appearance.h"
#include "desktop/panels/cardlabel.h"
#include "desktop/panels/foldbutton.h"
#include "desktop/panels/linkbutton.h"
#include "desktop/panels/noteframe.h"

#include <QApplication>
#include <QEvent>

#include <algorithm>
#include <memory>
#include <utility>

namespace copse {

namespace {

void say(CardLabel *label, const QString &text, TextSize size, bool semibold,
         QPalette::ColorRole role = QPalette::WindowText)
{
    label->setObjectName({}); // one of its own is given to it again
    label->setFont(textFont(size, semibold));
    label->setForegroundRole(role);
    label->setText(text);
}

class CardTitle : public QWidget
{
public:
    CardTitle()
        : m_badge(new Badge({}, badgeSize))
        , m_name(new CardLabel)
        , m_what(new CardLabel)
    {
        m_badge->hide();
        auto *words = new QVBoxLayout;
        words->setSpacing(2);
        words->addWidget(m_name);
        words->addWidget(m_what);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(12);
        row->addWidget(m_badge, 0, Qt::AlignTop);
        row->addLayout(words, 1);
    }

    void setWords(const QString &name, const QString &what, const std::optional<BadgeAnswers> &badge)
    {
        m_badge->setHidden(!badge);
        if (badge)
            m_badge->setAnswers(*badge);
        say(m_name, name, TextSize::Heading, true);
        m_name->setObjectName(QStringLiteral("cardTitle"));
        m_what->setHidden(what.isEmpty());
        say(m_what, what, TextSize::Normal, false);
        m_what->setObjectName(QStringLiteral("cardHeadline"));
    }

private:
    static constexpr int badgeSize = 34;

    Badge *m_badge;
    CardLabel *m_name;
    CardLabel *m_what;
};

class CardNote : public NoteFrame
{
public:
    CardNote()
        : m_words(new CardLabel)
    {
        auto *inside = new QVBoxLayout(this);
        inside->setContentsMargins(12, 8, 12, 8);
        inside->addWidget(m_words);
    }

    void setWords(const QString &text)
    {
        say(m_words, text, TextSize::Normal, false);
        m_words->setObjectName(QStringLiteral("cardNote"));
    }

private:
    CardLabel *m_words;
};

class CardFold : public QWidget
{
public:
    CardFold()
        : m_button(new FoldButton)
        , m_words(new CardLabel)
    {
        m_button->setForegroundRole(mutedText);
        m_words->hide();
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(4);
        layout->addWidget(m_button);
        layout->addWidget(m_words);
        connect(m_button, &QToolButton::toggled, m_words, &QLabel::setVisible);
    }

    /// What somebody has opened of one is not open of another.
    void setWords(const QString &of, const QString &title, const QStringList &lines)
    {
        if (std::exchange(m_of, of) != of)
            m_button->setChecked(false);
        m_button->setText(title);
        say(m_words, lines.join(QLatin1Char('\n')), TextSize::Small, false, mutedText);
        m_words->setObjectName(QStringLiteral("cardDetails"));
    }

private:
    QString m_of;
    FoldButton *m_button;
    CardLabel *m_words;
};

class CardLine : public QFrame
{
public:
    CardLine()
    {
        setFrameShape(QFrame::HLine);
        setFrameShadow(QFrame::Plain);
        setForegroundRole(QPalette::Mid);
    }
};

/// Which of those that are there are wanted as well, as many as can be in the same order.
template<class Piece, class Wanted>
std::vector<bool> staying(const std::vector<Piece> &there, const std::vector<Wanted> &wanted)
{
    const std::size_t columns = wanted.size() + 1;
    std::vector<int> most((there.size() + 1) * columns); // of both from here on
    for (std::size_t i = there.size(); i-- > 0;) {
        for (std::size_t j = wanted.size(); j-- > 0;)
            most[i * columns + j] = there[i] == wanted[j]
                                        ? most[(i + 1) * columns + j + 1] + 1
                                        : std::max(most[(i + 1) * columns + j], most[i * columns + j + 1]);
    }
    std::vector<bool> stays(there.size());
    for (std::size_t i = 0, j = 0; i < there.size() && j < wanted.size();) {
        if (there[i] == wanted[j]) {
            stays[i++] = true;
            ++j;
        } else if (most[(i + 1) * columns + j] >= most[i * columns + j + 1]) {
            ++i;
        } else {
            ++j;
        }
    }
    return stays;
}

} // namespace

CardPage::CardPage(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout)
{
    m_layout->setSpacing(4);
    auto *top = new QVBoxLayout(this);
    top->setContentsMargins(16, 16, 16, 12);
    top->addLayout(m_layout);
    top->addStretch();
}

void CardPage::showAdded()
{
    const std::vector<bool> stays = staying(m_there, m_wanted);
    bool isOther = false;
    std::size_t old = 0;
    int place = 0;
    bool isKeyboardLost = false;
    const auto drop = [&] {
        const std::unique_ptr<QLayoutItem> item(m_layout->takeAt(place));
        const QWidget *focused = QApplication::focusWidget();
        if (item->widget() && focused && (focused == item->widget() || item->widget()->isAncestorOf(focused)))
            isKeyboardLost = true;
        delete item->widget();
        ++old;
    };
    for (const WantedPiece &piece : m_wanted) {
        while (old < m_there.size() && !stays[old])
            drop();
        if (old < m_there.size() && m_there[old] == piece) {
            ++old;
        } else {
            piece.insert(place);
            isOther = true;
        }
        if (QWidget *widget = m_layout->itemAt(place)->widget()) {
            if (piece.fill)
                piece.fill(*widget);
            widget->setVisible(true); // at once: the page would be shorter until then, and scroll back
        }
        ++place;
    }
    while (old < m_there.size())
        drop();
    m_there.assign(m_wanted.begin(), m_wanted.end());
    m_wanted.clear();
    if (isOther)
        orderTabs();
    if (isKeyboardLost) { // who followed a link reads on where it leads
        const QList<QAbstractButton *> buttons = buttonsInOrder();
        QWidget *first = buttons.isEmpty() ? scrollArea() : buttons.front();
        if (first)
            first->setFocus(Qt::TabFocusReason);
    }
}

/// What has the page in it and can be scrolled with the keyboard; null: nothing.
QWidget *CardPage::scrollArea() const
{
    QWidget *around = parentWidget();
    while (around && !(around->focusPolicy() & Qt::TabFocus))
        around = around->parentWidget();
    return around;
}

QList<QAbstractButton *> CardPage::buttonsInOrder() const
{
    QList<QAbstractButton *> all;
    for (int i = 0; i < m_layout->count(); ++i) {
        QWidget *widget = m_layout->itemAt(i)->widget();
        if (!widget)
            continue;
        if (auto *button = qobject_cast<QAbstractButton *>(widget))
            all << button;
        all << widget->findChildren<QAbstractButton *>();
    }
    return all;
}

/// Qt puts what is made later at the end of the window.
void CardPage::orderTabs()
{
    QWidget *before = scrollArea();
    for (QAbstractButton *button : buttonsInOrder()) {
        if (before)
            setTabOrder(before, button);
        before = button;
    }
}

void CardPage::addLabel(const QString &text, TextSize size, bool semibold, QPalette::ColorRole role,
                        const QString &objectName)
{
    add<CardLabel>({}, [=](CardLabel &label) {
        say(&label, text, size, semibold, role);
        label.setObjectName(objectName);
    });
}

void CardPage::addTitle(const QString &name, const QString &what, const std::optional<BadgeAnswers> &badge)
{
    m_title = name;
    add<CardTitle>({}, [=](CardTitle &title) { title.setWords(name, what, badge); });
    addSpace(4);
}

void CardPage::addHeading(const QString &text)
{
    addSpace(6);
    addLabel(text, TextSize::Small, true, mutedText);
}

void CardPage::addParagraph(const QString &text, const QString &objectName)
{
    addLabel(text, TextSize::Normal, false, QPalette::WindowText, objectName);
}

void CardPage::addAnswer(const QString &question, const QString &text)
{
    if (text.isEmpty())
        return;
    addSpace(4);
    addLabel(question, TextSize::Normal, false, mutedText);
    addParagraph(text);
}

void CardPage::addLink(const QString &text, std::function<void()> follow, const QString &detail,
                       const std::optional<BadgeAnswers> &badge)
{
    add<LinkButton>(text, [=, this](LinkButton &button) {
        button.setWords(text, detail, badge);
        disconnect(&button, &LinkButton::clicked, this, nullptr);
        connect(&button, &LinkButton::clicked, this, follow, Qt::QueuedConnection);
    });
}

void CardPage::addNote(const QString &text)
{
    addSpace(4);
    add<CardNote>({}, [=](CardNote &note) { note.setWords(text); });
}

void CardPage::addFolded(const QString &title, const QStringList &lines)
{
    if (lines.isEmpty())
        return;
    addSpace(4);
    add<CardFold>({}, [=, of = m_title](CardFold &fold) { fold.setWords(of, title, lines); });
}

void CardPage::addLine()
{
    addSpace(6);
    add<CardLine>({}, [](CardLine &) {});
}

void CardPage::addSpace(int pixels)
{
    const auto insert = [this, pixels](int place) { m_layout->insertSpacing(place, pixels); };
    m_wanted.push_back({{typeid(QSpacerItem), QString::number(pixels)}, insert, {}});
}

bool CardPage::event(QEvent *event)
{
    const bool isDone = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        // A scroll area does not ask for it; a page without texts that wrap has none.
        setMinimumHeight(std::max(0, layout()->heightForWidth(width())));
    return isDone;
}

} // namespace copse
