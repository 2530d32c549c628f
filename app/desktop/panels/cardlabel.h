#pragma once

#include <QFont>
#include <QHash>
#include <QLabel>

#include <memory>
#include <optional>
#include <vector>

class QTextLayout;

namespace copse {

/// Words that can be selected with the mouse, in lines as wide as there is room. A label makes a document of
/// such words and lays it out many times over to tell its sizes and to paint; here that is put off until
/// somebody selects some. Looks like a QLabel and is as large; all begins at the side where the window does.
class CardLabel : public QLabel
{
    Q_OBJECT

public:
    explicit CardLabel(const QString &text = {}, QWidget *parent = nullptr);
    ~CardLabel() override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Paragraphs
    {
        QFont font;
        QString text;
        std::vector<std::unique_ptr<QTextLayout>> layouts;
        int widest = 0;             ///< of them, each in one line
        int widestWord = 0;         ///< in any of them
        int width = -1;             ///< of the lines they are in now
        QHash<int, double> heights; ///< of lines of these widths: a page asks for the same few many times

        /// Puts them into lines of that width.
        void breakAt(int newWidth);
        double heightAt(int anyWidth);
    };

    void align();
    /// As font and words are now.
    Paragraphs &paragraphs() const;

    mutable std::optional<Paragraphs> m_paragraphs;
};

} // namespace copse
