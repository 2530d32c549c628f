#include "report/description.h"

#include "analysis/sentences.h"
#include "base/speaking.h"
#include "drawing/diagramwords.h"
#include "drawing/itemid.h"
#include "drawing/peopleinview.h"
#include "drawing/textmeasure.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace copse {

namespace {

constexpr std::size_t mostGroups = 3;
constexpr std::size_t mostNames = 3;
constexpr qsizetype mostWords = 120;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(copse::Description)
};

bool isOfPeople(PictureKind picture) { return picture != PictureKind::Organisations; }

bool isOfTies(PictureKind picture)
{
    return picture == PictureKind::Organisations || picture == PictureKind::People ||
           picture == PictureKind::Ties;
}

QString formInWords(PictureKind picture)
{
    switch (picture) {
    case PictureKind::Membership:
        return Words::tr("Lines lead from people to their groups.");
    case PictureKind::Hulls:
        return Words::tr("Each group is an outline round its members.");
    case PictureKind::Layers:
    case PictureKind::Brings:
        return Words::tr("They stand in columns, with lines between them.");
    case PictureKind::Rings:
        return Words::tr("The core is in the middle.");
    case PictureKind::Organisations:
    case PictureKind::People:
    case PictureKind::Ties:
    case PictureKind::Matrix:
        break;
    }
    return {};
}

/// Rings are round one group, all of whose members are its own; the diagram knows which.
ViewSpec shownView(const ViewSpec &view, const Diagram &diagram)
{
    ViewSpec shown = view;
    if (view.picture != PictureKind::Rings || diagram.nodes.empty())
        return shown;
    shown.group = recordOfItem<Group>(diagram.nodes.front().id).value_or(view.group);
    shown.folded = {shown.group};
    return shown;
}

class Describer
{
public:
    Describer(const Snapshot &map, const ViewSpec &view, const std::vector<GroupAnswer> &answers,
              const Diagram &diagram)
        : m_map(map)
        , m_view(shownView(view, diagram))
        , m_diagram(diagram)
        , m_inView(peopleInView(map, m_view))
        , m_locale(spokenLocale())
    {
        for (const GroupAnswer &answer : answers)
            m_answers.emplace(answer.group, &answer);
    }

    QString describe() const
    {
        QStringList said{beginning(), formInWords(m_view.picture), counts(), largestGroups(), tally(),
                         bridges()};
        said << leftOut() << m_diagram.filter;
        said.removeAll(QString());
        // What is said elsewhere, too, goes first.
        for (const QString &less : {tally(), formInWords(m_view.picture)}) {
            if (said.join(u' ').count(u' ') >= mostWords)
                said.removeAll(less);
        }
        return said.join(u' ');
    }

private:
    QString nameOf(Id<Group> id) const { return cleanLabel(m_map.find(id)->name); }

    QString beginning() const
    {
        const bool isRings = m_view.picture == PictureKind::Rings && !m_inView.groups.empty();
        const QString what =
            whatIsShown(m_view.picture, isRings ? nameOf(m_inView.groups.front().id) : QString());
        const QString when = Sentences(m_map, m_view.question).membersWhen();
        const QString title = cleanLabel(m_view.title);
        if (what.isEmpty())
            return Words::tr("%1 (%2).", "what a picture shows, for when").arg(title, when);
        return title.isEmpty() ? Words::tr("%1 (%2).", "what a picture shows, for when").arg(what, when)
                               : Words::tr("%1. %2 (%3).", "a map; what a picture of it shows, for when")
                                     .arg(title, what, when);
    }

    QString counts() const
    {
        return Words::tr("There are %1, %2 and %3.", "41 people, 6 groups, 8 organisations")
            .arg(Words::tr("%n people", nullptr, int(m_inView.people.size())),
                 Words::tr("%n groups", nullptr, int(m_inView.groups.size())),
                 Words::tr("%n organisations", nullptr, m_diagram.organisations));
    }

    const GroupAnswer *answerOf(Id<Group> id) const
    {
        const auto found = m_answers.find(id);
        return found == m_answers.end() ? nullptr : found->second;
    }

    QString groupInWords(const GroupAnswer &answer) const
    {
        const QString size = membersInWords(answer);
        return m_view.withholdsAnswers
                   ? Words::tr("%1 (%2)", "a group, how large it is").arg(nameOf(answer.group), size)
                   : Words::tr("%1 (%2; %3)", "a group, how large it is, its answer")
                         .arg(nameOf(answer.group), size, verdictWords(answer.verdict));
    }

    QString largestGroups() const
    {
        std::vector<const GroupAnswer *> found;
        for (const GroupInView &group : m_inView.groups) {
            if (const GroupAnswer *answer = answerOf(group.id))
                found.push_back(answer);
        }
        if (found.empty())
            return {};
        std::ranges::stable_sort(found, std::ranges::greater(), &GroupAnswer::members);
        QStringList groups;
        for (std::size_t i = 0; i < std::min(found.size(), mostGroups); ++i)
            groups << groupInWords(*found[i]);
        const QString list = m_locale.createSeparatedList(groups);
        if (found.size() > mostGroups)
            return Words::tr("The largest groups are %1.").arg(list);
        return found.size() == 1 ? Words::tr("The group is %1.").arg(list)
                                 : Words::tr("The groups are %1.").arg(list);
    }

