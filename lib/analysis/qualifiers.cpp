#include "analysis/qualifiers.h"

#include <algorithm>

namespace copse {

namespace {

QString withDimension(const QString &name, Dimension dimension)
{
    return name + QLatin1Char(' ') +
           (dimension == Dimension::Organisations ? QStringLiteral("organisations")
                                                  : QStringLiteral("disciplines"));
}

} // namespace

QString qualifierCode(const Qualifier &qualifier)
{
    switch (qualifier.kind) {
    case QualifierKind::OneLine:
        return QStringLiteral("one line");
    case QualifierKind::NarrowCore:
        return withDimension(QStringLiteral("narrow core"), qualifier.dimension);
    case QualifierKind::DependsOnOrganisationLevel:
        return withDimension(QStringLiteral("depends on organisation level"), qualifier.dimension);
    case QualifierKind::DependsOnDisciplineLevel:
        return withDimension(QStringLiteral("depends on discipline level"), qualifier.dimension);
    case QualifierKind::DependsOnIndependents:
        return withDimension(QStringLiteral("depends on independents"), qualifier.dimension);
    case QualifierKind::DependsOnSubgroups:
        return withDimension(QStringLiteral("depends on sub-groups"), qualifier.dimension);
    case QualifierKind::DependsOnLearners:
        return withDimension(QStringLiteral("depends on learners"), qualifier.dimension);
    case QualifierKind::DependsOnNames:
        return withDimension(QStringLiteral("depends on names"), qualifier.dimension);
    case QualifierKind::ByOnePerson:
        return withDimension(QStringLiteral("by one person"), qualifier.dimension);
    case QualifierKind::OneLeads:
        return withDimension(QStringLiteral("one leads"), qualifier.dimension);
    case QualifierKind::SmallGroup:
        return QStringLiteral("small group");
    }
    Q_UNREACHABLE();
}

bool changesByOnePerson(const Tally &tally)
{
    const Answer now = answerFor(tally.counts());
    const auto changes = [now](const Counts &counts) { return answerFor(counts) != now; };
    if (const std::optional<Counts> more = tally.oneMoreInLargest(); more && changes(*more))
        return true;
    return changes(tally.oneMoreInNew()) || std::ranges::any_of(tally.oneFewer(), changes);
}

bool oneLeads(const Tally &tally)
{
    return answerFor(tally.counts()) == Answer::Yes && 2 * tally.commonest() > tally.counts().base();
}

} // namespace copse
