#include "exchange/typedlookup.h"

#include "base/disciplinelist.h"
#include "base/folding.h"
#include "exchange/datesinlists.h"
#include "exchange/typedsplit.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace copse {

namespace {

constexpr size_t mostOffered = 6;

/// "Seed group", "Groupe Eau et assainissement", which begin or end by saying it; not "Seed group and sand".
bool isNameOfOneGroup(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    const auto isGroup = [](const QString &text) { return hintOf(text) == NameHint::Group; };
    if (words.size() < 2 || !(isGroup(words.front()) || isGroup(words.back())))
        return false;
    for (qsizetype at = 1; at + 1 < words.size(); ++at) {
        if (isJoiningWord(words[at]) && isGroup(words.first(at).join(u' ')) &&
            isGroup(words.sliced(at + 1).join(u' ')))
            return false;
    }
    return true;
}

} // namespace

std::optional<PartialDate> typedDate(const QString &text, PartialDate today)
{
    return isTodayWord(text) ? std::optional(today) : dateFromList(text);
}

std::optional<TypedMeaning> typedDates(const OpenedText &opened, PartialDate today)
{
    const bool isSince = opened.opening == TypedOpening::Since;
    if (!isSince && opened.opening != TypedOpening::Until)
        return std::nullopt;
    TypedMeaning meaning{.kind = TypedKind::Dates};
    if (const auto date = typedDate(opened.rest, today)) {
        (isSince ? meaning.from : meaning.to) = *date;
        return meaning;
    }
    const QStringList words = opened.rest.split(u' ');
    for (qsizetype count = 1; isSince && count < words.size(); ++count) {
        const auto from = typedDate(words.first(count).join(u' '), today);
        const auto end = openedText(words.sliced(count).join(u' '));
        const bool isUntil = end && end->opening == TypedOpening::Until;
        const auto to = isUntil ? typedDate(end->rest, today) : std::nullopt;
        if (from && to) {
            meaning.from = *from;
            meaning.to = *to;
            return meaning;
        }
    }
    return std::nullopt;
}

TypedKind typedKindOf(NamedKind kind)
{
    constexpr std::array kinds = {TypedKind::Person, TypedKind::Organisation, TypedKind::Discipline,
                                  TypedKind::Group};
    return kinds[size_t(kind)];
}

QString TypedLookup::nameOf(NamedRecord record) const
{
    const auto name = [](const auto *found) { return found ? found->name : QString(); };
    switch (record.kind) {
    case NamedKind::Person:
        return name(m_context.map.find(Id<Person>{record.id}));
    case NamedKind::Organisation:
        return name(m_context.map.find(Id<Organisation>{record.id}));
    case NamedKind::Discipline:
        return name(m_context.map.find(Id<Discipline>{record.id}));
    case NamedKind::Group:
        return name(m_context.map.find(Id<Group>{record.id}));
    }
    Q_UNREACHABLE();
}

bool TypedLookup::isOffered(NamedRecord record) const
{
    if (record.kind != NamedKind::Person)
        return true;
    const Id<Person> id{record.id};
    const Person *person = m_context.map.find(id);
    const bool isKnown = m_context.showing.audience == Audience::Desk || m_known.contains(id);
    return person && nameFor(*person, m_context.showing, isKnown) == person->name;
}

TypedMeaning TypedLookup::known(NamedRecord record, const QString &typed) const
{
    return {.kind = typedKindOf(record.kind),
            .named = record.kind,
            .id = record.id,
            .name = isOffered(record) ? nameOf(record) : typed};
}

TypedMeaning TypedLookup::fresh(NamedKind kind, const QString &name)
{
    return {.kind = typedKindOf(kind),
            .named = kind,
            .name = name,
            .isFromList = kind == NamedKind::Discipline && DisciplineList::builtIn().find(name) >= 0};
}

