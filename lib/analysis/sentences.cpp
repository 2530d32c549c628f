#include "analysis/sentences.h"

#include "model/terms.h"

#include <algorithm>
#include <cmath>

namespace copse {

namespace {

QString organisations(int n) { return Sentences::tr("%n organisation(s)", nullptr, n); }

QString disciplines(int n) { return Sentences::tr("%n discipline(s)", nullptr, n); }

/// A dozen words can be read as terms, more are what everybody calls it: then they are not said to be
/// disciplines.
constexpr int mostTakenAsTerms = 12;

QString wordings(int n) { return Sentences::tr("%n wording(s) as members wrote them", nullptr, n); }

/// How often two members differ, as people say it.
QString times(double mix)
{
    const int tenths = int(std::lround(mix * 10));
    if (tenths == 0)
        return Sentences::tr("less than once in 20 times");
    if (tenths == 10)
        return Sentences::tr("more than 9 times in 10");
    return Sentences::tr("about %n time(s) in 10", nullptr, tenths);
}

QString oneOrMostly(const DimensionAnswer &answer, const char *none, const char *one, const char *mostly)
{
    if (answer.answer == Answer::InNameOnly)
        return Sentences::tr(mostly);
    return Sentences::tr(answer.categories == 0 ? none : one);
}

} // namespace

QString answerWords(Answer answer)
{
    switch (answer) {
    case Answer::NotAGroup:
        return Sentences::tr("not yet a group");
    case Answer::Yes:
        return Sentences::tr("yes");
    case Answer::No:
        return Sentences::tr("no");
    case Answer::InNameOnly:
        return Sentences::tr("mostly one");
    case Answer::CannotTellYet:
        return Sentences::tr("cannot tell yet");
    }
    Q_UNREACHABLE();
}

QString verdictWords(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Both:
        return Sentences::tr("both");
    case Verdict::InterOrganisationalOnly:
        return Sentences::tr("inter-organisational");
    case Verdict::MultidisciplinaryOnly:
        return Sentences::tr("multidisciplinary");
    case Verdict::Neither:
        return Sentences::tr("neither");
    case Verdict::InNameOnly:
        return Sentences::tr("mostly one");
    case Verdict::InterOrganisationalAtLeast:
        return Sentences::tr("inter-organisational at least");
    case Verdict::MultidisciplinaryAtLeast:
        return Sentences::tr("multidisciplinary at least");
    case Verdict::CannotTellYet:
        return Sentences::tr("cannot tell yet");
    case Verdict::NotAGroup:
        return Sentences::tr("not yet a group");
    }
    Q_UNREACHABLE();
}

QString likenessWords(Likeness why)
{
    switch (why) {
    case Likeness::Spelling:
        return Sentences::tr("The same but for accents, capitals or marks.");
    case Likeness::WordOrder:
        return Sentences::tr("The same words in another order.");
    case Likeness::Slip:
        return Sentences::tr("A letter differs: a slip in typing?");
    case Likeness::Acronym:
        return Sentences::tr("One is short for the other.");
    case Likeness::Addition:
        return Sentences::tr("One says more: a department, a place, a legal form, another name.");
    case Likeness::Language:
        return Sentences::tr("The same in another language, or shortened.");
    case Likeness::Script:
        return Sentences::tr("The same in another script.");
    case Likeness::Initials:
        return Sentences::tr("Initials that fit the name.");
    case Likeness::SameName:
        return Sentences::tr("The same name, but another e-mail address or country: one or two?");
    }
    Q_UNREACHABLE();
}

Sentences::Sentences(const Snapshot &map, const Question &question, const QLocale &locale)
    : m_map(map)
    , m_question(question)
    , m_locale(locale)
{}

QString Sentences::headline(const GroupAnswer &answer)
{
    const QString said = headlineOfRecorded(answer);
    // "No" with some not recorded is "no, at most in name only": one may yet turn out to be of another.
    const auto isOneSoFar = [](const DimensionAnswer &d) { return d.answer == Answer::No && d.unknown > 0; };
    const bool saysOne =
        (answer.verdict == Verdict::InterOrganisationalOnly && isOneSoFar(answer.disciplines)) ||
        (answer.verdict == Verdict::MultidisciplinaryOnly && isOneSoFar(answer.organisations)) ||
        (answer.verdict == Verdict::Neither &&
         (isOneSoFar(answer.organisations) || isOneSoFar(answer.disciplines)));
    return saysOne ? tr("%1 (of those recorded)", "the answer of a group").arg(said) : said;
}

