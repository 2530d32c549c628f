#include "desktop/window/analysecommands.h"

#include "desktop/document/viewstate.h"

#include <QActionGroup>
#include <QMenu>

namespace copse {

AnalyseCommands::AnalyseCommands(ViewState &viewState, QObject *parent)
    : QObject(parent)
    , m_viewState(viewState)
{}

template<class E, class Read, class Write>
void AnalyseCommands::addChoice(QMenu *menu, const QString &title, const QString &name, Read read,
                                Write write)
{
    QMenu *choicesMenu = menu->addMenu(title);
    auto *group = new QActionGroup(choicesMenu);
    for (const Choice<E> &choice : choices<E>()) {
        QAction *action = group->addAction(choicesMenu->addAction(choiceLabel(choice.value)));
        action->setObjectName(name + QLatin1Char('-') + QLatin1StringView(choice.code));
        action->setCheckable(true);
        const auto follow = [this, action, read, value = choice.value] {
            action->setChecked(read(m_viewState) == value);
        };
        connect(&m_viewState, &ViewState::questionChanged, action, follow);
        connect(action, &QAction::triggered, this,
                [this, write, value = choice.value] { write(m_viewState, value); });
        follow();
    }
}

void AnalyseCommands::fill(QMenu *menu)
{
    const auto ask = [](auto Question::*member) {
        return std::pair{[member](const ViewState &state) { return state.question().*member; },
                         [member](ViewState &state, auto value) {
                             Question question = state.question();
                             question.*member = value;
                             state.setQuestion(question);
                         }};
    };
    QMenu *when = menu->addMenu(tr("&As of"));
    when->addAction(tr("&Today"), this, [this] { m_viewState.setAsOf(AsOf::today()); })
        ->setObjectName(QStringLiteral("asOfToday"));
    when->addAction(tr("&Any time"), this, [this] { m_viewState.setAsOf(AsOf::anyTime()); })
        ->setObjectName(QStringLiteral("asOfAnyTime"));
    const auto [scope, setScope] = ask(&Question::scope);
    addChoice<Scope>(menu, tr("&Members"), QStringLiteral("scope"), scope, setScope);
    const auto [level, setLevel] = ask(&Question::organisationLevel);
    addChoice<OrganisationLevel>(menu, tr("&Organisations count by"), QStringLiteral("organisationLevel"),
                                 level, setLevel);
    const auto [field, setField] = ask(&Question::disciplineLevel);
    addChoice<DisciplineLevel>(menu, tr("&Disciplines count by"), QStringLiteral("disciplineLevel"), field,
                               setField);
    const auto [own, setOwn] = ask(&Question::independents);
    addChoice<Independents>(menu, tr("People who work for &themselves"), QStringLiteral("independents"), own,
                            setOwn);
}

} // namespace copse