std::vector<NamedRecord> TypedLookup::exactly(const QString &name, std::optional<NamedKind> kind) const
{
    const QString folded = foldName(name);
    const auto isSame = [&](const auto *record) {
        if (!record)
            return false;
        if constexpr (requires { record->aliases; })
            return foldName(record->name) == folded ||
                   std::ranges::any_of(record->aliases,
                                       [&](const QString &alias) { return foldName(alias) == folded; });
        else
            return foldName(record->name) == folded;
    };
    std::vector<NamedRecord> found = m_context.names.named(name);
    std::erase_if(found, [&](NamedRecord record) {
        if (kind && record.kind != *kind)
            return true;
        switch (record.kind) {
        case NamedKind::Person:
            return !isSame(m_context.map.find(Id<Person>{record.id}));
        case NamedKind::Organisation:
            return !isSame(m_context.map.find(Id<Organisation>{record.id}));
        case NamedKind::Discipline:
            return !isSame(m_context.map.find(Id<Discipline>{record.id}));
        case NamedKind::Group:
            return !isSame(m_context.map.find(Id<Group>{record.id}));
        }
        Q_UNREACHABLE();
    });
    return found;
}

std::vector<NamedRecord> TypedLookup::nearly(const QString &name, std::optional<NamedKind> kind) const
{
    std::vector<NamedRecord> found = m_context.names.named(name);
    std::erase_if(found,
                  [&](NamedRecord record) { return (kind && record.kind != *kind) || !isOffered(record); });
    return found;
}

void TypedLookup::settle(TypedPart &part, NamedKind kind, const QString &name) const
{
    std::vector<NamedRecord> records = exactly(name, kind);
    const bool isExact = !records.empty();
    if (!isExact)
        records = nearly(name, kind);
    for (const NamedRecord &record : records)
        part.meanings.push_back(known(record, name));
    // Organisations, disciplines and groups have a name of their own; people share names.
    if (!isExact || kind == NamedKind::Person)
        part.meanings.push_back(fresh(kind, name));
    part.chosen = records.size() > 1 ? -1 : 0;
}

bool TypedLookup::isSettled(const QString &text) const
{
    return m_context.choices.contains(typedKey(text)) || !nearly(text).empty() || !exactly(text).empty();
}

bool TypedLookup::isPerson(const QString &name) const
{
    TypedPart one{.text = name};
    settle(one, NamedKind::Person, name);
    offerPeople(one);
    return one.meanings.size() > 1;
}

std::vector<TypedPart> TypedLookup::statementsOf(const TypedPart &part, QStringView raw) const
{
    // Who says what it is the name of means all of it.
    if (part.text.contains(u':') || openedText(part.text) || isSettled(part.text))
        return {part};
    for (qsizetype end = 1; end < raw.size(); ++end) {
        if (!raw[end].isSpace() || raw[end - 1].isSpace())
            continue;
        qsizetype from = end;
        while (raw[from].isSpace())
            ++from;
        const QString name = tidyName(raw.first(end).toString());
        const QString statement = tidyName(raw.sliced(from).toString());
        const auto opened = openedText(statement);
        if (!opened)
            continue;
        const bool isDated = opened->opening == TypedOpening::Since || opened->opening == TypedOpening::Until;
        const bool isTie = opened->opening == TypedOpening::Tie;
        const bool isSaid = isDated ? typedDates(*opened, m_context.today).has_value()
                                    : isSomebody(name) && (!isTie || isSomebody(opened->rest));
        if (isSaid)
            return {{.text = name, .from = part.from, .length = end},
                    {.text = statement,
                     .from = part.from + from,
                     .length = raw.size() - from,
                     .isOfPartBefore = isDated}};
    }
    return {part};
}

