#pragma once

#include <QToolButton>

namespace copse {

/// A button that shows what is below it while it is checked. A triangle where its words begin tells: down, or
/// towards the words.
class FoldButton : public QToolButton
{
    Q_OBJECT

public:
    explicit FoldButton(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace copse
