#include "exchange/fieldreader.h"

#include "base/folding.h"
#include "exchange/datesinlists.h"
#include "exchange/fieldtext.h"
#include "exchange/listfolding.h"
#include "exchange/recordtype.h"
#include "exchange/typedwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace copse {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(copse::FieldReader)

public:
    static QString unknownName(RecordType type)
    {
        switch (type) {
        case RecordType::Person:
            return tr("Nobody is called “%1”. Nothing was changed. Choose somebody who is there, or add them "
                      "first.");
        case RecordType::Organisation:
            return tr("There is no organisation called “%1”. Nothing was changed. Choose one that is there, "
                      "or add it first.");
        case RecordType::Discipline:
            return tr("There is no discipline called “%1”. Nothing was changed. Choose one that is there, or "
                      "add it first.");
        case RecordType::Group:
            return tr("There is no group called “%1”. Nothing was changed. Choose one that is there, or add "
                      "it first.");
        default:
            return tr("There is nothing called “%1”. Nothing was changed. Choose one that is there.");
        }
    }
    static QString several(const QString &name, int count)
    {
        return tr("%n of them are called “%1”. Nothing was changed. Write the e-mail address or another name "
                  "instead.",
                  nullptr, count)
            .arg(name);
    }
    static QString date(const QString &text)
    {
        return tr("“%1” is not a date. Nothing was changed. Write 2007, 2007-03 or 2007-03-15.").arg(text);
    }
    static QString number(const QString &text)
    {
        return tr("“%1” is not a number. Nothing was changed.").arg(text);
    }
    static QString yesOrNo(const QString &text)
    {
        return tr("“%1” is neither yes nor no. Nothing was changed.").arg(text);
    }
    static QString choice(const QString &text, const QStringList &choices)
    {
        //: %2: a list of words parted by semicolons
        return tr("“%1” cannot be chosen here. Nothing was changed. Choose one of: %2.")
            .arg(text, choices.join(QStringLiteral("; ")));
    }
    static QString noneAndSome(const QString &text)
    {
        return tr("“%1” says none and some. Nothing was changed. Write one of the two.").arg(text);
    }
};

Error misread(const QString &message) { return {ErrorKind::Refused, message, {}}; }

template<class T>
bool isCalled(const T &record, const QString &folded)
{
    if constexpr (std::is_same_v<T, Source>) {
        return foldName(sourceText(record)) == folded;
    } else {
        const auto isIt = [&](const QString &name) { return foldName(name) == folded; };
        if (isIt(record.name))
            return true;
        if constexpr (requires { record.email; }) {
            if (isIt(record.email))
                return true;
        }
        if constexpr (requires { record.aliases; })
            return std::ranges::any_of(record.aliases, isIt);
        else
            return false;
    }
}

template<class T>
QStringList callNames(const T &record)
{
    if constexpr (std::is_same_v<T, Source>) {
        return {sourceText(record)};
    } else {
        QStringList names{record.name};
        if constexpr (requires { record.email; })
            names << record.email;
        if constexpr (requires { record.aliases; })
            names << record.aliases;
        return names;
    }
}

} // namespace

bool isLeftOpen(const QString &text)
{
    return text.trimmed().isEmpty() || meaningOf(text) == CellMeaning::NotRecorded ||
           foldListWord(text) == foldListWord(choiceLabel(Level::NotRecorded));
}

template<class T>
bool saysNone(const QString &text)
{
    const QString own = std::is_same_v<T, Organisation> ? noOrganisationText() : noDisciplineText();
    return meaningOf(text) == CellMeaning::None || foldListWord(text) == foldListWord(own);
}

template bool saysNone<Organisation>(const QString &);
template bool saysNone<Discipline>(const QString &);

QStringList partsOf(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[;؛\\n]"));
    QStringList parts;
    for (const QString &part : text.split(between)) {
        if (const QString tidy = tidyName(part); !tidy.isEmpty())
            parts << tidy;
    }
    return parts;
}

Result<void> FieldReader::read(const QString &text, QString &value) const
{
    value = text;
    return {};
}

Result<void> FieldReader::read(const QString &text, QStringList &value) const
{
    value = partsOf(text);
    return {};
}

Result<void> FieldReader::read(const QString &text, PartialDate &value) const
{
    if (isLeftOpen(text)) {
        value = {};
        return {};
    }
    if (isTodayWord(text)) {
        value = PartialDate::fromDate(QDate::currentDate());
        return {};
    }
    const auto date = dateFromList(text);
    if (!date)
        return misread(Words::date(text));
    value = *date;
    return {};
}

Result<void> FieldReader::read(const QString &text, int &value) const
{
    if (isLeftOpen(text)) {
        value = -1;
        return {};
    }
    bool isNumber = false;
    int number = QLocale().toInt(text.trimmed(), &isNumber);
    if (!isNumber)
        number = text.trimmed().toInt(&isNumber);
    if (!isNumber || number < 0) // -1 would be taken for not recorded
        return misread(Words::number(text));
    value = number;
    return {};
}

Result<void> FieldReader::read(const QString &text, double &value) const
{
    if (isLeftOpen(text)) {
        value = 0;
        return {};
    }
    bool isNumber = false;
    double number = QLocale().toDouble(text.trimmed(), &isNumber);
    if (!isNumber)
        number = text.trimmed().toDouble(&isNumber);
    if (!isNumber)
        return misread(Words::number(text));
    value = number;
    return {};
}

