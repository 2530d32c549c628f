#include "analysis/answer.h"

#include <algorithm>
#include <cmath>

namespace copse {

QString answerCode(Answer answer)
{
    switch (answer) {
    case Answer::NotAGroup:
        return QStringLiteral("not a group");
    case Answer::Yes:
        return QStringLiteral("yes");
    case Answer::No:
        return QStringLiteral("no");
    case Answer::InNameOnly:
        return QStringLiteral("in name only");
    case Answer::CannotTellYet:
        return QStringLiteral("cannot tell yet");
    }
    Q_UNREACHABLE();
}

QString verdictCode(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Both:
        return QStringLiteral("both");
    case Verdict::InterOrganisationalOnly:
        return QStringLiteral("inter-organisational only");
    case Verdict::MultidisciplinaryOnly:
        return QStringLiteral("multidisciplinary only");
    case Verdict::Neither:
        return QStringLiteral("neither");
    case Verdict::InNameOnly:
        return QStringLiteral("in name only");
    case Verdict::InterOrganisationalAtLeast:
        return QStringLiteral("inter-organisational at least");
    case Verdict::MultidisciplinaryAtLeast:
        return QStringLiteral("multidisciplinary at least");
    case Verdict::CannotTellYet:
        return QStringLiteral("cannot tell yet");
    case Verdict::NotAGroup:
        return QStringLiteral("not a group");
    }
    Q_UNREACHABLE();
}

Answer answerFor(const Counts &counts)
{
    if (counts.members < 2)
        return Answer::NotAGroup;
    if (counts.base() < 2)
        return Answer::No;
    const bool surelyMixed = 4 * counts.lowest() >= counts.pairs();
    const bool surelyNotMixed = 4 * counts.highest() < counts.pairs();
    if (counts.categories >= 2 && surelyMixed)
        return Answer::Yes;
    if (counts.categories <= 1 && (counts.unknown == 0 || surelyNotMixed))
        return Answer::No;
    if (counts.categories >= 2 && surelyNotMixed)
        return Answer::InNameOnly;
    return Answer::CannotTellYet;
}

Verdict verdictFor(Answer organisations, Answer disciplines)
{
    if (organisations == Answer::NotAGroup || disciplines == Answer::NotAGroup)
        return Verdict::NotAGroup;
    const bool organisationsYes = organisations == Answer::Yes;
    const bool disciplinesYes = disciplines == Answer::Yes;
    if (organisationsYes && disciplinesYes)
        return Verdict::Both;
    if (disciplines == Answer::CannotTellYet)
        return organisationsYes ? Verdict::InterOrganisationalAtLeast : Verdict::CannotTellYet;
    if (organisations == Answer::CannotTellYet)
        return disciplinesYes ? Verdict::MultidisciplinaryAtLeast : Verdict::CannotTellYet;
    if (organisationsYes)
        return Verdict::InterOrganisationalOnly;
    if (disciplinesYes)
        return Verdict::MultidisciplinaryOnly;
    const bool bothNo = organisations == Answer::No && disciplines == Answer::No;
    return bothNo ? Verdict::Neither : Verdict::InNameOnly;
}

Settle settle(const Tally &tally)
{
    Settle result;
    const Counts &now = tally.counts();
    for (qint64 j = 1; j <= now.unknown; ++j) {
        Counts recorded = now;
        recorded.known += j;
        recorded.unknown -= j;
        if (!result.yes) {
            Counts second = recorded;
            second.differing += j * (now.known - tally.secondCommonest());
            second.largest = std::max(now.largest, tally.secondCommonest() + j);
            second.categories += tally.secondCommonest() == 0;
            if (answerFor(second) == Answer::Yes)
                result.yes = int(j);
        }
        if (!result.otherwise) {
            Counts first = recorded;
            first.differing += j * (now.known - tally.commonest());
            first.largest = std::max(now.largest, tally.commonest() + j);
            first.categories += tally.commonest() == 0;
            const Answer answer = answerFor(first);
            if (answer == Answer::No || answer == Answer::InNameOnly)
                result.otherwise = int(j);
        }
        if (result.yes && result.otherwise)
            break;
    }
    return result;
}

DimensionAnswer dimensionAnswer(const Tally &tally, int none)
{
    const Counts &counts = tally.counts();
    DimensionAnswer result;
    result.answer = answerFor(counts);
    result.known = int(counts.known);
    result.unknown = int(counts.unknown);
    result.none = none;
    result.categories = int(counts.categories);
    if (const double pairs = double(counts.pairs()); pairs > 0) {
        result.mixLow = double(counts.lowest()) / pairs;
        result.mixHigh = double(counts.highest()) / pairs;
    }
    if (counts.known >= 2)
        result.mixKnown = double(counts.differing) / (double(counts.known) * double(counts.known - 1) / 2);
    if (tally.withCategory() > 0) {
        double entropy = 0;
        double squares = 0;
        for (const Tally::Part &part : tally.parts()) {
            const double p = part.weight / double(tally.withCategory());
            entropy -= p * std::log(p);
            squares += p * p;
        }
        result.hill1 = std::exp(entropy);
        result.hill2 = 1 / squares;
        result.largestShare = double(tally.commonest()) / double(tally.withCategory());
    }
    if (result.answer == Answer::CannotTellYet)
        result.settle = settle(tally);
    return result;
}

} // namespace copse
