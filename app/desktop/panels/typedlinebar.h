#pragma once

#include "base/result.h"
#include "exchange/typedplan.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <optional>
#include <variant>
#include <vector>

class QKeyEvent;
class QLineEdit;

namespace copse {

class Document;
class TypedLinePopup;

/// The field in which one line adds or completes somebody: "Amina Diallo; IRD; hydrology; WASH group". Below
/// it stands what the line will do, and what there is to choose; Enter does it as one step that can be
/// undone. Of several lines that are pasted each comes after the one before.
class TypedLineBar : public QWidget
{
    Q_OBJECT

public:
    /// `makeMap`: opens a new map where none is open; false if that cannot be.
    TypedLineBar(Document &document, std::function<bool()> makeMap, QWidget *parent = nullptr);
    ~TypedLineBar() override;

    /// Puts the keyboard here; Escape gives it back to where it was.
    void start();
    /// Puts the first line and the keyboard here; each of the others comes when the one before is done.
    void typeLines(const QStringList &lines);
    /// Gets the keyboard where it was nowhere before.
    void setNext(QWidget *next) { m_next = next; }
    /// Who reads along: the desk at first. Nobody is offered by a name they may not have there.
    void setShowing(const Showing &showing);
    /// The letters of the field and of all that stands below it, for a wall: pixels. At first those of the
    /// program.
    void setLetters(int pixels);

signals:
    /// A line was done, even if all of it was in the map: whom and which group it was about; null: none.
    void typed(Id<Person> person, Id<Group> group);
    /// What was done.
    void told(const QString &message);
    /// Escape in the empty line.
    void leftEmpty();
    /// Several lines came into the field of that window at once, and are not in it any more: a list. Where
    /// nobody takes them they stay.
    void linesPasted(const QString &text, QWidget *where);
    /// What stands below the field is on top of the window.
    void popupRaised();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What a row of the popup stands for: one of the meanings of a part, or words that go on with a name.
    struct Answer
    {
        int part;
        TypedMeaning meaning;
    };
    using Row = std::variant<Answer, TypedCompletion>;

    TypedContext context();
    void follow();
    void takeLines();
    void takeNext();
    void look();
    void showPopup();
    void offer(const TypedReading &reading);
    bool pressed(const QKeyEvent &event);
    bool undoneOrRedone(const QKeyEvent &event);
    void enter();
    void pick(int row);
    void perform();
    void leave();
    bool isHere() const;

    Document &m_document;
    const std::function<bool()> m_makeMap;
    QLineEdit *m_line;
    QPointer<TypedLinePopup> m_popup; // belongs to the window
    QPointer<QWidget> m_before;       // had the keyboard
    QPointer<QWidget> m_next;
    std::optional<TypedNames> m_names;
    TypedChoices m_choices;
    std::vector<Row> m_rows;
    QStringList m_waiting; // for the one in the field to be done; Escape sends them away
    QString m_heading;
    TypedReading m_reading;   // of the line as it stands
    TypedPlan m_plan;         // the same
    bool m_isRead = false;    // both are of the line and the map as they are now
    int m_lookedAt = -1;      // where the cursor was
    bool m_isEntered = false; // it is to be done as soon as nothing is asked any more
    Showing m_showing;
    int m_letters = 0; // pixels; 0: as the program has them
};

} // namespace copse
