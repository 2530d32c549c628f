#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

namespace copse {

/// Shows what contains all the words that are looked for, whatever their accents and case; of a tree also
/// what is above. Sorts names as people do and numbers by size.
class FindProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit FindProxy(QAbstractItemModel *source, QObject *parent = nullptr);

    void setFind(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QCollator m_collator;
    QStringList m_words;
};

} // namespace copse
