#pragma once

#include "store/versions.h"

#include <QDialog>

class QListWidget;

namespace copse {

/// The earlier states of a map, to open one of them as a copy.
class VersionsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit VersionsDialog(const QList<Version> &versions, QWidget *parent = nullptr);

    /// The one that was chosen.
    Version version() const;

private:
    QList<Version> m_versions;
    QListWidget *m_list;
};

} // namespace copse
