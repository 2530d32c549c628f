#pragma once

#include "desktop/panels/badge.h"

#include <QVBoxLayout>
#include <QWidget>

#include <functional>
#include <optional>
#include <typeinfo>

class QLabel;

namespace copse {

class CardLabel;
enum class TextSize;

/// What the card at the right says: headings, paragraphs, links and notes below each other. Filled again when
/// that changes, and then what is in the same place stays and says something else: a number that changes does
/// not cost as many new widgets, and who is there with the keyboard stays there.
class CardPage : public QWidget
{
    Q_OBJECT

public:
    explicit CardPage(QWidget *parent = nullptr);

    /// What is added from here on begins at the top again.
    void begin();
    /// What was there and was not added again goes.
    void end();

    /// The name of what the page is about, with what it is below it, and the badge of a group beside it.
    void addTitle(const QString &name, const QString &what, const std::optional<BadgeAnswers> &badge = {});
    /// In small letters, what follows.
    void addHeading(const QString &text);
    QLabel *addParagraph(const QString &text);
    /// A question in passing, and what there is to say.
    void addAnswer(const QString &question, const QString &text);
    void addLink(const QString &text, std::function<void()> follow, const QString &detail = {},
                 const std::optional<BadgeAnswers> &badge = {});
    void addNote(const QString &text);
    /// Lines behind a button that shows them.
    void addFolded(const QString &title, const QStringList &lines);
    void addLine();
    void addSpace(int pixels);
    /// Any other widget, without a parent when it is made; it belongs to the page.
    template<class Kind>
    Kind *add();

protected:
    bool event(QEvent *event) override;

private:
    CardLabel *addLabel(const QString &text, TextSize size, bool semibold, QPalette::ColorRole role);
    void orderTabs();

    QVBoxLayout *m_layout;
    int m_next = 0; ///< place in the layout
    bool m_hasNewWidgets = false;
};

template<class Kind>
Kind *CardPage::add()
{
    const QLayoutItem *there = m_layout->itemAt(m_next);
    QWidget *widget = there ? there->widget() : nullptr;
    if (!widget || typeid(*widget) != typeid(Kind)) {
        m_hasNewWidgets = true;
        widget = new Kind;
        m_layout->insertWidget(m_next, widget);
    }
    ++m_next;
    return static_cast<Kind *>(widget);
}

} // namespace copse
