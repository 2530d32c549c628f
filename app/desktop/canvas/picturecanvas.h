#pragma once
#include "drawing/picture.h"
#include <QSet>
#include <QWidget>
#include <memory>
namespace copse {
class PictureCanvas : public QWidget
{
    Q_OBJECT
public:
    explicit PictureCanvas(QWidget *parent);
    void setPicture(std::shared_ptr<const Picture> p);
    void setSelection(const QSet<QString> &) {}
    void zoomIn() {}
    void zoomOut() {}
    void fit() {}
signals:
    void itemClicked(const QString &itemId);
    void itemHovered(const QString &itemId);
protected:
    void paintEvent(QPaintEvent *) override;
private:
    std::shared_ptr<const Picture> m_picture;
};
}
