#include "desktop/document/answerbook.h"

#include "desktop/document/commonanswers.h"
#include "desktop/document/document.h"
#include "desktop/document/lookalikebook.h"
#include "desktop/document/viewstate.h"

namespace copse {

AnswerBook::AnswerBook(Document &document, ViewState &viewState, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_viewState(viewState)
{
    const auto soon = [this] { m_soon.start(); };
    connect(&document, &Document::opened, this, [this] {
        m_map = {};
        m_answers.clear();
        emit changed();
        m_soon.start();
    });
    connect(&document, &Document::changed, this, soon);
    connect(&viewState, &ViewState::questionChanged, this, soon);
    connect(&viewState, &ViewState::looksChanged, this, [this] { m_tellSoon.start(); });
    if (document.isOpen())
        m_soon.start();
}

bool AnswerBook::areWithheld() const { return m_viewState.withholdsAnswers(); }

void AnswerBook::follow(const LookAlikeBook &book)
{
    connect(&book, &LookAlikeBook::changed, this, [this] { m_soon.start(); });
}

const GroupAnswer *AnswerBook::find(Id<Group> group) const
{
    const auto found = std::ranges::lower_bound(m_answers, group, {}, &GroupAnswer::group);
    return found != m_answers.end() && found->group == group ? &*found : nullptr;
}

void AnswerBook::start()
{
    m_job.start(
        [map = m_document.map(), question = m_viewState.question(), common = m_document.commonAnswers()](
            const std::atomic_bool &cancelled) { return common->of(map, question, &cancelled); },
        [this, map = m_document.map(), question = m_viewState.question()](std::vector<GroupAnswer> &&found) {
            const bool isNew = found != m_answers || question != m_question || map != m_map;
            m_map = map;
            m_question = question;
            m_answers = std::move(found);
            if (isNew)
                emit changed();
        });
}

} // namespace copse
