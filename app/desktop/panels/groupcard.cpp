#include "analysis/sentences.h"
#include "desktop/document/answerbook.h"
#include "desktop/document/appearance.h"
#include "desktop/document/document.h"
#include "desktop/document/drawing.h"
#include "desktop/document/personfacts.h"
#include "desktop/document/sitting.h"
#include "desktop/document/viewstate.h"
#include "desktop/panels/cardpage.h"
#include "desktop/panels/cards.h"
#include "desktop/panels/compositionbar.h"
#include "drawing/palette.h"

#include <QAction>
#include <QCoreApplication>
#include <QLabel>

#include <algorithm>

namespace copse {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(copse::GroupCard)
};

/// So many parts of a bar have a colour of their own; the rest is one.
constexpr size_t mostParts = 8;

class Bars
{
public:
    explicit Bars(const CardContext &context)
        : m_context(context)
    {}

    std::vector<CompositionBar::Part> parts(Dimension dimension, const DimensionAnswer &answer) const
    {
        std::vector<CompositionBar::Part> parts;
        CompositionBar::Part others;
        int folded = 0;
        for (size_t i = 0; i < answer.shares.size(); ++i) {
            const Share &share = answer.shares[i];
            if (i >= mostParts) {
                others.members += share.members;
                others.weight += share.weight;
                ++folded;
                continue;
            }
            const QString name = dimension == Dimension::Organisations
                                     ? organisationName(m_context.answers.map(), share.category)
                                     : disciplineName(m_context.answers.map(), share.category);
            parts.push_back({CompositionBar::Part::Kind::Category, name, share.members, share.weight,
                             colour(dimension, name, i)});
        }
        if (folded > 0) {
            others.name = Words::tr("%n other(s)", nullptr, folded);
            others.areOthers = true;
            others.colour = [] { return othersColour(currentTheme().categories); };
            parts.push_back(others);
        }
        // Someone without a discipline is not in the base of that dimension, so not in its bar.
        if (answer.none > 0 && dimension == Dimension::Organisations)
            parts.push_back({CompositionBar::Part::Kind::None,
                             Words::tr("work for themselves"),
                             answer.none,
                             double(answer.none),
                             {}});
        if (answer.unknown > 0)
            parts.push_back({CompositionBar::Part::Kind::NotRecorded,
                             Words::tr("not recorded"),
                             answer.unknown,
                             double(answer.unknown),
                             {}});
        return parts;
    }

private:
    /// As in the picture where the picture colours by this dimension, else greys from dark to light.
    std::function<QColor()> colour(Dimension dimension, const QString &name, size_t place) const
    {
        const LookRule::Fact colourBy = m_context.viewState.view().colourBy.fact;
        const bool isColoured =
            colourBy == (dimension == Dimension::Organisations ? LookRule::Fact::Organisation
                                                               : LookRule::Fact::Discipline);
        if (isColoured)
            return [drawing = &m_context.drawing, name] { return drawing->colourOf(name); };
        return [place] {
            return QColor::fromHsl(205, 28, int(150 + 80 * std::min(place, mostParts) / mostParts));
        };
    }

    const CardContext &m_context;
};

QString dimensionHeading(const QString &one, const QString &mixed, const DimensionAnswer &answer)
{
    return answer.hill2 && answer.categories > 1 ? mixed.arg(QLocale().toString(*answer.hill2, 'f', 1)) : one;
}

void addDimension(CardPage &page, const CardContext &context, Dimension dimension,
                  const DimensionAnswer &answer)
{
    const bool isOrganisations = dimension == Dimension::Organisations;
    const int n = answer.categories;
    page.addHeading(
        isOrganisations
            ? dimensionHeading(Words::tr("%n organisation(s)", nullptr, n),
                               Words::tr("%n organisation(s), as mixed as %1 of equal size", nullptr, n),
                               answer)
            : dimensionHeading(Words::tr("%n discipline(s)", nullptr, n),
                               Words::tr("%n discipline(s), as mixed as %1 of equal size", nullptr, n),
                               answer));
    auto parts = Bars(context).parts(dimension, answer);
    if (parts.empty())
        return;
    const QString name =
        isOrganisations ? QStringLiteral("organisationBar") : QStringLiteral("disciplineBar");
    page.add<CompositionBar>(name, [parts = std::move(parts), name, drawing = &context.drawing](auto &bar) {
        bar.setParts(parts);
        bar.setObjectName(name);
        QObject::connect(drawing, &Drawing::finished, &bar, qOverload<>(&QWidget::update),
                         Qt::UniqueConnection);
    });
}

/// While a room is entered: how far it is, and nothing of what comes out.
void addEntering(CardPage &page, const CardContext &context)
{
    page.addParagraph(context.sitting.words(), QStringLiteral("enteredWords"));
    page.addParagraph(Words::tr("The answer comes when all are in, or when you ask for it."));
    page.addLink(Words::tr("Answer now"), [sitting = &context.sitting] { sitting->answerNow(); });
}

/// Where most of those who ever were members are not on the date, a way to all of them.
void addAnyTime(CardPage &page, const CardContext &context, size_t now, size_t ever)
{
    Question question = context.viewState.question();
    if (question.asOf.isAnyTime() || ever <= 2 * now)
        return;
    question.asOf = AsOf::anyTime();
    page.addLink(
        Sentences(context.document.map(), question).membersWhen(),
        [view = &context.viewState] { view->setAsOf(AsOf::anyTime()); }, QLocale().toString(ever));
}

