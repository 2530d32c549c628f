#pragma once

#include "model/snapshot.h"

#include <QCompleter>

class QStandardItemModel;

namespace copse {

/// Completes the name of a term while it is typed: those of the map and of the lists that come with the
/// program, found by any part of any of their names in any language ("M&E", "suivi").
class TermCompleter : public QCompleter
{
    Q_OBJECT

public:
    explicit TermCompleter(QObject *parent = nullptr);

    void offer(const Snapshot &map);

    QString pathFromIndex(const QModelIndex &index) const override;
    QStringList splitPath(const QString &path) const override;

private:
    QStandardItemModel *m_names;
};

} // namespace copse
