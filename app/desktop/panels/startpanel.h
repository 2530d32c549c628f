#pragma once

#include <QWidget>

class QAction;

namespace copse {

/// What is seen while there is nothing to see: the ways to begin.
class StartPanel : public QWidget
{
    Q_OBJECT

public:
    StartPanel(QAction *typeLine, QAction *importList, QAction *openSample, QWidget *parent = nullptr);
};

} // namespace copse
