#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;

namespace copse {

class Sitting;

/// What is seen while there is nothing to see: the ways to begin, the maps that were open lately, and how
/// many of a room are in.
class StartPanel : public QWidget
{
    Q_OBJECT

public:
    struct Ways
    {
        QAction *typeLine;
        QAction *importList;
        QAction *openSample;
    };

    StartPanel(const Ways &ways, Sitting &sitting, QWidget *parent = nullptr);

    /// Paths of files, the latest first.
    void offerMaps(const QStringList &paths);

signals:
    void mapWanted(const QString &path);

private:
    QLabel *m_entered;
    QHBoxLayout *m_maps;
};

} // namespace copse
