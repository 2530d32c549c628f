#include "base/partialdate.h"

#include <QLocale>

namespace copse {

PartialDate PartialDate::fromParts(int year, int month, int day)
{
    const bool real = year >= 1 && year <= 9999 && month >= 0 && month <= 12 && (day == 0 || month > 0) &&
                      (day == 0 || QDate::isValid(year, month, day));
    PartialDate date;
    if (real)
        date.m_packed = year * 10000 + month * 100 + day;
    return date;
}

PartialDate PartialDate::fromDate(QDate date) { return fromParts(date.year(), date.month(), date.day()); }

std::optional<PartialDate> PartialDate::fromIso(QStringView text)
{
    const auto number = [&](qsizetype from, qsizetype count) {
        int value = 0;
        for (qsizetype i = from; i < from + count; ++i) {
            const char16_t c = text[i].unicode();
            if (c < u'0' || c > u'9')
                return -1;
            value = value * 10 + (c - u'0');
        }
        return value;
    };
    const qsizetype size = text.size();
    if ((size != 4 && size != 7 && size != 10) || (size > 4 && text[4] != u'-') ||
        (size > 7 && text[7] != u'-'))
        return std::nullopt;
    const int year = number(0, 4);
    const int month = size > 4 ? number(5, 2) : 0;
    const int day = size > 7 ? number(8, 2) : 0;
    if (year < 1 || (size > 4 && month < 1) || (size > 7 && day < 1))
        return std::nullopt;
    const PartialDate date = fromParts(year, month, day);
    if (date.isNull())
        return std::nullopt;
    return date;
}

QDate PartialDate::firstDay() const
{
    return isNull() ? QDate() : QDate(year(), qMax(1, month()), qMax(1, day()));
}

QDate PartialDate::lastDay() const
{
    if (isNull() || day() > 0)
        return firstDay();
    const int lastMonth = month() > 0 ? month() : 12;
    return QDate(year(), lastMonth, QDate(year(), lastMonth, 1).daysInMonth());
}

int PartialDate::firstNumber() const { return year() * 10000 + qMax(1, month()) * 100 + qMax(1, day()); }

int PartialDate::lastNumber() const
{
    return year() * 10000 + (month() > 0 ? month() : 12) * 100 + (day() > 0 ? day() : 31);
}

QString PartialDate::toIso() const
{
    if (isNull())
        return {};
    QString text = QStringLiteral("%1").arg(year(), 4, 10, QLatin1Char('0'));
    if (month() > 0)
        text += QStringLiteral("-%1").arg(month(), 2, 10, QLatin1Char('0'));
    if (day() > 0)
        text += QStringLiteral("-%1").arg(day(), 2, 10, QLatin1Char('0'));
    return text;
}

QString PartialDate::toText(const QLocale &locale) const
{
    if (isNull())
        return {};
    if (day() > 0)
        return locale.toString(firstDay(), QStringLiteral("d MMMM yyyy"));
    if (month() > 0)
        return locale.toString(firstDay(), QStringLiteral("MMMM yyyy"));
    return locale.toString(firstDay(), QStringLiteral("yyyy"));
}

} // namespace copse
