#include "desktop/document/answerbook.h"

#include "desktop/document/document.h"
#include "desktop/document/viewstate.h"

namespace copse {

AnswerBook::AnswerBook(Document &document, ViewState &viewState, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_viewState(viewState)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &AnswerBook::start);
    const auto soon = [this] { m_soon.start(); };
    connect(&document, &Document::opened, this, [this] {
        m_map = {};
        m_answers.clear();
        emit changed();
        m_soon.start();
    });
    connect(&document, &Document::changed, this, soon);
    connect(&viewState, &ViewState::questionChanged, this, soon);
}

const GroupAnswer *AnswerBook::find(Id<Group> group) const
{
    const auto found = std::ranges::lower_bound(m_answers, group, {}, &GroupAnswer::group);
    return found != m_answers.end() && found->group == group ? &*found : nullptr;
}

void AnswerBook::start()
{
    const Snapshot map = m_document.map();
    const Question question = m_viewState.question();
    m_job.start([map, question](const std::atomic_bool &cancelled) { return answers(map, question, &cancelled); },
                [this, map, question](std::vector<GroupAnswer> found) {
                    m_map = map;
                    m_question = question;
                    m_answers = std::move(found);
                    emit changed();
                });
}

} // namespace copse
