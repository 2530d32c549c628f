#include "desktop/document/answerbook.h"
#include "desktop/document/document.h"
#include "desktop/document/personfacts.h"
#include "desktop/document/viewstate.h"
#include "desktop/panels/cardpage.h"
#include "desktop/panels/cards.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>
#include <ranges>
#include <set>

namespace copse {

namespace {

// What is said here is said of one, too, on other cards.
struct PersonWords
{
    Q_DECLARE_TR_FUNCTIONS(copse::PersonCard)
};
struct GroupWords
{
    Q_DECLARE_TR_FUNCTIONS(copse::GroupCard)
};

constexpr std::size_t most = 8; ///< values of one kind, the most frequent first

QString number(int of) { return QLocale().toString(of); }

/// How many of the people that are selected have each value; a person with several counts for each.
template<class T>
class Tally
{
public:
    template<class Values>
    void add(const Values &values)
    {
        for (const Id<T> id : values)
            ++m_people[id];
    }

    void show(CardPage &page, const CardContext &context) const
    {
        std::vector<std::pair<Id<T>, int>> sorted(m_people.begin(), m_people.end());
        std::ranges::stable_sort(sorted, std::ranges::greater(), &std::pair<Id<T>, int>::second);
        for (const auto &[id, people] : sorted | std::views::take(most)) {
            if constexpr (std::is_same_v<T, Group>)
                addGroupLink(page, context, id, number(people));
            else if (const T *record = context.document.map().find(id))
                page.addLink(
                    record->name, [view = &context.viewState, id = id] { view->select(id); }, number(people));
        }
        if (sorted.size() > most)
            page.addParagraph(GroupWords::tr("%n other(s)", nullptr, int(sorted.size() - most)));
    }

private:
    std::map<Id<T>, int> m_people;
};

void addCount(CardPage &page, const QString &what, int people)
{
    if (people > 0)
        page.addAnswer(what, number(people));
}

void fillPeople(CardPage &page, const CardContext &context, const std::vector<Id<Person>> &people)
{
    const AsOf asOf = context.viewState.question().asOf;
    Tally<Group> groups;
    Tally<Organisation> organisations;
    Tally<Discipline> disciplines;
    struct Without
    {
        int notRecorded = 0;
        int none = 0;
    };
    Without organisation, discipline;
    int inNoGroup = 0;
    const auto take = [](const auto &values, auto &tally, Without &without) {
        tally.add(values.values);
        if (values.values.empty())
            ++(values.saidNone ? without.none : without.notRecorded);
    };
    for (const Id<Person> person : people) {
        const std::vector<Id<Group>> of = groupsOf(context.document, person, asOf);
        groups.add(of);
        inNoGroup += of.empty();
        take(organisationsOf(context.document, person, asOf), organisations, organisation);
        take(disciplinesOf(context.document, person, asOf), disciplines, discipline);
    }
    page.addHeading(PersonWords::tr("Groups"));
    groups.show(page, context);
    addCount(page, PersonWords::tr("in none on this date"), inNoGroup);
    page.addHeading(PersonWords::tr("Organisations"));
    organisations.show(page, context);
    addCount(page, PersonWords::tr("works for themselves"), organisation.none);
    addCount(page, PersonWords::tr("not recorded"), organisation.notRecorded);
    page.addHeading(PersonWords::tr("Disciplines"));
    disciplines.show(page, context);
    addCount(page, PersonWords::tr("none"), discipline.none);
    addCount(page, PersonWords::tr("not recorded"), discipline.notRecorded);
    addPeople(page, context, people);
}

/// Each of what is selected, and the people of all of them together.
template<class T>
void fillRecords(CardPage &page, const CardContext &context, const std::vector<Id<T>> &records)
{
    const Question &question = context.viewState.question();
    std::set<Id<Person>> all;
    constexpr int shown = 60;
    int at = 0;
    for (const Id<T> id : records) {
        const T *record = context.document.map().find(id);
        if (!record)
            continue;
        std::vector<Id<Person>> people;
        if constexpr (std::is_same_v<T, Group>)
            people = peopleOf(context.document, id, question.asOf, question.scope);
        else
            people = peopleOf(context.document, id, question.asOf);
        all.insert(people.begin(), people.end());
        if (at++ >= shown)
            continue;
        if constexpr (std::is_same_v<T, Group>)
            addGroupLink(page, context, id, number(int(people.size())));
        else
            page.addLink(
                record->name, [view = &context.viewState, id] { view->select(id); },
                number(int(people.size())));
    }
    if (at > shown)
        page.addParagraph(GroupWords::tr("%n other(s)", nullptr, at - shown));
    addPeople(page, context, {all.begin(), all.end()});
}

} // namespace

void fillSeveralCard(CardPage &page, const CardContext &context)
{
    const ViewState &state = context.viewState;
    page.addTitle(QCoreApplication::translate("copse::Inspector", "%n selected", nullptr,
                                              int(state.allSelected().size())),
                  {});
    if (auto people = state.allSelected<Person>(); !people.empty()) {
        std::erase_if(people, [&](Id<Person> id) { return !context.document.map().find(id); });
        fillPeople(page, context, people);
    } else if (const auto groups = state.allSelected<Group>(); !groups.empty()) {
        fillRecords(page, context, groups);
    } else if (const auto organisations = state.allSelected<Organisation>(); !organisations.empty()) {
        fillRecords(page, context, organisations);
    } else {
        fillRecords(page, context, state.allSelected<Discipline>());
    }
}

} // namespace copse
