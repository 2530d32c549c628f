#pragma once

#include "analysis/answer.h"

#include <QAbstractButton>

#include <optional>
#include <utility>

namespace copse {

/// A line that leads somewhere: the badge of a group (where it is one), a name, and something muted at the
/// end. As wide as there is room, with an ellipsis; reached with Tab.
class LinkButton : public QAbstractButton
{
    Q_OBJECT

public:
    using Answers = std::optional<std::pair<Answer, Answer>>; ///< organisations, disciplines

    LinkButton(const QString &text, const QString &detail, Answers badge, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    const QString m_detail;
    const Answers m_badge;
};

} // namespace copse
