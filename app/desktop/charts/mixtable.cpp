#include "desktop/charts/mixtable.h"

#include "analysis/sentences.h"

#include <QLocale>
#include <QTextDocument>

#include <algorithm>

namespace copse {
namespace {

std::optional<MixRange> mixRange(const DimensionAnswer &answer)
{
    if (!answer.mixLow || !answer.mixHigh)
        return std::nullopt;
    MixRange range{*answer.mixLow, *answer.mixHigh, {}};
    if (answer.mixKnown)
        range.known = std::clamp(*answer.mixKnown, range.low, range.high);
    return range;
}

int percent(double share) { return qRound(share * 100); }

/// Groups without a number come before all others.
double sortValue(const std::optional<MixRange> &mix)
{
    return mix ? mix->known.value_or((mix->low + mix->high) / 2) : -1;
}

} // namespace

std::vector<MixRow> mixRows(const Snapshot &map, const std::vector<GroupAnswer> &answers)
{
    std::vector<MixRow> rows;
    rows.reserve(answers.size());
    for (const GroupAnswer &answer : answers) {
        const Group *group = map.find(answer.group);
        if (!group)
            continue;
        rows.push_back({answer.group, group->name, answer.members, Sentences::headline(answer),
                        mixRange(answer.organisations), mixRange(answer.disciplines)});
    }
    return rows;
}

QString mixWords(const std::optional<MixRange> &mix)
{
    if (!mix)
        return {};
    const QLocale locale;
    const int low = percent(mix->low);
    const int high = percent(mix->high);
    if (low == high)
        return MixTable::tr("%1 %").arg(locale.toString(low));
    return MixTable::tr("%1 to %2 %", "from the lowest to the highest percentage")
        .arg(locale.toString(low), locale.toString(high));
}

MixTable::MixTable(QObject *parent)
    : QAbstractTableModel(parent)
{}

void MixTable::setRows(std::vector<MixRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int MixTable::rowOf(Id<Group> group) const
{
    const auto found = std::ranges::find(m_rows, group, &MixRow::group);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int MixTable::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int MixTable::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant MixTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MixRow &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        switch (index.column()) {
        case Name:
            return role == Qt::ToolTipRole ? Qt::convertFromPlainText(row.name) : row.name;
        case Members:
            return QLocale().toString(row.members);
        case Words:
            return row.words;
        case Organisations:
            return mixWords(row.organisations);
        case Disciplines:
            return mixWords(row.disciplines);
        default:
            return {};
        }
    case Qt::AccessibleTextRole:
        if ((index.column() == Organisations && !row.organisations) ||
            (index.column() == Disciplines && !row.disciplines))
            return tr("no number");
        return data(index, Qt::DisplayRole);
    case kSortRole:
        switch (index.column()) {
        case Name:
            return row.name.toCaseFolded(); // not every locale does so
        case Members:
            return row.members;
        case Words:
            return row.words;
        case Organisations:
            return sortValue(row.organisations);
        case Disciplines:
            return sortValue(row.disciplines);
        default:
            return {};
        }
    case Qt::TextAlignmentRole: {
        const bool isNumber = index.column() != Name && index.column() != Words;
        return QVariant::fromValue((isNumber ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    }
    default:
        return {};
    }
}

QVariant MixTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section != Name && section != Words;
        return QVariant::fromValue((isNumber ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    }
    if (role == Qt::DisplayRole) {
        switch (section) {
        case Name:
            return tr("Group");
        case Members:
            return tr("Members");
        case Words:
            return tr("Answer");
        case Organisations:
            return tr("Organisation mix");
        case Disciplines:
            return tr("Discipline mix");
        default:
            return {};
        }
    }
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case Organisations:
            return tr("How often two members picked at random work for different organisations");
        case Disciplines:
            return tr("How often two members picked at random have different disciplines");
        default:
            return {};
        }
    }
    return {};
}

} // namespace copse
