#include "exchange/typedline.h"

#include "base/disciplinelist.h"
#include "base/folding.h"
#include "exchange/listfolding.h"
#include "exchange/listheadings.h"
#include "exchange/listwords.h"
#include "exchange/typedlookup.h"
#include "exchange/typedsplit.h"
#include "exchange/typedwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <iterator>

namespace copse {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(copse::TypedLine)
};

constexpr qsizetype longestName = 200;
constexpr size_t mostOffered = 6;

NamedKind namedOf(TypedKind kind)
{
    switch (kind) {
    case TypedKind::Organisation:
        return NamedKind::Organisation;
    case TypedKind::Discipline:
        return NamedKind::Discipline;
    case TypedKind::Group:
        return NamedKind::Group;
    default:
        return NamedKind::Person;
    }
}

bool hasDigit(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
}

/// One line being read.
class Reader
{
public:
    Reader(const TypedContext &context, std::vector<TypedPart> &parts)
        : m_context(context)
        , m_lookup(context)
        , m_parts(parts)
        , m_isOpen(parts.size(), false)
    {}

    void read();

private:
    void readPart(size_t at);
    bool readTakeOut(TypedPart &part);
    bool readWithPrefix(TypedPart &part);
    bool readOpened(TypedPart &part);
    void readTie(TypedPart &part, const QString &words, const QString &name);
    bool readDates(TypedPart &part);
    static bool readEmail(TypedPart &part, const QString &text);
    static bool readWithout(TypedPart &part);
    void readKnown(TypedPart &part);
    bool settle(TypedPart &part, NamedKind kind, const QString &name)
    {
        m_lookup.settle(part, kind, name);
        return true;
    }
    void choose(TypedPart &part) const;
    void place(size_t at, NamedKind kind);
    void findPerson();
    void placeOthers();
    void settleTakeOuts();
    bool isTaken(TypedKind kind) const;
    std::vector<Id<Person>> people() const;

    const TypedContext &m_context;
    const TypedLookup m_lookup;
    std::vector<TypedPart> &m_parts;
    std::vector<char> m_isOpen; // nothing is known of the part yet
};

bool Reader::isTaken(TypedKind kind) const
{
    // What is still to be asked may be any of the things that are known; not those that it is hardly.
    return std::ranges::any_of(m_parts, [&](const TypedPart &part) {
        if (part.chosen >= 0)
            return part.is(kind);
        return std::ranges::any_of(part.meanings, [&](const TypedMeaning &meaning) {
            return meaning.kind == kind && (!meaning.isNew() || &meaning == &part.meanings.front());
        });
    });
}

std::vector<Id<Person>> Reader::people() const
{
    std::vector<Id<Person>> all;
    for (const TypedPart &part : m_parts) {
        if (part.is(TypedKind::Person) && !part.meaning()->isNew())
            all.push_back({part.meaning()->id});
    }
    return all;
}

void Reader::read()
{
    for (size_t at = 0; at < m_parts.size(); ++at) {
        readPart(at);
        const auto choice = m_context.choices.constFind(typedKey(m_parts[at].text));
        if (m_isOpen[at] && choice != m_context.choices.cend())
            place(at, namedOf(choice->kind));
        choose(m_parts[at]);
    }
    findPerson();
    placeOthers();
    settleTakeOuts();
}

/// What somebody has chosen for this text.
void Reader::choose(TypedPart &part) const
{
    const auto choice = m_context.choices.constFind(typedKey(part.text));
    if (choice == m_context.choices.cend())
        return;
    const auto same = std::ranges::find_if(
        part.meanings, [&](const TypedMeaning &meaning) { return meaning.isSameAs(*choice); });
    if (same != part.meanings.end())
        part.chosen = int(same - part.meanings.begin());
}

/// A word that nobody knows is taken for a thing of that kind, unless somebody has chosen otherwise.
void Reader::place(size_t at, NamedKind kind)
{
    TypedPart &part = m_parts[at];
    m_isOpen[at] = false;
    part.meanings = {TypedLookup::fresh(kind, part.text)};
    part.chosen = 0;
    if (kind == NamedKind::Person)
        m_lookup.offerPeople(part);
    m_lookup.offerSlips(part);
    TypedLookup::offerOtherKinds(part);
    // What looks like something else that is known has to be asked: "WASH gruop" is no new discipline. A word
    // in small letters is one, though: "soils", where there is a group Soil.
    const bool isWord = hintOf(part.text) == NameHint::LowerCase && !part.text.contains(u' ');
    const auto other = std::ranges::find_if(part.meanings, [&](const TypedMeaning &meaning) {
        return meaning.isSlip && meaning.kind != TypedKind::Person && meaning.kind != typedKindOf(kind);
    });
    if (kind != NamedKind::Person && !isWord && other != part.meanings.end()) {
        std::rotate(part.meanings.begin(), other, other + 1);
        part.chosen = -1;
    }
    choose(part);
}

