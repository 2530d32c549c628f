#include "desktop/document/viewstate.h"

namespace copse {

void ViewState::setView(const ViewSpec &view)
{
    ViewSpec looks = view;
    looks.question = m_view.question;
    const bool isOtherQuestion = view.question != m_view.question;
    const bool hasOtherLooks = looks != m_view;
    m_view = view;
    if (isOtherQuestion)
        emit questionChanged();
    if (hasOtherLooks)
        emit looksChanged();
}

void ViewState::setQuestion(const Question &question)
{
    ViewSpec view = m_view;
    view.question = question;
    setView(view);
}

void ViewState::withholdAnswers(bool withhold)
{
    if (withhold == m_withholdsAnswers)
        return;
    m_withholdsAnswers = withhold;
    emit looksChanged();
}

void ViewState::setViewId(Id<View> id)
{
    if (id == m_viewId)
        return;
    m_viewId = id;
    emit viewIdChanged();
}

void ViewState::setAsOf(AsOf asOf)
{
    Question question = m_view.question;
    question.asOf = asOf;
    setQuestion(question);
}

void ViewState::select(const Selection &selection)
{
    const auto isNull = [](const auto &id) {
        if constexpr (std::is_same_v<decltype(id), const std::monostate &>)
            return true;
        else
            return id.isNull();
    };
    const Selection wanted = std::visit(isNull, selection) ? Selection() : selection;
    if (wanted == m_selection)
        return;
    m_selection = wanted;
    emit selectionChanged();
}

} // namespace copse
