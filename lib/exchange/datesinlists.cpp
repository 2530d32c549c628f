#include "exchange/datesinlists.h"

#include "exchange/listfolding.h"
#include "exchange/monthnames.h"

#include <QVarLengthArray>

namespace copse {

namespace {

struct Number
{
    int value = 0;
    int digits = 0;

    bool isYear() const { return digits == 4; }
    bool isShort() const { return digits == 1 || digits == 2; }
};

// What a date is made of, in the order written. A piece is a number, a month by name or a separator.
struct Piece
{
    enum Kind { Figure, Month, Separator } kind;
    Number number;      // of a figure; the month's as well
    char16_t separator; // of a separator: / - . ,
};
using Pieces = QVarLengthArray<Piece, 12>;

std::optional<PartialDate> dateOf(int year, int month, int day)
{
    if (year < 1000 || year > 2999)
        return std::nullopt;
    const PartialDate date = PartialDate::fromParts(year, month, day);
    return date.isNull() ? std::nullopt : std::optional(date);
}

bool isBlankOrMark(QChar c) { return c.isSpace() || c == u'\u200E' || c == u'\u200F' || c == u'\u061C'; }

char16_t separatorOf(QChar c)
{
    switch (c.unicode()) {
    case u'/':
    case u'.':
    case u',':
    case u'-':
        return c.unicode();
    case u'\u2010':
    case u'\u2011':
        return u'-';
    case u'،':
        return u',';
    case u'\u060D':
        return u'/';
    default:
        return 0;
    }
}

qsizetype wordEnd(QStringView text, qsizetype from)
{
    const auto belongs = [&](QChar c) {
        return c.isLetter() || c.isMark() || c == u'ـ' || c == u'\'' || c == u'’' || c == u'°';
    };
    while (from < text.size() && belongs(text[from]))
        ++from;
    return from;
}

// Adds the month a word names, alone or with the next one (two of the Arabic months); nothing for a filler.
bool addWord(Pieces &pieces, QStringView text, qsizetype &place)
{
    const qsizetype end = wordEnd(text, place);
    const QString word = foldListWord(text.sliced(place, end - place));
    int month = monthOfWord(word);
    qsizetype next = end;
    while (next < text.size() && text[next] == u' ')
        ++next;
    const qsizetype secondEnd = wordEnd(text, next);
    if (month == 0 && secondEnd > next) {
        month = monthOfWord(word + u' ' + foldListWord(text.sliced(next, secondEnd - next)));
        place = month > 0 ? secondEnd : end;
    } else {
        place = end;
    }
    if (month == 0)
        return word == u"°" || word == u"d'" || isFillerOfDates(word);
    if (place < text.size() && text[place] == u'.')
        ++place; // of an abbreviation
    pieces.append(Piece{Piece::Month, Number{month, 0}, 0});
    return true;
}

std::optional<Pieces> piecesOf(QStringView text)
{
    Pieces pieces;
    for (qsizetype place = 0; place < text.size();) {
        const QChar c = text[place];
        if (isBlankOrMark(c)) {
            ++place;
        } else if (c.isDigit()) {
            Number number;
            for (; place < text.size() && text[place].isDigit() && number.digits < 5;
                 ++place, ++number.digits)
                number.value = number.value * 10 + text[place].digitValue();
            pieces.append(Piece{Piece::Figure, number, 0});
        } else if (const char16_t separator = separatorOf(c)) {
            pieces.append(Piece{Piece::Separator, {}, separator});
            ++place;
        } else if (wordEnd(text, place) == place || !addWord(pieces, text, place)) {
            return std::nullopt;
        }
        if (pieces.size() > 10)
            return std::nullopt;
    }
    return pieces;
}

// 15/03/2007, 2007-3-15, 03/2007, 2007: figures with one kind of separator between each two.
std::optional<PartialDate> dateOfFigures(const Pieces &pieces)
{
    const qsizetype size = pieces.size();
    if (size != 1 && size != 3 && size != 5)
        return std::nullopt;
    for (qsizetype i = 0; i < size; ++i) {
        const bool figure = i % 2 == 0;
        if ((pieces[i].kind == Piece::Figure) != figure || pieces[i].separator == u',')
            return std::nullopt;
    }
    const Number first = pieces[0].number;
    const Number last = pieces[size - 1].number;
    if (size == 1)
        return first.isYear() ? dateOf(first.value, 0, 0) : std::nullopt;
    const char16_t separator = pieces[1].separator;
    if (size == 3) {
        if (last.isYear() && first.isShort() && first.value > 0)
            return dateOf(last.value, first.value, 0);
        const bool twoYears = separator == u'/' && last.value == (first.value + 1) % 100;
        const bool fraction = separator == u'.' && last.digits != 2;
        if (first.isYear() && last.isShort() && last.value > 0 && !twoYears && !fraction)
            return dateOf(first.value, last.value, 0);
        return std::nullopt;
    }
    const Number middle = pieces[2].number;
    if (pieces[3].separator != separator || !middle.isShort() || middle.value == 0)
        return std::nullopt;
    if (first.isYear() && last.isShort() && last.value > 0)
        return dateOf(first.value, middle.value, last.value);
    if (!last.isYear() || !first.isShort() || first.value == 0)
        return std::nullopt;
    if (middle.value > 12)
        return dateOf(last.value, first.value, middle.value);
    const bool couldBeSwapped = first.value <= 12 && first.value != middle.value;
    return couldBeSwapped ? std::nullopt : dateOf(last.value, middle.value, first.value);
}

// 15 March 2007, March 15, 2007, 2007 March 15 and without the day; a month may be said twice ("آذار/مارس").
std::optional<PartialDate> dateWithMonthName(const Pieces &pieces)
{
    int year = 0;
    int month = 0;
    int day = 0;
    QVarLengthArray<char, 4> order;
    for (const Piece &piece : pieces) {
        if (piece.kind == Piece::Separator)
            continue;
        if (piece.kind == Piece::Month) {
            if (month == piece.number.value && order.back() == 'm')
                continue;
            if (month != 0)
                return std::nullopt;
            month = piece.number.value;
            order.append('m');
        } else if (piece.number.isYear() && year == 0) {
            year = piece.number.value;
            order.append('y');
        } else if (piece.number.isShort() && piece.number.value > 0 && day == 0) {
            day = piece.number.value;
            order.append('d');
        } else {
            return std::nullopt;
        }
    }
    const QByteArrayView written(order.data(), order.size());
    if (written != "dmy" && written != "mdy" && written != "ymd" && written != "my" && written != "ym")
        return std::nullopt;
    return dateOf(year, month, day);
}

// The text before a time of day such as "T10:00:00Z" or " 9:30"; nothing if what looks like a time is none.
std::optional<QStringView> withoutTime(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0)
        return text;
    qsizetype hour = colon;
    while (hour > 0 && text[hour - 1].isDigit())
        --hour;
    const bool apart = hour > 0 && colon - hour >= 1 && colon - hour <= 2 &&
                       (text[hour - 1].isSpace() || text[hour - 1] == u'T' || text[hour - 1] == u't');
    if (!apart)
        return std::nullopt;
    // After the hour: two figures a colon, fractions of the second, then the zone or the half of the day.
    qsizetype place = hour;
    const auto figures = [&](int most) {
        int value = 0;
        const qsizetype from = place;
        while (place < text.size() && text[place].isDigit() && place - from < 9)
            value = value * 10 + text[place++].digitValue();
        return place > from && value <= most ? int(place - from) : 0;
    };
    bool good = figures(24) > 0;
    for (int part = 0; part < 2 && good && place < text.size() && text[place] == u':'; ++part) {
        ++place;
        good = figures(part == 0 ? 59 : 60) == 2;
    }
    if (good && place < text.size() && (text[place] == u'.' || text[place] == u',')) {
        ++place;
        good = figures(999'999'999) > 0;
    }
    const QString zone = text.sliced(place).trimmed().toString().toLower();
    const bool offset =
        zone.size() >= 3 && zone.size() <= 6 && (zone[0] == u'+' || zone[0] == u'-') &&
        std::all_of(zone.begin() + 1, zone.end(), [](QChar c) { return c.isDigit() || c == u':'; });
    good = good && (zone.isEmpty() || zone == u"z" || zone == u"utc" || zone == u"gmt" || zone == u"am" ||
                    zone == u"pm" || offset);
    if (!good)
        return std::nullopt;
    return text.first(hour - 1).trimmed();
}

} // namespace

std::optional<PartialDate> dateFromList(QStringView text)
{
    text = text.trimmed();
    // Far the most frequent forms; and only a whole ISO date means a year such as 9999 ("no end").
    if (const auto date = PartialDate::fromIso(text);
        date && date->year() >= 1000 && (date->year() <= 2999 || date->day() > 0))
        return date;
    constexpr qsizetype longest = 64;
    if (text.isEmpty() || text.size() > longest)
        return std::nullopt;
    const auto day = withoutTime(text);
    if (!day)
        return std::nullopt;
    if (day->size() < text.size()) {
        const auto date = dateFromList(*day);
        return date && date->day() > 0 ? date : std::nullopt;
    }
    const auto pieces = piecesOf(text);
    if (!pieces || pieces->isEmpty() || pieces->front().kind == Piece::Separator ||
        pieces->back().kind == Piece::Separator)
        return std::nullopt;
    for (const Piece &piece : *pieces) {
        if (piece.kind == Piece::Month)
            return dateWithMonthName(*pieces);
    }
    return dateOfFigures(*pieces);
}

} // namespace copse
