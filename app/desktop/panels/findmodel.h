#pragma once

#include "desktop/document/findindex.h"

#include <QAbstractListModel>
#include <QAction>
#include <QPointer>

namespace copse {

class Document;

/// What was found, best first: its name, and beside it what it is.
class FindModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        DetailRole = Qt::UserRole, ///< what it is
        PossibleRole,              ///< bool: not a command that cannot be done now
    };

    explicit FindModel(Document &document, QObject *parent = nullptr);

    /// The ids of commands are places in that list.
    void setHits(std::vector<FindHit> hits, const QList<QPointer<QAction>> &commands);
    const FindHit &hit(int row) const { return m_hits[std::size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    const QAction *command(const FindHit &hit) const;
    QString detail(const FindHit &hit) const;
    QString spoken(const FindHit &hit) const;

    Document &m_document;
    std::vector<FindHit> m_hits;
    QList<QPointer<QAction>> m_commands;
};

/// What an action is called, without the letter that is underlined and the dots of a dialog.
QString commandName(const QAction &action);

} // namespace copse
