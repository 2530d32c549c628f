#pragma once

#include "desktop/document/answerbook.h"
#include "desktop/document/drawing.h"
#include "desktop/document/viewstate.h"
#include "drawing/seenpart.h"

#include <QObject>

#include <optional>
#include <vector>

namespace copse {

/// What a room is shown: the views that were chosen, one after the other, drawn for the wall. What is shown
/// there follows the map at once; looking changes nothing of the map, nor of the window that it began in. Of
/// people it shows what the rule allows a room (audience.h). GUI thread.
class Presentation : public QObject
{
    Q_OBJECT

public:
    struct Step
    {
        Id<View> view; ///< null: what the window shows, which is not kept
        QString title;
        QString words;
        QString notes; ///< for whoever presents, never for the room
    };
    enum class Begin { AtTheFirst, AtTheViewShown };

    /// `desk`: what the window shows, and where things stand there. `lookAlikes`: of that document.
    Presentation(Document &document, const LookAlikeBook &lookAlikes, const ViewState &deskView,
                 const Drawing &desk, Begin begin, QObject *parent = nullptr);

    const std::vector<Step> &steps() const { return m_steps; }
    int at() const { return m_at; }
    const Step &step() const { return m_steps[std::size_t(m_at)]; }
    /// Of the picture of the step on the wall, what is looked at.
    SeenPart seenPart() const;
    /// The first or the last, where there is no such step.
    void go(int step);

    /// How large the picture is on the wall, in points of a wall of 960 x 540.
    void setPage(QSizeF points);
    /// This time, those who were not asked are shown by name as well.
    void showFullNames(bool full);
    bool showsFullNames() const { return m_fullNames; }
    void withholdAnswers(bool withhold) { m_room.withholdAnswers(withhold); }

    Document &document() { return m_document; }
    /// What the room looks at; the group selected there is the one whose answer is read.
    ViewState &room() { return m_room; }
    AnswerBook &answers() { return m_answers; }
    Drawing &drawing() { return m_drawing; }

signals:
    /// Another step, or a step says something else.
    void changed();

private:
    void readSteps();
    void showStep();

    Document &m_document;
    const std::optional<ViewSpec> m_own; ///< of the window, where it is none of the steps
    QSizeF m_page{960, 540};
    bool m_fullNames = false;
    std::vector<Step> m_steps; ///< never empty
    int m_at = 0;
    ViewState m_room;
    AnswerBook m_answers;
    Drawing m_drawing;
};

} // namespace copse
