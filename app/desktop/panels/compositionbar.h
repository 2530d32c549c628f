#pragma once

#include "analysis/answer.h"

#include <QColor>
#include <QWidget>

#include <functional>
#include <vector>

namespace copse {

/// Who the members of a group are in one dimension, as one bar: the largest first, each part as wide as its
/// share, named below where there is room. Independents are white, those not recorded dashed.
class CompositionBar : public QWidget
{
    Q_OBJECT

public:
    struct Part
    {
        enum class Kind { Category, None, NotRecorded };
        Kind kind = Kind::Category;
        QString name;
        int members = 0;
        double weight = 0;              ///< how wide: people who have several values count a part for each
        std::function<QColor()> colour; ///< of a category, now
        bool areOthers = false;         ///< several categories, whose number is their name
    };

    explicit CompositionBar(QWidget *parent = nullptr);

    void setParts(std::vector<Part> parts);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    /// Where each part stands, from the side where reading starts.
    std::vector<QRectF> rects() const;
    int barHeight() const;
    QString label(const Part &part) const;
    double roomOfFirst(const std::vector<QRectF> &places) const;

    std::vector<Part> m_parts;
};

} // namespace copse
