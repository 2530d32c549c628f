#pragma once

#include <QImage>
#include <QWidget>

namespace copse {

/// A page as it will be, made as small as there is room for. Says in words what is on it.
class PagePreview : public QWidget
{
    Q_OBJECT

public:
    explicit PagePreview(QWidget *parent = nullptr);

    /// `words`: the same for those who cannot see it.
    void setPage(const QImage &page, const QString &words);
    /// Words in place of a page, until there is one.
    void say(const QString &message);
    bool isEmpty() const { return m_page.isNull(); }
    /// The dots for an inch that a page of that width (points) should be drawn with for this widget.
    double dpiFor(QSizeF page) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_page;
    QString m_message;
};

} // namespace copse