void Reader::readPart(size_t at)
{
    TypedPart &part = m_parts[at];
    if (!part.tieKind.isEmpty())
        return readTie(part, part.tieKind, part.text);
    if (readTakeOut(part) || readWithPrefix(part))
        return;
    readKnown(part);
    // The words of a name that is known say nothing else.
    const bool isName =
        std::ranges::any_of(part.meanings, [](const TypedMeaning &meaning) { return !meaning.isNew(); });
    if (isName || !part.meanings.empty())
        return;
    if (readOpened(part) || readDates(part) || readEmail(part, part.text) || readWithout(part))
        return;
    m_isOpen[at] = true;
}

bool Reader::readTakeOut(TypedPart &part)
{
    const QChar first = part.text.front();
    if (part.text.size() < 2 || (first != u'-' && first != u'–' && first != u'−'))
        return false;
    const QString name = tidyName(part.text.sliced(1));
    if (meaningOf(part.text) != CellMeaning::Value || name.isEmpty())
        return false;
    // What of it there is to take out is known with the person.
    part.meanings = {{.kind = TypedKind::TakeOut, .name = name}};
    part.chosen = -1;
    return true;
}

bool Reader::readWithPrefix(TypedPart &part)
{
    qsizetype colon = part.text.indexOf(u':');
    if (colon < 0)
        colon = part.text.indexOf(u'：');
    if (colon <= 0)
        return false;
    const QString heading = tidyName(part.text.first(colon));
    const QString text = tidyName(part.text.sliced(colon + 1));
    if (text.isEmpty())
        return false;
    const auto take = [&](const TypedMeaning &meaning) {
        part.meanings = {meaning};
        part.chosen = 0;
        return true;
    };
    switch (columnOfHeading(ListTable::Memberships, heading)) {
    case ListColumn::Person:
        return settle(part, NamedKind::Person, text);
    case ListColumn::Organisation:
        if (meaningOf(text) == CellMeaning::None)
            return take({.kind = TypedKind::Independent});
        return settle(part, NamedKind::Organisation, text);
    case ListColumn::Discipline:
        if (meaningOf(text) == CellMeaning::None)
            return take({.kind = TypedKind::NoDiscipline});
        return settle(part, NamedKind::Discipline, text);
    case ListColumn::Group:
        return settle(part, NamedKind::Group, text);
    case ListColumn::Role:
        return take({.kind = TypedKind::Role, .name = text});
    case ListColumn::Level:
        if (const auto level = levelOfWord(text))
            return take({.kind = TypedKind::Level, .level = *level});
        return false;
    case ListColumn::Email:
        return readEmail(part, text);
    case ListColumn::From:
        if (const auto date = typedDate(text, m_context.today))
            return take({.kind = TypedKind::Dates, .from = *date});
        return false;
    case ListColumn::To:
        if (const auto date = typedDate(text, m_context.today))
            return take({.kind = TypedKind::Dates, .to = *date});
        return false;
    default:
        return false;
    }
}

