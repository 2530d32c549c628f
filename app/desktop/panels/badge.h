#pragma once

#include "analysis/answer.h"
#include "drawing/palette.h"

#include <QWidget>

namespace copse {

/// What the sign of a group shows.
struct BadgeAnswers
{
    Answer organisations = Answer::NotAGroup;
    Answer disciplines = Answer::NotAGroup;

    bool operator==(const BadgeAnswers &) const = default;
};

/// The sign of a group within a rectangle. Never mirrored.
void paintBadge(QPainter &painter, const QRectF &rect, const BadgeAnswers &answers, const Theme &theme);

/// The sign of a group on its own; says it in words to those who do not see it.
class Badge : public QWidget
{
    Q_OBJECT

public:
    /// Whose colours it has.
    enum class Place { Desk, Wall };
    Badge(const BadgeAnswers &answers, int size, Place place = Place::Desk, QWidget *parent = nullptr);

    void setAnswers(const BadgeAnswers &answers);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BadgeAnswers m_answers;
    const Place m_place;
};

} // namespace copse
