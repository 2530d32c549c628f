#include "analysis/sentences.h"

#include <algorithm>

// What stands beside the sentence of a group: what would settle it, what its answer depends on, its core.

namespace copse {

QStringList Sentences::settling(const GroupAnswer &answer) const
{
    QStringList said;
    const auto say = [&](const DimensionAnswer &d, const char *yesOther, const char *yesNew,
                         const char *otherwise, const QString &nothing, const QString &commonest,
                         const QString &second) {
        if (!d.settle)
            return;
        const QString unknown = m_locale.toString(d.unknown);
        if (d.settle->yes) {
            said << (second.isEmpty()
                         ? tr(yesNew, nullptr, *d.settle->yes).arg(unknown, commonest)
                         : Sentences::tr(yesOther, nullptr, *d.settle->yes).arg(unknown, second));
        }
        if (d.settle->otherwise && !commonest.isEmpty())
            said << Sentences::tr(otherwise, nullptr, *d.settle->otherwise).arg(unknown, commonest);
        if (d.shares.empty() && d.none == 0)
            said << nothing;
    };
    const auto nameAt = [](const DimensionAnswer &d, size_t i, auto &&name) {
        return d.shares.size() > i ? name(d.shares[i]) : QString();
    };
    const auto organisation = [this](const Share &share) { return organisationName(share); };
    const auto discipline = [this](const Share &share) { return disciplineName(share); };
    say(answer.organisations,
        QT_TRANSLATE_N_NOOP("copse::Sentences",
                            "Inter-organisational if %n of the %1 not recorded turn(s) out to work for %2."),
        QT_TRANSLATE_N_NOOP(
            "copse::Sentences",
            "Inter-organisational if %n of the %1 not recorded turn(s) out to work outside %2."),
        QT_TRANSLATE_N_NOOP(
            "copse::Sentences",
            "Not inter-organisational if %n of the %1 not recorded turn(s) out to work for %2."),
        tr("No organisation is recorded yet; ask the members."),
        nameAt(answer.organisations, 0, organisation), nameAt(answer.organisations, 1, organisation));
    say(answer.disciplines,
        QT_TRANSLATE_N_NOOP("copse::Sentences",
                            "Multidisciplinary if %n of the %1 not recorded turn(s) out to be in %2."),
        QT_TRANSLATE_N_NOOP("copse::Sentences",
                            "Multidisciplinary if %n of the %1 not recorded turn(s) out to be outside %2."),
        QT_TRANSLATE_N_NOOP("copse::Sentences",
                            "Not multidisciplinary if %n of the %1 not recorded turn(s) out to be in %2."),
        tr("No discipline is recorded yet; ask the members."), nameAt(answer.disciplines, 0, discipline),
        nameAt(answer.disciplines, 1, discipline));
    return said;
}

QString Sentences::dependence(const Qualifier &qualifier) const
{
    const QString other = answerWords(qualifier.otherwise);
    const bool isOrganisations = qualifier.dimension == Dimension::Organisations;
    switch (qualifier.kind) {
    case QualifierKind::DependsOnOrganisationLevel:
        switch (OrganisationLevel(qualifier.setting)) {
        case OrganisationLevel::Office:
            return tr("Organisations: %1, if each office counts for itself.").arg(other);
        case OrganisationLevel::Organisation:
            return tr("Organisations: %1, if offices count as one with their organisation.").arg(other);
        case OrganisationLevel::Family:
            return tr("Organisations: %1, if offices and affiliates of one family count as one.").arg(other);
        }
        break;
    case QualifierKind::DependsOnDisciplineLevel:
        switch (DisciplineLevel(qualifier.setting)) {
        case DisciplineLevel::Area:
            return tr("Disciplines: %1, if only the large areas count.").arg(other);
        case DisciplineLevel::Field:
            return tr("Disciplines: %1, if fields count.").arg(other);
        case DisciplineLevel::Specialism:
        case DisciplineLevel::AsWritten:
            return tr("Disciplines: %1, if each specialism counts.").arg(other);
        }
        break;
    case QualifierKind::DependsOnIndependents:
        switch (Independents(qualifier.setting)) {
        case Independents::Own:
            return tr("Organisations: %1, if each independent counts for themselves.").arg(other);
        case Independents::Pooled:
            return tr("Organisations: %1, if the independents count as one.").arg(other);
        case Independents::LeftOut:
            return tr("Organisations: %1, if the independents are left out.").arg(other);
        }
        break;
    case QualifierKind::DependsOnSubgroups:
        if (m_question.scope == Scope::WithSubgroups)
            return (isOrganisations ? tr("Organisations: %1, if members of sub-groups do not count.")
                                    : tr("Disciplines: %1, if members of sub-groups do not count."))
                .arg(other);
        return (isOrganisations ? tr("Organisations: %1, if members of sub-groups count too.")
                                : tr("Disciplines: %1, if members of sub-groups count too."))
            .arg(other);
    default:
        return (isOrganisations ? tr("Organisations: %1, without the learners (peripheral members).")
                                : tr("Disciplines: %1, without the learners (peripheral members)."))
            .arg(other);
    }
    return {};
}

QString Sentences::qualifier(const Qualifier &qualifier, const GroupAnswer &answer) const
{
    const bool isOrganisations = qualifier.dimension == Dimension::Organisations;
    const DimensionAnswer &dimension = isOrganisations ? answer.organisations : answer.disciplines;
    switch (qualifier.kind) {
    case QualifierKind::OneLine:
        if (answer.organisations.unknown > 0 || answer.disciplines.unknown > 0)
            return alignment(answer); // which says of how many it is known
        return tr(
            "The two boundaries largely coincide: members of one organisation mostly share a discipline.");
    case QualifierKind::NarrowCore:
        return core(answer);
    case QualifierKind::ByOnePerson:
        return isOrganisations ? tr("One person more or less would change the answer on organisations.")
                               : tr("One person more or less would change the answer on disciplines.");
    case QualifierKind::OneLeads: {
        const Share &largest = dimension.shares.front();
        const QString of = dimension.unknown == 0
                               ? (isOrganisations ? tr("%1 of %2 work for %3.") : tr("%1 of %2 are in %3."))
                               : (isOrganisations ? tr("At least %1 of %2 work for %3.")
                                                  : tr("At least %1 of %2 are in %3."));
        return of.arg(m_locale.toString(largest.members), m_locale.toString(dimension.base()),
                      isOrganisations ? organisationName(largest) : disciplineName(largest));
    }
    case QualifierKind::SmallGroup:
        return tr("Fewer than 8 members: read the names rather than the number.");
    case QualifierKind::DependsOnNames:
        return names(qualifier, answer);
    default:
        return dependence(qualifier);
    }
}

QString Sentences::names(const Qualifier &qualifier, const GroupAnswer &answer) const
{
    const QString asWritten =
        Sentences::tr("%n organisation(s) as written", nullptr, answer.organisations.categories);
    return Sentences::tr(
               "Organisations: %1, if names that look alike are one (%2; %n pair(s) look(s) alike).", nullptr,
               qualifier.setting)
        .arg(answerWords(qualifier.otherwise), asWritten);
}

QStringList Sentences::qualifiers(const GroupAnswer &answer) const
{
    QStringList said;
    for (const Qualifier &one : answer.qualifiers) {
        const QString words = qualifier(one, answer);
        if (!said.contains(words)) // a core that is narrow both ways is said once
            said << words;
    }
    return said;
}

QString Sentences::core(const GroupAnswer &answer) const
{
    if (!answer.core)
        return tr("Core group: not recorded.");
    const CoreAnswer &core = *answer.core;
    if (core.members == 0)
        return tr("Core group: nobody is recorded as core or active.");
    const QString who = Sentences::tr("%n person(s)", nullptr, core.members);
    const auto isNarrow = [&](Dimension dimension) {
        return std::ranges::any_of(answer.qualifiers, [dimension](const Qualifier &one) {
            return one.kind == QualifierKind::NarrowCore && one.dimension == dimension;
        });
    };
    const auto all = [&](const DimensionAnswer &d) {
        return !d.shares.empty() && d.shares.front().members == core.members;
    };
    const bool narrowOrganisations = isNarrow(Dimension::Organisations);
    const bool narrowDisciplines = isNarrow(Dimension::Disciplines);
    const bool isAllOne =
        (!narrowOrganisations || all(core.organisations)) && (!narrowDisciplines || all(core.disciplines));
    if (narrowOrganisations && narrowDisciplines && isAllOne)
        return tr("The core is less mixed: %1, all %2 and all %3.")
            .arg(who, organisationName(core.organisations.shares.front()),
                 disciplineName(core.disciplines.shares.front()));
    if (narrowOrganisations && isAllOne)
        return tr("The core is less mixed: %1, all %2.")
            .arg(who, organisationName(core.organisations.shares.front()));
    if (narrowDisciplines && isAllOne)
        return tr("The core is less mixed: %1, all %2.")
            .arg(who, disciplineName(core.disciplines.shares.front()));
    if (narrowOrganisations || narrowDisciplines)
        return tr("The core is less mixed: %1, organisations %2, disciplines %3.")
            .arg(who, answerWords(core.organisations.answer), answerWords(core.disciplines.answer));
    return tr("Core group: %1, organisations %2, disciplines %3.")
        .arg(who, answerWords(core.organisations.answer), answerWords(core.disciplines.answer));
}

QString Sentences::alignment(const GroupAnswer &answer) const
{
    if (!answer.alignment.ari)
        return {};
    const double ari = *answer.alignment.ari;
    const QString value = number(ari);
    const QString basis = m_locale.toString(answer.alignment.basis);
    if (ari >= 0.5)
        return tr("The two boundaries are largely the same line (%1; %2 members known on both).")
            .arg(value, basis);
    if (ari >= 0.2)
        return tr("The two boundaries partly coincide (%1; %2 members known on both).").arg(value, basis);
    return tr("The two boundaries cut across each other (%1; %2 members known on both).").arg(value, basis);
}

QString Sentences::sharedPractice(const GroupAnswer &answer) const
{
    if (!answer.practice.share)
        return {};
    return tr("%1 % of all pairs of the %2 members with a practice recorded share one.")
        .arg(percent(*answer.practice.share), m_locale.toString(answer.practice.basis));
}

} // namespace copse
