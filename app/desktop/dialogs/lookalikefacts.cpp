#include "desktop/dialogs/lookalikefacts.h"

#include "desktop/document/document.h"
#include "desktop/document/personfacts.h"
#include "model/recordname.h"

#include <QCoreApplication>
#include <QLocale>

namespace copse {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(copse::LookAlikesDialog)
};

QString listed(const QStringList &values) { return QLocale().createSeparatedList(values); }

template<class T>
QString namesOf(const Snapshot &map, const std::vector<Id<T>> &ids)
{
    constexpr size_t most = 12;
    QStringList names;
    for (size_t i = 0; i < std::min(ids.size(), most); ++i)
        names += nameOf(map, ids[i]);
    if (ids.size() > most)
        names += Words::tr("%n more", nullptr, int(ids.size() - most));
    return listed(names);
}

class Facts
{
public:
    void add(const QString &label, const QString &first, const QString &second)
    {
        if (!first.isEmpty() || !second.isEmpty())
            m_facts.push_back({label, first, second});
    }
    void addOwn(const OwnFields &first, const OwnFields &second)
    {
        const auto valueIn = [](const OwnFields &fields, const QString &name) {
            const auto found = std::ranges::find(fields, name, &OwnField::name);
            return found == fields.end() ? QString() : listed(found->values);
        };
        for (const OwnField &field : first)
            add(field.name, listed(field.values), valueIn(second, field.name));
        for (const OwnField &field : second) {
            if (std::ranges::find(first, field.name, &OwnField::name) == first.end())
                add(field.name, {}, listed(field.values));
        }
    }
    std::vector<FactOfTwo> take() { return std::move(m_facts); }

private:
    std::vector<FactOfTwo> m_facts;
};

} // namespace

std::vector<FactOfTwo> factsOfTwo(const Document &document, Id<Person> first, Id<Person> second)
{
    const Snapshot &map = document.map();
    const Person *a = map.find(first);
    const Person *b = map.find(second);
    if (!a || !b)
        return {};
    const auto organisations = [&](Id<Person> id) {
        return namesOf(map, organisationsOf(document, id).values);
    };
    const auto groups = [&](Id<Person> id) { return namesOf(map, groupsOf(document, id)); };
    const auto disciplines = [&](Id<Person> id) { return namesOf(map, disciplinesOf(document, id).values); };
    Facts facts;
    facts.add(Words::tr("Name"), a->name, b->name);
    facts.add(Words::tr("Other names"), listed(a->aliases), listed(b->aliases));
    facts.add(Words::tr("E-mail"), a->email, b->email);
    facts.add(Words::tr("Organisations"), organisations(first), organisations(second));
    facts.add(Words::tr("Disciplines"), disciplines(first), disciplines(second));
    facts.add(Words::tr("Groups"), groups(first), groups(second));
    facts.addOwn(a->own, b->own);
    facts.add(Words::tr("Note"), a->note, b->note);
    return facts.take();
}

std::vector<FactOfTwo> factsOfTwo(const Document &document, Id<Organisation> first, Id<Organisation> second)
{
    const Snapshot &map = document.map();
    const Organisation *a = map.find(first);
    const Organisation *b = map.find(second);
    if (!a || !b)
        return {};
    const auto people = [&](Id<Organisation> id) { return namesOf(map, peopleOf(document, id)); };
    Facts facts;
    facts.add(Words::tr("Name"), a->name, b->name);
    facts.add(Words::tr("Other names"), listed(a->aliases), listed(b->aliases));
    facts.add(Words::tr("Type"), a->type, b->type);
    facts.add(Words::tr("Country"), a->country, b->country);
    facts.add(Words::tr("Part of"), nameOf(map, a->parent), nameOf(map, b->parent));
    facts.add(Words::tr("People"), people(first), people(second));
    facts.addOwn(a->own, b->own);
    facts.add(Words::tr("Note"), a->note, b->note);
    return facts.take();
}

} // namespace copse