QString Sentences::headlineOfRecorded(const GroupAnswer &answer)
{
    const DimensionAnswer &o = answer.organisations;
    const DimensionAnswer &d = answer.disciplines;
    const bool noOrganisations = o.categories == 0;
    const bool noDisciplines = d.categories == 0;
    switch (answer.verdict) {
    case Verdict::Both:
        return tr("Both: inter-organisational and multidisciplinary");
    case Verdict::InterOrganisationalOnly:
        return oneOrMostly(d, QT_TRANSLATE_NOOP("copse::Sentences", "Inter-organisational, no disciplines"),
                           QT_TRANSLATE_NOOP("copse::Sentences", "Inter-organisational, one discipline"),
                           QT_TRANSLATE_NOOP("copse::Sentences",
                                             "Inter-organisational, mostly one discipline (in name only)"));
    case Verdict::MultidisciplinaryOnly:
        return oneOrMostly(o, QT_TRANSLATE_NOOP("copse::Sentences", "Multidisciplinary, no organisations"),
                           QT_TRANSLATE_NOOP("copse::Sentences", "Multidisciplinary, one organisation"),
                           QT_TRANSLATE_NOOP("copse::Sentences",
                                             "Multidisciplinary, mostly one organisation (in name only)"));
    case Verdict::Neither:
        if (noOrganisations && noDisciplines)
            return tr("No organisations, no disciplines");
        if (noOrganisations)
            return tr("No organisations, one discipline");
        if (noDisciplines)
            return tr("One organisation, no disciplines");
        return tr("One organisation, one discipline");
    case Verdict::InNameOnly:
        if (o.answer == Answer::InNameOnly && d.answer == Answer::InNameOnly)
            return tr("Mostly one of each");
        if (o.answer == Answer::InNameOnly)
            return tr("Mostly one organisation");
        return tr("Mostly one discipline");
    case Verdict::InterOrganisationalAtLeast:
        return tr("Inter-organisational; disciplines: cannot tell yet");
    case Verdict::MultidisciplinaryAtLeast:
        return tr("Multidisciplinary; organisations: cannot tell yet");
    case Verdict::CannotTellYet:
        return tr("Cannot tell yet");
    case Verdict::NotAGroup:
        return tr("Not yet a group: fewer than two members");
    }
    Q_UNREACHABLE();
}

QString Sentences::organisationName(const Share &share) const
{
    return copse::organisationName(m_map, share.category);
}

QString Sentences::disciplineName(const Share &share) const
{
    return copse::disciplineName(m_map, share.category);
}

QString Sentences::percent(double share) const { return m_locale.toString(share * 100, 'f', 0); }

QString Sentences::number(double value) const
{
    return m_locale.toString(std::abs(value) < 0.005 ? 0. : value, 'f', 2); // no minus before 0.00
}

QString Sentences::members(const GroupAnswer &answer) const
{
    if (answer.ownSize <= answer.members)
        return Sentences::tr("%n member(s)", nullptr, answer.members);
    return Sentences::tr("%1 of about %n member(s)", "of so many members those in the map", answer.ownSize)
        .arg(m_locale.toString(answer.members));
}

QString Sentences::organisationsPhrase(const GroupAnswer &answer) const
{
    const DimensionAnswer &o = answer.organisations;
    const QString who = members(answer);
    QStringList said;
    if (o.shares.empty()) {
        if (o.unknown == 0)
            said << tr("%1, no organisations: all work for themselves.").arg(who);
        else
            said << tr("%1; no organisation is recorded.").arg(who);
    } else if (o.shares.size() == 1) {
        const bool isAll = o.none == 0 && o.unknown == 0;
        said << (isAll ? tr("%1 from one organisation, %2 with %3.")
                       : tr("%1; the one organisation recorded is %2, with %3."))
                    .arg(who, organisationName(o.shares.front()),
                         m_locale.toString(o.shares.front().members));
    } else {
        const bool alike = o.shares.front().members == o.shares.back().members;
        const QString from = organisations(int(o.shares.size()));
        said << (alike ? tr("%1 from %2, each with %3.")
                             .arg(who, from, m_locale.toString(o.shares.front().members))
                       : tr("%1 from %2, the largest %3 with %4.")
                             .arg(who, from, organisationName(o.shares.front()),
                                  m_locale.toString(o.shares.front().members)));
    }
    if (o.none > 0 && (!o.shares.empty() || o.unknown > 0))
        said << Sentences::tr("%n work(s) for themselves.", nullptr, o.none);
    if (o.unknown > 0 && !o.shares.empty())
        said << Sentences::tr("The organisation of %n is not recorded.", nullptr, o.unknown);
    return said.join(QLatin1Char(' '));
}

