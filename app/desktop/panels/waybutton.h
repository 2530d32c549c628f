#pragma once

#include <QAbstractButton>

namespace copse {

/// A large button: a title, and a sentence that says what it leads to.
class WayButton : public QAbstractButton
{
    Q_OBJECT

public:
    WayButton(const QString &title, const QString &words, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    const QString m_words;
};

} // namespace copse
