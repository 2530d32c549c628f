#pragma once

#include "desktop/panels/badge.h"

#include <QList>
#include <QVBoxLayout>
#include <QWidget>

#include <functional>
#include <optional>
#include <typeindex>
#include <utility>
#include <vector>

class QAbstractButton;

namespace copse {

enum class TextSize;

/// What the card at the right says: headings, paragraphs, links and notes below each other. Filled again when
/// that changes, and then what is still there stays and says something else where it has to: a number that
/// changes does not cost as many new widgets, and who is there with the keyboard stays there.
class CardPage : public QWidget
{
    Q_OBJECT

public:
    explicit CardPage(QWidget *parent = nullptr);

    /// Shows all that was added since the last time, and nothing else.
    void showAdded();

    /// The name of what the page is about, with what it is below it, and the badge of a group beside it.
    void addTitle(const QString &name, const QString &what, const std::optional<BadgeAnswers> &badge = {});
    /// In small letters, what follows.
    void addHeading(const QString &text);
    void addParagraph(const QString &text, const QString &objectName = {});
    /// A question in passing, and what there is to say.
    void addAnswer(const QString &question, const QString &text);
    void addLink(const QString &text, std::function<void()> follow, const QString &detail = {},
                 const std::optional<BadgeAnswers> &badge = {});
    void addNote(const QString &text);
    /// Lines behind a button that shows them, for as long as the page has the same title.
    void addFolded(const QString &title, const QStringList &lines);
    void addLine();
    void addSpace(int pixels);
    /// Any other widget. One that is there with that key is taken again; `fill` says what it shows.
    template<class Kind, class Fill>
    void add(const QString &key, Fill fill);

protected:
    bool event(QEvent *event) override;

private:
    /// One item of the layout: of what kind, and which of that kind.
    struct Piece
    {
        std::type_index kind;
        QString key;

        bool operator==(const Piece &) const = default;
    };
    struct WantedPiece : Piece
    {
        std::function<void(int place)> insert;
        std::function<void(QWidget &)> fill; ///< none: there is nothing to say
    };

    void addLabel(const QString &text, TextSize size, bool semibold, QPalette::ColorRole role,
                  const QString &objectName = {});
    QWidget *scrollArea() const;
    QList<QAbstractButton *> buttonsInOrder() const;
    void orderTabs();

    QVBoxLayout *m_layout;
    QString m_title;
    std::vector<Piece> m_there;
    std::vector<WantedPiece> m_wanted;
};

template<class Kind, class Fill>
void CardPage::add(const QString &key, Fill fill)
{
    const auto insert = [this](int place) { m_layout->insertWidget(place, new Kind); };
    m_wanted.push_back({{typeid(Kind), key}, insert, [fill = std::move(fill)](QWidget &widget) {
                            fill(static_cast<Kind &>(widget));
                        }});
}

} // namespace copse
