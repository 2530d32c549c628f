#pragma once

#include <QLabel>

namespace copse {

/// A line of plain text that is cut with an ellipsis where there is no room, and then says it all in its
/// tooltip. A text of parts loses whole parts from its end first. Asks for `letters` of width if that is
/// given, whatever the text; otherwise for that of the text. GUI thread.
class ElidedLabel : public QLabel
{
public:
    explicit ElidedLabel(int letters = 0, QWidget *parent = nullptr);

    /// What stands between the parts of a text.
    static QString between() { return QStringLiteral(" · "); }

    /// 0: the width of the text.
    void setLetters(int letters);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString shown() const;

    int m_letters;
};

} // namespace copse