/// Everything that somebody knows the text as.
void Reader::readKnown(TypedPart &part)
{
    const QString &text = part.text;
    std::vector<NamedRecord> records = m_lookup.exactly(text);
    const bool isExact = !records.empty();
    if (!isExact)
        records = m_lookup.nearly(text);
    if (records.empty())
        records = m_lookup.exactly(withoutTitle(text), NamedKind::Person);
    for (const NamedRecord &record : records)
        part.meanings.push_back(m_lookup.known(record, text));
    const bool isDiscipline =
        std::ranges::any_of(records, [](NamedRecord record) { return record.kind == NamedKind::Discipline; });
    if (!isDiscipline && DisciplineList::builtIn().find(text) >= 0)
        part.meanings.push_back(TypedLookup::fresh(NamedKind::Discipline, text));
    if (isRoleWord(text))
        part.meanings.push_back({.kind = TypedKind::Role, .name = text});
    else if (const auto level = levelOfWord(text); level && *level != Level::Transactional)
        part.meanings.push_back({.kind = TypedKind::Level, .level = *level});
    else if (const auto role = m_context.names.role(text))
        part.meanings.push_back({.kind = TypedKind::Role, .name = *role});
    switch (meaningOf(text)) {
    case CellMeaning::None:
        part.meanings.push_back({.kind = TypedKind::Independent});
        if (isBareNone(text))
            part.meanings.push_back({.kind = TypedKind::NoDiscipline});
        break;
    case CellMeaning::NotRecorded:
        part.meanings.push_back({.kind = TypedKind::NotRecorded});
        break;
    case CellMeaning::Value:
        break;
    }
    part.chosen = part.meanings.size() == 1 ? 0 : -1;
    const bool isOnePerson = part.chosen == 0 && part.is(TypedKind::Person);
    const bool areNamesakes =
        records.size() > 1 && records.size() == part.meanings.size() &&
        std::ranges::all_of(records, [](NamedRecord record) { return record.kind == NamedKind::Person; });
    if (isOnePerson || areNamesakes)
        part.meanings.push_back(TypedLookup::fresh(NamedKind::Person, text)); // people share names
    else if (!isExact && part.chosen == 0 && !part.meaning()->isNew())
        part.meanings.push_back(
            TypedLookup::fresh(namedOf(part.meaning()->kind), text)); // other accents, another thing
}

/// "since 2023", "works with Kofi", "works for IRD".
bool Reader::readOpened(TypedPart &part)
{
    auto opened = openedText(part.text);
    if (!opened && !part.text.isEmpty()) { // "Left WASH group", where keyboards begin with a capital
        opened = openedText(part.text.front().toLower() + part.text.mid(1));
        if (opened && m_lookup.exactly(opened->rest, NamedKind::Group).empty())
            opened.reset();
    }
    if (!opened)
        return false;
    switch (opened->opening) {
    case TypedOpening::Since:
    case TypedOpening::Until: {
        if (const auto dates = typedDates(*opened, m_context.today)) {
            part.meanings = {*dates};
            part.chosen = 0;
            return true;
        }
        if (!hasDigit(opened->rest) && !opened->rest.front().isLower())
            return false;      // "From Vision to Action"
        part.meanings.clear(); // a date that is not understood is no name
        part.chosen = -1;
        return true;
    }
    case TypedOpening::WorksFor:
        return settle(part, NamedKind::Organisation, opened->rest);
    case TypedOpening::Left:
        part.meanings = {{.kind = TypedKind::TakeOut, .name = opened->rest, .ending = TypedEnding::Left}};
        part.chosen = -1;
        return true;
    case TypedOpening::Tie:
        break;
    }
    readTie(part, opened->words, opened->rest);
    return true;
}

void Reader::readTie(TypedPart &part, const QString &words, const QString &name)
{
    const QString kind = m_context.names.tieKind(words).value_or(words);
    TypedPart other;
    other.text = name;
    settle(other, NamedKind::Person, other.text);
    if (other.meanings.front().isNew())
        m_lookup.offerPeople(other);
    for (TypedMeaning &meaning : other.meanings) {
        meaning.kind = TypedKind::Tie;
        meaning.tieKind = kind;
    }
    part.meanings = std::move(other.meanings);
    part.chosen = other.chosen;
}

/// "kofi@example.org", "e-mail kofi@example.org".
bool Reader::readEmail(TypedPart &part, const QString &text)
{
    const qsizetype space = text.lastIndexOf(u' ');
    const QString heading = text.first(std::max<qsizetype>(0, space));
    const QString address = text.sliced(space + 1);
    const bool isHeaded =
        heading.isEmpty() || columnOfHeading(ListTable::Memberships, heading) == ListColumn::Email;
    if (!isHeaded || !looksLikeAddress(address))
        return false;
    part.meanings = {{.kind = TypedKind::Email, .name = address}};
    part.chosen = 0;
    return true;
}

/// "no organisation", "sans discipline".
bool Reader::readWithout(TypedPart &part)
{
    const QString what = withoutWhat(part.text);
    if (what.isEmpty())
        return false;
    const ListColumn column = columnOfHeading(ListTable::Memberships, what);
    if (column != ListColumn::Organisation && column != ListColumn::Discipline)
        return false;
    const bool isWork = column == ListColumn::Organisation;
    part.meanings = {{.kind = isWork ? TypedKind::Independent : TypedKind::NoDiscipline}};
    part.chosen = 0;
    return true;
}

