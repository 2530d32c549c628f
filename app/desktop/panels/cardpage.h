#pragma once

#include "analysis/answer.h"

#include <QWidget>

#include <functional>

class QLabel;
class QVBoxLayout;

namespace copse {

/// One page of the card at the right: headings, paragraphs, links and notes below each other. Made anew when
/// what it says changes.
class CardPage : public QWidget
{
    Q_OBJECT

public:
    explicit CardPage(QWidget *parent = nullptr);

    /// The name of what the page is about, with what it is below it.
    void addTitle(const QString &name, const QString &what, QWidget *sign = nullptr);
    /// In small letters, what follows.
    void addHeading(const QString &text);
    QLabel *addParagraph(const QString &text);
    /// A question in passing, and what there is to say.
    void addAnswer(const QString &question, const QString &text);
    void addLink(const QString &text, std::function<void()> follow, const QString &detail = {});
    void addGroupLink(const QString &text, Answer organisations, Answer disciplines,
                      std::function<void()> follow, const QString &detail = {});
    void addNote(const QString &text);
    /// Lines behind a button that shows them.
    void addFolded(const QString &title, const QStringList &lines);
    void addLine();
    void addWidget(QWidget *widget);
    void addSpace(int pixels);

protected:
    bool event(QEvent *event) override;

private:
    QVBoxLayout *m_layout;
};

} // namespace copse
