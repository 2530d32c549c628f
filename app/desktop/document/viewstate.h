#pragma once

#include "analysis/question.h"
#include "model/records.h"

#include <QObject>

#include <variant>

namespace copse {

/// What is selected: nothing, or one record.
using Selection = std::variant<std::monostate, Id<Group>, Id<Person>, Id<Organisation>, Id<Discipline>>;

/// How the map is looked at: the question, the colours, what is selected. Shared by all views of a window and
/// changed by any of them; not part of the map. GUI thread.
class ViewState : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    const Question &question() const { return m_question; }
    void setQuestion(const Question &question);
    void setAsOf(AsOf asOf);

    ColourBy colourBy() const { return m_colourBy; }
    void setColourBy(ColourBy colourBy);

    const Selection &selection() const { return m_selection; }
    /// A null id selects nothing.
    void select(const Selection &selection);
    void clearSelection() { select({}); }
    /// Null if something else is selected.
    template<class T>
    Id<T> selected() const
    {
        const auto *id = std::get_if<Id<T>>(&m_selection);
        return id ? *id : Id<T>();
    }

signals:
    void questionChanged();
    void colourByChanged();
    void selectionChanged();

private:
    Question m_question;
    ColourBy m_colourBy = ColourBy::Organisation;
    Selection m_selection;
};

} // namespace copse
