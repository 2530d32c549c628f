#pragma once

#include "desktop/panels/badge.h"

#include <QAbstractButton>

#include <optional>

namespace copse {

/// A line that leads somewhere: the badge of a group (where it is one), a name, and something muted at the
/// end. As wide as there is room, with an ellipsis; reached with Tab.
class LinkButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LinkButton(QWidget *parent = nullptr);

    void setWords(const QString &text, const QString &detail, const std::optional<BadgeAnswers> &badge);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString m_detail;
    std::optional<BadgeAnswers> m_badge;
};

} // namespace copse