QString Sentences::disciplinesPhrase(const GroupAnswer &answer) const
{
    const DimensionAnswer &d = answer.disciplines;
    QStringList said;
    if (d.shares.empty()) {
        said << (d.unknown == 0 ? tr("None of them has a discipline.") : tr("No discipline is recorded."));
    } else if (d.shares.size() == 1) {
        said << (d.unknown == 0 ? tr("One discipline, %1 with %2.")
                                : tr("The one discipline recorded is %1, with %2."))
                    .arg(disciplineName(d.shares.front()), m_locale.toString(d.shares.front().members));
    } else {
        const int all = int(d.shares.size());
        const int unsorted = asWritten(answer);
        const int sorted = all - unsorted;
        const QString commonest = disciplineName(d.shares.front());
        const QString with = m_locale.toString(d.shares.front().members);
        if (unsorted <= mostTakenAsTerms)
            said << tr("They bring %1, the commonest %2 with %3.").arg(disciplines(all), commonest, with);
        else if (sorted == 0)
            said << tr("They bring %1, the commonest %2 with %3.").arg(wordings(all), commonest, with);
        else
            said << tr("They bring %1 and %2, the commonest %3 with %4.",
                       "disciplines, wordings as members wrote them, the commonest")
                        .arg(disciplines(sorted), wordings(unsorted), commonest, with);
    }
    if (d.unknown > 0 && !d.shares.empty())
        said << Sentences::tr("The discipline of %n is not recorded.", nullptr, d.unknown);
    if (d.none > 0 && !d.shares.empty())
        said << tr("This is based on %1 of %2; the others have no discipline.")
                    .arg(m_locale.toString(d.base()), m_locale.toString(answer.members + answer.missing));
    return said.join(QLatin1Char(' '));
}

QString Sentences::sentence(const GroupAnswer &answer) const
{
    const QString first = tr("%1.").arg(headline(answer));
    return answer.verdict == Verdict::NotAGroup ? first : first + QLatin1Char(' ') + body(answer);
}

QString Sentences::body(const GroupAnswer &answer) const
{
    if (answer.verdict == Verdict::NotAGroup)
        return {};
    QStringList said{organisationsPhrase(answer), disciplinesPhrase(answer)};
    if (answer.missing > 0)
        said << Sentences::tr("%n who is/are not in the map count(s) as not recorded.", nullptr,
                              answer.missing);
    said << odds(Dimension::Organisations, answer.organisations)
         << odds(Dimension::Disciplines, answer.disciplines);
    if (answer.withoutStart > 0 && isBeforeTheList())
        said << tr("The start is not recorded for %1 of %2 members.")
                    .arg(m_locale.toString(answer.withoutStart), m_locale.toString(answer.members));
    said.removeAll(QString());
    return said.join(QLatin1Char(' '));
}

bool Sentences::isBeforeTheList() const
{
    return !m_question.asOf.isAnyTime() && std::ranges::any_of(m_map.all<Source>(), [this](const auto &row) {
        return row.record.kind == SourceKind::List && !row.record.date.isNull() &&
               m_question.asOf.date().lastNumber() < row.record.date.firstNumber();
    });
}

QString Sentences::odds(Dimension dimension, const DimensionAnswer &answer) const
{
    const bool isOrganisations = dimension == Dimension::Organisations;
    // Where all of one organisation and some who work for themselves are mixed, they do not come from
    // different organisations: the answer is no. Details say how they count.
    if (isOrganisations && answer.categories < 2 && countsApart(answer))
        return {};
    if (answer.answer == Answer::CannotTellYet && answer.shares.empty())
        return {}; // a range would say nothing
    if (answer.answer == Answer::CannotTellYet)
        return isOrganisations ? tr("How often two members picked at random come from different "
                                    "organisations cannot be told yet: "
                                    "from %1 to %2 % of the time.")
                                     .arg(percent(*answer.mixLow), percent(*answer.mixHigh))
                               : tr("How often two members picked at random come from different disciplines "
                                    "cannot be told yet: "
                                    "from %1 to %2 % of the time.")
                                     .arg(percent(*answer.mixLow), percent(*answer.mixHigh));
    if (!answer.mixKnown)
        return {};
    const bool isOfAll = answer.unknown == 0;
    if (*answer.mixKnown <= 0 && isOfAll)
        return isOrganisations ? tr("No two members come from different organisations.")
                               : tr("No two members come from different disciplines.");
    if (*answer.mixKnown <= 0)
        return isOrganisations ? tr("Of those recorded, no two come from different organisations.")
                               : tr("Of those recorded, no two come from different disciplines.");
    // Not "any two come from different ones": who works for themselves comes from none.
    if (*answer.mixKnown >= 1 && isOfAll)
        return isOrganisations ? tr("No two members share an organisation.")
                               : tr("No two members share a discipline.");
    if (*answer.mixKnown >= 1)
        return isOrganisations ? tr("Of those recorded, no two share an organisation.")
                               : tr("Of those recorded, no two share a discipline.");
    // The details have the range that those not recorded leave.
    return (isOrganisations ? tr("Two members picked at random come from different organisations %1.")
                            : tr("Two members picked at random come from different disciplines %1."))
        .arg(times(*answer.mixKnown));
}