bool TypedLookup::isOfNames(QStringView raw, NameSearch &search) const
{
    constexpr std::size_t mostNames = 6;
    const auto isKnown = [&](const QString &name) {
        if (search.what == NamesOf::Groups)
            return !exactly(name, NamedKind::Group).empty() || !nearly(name, NamedKind::Group).empty();
        return !name.isEmpty() && (!exactly(name).empty() || !nearly(name).empty());
    };
    const auto isNew = [&](const QString &name) {
        return search.what == NamesOf::Groups && isNameOfOneGroup(name);
    };
    raw = raw.trimmed();
    std::vector<QStringView> &names = search.names;
    const std::pair begins(raw.data(), names.size());
    if (names.size() >= mostNames || search.failed.contains(begins))
        return false;
    names.push_back(raw);
    if (isKnown(tidyName(raw.toString())))
        return true;
    // The longest name first: it may have such a word in it.
    const auto goesOn = [&](qsizetype end, qsizetype rest) {
        names.back() = raw.first(end).trimmed();
        const QString name = tidyName(names.back().toString());
        return (isKnown(name) || isNew(name)) && isOfNames(raw.sliced(rest), search);
    };
    for (qsizetype end = raw.size() - 1; end > 0; --end) {
        const QChar sign = raw[end];
        if ((isTypedComma(sign) || isJoiningWord(raw.sliced(end, 1))) && !sign.isLetter() &&
            goesOn(end, end + 1))
            return true;
        if (!raw[end - 1].isSpace() || sign.isSpace())
            continue;
        qsizetype next = end;
        while (next < raw.size() && !raw[next].isSpace())
            ++next;
        if (next < raw.size() && isJoiningWord(raw.sliced(end, next - end)) && goesOn(end, next))
            return true;
    }
    names.back() = raw;
    if (isNew(tidyName(raw.toString())))
        return true;
    names.pop_back();
    search.failed.insert(begins);
    return false;
}

std::vector<TypedPart> TypedLookup::namesOf(const TypedPart &part, QStringView raw) const
{
    NameSearch known{NamesOf::AnyKnown, {}, {}};
    NameSearch groups{NamesOf::Groups, {}, {}};
    if (part.text.contains(u':') || openedText(part.text) || isSettled(part.text) ||
        !(isOfNames(raw, known) || isOfNames(raw, groups)))
        return {part};
    std::vector<TypedPart> parts;
    for (const QStringView name : known.names.empty() ? groups.names : known.names)
        parts.push_back({.text = tidyName(name.toString()),
                         .from = part.from + (name.begin() - raw.begin()),
                         .length = name.size()});
    return parts;
}

std::vector<TypedPart> TypedLookup::bracketsOf(const TypedPart &part, QStringView raw) const
{
    const bool isAddress = raw.endsWith(u'>'); // as mail programs write them
    const qsizetype open = raw.lastIndexOf(isAddress ? u'<' : u'(');
    if (open <= 0 || (!isAddress && !raw.endsWith(u')')) || part.text.contains(u':') || isSettled(part.text))
        return {part};
    const QStringView before = raw.first(open).trimmed();
    const QStringView inside = raw.sliced(open + 1, raw.size() - open - 2).trimmed();
    const QString name = tidyName(before.toString());
    if (inside.isEmpty() || hintOf(name) != NameHint::No || !isSomebody(name))
        return {part};
    return {{.text = name, .from = part.from, .length = before.size()},
            {.text = tidyName(inside.toString()),
             .from = part.from + (inside.begin() - raw.begin()),
             .length = inside.size()}};
}

std::vector<TypedPart> TypedLookup::partsOf(const TypedPart &part, QStringView raw) const
{
    const auto opened = openedText(part.text);
    if (!opened || opened->opening != TypedOpening::Tie || isSettled(part.text) || isPerson(opened->rest))
        return {part};
    std::vector<TypedPart> parts;
    int known = 0;
    // The next comma or word that joins, and where it ends.
    const auto nextJoint = [&](qsizetype at) {
        for (qsizetype from = at; from < raw.size(); ++from) {
            if (isTypedComma(raw[from]))
                return std::pair(from, from + 1);
            if (from == at || !raw[from - 1].isSpace())
                continue;
            qsizetype to = from;
            while (to < raw.size() && !raw[to].isSpace())
                ++to;
            if (to < raw.size() && isJoiningWord(raw.sliced(from, to - from)))
                return std::pair(from, to);
        }
        return std::pair(raw.size(), raw.size() + 1);
    };
    for (qsizetype at = 0; at <= raw.size();) {
        const auto [end, next] = nextJoint(at);
        qsizetype from = at;
        while (from < end && raw[from].isSpace())
            ++from;
        const QString text = tidyName(raw.sliced(from, end - from).toString());
        const auto first = parts.empty() ? openedText(text) : std::nullopt;
        const QString name = first ? first->rest : text;
        if (name.isEmpty() || (parts.empty() && !first))
            return {part};
        const bool isKnown = isPerson(name);
        if (!isKnown && !looksLikeAPerson(name))
            return {part};
        known += isKnown ? 1 : 0;
        TypedPart one{.text = text, .from = part.from + from};
        one.length = raw.sliced(from, end - from).trimmed().size();
        one.tieKind = first ? QString() : opened->words;
        parts.push_back(one);
        at = next;
    }
    return known > 0 && parts.size() > 1 ? parts : std::vector{part};
}