    /// How often each answer is given, where the largest groups are not all.
    QString tally() const
    {
        if (m_view.withholdsAnswers || m_inView.groups.size() <= mostGroups)
            return {};
        std::map<Verdict, int> times;
        for (const GroupInView &group : m_inView.groups) {
            if (const GroupAnswer *answer = answerOf(group.id))
                ++times[answer->verdict];
        }
        QStringList parts;
        for (const auto &[verdict, count] : times)
            parts << Words::tr("%1: %2", "an answer, how many groups have it")
                         .arg(verdictWords(verdict), m_locale.toString(count));
        return Words::tr("Answers of all groups: %1.").arg(parts.join(QStringLiteral("; ")));
    }

    QString bridges() const
    {
        if (isOfTies(m_view.picture))
            return mostTied();
        if (m_inView.groups.size() < 2)
            return {};
        std::vector<int> reach;
        for (const PersonInView &person : m_inView.people)
            reach.push_back(groupsApart(person));
        const int several = int(std::ranges::count_if(reach, [](int groups) { return groups > 1; }));
        if (several == 0)
            return Words::tr("Nobody is in more than one group.");
        const int most = *std::ranges::max_element(reach);
        const QStringList names =
            allNamed(reach, most, [this](std::size_t i) { return nameOf(m_inView.people[i]); });
        const QString all = Words::tr("%n people are in more than one group.", nullptr, several);
        const QString who = names.isEmpty()
                                ? Words::tr("The most groups that anybody is in: %1.").arg(most)
                                : Words::tr("In the most groups, %1: %2.", "how many; who is in so many")
                                      .arg(m_locale.toString(most), m_locale.createSeparatedList(names));
        return all + u' ' + who;
    }

    /// The names of all who have so many; none where one of them has no name, or they are too many.
    template<class NameAt>
    static QStringList allNamed(const std::vector<int> &counts, int many, const NameAt &nameAt)
    {
        QStringList names;
        for (std::size_t i = 0; i < counts.size(); ++i) {
            if (counts[i] == many)
                names << nameAt(i);
        }
        const bool areTooMany = std::size_t(names.size()) > mostNames;
        return areTooMany || names.contains(QString()) ? QStringList() : names;
    }

    /// A group and one above it are one.
    int groupsApart(const PersonInView &person) const
    {
        return int(std::ranges::count_if(person.groups, [&](int group) {
            return std::ranges::none_of(person.groups, [&](int other) {
                for (int at = m_inView.groups[std::size_t(other)].parent; at >= 0;
                     at = m_inView.groups[std::size_t(at)].parent) {
                    if (at == group)
                        return true;
                }
                return false;
            });
        }));
    }

    QString nameOf(const PersonInView &person) const
    {
        const bool isKnown = (!person.organisations.empty() || person.hasNoOrganisation) &&
                             (!person.disciplines.empty() || person.hasNoDiscipline);
        return cleanLabel(nameFor(*m_map.find(person.id), m_view.showing(), isKnown));
    }

    /// Of what is drawn with ties between them, who has the most.
    QString mostTied() const
    {
        std::vector<int> ties(m_diagram.nodes.size());
        for (const DiagramLink &link : m_diagram.links) {
            if (link.kind != LinkKind::Shared && link.kind != LinkKind::Tie)
                continue;
            ++ties[std::size_t(link.from)];
            ++ties[std::size_t(link.to)];
        }
        const auto most = std::ranges::max_element(ties);
        if (most == ties.end() || *most == 0)
            return Words::tr("Nothing is tied to anything else.");
        const QStringList names =
            allNamed(ties, *most, [this](std::size_t i) { return m_diagram.nodes[i].name; });
        if (names.isEmpty())
            return Words::tr("The most ties that anybody has: %1.").arg(*most);
        return Words::tr("With the most ties, %1: %2.", "how many; who has so many")
            .arg(m_locale.toString(*most), m_locale.createSeparatedList(names));
    }

    QStringList leftOut() const
    {
        QStringList said;
        if (m_inView.withoutTie > 0)
            said << Words::tr("%n people without a recorded tie are not drawn.", nullptr,
                              m_inView.withoutTie);
        else if (m_view.group.isNull() && m_inView.outside > 0 && m_view.picture != PictureKind::Ties)
            said << Words::tr("%n people in no group are not drawn.", nullptr, m_inView.outside);
        const int counted = int(std::ranges::count_if(m_inView.people, [this](const PersonInView &person) {
            return namingOf(*m_map.find(person.id), m_view.showing()) == Naming::Counted;
        }));
        if (isOfPeople(m_view.picture) && counted > 0)
            said << Words::tr("%n people who wish not to be shown are counted, not drawn.", nullptr, counted);
        return said;
    }

    const Snapshot &m_map;
    const ViewSpec m_view;
    const Diagram &m_diagram;
    const PeopleInView m_inView;
    const QLocale m_locale;
    std::map<Id<Group>, const GroupAnswer *> m_answers;
};

} // namespace

QString describePicture(const Snapshot &map, const ViewSpec &view, const std::vector<GroupAnswer> &answers,
                        const Diagram &diagram)
{
    return Describer(map, view, answers, diagram).describe();
}

QString pictureDescription(const Snapshot &map, const ViewSpec &view)
{
    const std::vector<GroupAnswer> all = answers(map, view.question);
    return describePicture(map, view, all, makeDiagram(map, view, all));
}

} // namespace copse
