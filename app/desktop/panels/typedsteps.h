#pragma once

#include "exchange/typedplan.h"

#include <QWidget>

namespace copse {

/// What a typed line does, one sentence a row, each with its mark as a word before it. Painted, since it is
/// made anew with every key. GUI thread.
class TypedSteps : public QWidget
{
    Q_OBJECT

public:
    explicit TypedSteps(QWidget *parent = nullptr);

    void setSteps(const std::vector<TypedStep> &steps);
    /// "new", "known"...
    static QString markText(TypedStep::Mark mark);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont markFont() const;
    int markWidth() const;
    int rowHeight(const QString &text, int width) const;

    std::vector<TypedStep> m_steps;
};

} // namespace copse