Result<void> FieldReader::read(const QString &text, bool &value) const
{
    Willingness said = Willingness::No;
    if (isLeftOpen(text))
        value = false;
    else if (read(text, said) && (said == Willingness::Yes || said == Willingness::No))
        value = said == Willingness::Yes;
    else if (text.trimmed() == QLatin1StringView("1") || text.trimmed() == QLatin1StringView("0"))
        value = text.trimmed() == QLatin1StringView("1");
    else
        return misread(Words::yesOrNo(text));
    return {};
}

template<class E>
requires std::is_enum_v<E> Result<void> FieldReader::read(const QString &text, E &value)
const
{
    const QString folded = foldListWord(text);
    QStringList labels;
    for (const Choice<E> &choice : choices<E>()) {
        const QString label = choiceLabel(choice.value);
        if (folded == foldListWord(label) || folded == QLatin1StringView(choice.code)) {
            value = choice.value;
            return {};
        }
        labels << label;
    }
    if constexpr (std::is_same_v<E, Level>) {
        if (const auto level = levelOfWord(text)) {
            value = *level;
            return {};
        }
    }
    if constexpr (std::is_same_v<E, ParentLink>) {
        if (const auto word = linkOfWord(text)) {
            value = *word == LinkWord::Office ? ParentLink::Office : ParentLink::Affiliate;
            return {};
        }
    }
    if (!isLeftOpen(text) || !saysNothing(E()))
        return misread(Words::choice(text, labels));
    value = E();
    return {};
}

template Result<void> FieldReader::read(const QString &, Willingness &) const;
template Result<void> FieldReader::read(const QString &, Consent &) const;
template Result<void> FieldReader::read(const QString &, ParentLink &) const;
template Result<void> FieldReader::read(const QString &, Stage &) const;
template Result<void> FieldReader::read(const QString &, Target &) const;
template Result<void> FieldReader::read(const QString &, Level &) const;
template Result<void> FieldReader::read(const QString &, Joining &) const;
template Result<void> FieldReader::read(const QString &, EndReason &) const;
template Result<void> FieldReader::read(const QString &, SourceKind &) const;
template Result<void> FieldReader::read(const QString &, SponsorshipKind &) const;
template Result<void> FieldReader::read(const QString &, Stance &) const;

template<class T>
FieldReader::Names &FieldReader::namesOf()
{
    NamesOf &of = m_names[size_t(recordType<T>())];
    if (!of.isMade) {
        of.isMade = true;
        for (const auto &[id, record] : m_map.all<T>())
            add(id, record);
    }
    return of.names;
}

template<class T>
void FieldReader::add(Id<T> id, const T &record)
{
    NamesOf &of = m_names[size_t(recordType<T>())];
    if (!of.isMade) // it will be found when the names are gathered
        return;
    for (const QString &name : callNames(record)) {
        std::vector<qint64> &ids = of.names[foldName(name)];
        if (std::ranges::find(ids, id.value) == ids.end())
            ids.push_back(id.value);
    }
}

template<class T>
std::vector<Id<T>> FieldReader::named(const QString &name)
{
    const QString folded = foldName(name);
    std::vector<Id<T>> found;
    const Names &names = namesOf<T>();
    const auto known = names.constFind(folded);
    if (folded.isEmpty() || known == names.constEnd())
        return found;
    for (const qint64 value : *known) {
        const Id<T> id{value};
        const T *record = m_map.find(id);
        if (record && isCalled(*record, folded)) // it may have got another name since
            found.push_back(id);
    }
    return found;
}

template<class T>
Result<void> FieldReader::read(const QString &text, Id<T> &value)
{
    const std::vector<Id<T>> found = named<T>(text);
    if (found.size() > 1)
        return misread(Words::several(text, int(found.size())));
    if (found.empty() && !isLeftOpen(text))
        return misread(Words::unknownName(recordType<T>()).arg(text));
    value = found.empty() ? Id<T>() : found.front();
    return {};
}

template<class T>
Result<void> FieldReader::read(const QString &text, Hat<T> &value)
{
    Hat<T> hat;
    for (const QString &part : partsOf(text)) {
        Id<T> one;
        if (named<T>(part).empty() && saysNone<T>(part))
            hat.saidNone = true;
        else if (const auto done = read(part, one); !done)
            return done;
        if (!one.isNull() && std::ranges::find(hat.values, one) == hat.values.end())
            hat.values.push_back(one);
    }
    if (hat.saidNone && !hat.values.empty())
        return misread(Words::noneAndSome(text));
    value = hat;
    return {};
}

template Result<void> FieldReader::read(const QString &, Hat<Organisation> &);
template Result<void> FieldReader::read(const QString &, Hat<Discipline> &);

#define COPSE_NAMED(T)                                                                                       \
    template std::vector<Id<T>> FieldReader::named(const QString &);                                         \
    template void FieldReader::add(Id<T>, const T &);                                                        \
    template Result<void> FieldReader::read(const QString &, Id<T> &);
COPSE_NAMED(Person)
COPSE_NAMED(Organisation)
COPSE_NAMED(Discipline)
COPSE_NAMED(Practice)
COPSE_NAMED(Group)
COPSE_NAMED(Source)
COPSE_NAMED(Event)
COPSE_NAMED(Resource)
#undef COPSE_NAMED

QString noOrganisationText() { return Words::tr("works for themselves"); }

QString noDisciplineText()
{
    //: disciplines
    return Words::tr("none");
}

QString sourceText(const Source &source)
{
    QStringList told;
    for (const QString &part : {source.who, source.link, source.date.toText(QLocale())}) {
        if (!part.isEmpty())
            told << part;
    }
    const QString kind = choiceLabel(source.kind);
    //: where a fact is from: %1 a list or an interview, %2 of whom, which file and when
    return told.isEmpty() ? kind : Words::tr("%1: %2").arg(kind, told.join(QStringLiteral(", ")));
}

} // namespace copse
