#include "desktop/document/answerbook.h"

#include "desktop/document/appearance.h"
#include "desktop/document/document.h"
#include "desktop/document/lookalikebook.h"
#include "desktop/document/viewstate.h"
#include "drawing/palette.h"

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
    connect(&viewState, &ViewState::looksChanged, this, soon);
}

bool AnswerBook::areWithheld() const { return m_viewState.withholdsAnswers(); }

void AnswerBook::setLookAlikes(const LookAlikeBook &book)
{
    m_lookAlikes = &book;
    connect(&book, &LookAlikeBook::changed, this, [this] { m_soon.start(); });
}

const GroupAnswer *AnswerBook::find(Id<Group> group) const
{
    const auto found = std::ranges::lower_bound(m_answers, group, {}, &GroupAnswer::group);
    return found != m_answers.end() && found->group == group ? &*found : nullptr;
}

QColor AnswerBook::colourOf(const QString &category) const
{
    for (const LookKey &key : m_colours.keys) {
        if (key.kind == LookKey::Kind::Category && key.name == category)
            return categoryLook(key.rank, currentTheme().categories).colour;
    }
    return othersColour(currentTheme().categories);
}

void AnswerBook::start()
{
    struct Found
    {
        std::vector<GroupAnswer> answers;
        DiagramLook colours;
    };
    const Snapshot map = m_document.map();
    const ViewSpec view = m_viewState.view();
    const auto alike = m_lookAlikes ? m_lookAlikes->all() : std::make_shared<const LookAlikes>();
    m_job.start(
        [map, view, alike](const std::atomic_bool &cancelled) {
            Found found{answers(map, view.question, &cancelled, alike->organisations), {}};
            if (!cancelled)
                found.colours = makeDiagram(map, view, found.answers).colour;
            return found;
        },
        [this, map, question = view.question](Found &&found) {
            m_map = map;
            m_question = question;
            m_answers = std::move(found.answers);
            m_colours = std::move(found.colours);
            emit changed();
        });
}

} // namespace copse
