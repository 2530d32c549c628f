#include "desktop/document/viewstate.h"

namespace copse {

void ViewState::setQuestion(const Question &question)
{
    if (question == m_question)
        return;
    m_question = question;
    emit questionChanged();
}

void ViewState::setAsOf(AsOf asOf)
{
    Question question = m_question;
    question.asOf = asOf;
    setQuestion(question);
}

void ViewState::setColourBy(ColourBy colourBy)
{
    if (colourBy == m_colourBy)
        return;
    m_colourBy = colourBy;
    emit colourByChanged();
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