bool Sentences::countsApart(const DimensionAnswer &organisations) const
{
    return organisations.none > 0 && m_question.independents != Independents::LeftOut;
}

QString Sentences::range(Dimension dimension, const DimensionAnswer &answer) const
{
    const bool isOrganisations = dimension == Dimension::Organisations;
    if (!answer.mixLow || !answer.mixHigh)
        return {};
    if (answer.unknown == 0)
        return (isOrganisations ? tr("Organisations differ in %1 % of all pairs of members.")
                                : tr("Disciplines differ in %1 % of all pairs of members."))
            .arg(percent(*answer.mixLow));
    return (isOrganisations
                ? tr("Organisations differ in %1 to %2 % of all pairs of members, with the %3 not recorded.")
                : tr("Disciplines differ in %1 to %2 % of all pairs of members, with the %3 not recorded."))
        .arg(percent(*answer.mixLow), percent(*answer.mixHigh), m_locale.toString(answer.unknown));
}

QStringList Sentences::details(const GroupAnswer &answer) const
{
    QStringList said{range(Dimension::Organisations, answer.organisations),
                     range(Dimension::Disciplines, answer.disciplines)};
    if (countsApart(answer.organisations) && m_question.independents == Independents::Own)
        said << tr("Who works for themselves differs from everybody.");
    if (answer.organisations.hill1)
        said << tr("Organisations: as mixed as %1 equal ones (Hill 1; %2 by Hill 2); the largest has %3 % of "
                   "those with an organisation recorded.")
                    .arg(m_locale.toString(*answer.organisations.hill1, 'f', 1),
                         m_locale.toString(*answer.organisations.hill2, 'f', 1),
                         percent(*answer.organisations.largestShare));
    if (answer.disciplines.hill1)
        said << tr("Disciplines: as mixed as %1 equal ones (Hill 1; %2 by Hill 2); the commonest has %3 % of "
                   "those with a discipline recorded.")
                    .arg(m_locale.toString(*answer.disciplines.hill1, 'f', 1),
                         m_locale.toString(*answer.disciplines.hill2, 'f', 1),
                         percent(*answer.disciplines.largestShare));
    if (const int unsorted = asWritten(answer); unsorted > 0)
        said << Sentences::tr("%n of %1 disciplines is/are a wording as members wrote it, not sorted yet.",
                              nullptr, unsorted)
                    .arg(m_locale.toString(answer.disciplines.categories));
    said << basis();
    said.removeAll(QString());
    return said;
}

QStringList Sentences::basis() const
{
    return QStringList{tr("Counted: %1.").arg(membersWhen())} + switches();
}

int Sentences::asWritten(const GroupAnswer &answer) const
{
    if (m_question.disciplineLevel == DisciplineLevel::AsWritten)
        return 0;
    if (!m_asWritten)
        m_asWritten = wordingsAsWritten(m_map);
    return int(std::ranges::count_if(answer.disciplines.shares, [this](const Share &share) {
        return m_asWritten->contains(share.category.value);
    }));
}

QString Sentences::membersWhen() const
{
    if (m_question.asOf.isAnyTime())
        return tr("members at any time");
    const PartialDate date = m_question.asOf.date();
    return (date.day() > 0 ? tr("members on %1") : tr("members in %1")).arg(date.toText(m_locale));
}

QStringList Sentences::switches() const
{
    QStringList said;
    if (m_question.scope == Scope::Direct)
        said << tr("Members of sub-groups are not counted.");
    if (m_question.organisationLevel == OrganisationLevel::Office)
        said << tr("Each office counts for itself.");
    if (m_question.organisationLevel == OrganisationLevel::Family)
        said << tr("Offices and affiliates count as one family.");
    if (m_question.disciplineLevel == DisciplineLevel::Area)
        said << tr("Disciplines are counted by area.");
    if (m_question.disciplineLevel == DisciplineLevel::Specialism)
        said << tr("Disciplines are counted by specialism.");
    if (m_question.disciplineLevel == DisciplineLevel::AsWritten)
        said << tr("Disciplines are counted as written.");
    if (m_question.independents == Independents::Pooled)
        said << tr("Independents count together as one.");
    if (m_question.independents == Independents::LeftOut)
        said << tr("Independents are left out.");
    return said;
}

} // namespace copse