/// In some group on the date.
size_t membersOfAny(const Snapshot &map, AsOf asOf)
{
    std::vector<Id<Person>> people;
    for (const auto &[id, membership] : map.all<Membership>()) {
        if (asOf.includes(membership.from, membership.to) && membership.level != Level::Transactional)
            people.push_back(membership.person);
    }
    std::ranges::sort(people);
    const auto repeated = std::ranges::unique(people);
    return size_t(repeated.begin() - people.begin());
}

} // namespace

void addGroupLink(CardPage &page, const CardContext &context, Id<Group> id, const QString &detail)
{
    const Group *group = context.document.map().find(id);
    if (!group)
        return;
    const GroupAnswer *answer = context.answers.find(id);
    const bool isWithheld = answer && context.sitting.withholdsAnswers();
    const auto sign = [&](DimensionAnswer GroupAnswer::*dimension) {
        return isWithheld ? Answer::CannotTellYet : answer ? (answer->*dimension).answer : Answer::NotAGroup;
    };
    page.addLink(
        group->name, [view = &context.viewState, id] { view->select(id); }, detail,
        BadgeAnswers{sign(&GroupAnswer::organisations), sign(&GroupAnswer::disciplines)});
}

void fillGroupCard(CardPage &page, const CardContext &context, Id<Group> id)
{
    const Group *group = context.document.map().find(id);
    const GroupAnswer *answer = context.answers.find(id);
    if (!group || !answer)
        return;
    if (const Group *parent = context.document.map().find(group->parent)) {
        page.addLink(Words::tr("‹ %1", "back to the group above").arg(parent->name),
                     [view = &context.viewState, up = group->parent] { view->select(up); });
    }
    if (context.sitting.withholdsAnswers()) {
        page.addTitle(group->name, Words::tr("%n member(s)", nullptr, answer->members));
        addEntering(page, context);
        return;
    }
    const Sentences say(context.answers.map(), context.answers.question());
    page.addTitle(group->name, Sentences::headline(*answer),
                  BadgeAnswers{answer->organisations.answer, answer->disciplines.answer});
    if (const QString body = say.body(*answer); !body.isEmpty())
        page.addParagraph(body, QStringLiteral("cardSentence"));
    const Question &question = context.viewState.question();
    addAnyTime(page, context, size_t(answer->members),
               peopleOf(context.document, id, AsOf::anyTime(), question.scope).size());

    if (answer->verdict != Verdict::NotAGroup) {
        addDimension(page, context, Dimension::Organisations, answer->organisations);
        addDimension(page, context, Dimension::Disciplines, answer->disciplines);
        if (const int unsorted = say.asWritten(*answer); unsorted > 1)
            page.addLink(Words::tr("Sort %n wording(s) into terms…", nullptr, unsorted),
                         [sort = context.sortWordings] { sort->trigger(); });
    }
    if (const QStringList settling = say.settling(*answer); !settling.isEmpty())
        page.addNote(settling.join(QLatin1Char('\n')));
    if (answer->verdict != Verdict::NotAGroup) {
        page.addLine();
        page.addAnswer(Words::tr("Do the two boundaries coincide?"), say.alignment(*answer));
        page.addAnswer(Words::tr("The core"), say.core(*answer));
        page.addAnswer(Words::tr("Shared practice"), say.sharedPractice(*answer));
        QStringList known = say.qualifiers(*answer);
        known.removeAll(say.core(*answer));
        page.addAnswer(Words::tr("Good to know"), known.join(QLatin1Char('\n')));
    }
    const std::vector<Id<Group>> subgroups = context.document.index().subgroups.of(id);
    if (!subgroups.empty()) {
        page.addHeading(Words::tr("Sub-groups"));
        for (const Id<Group> one : subgroups) {
            const GroupAnswer *of = context.answers.find(one);
            addGroupLink(page, context, one, of ? QLocale().toString(of->members) : QString());
        }
    }
    page.addFolded(Words::tr("How this was counted"), say.details(*answer) + say.switches());
}

void fillOverview(CardPage &page, const CardContext &context)
{
    const Snapshot &map = context.document.map();
    page.addTitle(context.document.title(), Words::tr("%n group(s)", nullptr, int(map.all<Group>().size())));
    if (map.all<Group>().isEmpty()) {
        page.addParagraph(
            Words::tr("There is no group yet. Add one, or open a list that says who is in which group."));
        return;
    }
    if (context.sitting.withholdsAnswers())
        addEntering(page, context);
    else
        page.addParagraph(Words::tr("Choose a group to read what it is made of."));
    addAnyTime(page, context, membersOfAny(map, context.viewState.question().asOf),
               membersOfAny(map, AsOf::anyTime()));
    page.addSpace(4);
    constexpr int most = 60;
    int shown = 0;
    for (const auto &[id, group] : map.all<Group>()) {
        if (shown++ == most)
            break;
        const GroupAnswer *answer = context.answers.find(id);
        addGroupLink(page, context, id, answer ? QLocale().toString(answer->members) : QString());
    }
    if (const int rest = int(map.all<Group>().size()) - most; rest > 0)
        page.addParagraph(Words::tr("%n more in the list at the side", nullptr, rest));
}

} // namespace copse
