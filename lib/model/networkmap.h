#pragma once

#include "model/snapshot.h"

#include <QObject>

namespace copse {

/// What has just happened to a map: the edit that was performed and the one that undoes it (its records are
/// those from before). Valid during the signal only.
struct MapChange
{
    const Edit &done;
    const Edit &inverse;
};

/// The map that is open. Owned by the document, lives on the GUI thread; others get snapshot().
class NetworkMap : public QObject
{
    Q_OBJECT

public:
    explicit NetworkMap(QObject *parent = nullptr);
    explicit NetworkMap(Snapshot records, QObject *parent = nullptr);

    const Snapshot &snapshot() const { return m_records; }
    /// Performs an edit that a function of edits/ has made, tells of it once, and gives back its inverse.
    Edit apply(Edit edit);

signals:
    void changed(const copse::MapChange &change);

private:
    Snapshot m_records;
};

} // namespace copse
