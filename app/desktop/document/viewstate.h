#pragma once

#include "drawing/viewspec.h"
#include "model/snapshot.h"

#include <QObject>

#include <variant>
#include <vector>

namespace copse {

/// What is selected, or the current one of several: nothing, or one record.
using Selection = std::variant<std::monostate, Id<Group>, Id<Person>, Id<Organisation>, Id<Discipline>>;

/// The record that an item of a picture shows; nothing: it shows none.
Selection recordOf(const QString &item);
/// The item that shows a record; empty for nothing.
QString itemOf(const Selection &record);

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

    /// The current one, where several are selected.
    Selection selection() const { return m_selected.empty() ? Selection() : m_selected.back(); }
    /// This one alone. A null id selects nothing.
    void select(const Selection &selection) { selectAll({selection}); }
    void clearSelection() { selectAll({}); }
    /// Null if something else is selected; the current one, where several are.
    template<class T>
    Id<T> selected() const
    {
        const Selection current = selection();
        const auto *id = std::get_if<Id<T>>(&current);
        return id ? *id : Id<T>();
    }

    /// All that are selected, each once and all of one type; the current one is the last.
    const std::vector<Selection> &allSelected() const { return m_selected; }
    /// The same, without alternatives: empty if records of another type are selected.
    template<class T>
    std::vector<Id<T>> allSelected() const
    {
        std::vector<Id<T>> ids;
        for (const Selection &one : m_selected) {
            if (const auto *id = std::get_if<Id<T>>(&one))
                ids.push_back(*id);
        }
        return ids;
    }
    bool isSeveralSelected() const { return m_selected.size() > 1; }
    /// The last one is the current one. Null ids and what is of another type than it are left out.
    void selectAll(std::vector<Selection> records);
    template<class T>
    void selectAll(const std::vector<Id<T>> &ids)
    {
        selectAll(std::vector<Selection>(ids.begin(), ids.end()));
    }
    /// Selects nothing that is not in the map.
    void forgetGone(const Snapshot &map);
    /// One more, the current one from now on, or one less if it is among them. One of another type is
    /// selected alone.
    void toggle(const Selection &record);

signals:
    void questionChanged();
    /// Something of the view but the question.
    void looksChanged();
    void viewIdChanged();
    /// Others are selected, or another one of several is the current one.
    void selectionChanged();

private:
    ViewSpec m_view;
    bool m_withholdsAnswers = false;
    Audience m_audience = Audience::Desk;
    Id<View> m_viewId;
    std::vector<Selection> m_selected;
};

} // namespace copse