/// A date or a period by itself: the date may be the beginning or the end.
bool Reader::readDates(TypedPart &part)
{
    static const QString dashes = QStringLiteral("-–—");
    if (const auto date = typedDate(part.text, m_context.today)) {
        part.meanings = {{.kind = TypedKind::Dates, .from = *date}, {.kind = TypedKind::Dates, .to = *date}};
        part.chosen = -1;
        return true;
    }
    for (qsizetype at = 1; at + 1 < part.text.size(); ++at) {
        if (!dashes.contains(part.text[at]))
            continue;
        const auto from = typedDate(part.text.first(at).trimmed(), m_context.today);
        const auto to = typedDate(part.text.sliced(at + 1).trimmed(), m_context.today);
        if (from && to) {
            part.meanings = {{.kind = TypedKind::Dates, .from = *from, .to = *to}};
            part.chosen = 0;
            return true;
        }
    }
    return false;
}

void Reader::findPerson()
{
    if (isTaken(TypedKind::Person))
        return;
    // A word that says it is a group or an organisation is that; without anybody, a line may add just it.
    const auto canBe = [&](size_t at) {
        const NameHint hint = hintOf(m_parts[at].text);
        return m_isOpen[at] && hint != NameHint::Group && hint != NameHint::Organisation;
    };
    // Whoever types in a hurry writes "fatou sow" and means a name by it; one word alone may be a discipline.
    const auto isHurried = [](const QString &text) {
        return hintOf(text) == NameHint::LowerCase && text.contains(u' ');
    };
    std::optional<size_t> found;
    if (!m_parts.empty() && canBe(0) &&
        (hintOf(m_parts[0].text) == NameHint::No || isHurried(m_parts[0].text)))
        found = 0;
    for (size_t at = 0; at < m_parts.size() && !found; ++at) {
        if (canBe(at) && looksLikeAPerson(m_parts[at].text))
            found = at;
    }
    for (size_t at = 0; at < m_parts.size() && !found; ++at) {
        if (canBe(at) && hintOf(m_parts[at].text) != NameHint::Acronym)
            found = at;
    }
    for (size_t at = 0; at < m_parts.size() && !found; ++at) {
        if (canBe(at))
            found = at;
    }
    if (!found)
        return;
    place(*found, NamedKind::Person);
}

void Reader::placeOthers()
{
    const auto isFree = [&](NamedKind kind) {
        const bool isNone = (kind == NamedKind::Organisation && isTaken(TypedKind::Independent)) ||
                            (kind == NamedKind::Discipline && isTaken(TypedKind::NoDiscipline));
        return !isNone && !isTaken(typedKindOf(kind));
    };
    // First what a word says of itself.
    for (size_t at = 0; at < m_parts.size(); ++at) {
        const NameHint hint = m_isOpen[at] ? hintOf(m_parts[at].text) : NameHint::No;
        if (hint == NameHint::Group)
            place(at, NamedKind::Group);
        else if (hint == NameHint::Organisation ||
                 (hint == NameHint::Acronym && isFree(NamedKind::Organisation)))
            place(at, NamedKind::Organisation);
        else if (hint == NameHint::LowerCase && isFree(NamedKind::Discipline))
            place(at, NamedKind::Discipline);
    }
    // Then by position. A word for "not recorded" holds a place.
    std::array<bool, 4> isHeld = {};
    for (size_t at = 0; at < m_parts.size(); ++at) {
        const bool holds = m_parts[at].is(TypedKind::NotRecorded);
        if (!m_isOpen[at] && !holds)
            continue;
        std::optional<NamedKind> kind;
        for (const NamedKind one : {NamedKind::Organisation, NamedKind::Discipline, NamedKind::Group}) {
            if (!kind && isFree(one) && !isHeld[size_t(one)])
                kind = one;
        }
        if (kind && holds) {
            isHeld[size_t(*kind)] = true;
        } else if (kind) {
            place(at, *kind);
        } else if (!holds) { // all places are taken
            const bool isDiscipline = hintOf(m_parts[at].text) == NameHint::LowerCase;
            place(at, isDiscipline ? NamedKind::Discipline : NamedKind::Group);
            if (!isDiscipline && !m_context.choices.contains(typedKey(m_parts[at].text)))
                m_parts[at].chosen = -1;
        }
    }
}

