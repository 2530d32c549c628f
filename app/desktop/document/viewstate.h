#pragma once

#include "drawing/viewspec.h"
#include "model/records.h"

#include <QObject>

#include <variant>

namespace copse {

/// What is selected: nothing, or one record.
using Selection = std::variant<std::monostate, Id<Group>, Id<Person>, Id<Organisation>, Id<Discipline>>;

/// How the map is looked at: the question, what is drawn and how, what is selected. Shared by all views of a
/// window and changed by any of them; not part of the map. GUI thread.
class ViewState : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    const Question &question() const { return m_view.question; }
    void setQuestion(const Question &question);
    void setAsOf(AsOf asOf);

    /// All of it but the selection, as a picture is asked for; title, page and theme are not set here.
    const ViewSpec &view() const { return m_view; }
    void setView(const ViewSpec &view);

    /// Groups say nothing of themselves: people are still coming in.
    bool withholdsAnswers() const { return m_withholdsAnswers; }
    void withholdAnswers(bool withhold);

    /// Who sees it: what is typed and found meanwhile obeys the same rule (audience.h).
    Audience audience() const { return m_audience; }
    void setAudience(Audience audience) { m_audience = audience; }
    /// What words that are not part of a view obey.
    Showing showing() const { return {m_audience, NamesShown::Full, false}; }

    /// The view of the map that is shown; null: one that is not kept.
    Id<View> viewId() const { return m_viewId; }
    void setViewId(Id<View> id);

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
    /// Something of the view but the question.
    void looksChanged();
    void viewIdChanged();
    void selectionChanged();

private:
    ViewSpec m_view;
    bool m_withholdsAnswers = false;
    Audience m_audience = Audience::Desk;
    Id<View> m_viewId;
    Selection m_selection;
};

} // namespace copse
