#pragma once

#include "analysis/answers.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace copse {

/// Chance that two different members differ, 0 to 1.
struct MixRange
{
    double low = 0;
    double high = 0;
    std::optional<double> known; ///< of the members that are recorded; between the two; none: too few are
};

/// A group as the mix map shows it.
struct MixRow
{
    Id<Group> group;
    QString name;
    int members = 0;
    QString words; ///< the answer
    std::optional<MixRange> organisations;
    std::optional<MixRange> disciplines;

    /// A dot needs something that is known both ways.
    bool hasPlace() const
    {
        return organisations && organisations->known && disciplines && disciplines->known;
    }
};

/// Of all groups, in the order of the answers.
std::vector<MixRow> mixRows(const Snapshot &map, const std::vector<GroupAnswer> &answers);

/// "67 to 79 %", "71 %", empty without a number.
QString mixWords(const std::optional<MixRange> &mix);

/// All groups with what the chart shows of them, and those that the chart cannot show.
class MixTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Members, Words, Organisations, Disciplines, ColumnCount };
    static constexpr int kSortRole = Qt::UserRole;

    explicit MixTable(QObject *parent = nullptr);

    void setRows(std::vector<MixRow> rows);
    const std::vector<MixRow> &rows() const { return m_rows; }
    int rowOf(Id<Group> group) const; ///< -1: not there

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<MixRow> m_rows;
};

} // namespace copse
