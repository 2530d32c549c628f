#pragma once

#include "analysis/answers.h"
#include "base/speaking.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <optional>
#include <unordered_set>

namespace copse {

/// Says answers as a colleague would, in the language of the interface and the numbers of `locale` (that of
/// the language spoken). A map's own words (names) stay as they are written. For one map and one question;
/// keeps neither alive.
class Sentences
{
    Q_DECLARE_TR_FUNCTIONS(copse::Sentences)

public:
    Sentences(const Snapshot &map, const Question &question, const QLocale &locale = spokenLocale());

    /// The headline: "Both: inter-organisational and multidisciplinary".
    static QString headline(const GroupAnswer &answer);
    /// First who, then the largest, then the odds.
    QString sentence(const GroupAnswer &answer) const;
    /// The sentence without the headline it begins with; empty for what is not a group.
    QString body(const GroupAnswer &answer) const;
    /// What the numbers were computed on: ranges, date, levels.
    QStringList details(const GroupAnswer &answer) const;
    /// What would settle a "cannot tell yet", of the members there are; empty if there is nothing to settle.
    QStringList settling(const GroupAnswer &answer) const;
    /// What should be known beside the answer.
    QStringList qualifiers(const GroupAnswer &answer) const;
    /// "The core is less mixed: 4 people, all IRD", or that no core is recorded.
    QString core(const GroupAnswer &answer) const;
    /// "The two boundaries cut across each other (-0.18, 12 members known on both)."
    QString alignment(const GroupAnswer &answer) const;
    QString sharedPractice(const GroupAnswer &answer) const;
    /// How many of the disciplines that were counted stand as members wrote them (model/terms.h); 0 where the
    /// question asks for them as written.
    int asWritten(const GroupAnswer &answer) const;

    /// "members on 1 June 2026", "members at any time".
    QString membersWhen() const;
    /// The switches that are not at their default, each in words.
    QStringList switches() const;
    /// Both of these: what every number of an answer was computed on.
    QStringList basis() const;

private:
    static QString headlineOfRecorded(const GroupAnswer &answer);
    QString members(const GroupAnswer &answer) const;
    QString organisationName(const Share &share) const;
    QString disciplineName(const Share &share) const;
    QString organisationsPhrase(const GroupAnswer &answer) const;
    QString disciplinesPhrase(const GroupAnswer &answer) const;
    QString percent(double share) const;
    QString number(double value) const;
    bool isBeforeTheList() const;
    QString odds(Dimension dimension, const DimensionAnswer &answer) const;
    /// Some work for themselves, and are counted as differing from those of an organisation.
    bool countsApart(const DimensionAnswer &organisations) const;
    QString range(Dimension dimension, const DimensionAnswer &answer) const;
    QString qualifier(const Qualifier &qualifier, const GroupAnswer &answer) const;
    QString dependence(const Qualifier &qualifier) const;
    QString names(const Qualifier &qualifier, const GroupAnswer &answer) const;

    Snapshot m_map;
    Question m_question;
    QLocale m_locale;
    mutable std::optional<std::unordered_set<qint64>> m_asWritten; // made when it is asked for
};

/// The answer of a group in a word or two, to stand under its badge: "both", "cannot tell yet".
QString verdictWords(Verdict verdict);

/// "yes", "in name only" as people read it: "mostly one".
QString answerWords(Answer answer);

/// Why two names are offered as one.
QString likenessWords(Likeness why);

} // namespace copse