void TypedLookup::offerPeople(TypedPart &part) const
{
    QString text = part.text;
    std::ranges::replace_if(text, isTypedComma, u' '); // "Diallo, Amina"
    const QStringList words = foldForFind(text).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || hintOf(part.text) == NameHint::Acronym)
        return;
    std::vector<TypedMeaning> meanings;
    for (const NamedRecord &record : m_context.names.startingWith(words.front(), 100)) {
        if (record.kind != NamedKind::Person || !isOffered(record) || meanings.size() >= mostOffered)
            continue;
        const QStringList theirs = foldForFind(nameOf(record)).split(u' ', Qt::SkipEmptyParts);
        const bool hasAll =
            std::ranges::all_of(words, [&](const QString &word) { return theirs.contains(word); });
        const auto isThere = [&](const TypedMeaning &meaning) { return meaning.id == record.id; };
        if (hasAll && std::ranges::none_of(part.meanings, isThere))
            meanings.push_back(known(record, part.text));
    }
    if (meanings.empty())
        return;
    if (words.size() == 1) {
        part.meanings.insert(part.meanings.begin(), meanings.begin(), meanings.end());
        part.chosen = -1;
        return;
    }
    // "Diallo Amina" is hardly anybody else than Amina Diallo.
    const bool isTurned = std::ranges::any_of(meanings, [&](const TypedMeaning &meaning) {
        return foldForFind(meaning.name).split(u' ', Qt::SkipEmptyParts).size() == words.size();
    });
    for (TypedMeaning &meaning : meanings)
        meaning.isSlip = true;
    part.meanings.insert(isTurned ? part.meanings.begin() : part.meanings.end(), meanings.begin(),
                         meanings.end());
    if (isTurned)
        part.chosen = meanings.size() == 1 ? 0 : -1;
}

void TypedLookup::offerSlips(TypedPart &part) const
{
    std::vector<NamedRecord> near = m_context.names.slipsOf(part.text);
    // "WASH" of "WASH group".
    const NameHint hint = hintOf(part.text);
    if (hint == NameHint::Acronym || hint == NameHint::No) {
        const QString beginning = foldForFind(part.text) + u' ';
        for (const NamedRecord &record : m_context.names.startingWith(beginning.chopped(1), mostOffered)) {
            if (record.kind == NamedKind::Group && foldForFind(nameOf(record)).startsWith(beginning))
                near.push_back(record);
        }
    }
    for (const NamedRecord &record : near) {
        const auto isThere = [&](const TypedMeaning &meaning) {
            return meaning.named == record.kind && meaning.id == record.id;
        };
        if (!isOffered(record) || std::ranges::any_of(part.meanings, isThere))
            continue;
        TypedMeaning meaning = known(record, part.text);
        meaning.isSlip = true;
        part.meanings.push_back(meaning);
    }
}

void TypedLookup::offerOtherKinds(TypedPart &part)
{
    for (const NamedKind kind :
         {NamedKind::Person, NamedKind::Organisation, NamedKind::Discipline, NamedKind::Group}) {
        const bool isThere = std::ranges::any_of(part.meanings, [&](const TypedMeaning &meaning) {
            return meaning.isNew() && meaning.kind == typedKindOf(kind);
        });
        if (!isThere)
            part.meanings.push_back(fresh(kind, part.text));
    }
}

} // namespace copse
