#include "desktop/panels/groupdelegate.h"

#include "desktop/document/appearance.h"
#include "desktop/document/roles.h"
#include "desktop/panels/badge.h"

#include <QPainter>

namespace copse {

namespace {

constexpr int badgeSize = 18;
constexpr int beside = 8;

struct Parts
{
    QRect badge;
    QRect name;
    QRect count;
};

Parts partsOf(const QStyleOptionViewItem &option, const QString &count)
{
    const QRect room = option.rect.adjusted(4, 0, -8, 0);
    const int countWidth = count.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(count) + beside;
    const QRect badge(room.left(), room.top() + (room.height() - badgeSize) / 2, badgeSize, badgeSize);
    const QRect name = room.adjusted(badgeSize + beside, 0, -countWidth, 0);
    const QRect counted(room.right() - countWidth + 1, room.top(), countWidth, room.height());
    const auto visual = [&](const QRect &rect) { return QStyle::visualRect(option.direction, room, rect); };
    return {visual(badge), visual(name), visual(counted)};
}

} // namespace

void GroupDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QString name = row.text;
    const int members = index.data(MembersRole).toInt();
    const QString count = members < 0 ? QString() : QLocale().toString(members);
    row.text.clear();
    row.widget->style()->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
    const Parts parts = partsOf(row, count);
    const Theme theme = currentTheme();
    const BadgeAnswers answers{Answer(index.data(OrganisationsRole).toInt()),
                               Answer(index.data(DisciplinesRole).toInt())};
    paintBadge(*painter, parts.badge, answers, theme);
    const int start =
        int(QStyle::visualAlignment(row.direction, Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
    const int end =
        int(QStyle::visualAlignment(row.direction, Qt::AlignRight) | Qt::AlignAbsolute | Qt::AlignVCenter);
    painter->save();
    painter->setFont(row.font);
    painter->setPen(theme.ink);
    painter->setLayoutDirection(directionOf(name));
    painter->drawText(parts.name, start,
                      row.fontMetrics.elidedText(name, Qt::ElideRight, parts.name.width()));
    painter->setPen(theme.muted);
    painter->drawText(parts.count, end, count);
    painter->restore();
}

QSize GroupDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width() + badgeSize + beside, std::max(size.height(), badgeSize) + 8};
}

void GroupDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                         const QModelIndex &index) const
{
    Q_UNUSED(index)
    editor->setGeometry(partsOf(option, {}).name);
}

} // namespace copse