/// Out of what, and whether they left or it was a mistake; an end that the line says means that they left.
void Reader::settleTakeOuts()
{
    const std::vector<Id<Person>> all = people();
    const bool isEndSaid = std::ranges::any_of(m_parts, [](const TypedPart &part) {
        return part.is(TypedKind::Dates) && !part.meaning()->to.isNull();
    });
    for (TypedPart &part : m_parts) {
        if (part.meanings.empty() || part.meanings.front().kind != TypedKind::TakeOut)
            continue;
        const QString folded = foldForFind(part.meanings.front().name);
        const bool isLeft = isEndSaid || part.meanings.front().ending == TypedEnding::Left;
        std::vector<std::pair<int, NamedRecord>> found; // the better fits first
        const auto look = [&](NamedRecord record) {
            const QString name = foldForFind(m_lookup.nameOf(record));
            const int fit = name == folded                        ? 0
                            : name.startsWith(folded)             ? 1
                            : name.contains(QChar(u' ') + folded) ? 2
                                                                  : 3;
            if (fit < 3 && !name.isEmpty() && std::ranges::count(found, std::pair(fit, record)) == 0)
                found.emplace_back(fit, record);
        };
        const auto isTheirs = [&](Id<Person> person) { return std::ranges::count(all, person) > 0; };
        for (const auto &[id, membership] : m_context.map.all<Membership>()) {
            if (isTheirs(membership.person))
                look({NamedKind::Group, membership.group.value});
        }
        for (const auto &[id, affiliation] : m_context.map.all<Affiliation>()) {
            if (isTheirs(affiliation.person) && !affiliation.organisation.isNull())
                look({NamedKind::Organisation, affiliation.organisation.value});
        }
        for (const auto &[id, known] : m_context.map.all<Expertise>()) {
            if (isTheirs(known.person) && !known.discipline.isNull())
                look({NamedKind::Discipline, known.discipline.value});
        }
        std::ranges::sort(found);
        part.meanings.clear();
        part.chosen = -1;
        for (const auto &[fit, record] : found) {
            if (fit > found.front().first || part.meanings.size() >= mostOffered)
                break;
            TypedMeaning meaning = m_lookup.known(record, part.text);
            meaning.kind = TypedKind::TakeOut;
            meaning.ending = TypedEnding::Left;
            part.meanings.push_back(meaning);
            if (isLeft)
                continue;
            meaning.ending = TypedEnding::Mistake;
            part.meanings.push_back(meaning);
        }
        if (part.meanings.size() == 1)
            part.chosen = 0;
        choose(part);
    }
}

} // namespace

QString typedKey(const QString &partText) { return foldName(partText); }

int TypedReading::question() const
{
    const auto asked = std::ranges::find_if(
        parts, [](const TypedPart &part) { return part.chosen < 0 && !part.meanings.empty(); });
    return asked == parts.end() ? -1 : int(asked - parts.begin());
}

TypedReading readTypedLine(const QString &line, const TypedContext &context)
{
    TypedReading reading;
    if (line.size() > longestTypedLine) {
        reading.trouble =
            Words::tr("This line is longer than a thousand letters. Type one person at a time, or open "
                      "the text as a list.");
        return reading;
    }
    if (hasUntypable(line)) {
        reading.trouble =
            Words::tr("There are characters in this line that cannot be read or seen. Type it anew.");
        return reading;
    }
    std::vector<TypedPart> parts;
    const TypedLookup lookup(context);
    for (const TypedPiece &piece : typedPieces(line)) {
        const QString text = tidyName(piece.text.toString());
        if (text.size() > longestName) {
            reading.trouble = Words::tr("A name of more than 200 letters is none. Put ; between the names.");
            return reading;
        }
        if (text.isEmpty())
            continue;
        std::vector<TypedPart> told{{.text = text, .from = piece.from, .length = piece.text.size()}};
        const auto divide = [&](std::vector<TypedPart> (TypedLookup::*divided)(const TypedPart &, QStringView)
                                    const) {
            std::vector<TypedPart> all;
            for (const TypedPart &part : told) {
                const QStringView raw = piece.text.sliced(part.from - piece.from, part.length);
                std::ranges::copy((lookup.*divided)(part, raw), std::back_inserter(all));
            }
            told = std::move(all);
        };
        // Only the first name of a line may be that of somebody with an organisation in brackets.
        if (parts.empty())
            divide(&TypedLookup::bracketsOf);
        divide(&TypedLookup::statementsOf);
        divide(&TypedLookup::namesOf);
        divide(&TypedLookup::partsOf);
        std::ranges::copy(told, std::back_inserter(parts));
    }
    if (parts.size() > mostTypedParts) {
        reading.trouble = Words::tr("A line is about one person and has at most %n words or names.", nullptr,
                                    mostTypedParts);
        return reading;
    }
    Reader(context, parts).read();
    reading.parts = std::move(parts);
    return reading;
}

} // namespace copse
