#include "desktop/panels/typedlinepopup.h"

#include "desktop/document/appearance.h"
#include "desktop/panels/typedsteps.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace copse {

TypedLinePopup::TypedLinePopup(QWidget *parent)
    : QFrame(parent)
    , m_steps(new TypedSteps)
    , m_heading(new QLabel)
    , m_rows(new QListWidget)
    , m_keys(new QLabel)
{
    setObjectName(QStringLiteral("typedLinePopup"));
    setProperty("card", true);
    setAutoFillBackground(true);
    m_heading->setObjectName(QStringLiteral("typedHeading"));
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_heading->setFont(textFont(TextSize::Normal, true));
    m_rows->setObjectName(QStringLiteral("typedChoices"));
    m_rows->setFrameShape(QFrame::NoFrame);
    m_rows->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rows->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rows->setTextElideMode(Qt::ElideMiddle);
    m_rows->installEventFilter(this);
    connect(m_rows, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { emit picked(m_rows->row(item)); });
    m_keys->setFont(textFont(TextSize::Small));
    setWaiting(0);
    m_keys->setForegroundRole(mutedText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(4);
    layout->addWidget(m_steps);
    layout->addWidget(m_heading);
    layout->addWidget(m_rows);
    layout->addWidget(m_keys);
    hide();
}

void TypedLinePopup::show(const std::vector<TypedStep> &steps, const QString &heading,
                          const QStringList &rows)
{
    m_steps->setSteps(steps);
    m_steps->setVisible(!steps.empty());
    m_heading->setText(heading);
    m_heading->setVisible(!rows.isEmpty());
    m_rows->clear();
    for (int i = 0; i < rows.size(); ++i)
        m_rows->addItem(
            tr("%1  %2", "the number of a choice, the choice").arg(locale().toString(i + 1), rows[i]));
    m_rows->setAccessibleName(heading);
    m_rows->setVisible(!rows.isEmpty());
    m_rows->setCurrentRow(-1);
    if (!rows.isEmpty())
        m_rows->setFixedHeight(int(rows.size()) * m_rows->sizeHintForRow(0) + 2);
    m_words = m_steps->accessibleName();
    if (!rows.isEmpty())
        m_words += u'\n' + heading + u'\n' + rows.join(u'\n');
    setAccessibleName(m_words);
    setVisible(true);
    raise();
}

void TypedLinePopup::setWaiting(int lines)
{
    m_keys->setText(
        lines > 0 ? tr("Enter: do it, then %n more lines · Down: choose · Esc: all away", nullptr, lines)
                  : tr("Enter: do it · Down: choose · Esc: away"));
}

void TypedLinePopup::putAway()
{
    hide();
    m_steps->setSteps({});
    m_heading->clear();
    m_rows->clear();
    m_rows->setAccessibleName({});
    m_words.clear();
    setAccessibleName({});
}

void TypedLinePopup::placeBy(const QWidget *field)
{
    constexpr int gap = 2;
    const int width = std::min(field->width(), m_widest);
    const QPoint below = field->mapTo(parentWidget(), QPoint(0, field->height() + gap));
    const int left = layoutDirection() == Qt::RightToLeft ? below.x() + field->width() - width : below.x();
    const int height =
        layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height();
    const int room = parentWidget()->height() - below.y();
    const int above = below.y() - field->height() - 2 * gap;
    if (height > room && above > room)
        setGeometry(left, std::max(0, above - height), width, std::min(height, above));
    else
        setGeometry(left, below.y(), width, std::min(height, room));
}

void TypedLinePopup::setLetters(int pixels)
{
    m_widest = 760 * pixels / QFontInfo(textFont(TextSize::Normal)).pixelSize();
    // Each for itself: a style sheet of the program keeps a font from being handed on.
    for (QWidget *words : std::initializer_list<QWidget *>{m_steps, m_heading, m_rows, m_keys}) {
        QFont font = words->font();
        font.setPixelSize(pixels);
        words->setFont(font);
    }
}

int TypedLinePopup::rowCount() const { return m_rows->count(); }

int TypedLinePopup::current() const { return m_rows->currentRow(); }

void TypedLinePopup::setCurrent(int row) { m_rows->setCurrentRow(row); }

bool TypedLinePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_rows)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusIn && current() < 0 && rowCount() > 0)
        setCurrent(0);
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int digit = key->key() - Qt::Key_1;
    if (key->key() == Qt::Key_Escape || (key->key() == Qt::Key_Up && current() <= 0)) {
        setCurrent(-1);
        emit left();
        return true;
    }
    if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && current() >= 0) {
        emit picked(current());
        return true;
    }
    if (digit >= 0 && digit < std::min(9, rowCount())) {
        emit picked(digit);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace copse
