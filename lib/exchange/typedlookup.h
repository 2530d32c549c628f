#pragma once

#include "exchange/typedline.h"
#include "exchange/typedwords.h"

#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace copse {

TypedKind typedKindOf(NamedKind kind);

/// As lists write dates, or a word for today.
std::optional<PartialDate> typedDate(const QString &text, PartialDate today);
/// "since 2023", "until May 2024", "since 2019 until 2023"; nothing for any other text.
std::optional<TypedMeaning> typedDates(const OpenedText &opened, PartialDate today);

/// What a map knows of a text that somebody types. Lives as long as its context.
class TypedLookup
{
public:
    explicit TypedLookup(const TypedContext &context)
        : m_context(context)
        , m_known(context.showing.audience == Audience::Desk ? QSet<Id<Person>>() : peopleKnown(context.map))
    {}

    QString nameOf(NamedRecord record) const;
    /// False of people whose whole name nobody may see there.
    bool isOffered(NamedRecord record) const;

    /// Under its name, or where that is not offered as it was typed.
    TypedMeaning known(NamedRecord record, const QString &typed) const;
    static TypedMeaning fresh(NamedKind kind, const QString &name);

    /// The records of that name or alias; case and white space apart.
    std::vector<NamedRecord> exactly(const QString &name, std::optional<NamedKind> kind = {}) const;
    /// Written with the same accents or others.
    std::vector<NamedRecord> nearly(const QString &name, std::optional<NamedKind> kind = {}) const;

    /// Makes a part the thing of that kind and name, known or new.
    void settle(TypedPart &part, NamedKind kind, const QString &name) const;
    /// Adds those whose name has all the words of the part, before the new one where it is but one word: that
    /// has to be asked.
    void offerPeople(TypedPart &part) const;
    /// "WASH group since 2023", "Amina Diallo works with Kofi", where they are nobody's and nothing's name: a
    /// part for the name, and one for what is said. Else the part itself.
    std::vector<TypedPart> statementsOf(const TypedPart &part, QStringView raw) const;
    /// "WASH group and Food group", where each of these names is known or says that it is a group, and the
    /// whole is not known: a part for each. Else the part itself.
    std::vector<TypedPart> namesOf(const TypedPart &part, QStringView raw) const;
    /// "Kofi Mensah (Makerere University)", of somebody: a part for the name, and one for what is in
    /// brackets. Else the part itself.
    std::vector<TypedPart> bracketsOf(const TypedPart &part, QStringView raw) const;
    /// "works with Fatou, Amina": a part for each of them, where at least one is known and the others are
    /// whole names, and all of it is not the name of one person. Else the part itself.
    /// `raw`: of the part, as it stands in the line.
    std::vector<TypedPart> partsOf(const TypedPart &part, QStringView raw) const;
    /// Adds what the part may be with a typing slip.
    void offerSlips(TypedPart &part) const;
    /// Adds the other kinds of things that a word nobody knows may be.
    static void offerOtherKinds(TypedPart &part);

private:
    /// Whether it has been asked, or is a name that somebody or something has.
    bool isSettled(const QString &text) const;
    /// Whether somebody in the map may be meant.
    bool isPerson(const QString &name) const;
    /// Whether somebody may be meant, in the map or not.
    bool isSomebody(const QString &name) const { return looksLikeAPerson(name) || isPerson(name); }
    enum class NamesOf { AnyKnown, Groups }; ///< groups: known, or by what they say
    struct NameSearch
    {
        NamesOf what;
        std::vector<QStringView> names;                         ///< so far
        std::set<std::pair<const QChar *, std::size_t>> failed; ///< what begins there, after so many names
    };
    /// Whether `raw` is such names with words between that join them, and nothing else; these names, as they
    /// stand there.
    bool isOfNames(QStringView raw, NameSearch &search) const;

    const TypedContext &m_context;
    const QSet<Id<Person>> m_known; // empty at the desk, which knows everybody
};

} // namespace copse
