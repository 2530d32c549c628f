#include "desktop/panels/typedsteps.h"

#include "desktop/document/appearance.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace copse {

namespace {

using Mark = TypedStep::Mark;

constexpr int beside = 10;
constexpr int between = 3;

} // namespace

TypedSteps::TypedSteps(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("typedSteps"));
    setFocusPolicy(Qt::TabFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QString TypedSteps::markText(Mark mark)
{
    switch (mark) {
    case Mark::New:
        return tr("new");
    case Mark::Known:
        return tr("known");
    case Mark::Added:
        return tr("added");
    case Mark::AsItIs:
        return tr("no change");
    case Mark::Goes:
        return tr("goes");
    case Mark::Question:
        return tr("question");
    case Mark::Problem:
        return tr("problem");
    }
    Q_UNREACHABLE();
}

void TypedSteps::setSteps(const std::vector<TypedStep> &steps)
{
    m_steps = steps;
    QStringList words;
    for (const TypedStep &step : steps)
        words += tr("%1: %2", "a word such as “new”, a sentence").arg(markText(step.mark), step.text);
    setAccessibleName(words.join(u'\n'));
    updateGeometry();
    update();
}

QFont TypedSteps::markFont() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return bold;
}

int TypedSteps::markWidth() const
{
    const QFontMetrics metrics(markFont());
    int widest = 0;
    for (const TypedStep &step : m_steps)
        widest = std::max(widest, metrics.horizontalAdvance(markText(step.mark)));
    return widest;
}

int TypedSteps::rowHeight(const QString &text, int width) const
{
    const QFontMetrics metrics = fontMetrics();
    if (metrics.horizontalAdvance(text) <= width)
        return metrics.height();
    return metrics.boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap, text).height();
}

int TypedSteps::heightForWidth(int width) const
{
    const int room = std::max(40, width - markWidth() - beside);
    int height = 0;
    for (const TypedStep &step : m_steps)
        height += rowHeight(step.text, room) + between;
    return height;
}

QSize TypedSteps::sizeHint() const { return {400, heightForWidth(400)}; }

QSize TypedSteps::minimumSizeHint() const { return {200, fontMetrics().height()}; }

void TypedSteps::paintEvent(QPaintEvent *)
{
    const Theme theme = currentTheme();
    QPainter painter(this);
    if (hasFocus()) {
        painter.setPen(theme.accent);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    const int marks = markWidth();
    const int room = std::max(40, width() - marks - beside);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const Qt::Alignment start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignTop;
    int y = 0;
    for (const TypedStep &step : m_steps) {
        const int height = rowHeight(step.text, room);
        const QRect mark(isMirrored ? width() - marks : 0, y, marks, height);
        const QRect text(isMirrored ? 0 : marks + beside, y, room, height);
        const bool stands = step.mark != Mark::Known && step.mark != Mark::AsItIs;
        painter.setFont(stands ? markFont() : font());
        painter.setPen(stands ? theme.accent : theme.muted);
        painter.drawText(mark, int(start | Qt::AlignAbsolute), markText(step.mark));
        painter.setFont(font());
        painter.setPen(theme.ink);
        painter.drawText(text, int(start | Qt::AlignAbsolute) | Qt::TextWordWrap, step.text);
        y += height + between;
    }
}

} // namespace copse
