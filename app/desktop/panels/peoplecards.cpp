#include "desktop/document/document.h"
#include "desktop/document/personfacts.h"
#include "desktop/document/viewstate.h"
#include "desktop/panels/cardpage.h"
#include "desktop/panels/cards.h"

#include <QCoreApplication>
#include <QLabel>

namespace copse {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(copse::PersonCard)
};

void addOwn(CardPage &page, const OwnFields &own)
{
    for (const OwnField &field : own)
        page.addAnswer(field.name, field.values.join(QStringLiteral("; ")));
}

template<class T>
void addValues(CardPage &page, const CardContext &context, const Hat<T> &values, const QString &none)
{
    for (const Id<T> id : values.values) {
        if (const T *record = context.document.map().find(id))
            page.addLink(record->name, [view = &context.viewState, id] { view->select(id); });
    }
    if (values.values.empty())
        page.addParagraph(values.saidNone ? none : Words::tr("not recorded"));
}

} // namespace

void addPeople(CardPage &page, const CardContext &context, const std::vector<Id<Person>> &people)
{
    constexpr size_t most = 200;
    page.addHeading(Words::tr("%n people", nullptr, int(people.size())));
    for (size_t i = 0; i < std::min(people.size(), most); ++i) {
        page.addLink(context.document.map().find(people[i])->name,
                     [view = &context.viewState, id = people[i]] { view->select(id); });
    }
    if (people.size() > most)
        page.addParagraph(Words::tr("%n more in the table of people", nullptr, int(people.size() - most)));
}

void fillPersonCard(CardPage &page, const CardContext &context, Id<Person> id)
{
    const Person *person = context.document.map().find(id);
    if (!person)
        return;
    const AsOf asOf = context.viewState.question().asOf;
    page.addTitle(person->name, person->aliases.isEmpty()
                                    ? QString()
                                    : Words::tr("also %1").arg(person->aliases.join(QStringLiteral("; "))));
    page.addHeading(Words::tr("Groups"));
    const std::vector<Id<Group>> groups = groupsOf(context.document, id, asOf);
    for (const Id<Group> group : groups)
        addGroupLink(page, context, group);
    if (groups.empty())
        page.addParagraph(Words::tr("in none on this date"));
    page.addHeading(Words::tr("Organisations"));
    addValues(page, context, organisationsOf(context.document, id, asOf), Words::tr("works for themselves"));
    page.addHeading(Words::tr("Disciplines"));
    addValues(page, context, disciplinesOf(context.document, id, asOf), Words::tr("none"));
    page.addAnswer(Words::tr("E-mail"), person->email);
    addOwn(page, person->own);
    page.addAnswer(Words::tr("Note"), person->note);
}

void fillOrganisationCard(CardPage &page, const CardContext &context, Id<Organisation> id)
{
    const Organisation *organisation = context.document.map().find(id);
    if (!organisation)
        return;
    page.addTitle(organisation->name, organisation->type);
    if (const Organisation *parent = context.document.map().find(organisation->parent)) {
        page.addHeading(organisation->link == ParentLink::Affiliate ? Words::tr("Affiliate of")
                                                                    : Words::tr("Office of"));
        page.addLink(parent->name,
                     [view = &context.viewState, up = organisation->parent] { view->select(up); });
    }
    page.addAnswer(Words::tr("Country"), organisation->country);
    addOwn(page, organisation->own);
    page.addAnswer(Words::tr("Note"), organisation->note);
    addPeople(page, context, peopleOf(context.document, id, context.viewState.question().asOf));
}

void fillDisciplineCard(CardPage &page, const CardContext &context, Id<Discipline> id)
{
    const Discipline *discipline = context.document.map().find(id);
    if (!discipline)
        return;
    page.addTitle(discipline->name, {});
    if (const Discipline *parent = context.document.map().find(discipline->parent)) {
        page.addHeading(Words::tr("Part of"));
        page.addLink(parent->name,
                     [view = &context.viewState, up = discipline->parent] { view->select(up); });
    }
    addPeople(page, context, peopleOf(context.document, id, context.viewState.question().asOf));
}

} // namespace copse
