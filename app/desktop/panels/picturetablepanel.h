#pragma once

#include "drawing/drawmap.h"

#include <QWidget>

#include <memory>

class QTableView;

namespace copse {

class PictureTableModel;

/// What the picture shows, as a table: for those who do not see it, and to read a value off.
class PictureTablePanel : public QWidget
{
    Q_OBJECT

public:
    explicit PictureTablePanel(QWidget *parent = nullptr);

    /// Null: no picture. The table is made when it is looked at.
    void setPicture(std::shared_ptr<const Drawn> drawn);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fill();

    PictureTableModel *m_model;
    QTableView *m_table;
    std::shared_ptr<const Drawn> m_waiting;
};

} // namespace copse
