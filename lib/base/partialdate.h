#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace copse {

/// A year, a month or a day of the Gregorian calendar: `2007`, `2007-03`, `2007-03-15`. Reaches from its
/// first day to its last, both included. The default is "no date". Years 1 to 9999.
class PartialDate
{
public:
    PartialDate() = default;
    /// Month and day 0 = not said. Null if there is no such date.
    static PartialDate fromParts(int year, int month = 0, int day = 0);
    static PartialDate fromDate(QDate date);
    /// Reads exactly the three forms above; nothing for any other text.
    static std::optional<PartialDate> fromIso(QStringView text);

    bool isNull() const { return m_packed == 0; }
    int year() const { return m_packed / 10000; }
    int month() const { return m_packed / 100 % 100; }
    int day() const { return m_packed % 100; }
    QDate firstDay() const;
    QDate lastDay() const;
    /// First and last day as yyyymmdd, comparable as numbers; the last day of a month is its 31st.
    int firstNumber() const;
    int lastNumber() const;
    QString toIso() const;
    /// As people of a language write it: "15 March 2007", "March 2007", "2007".
    QString toText(const QLocale &locale) const;

    auto operator<=>(const PartialDate &) const = default;

private:
    qint32 m_packed = 0; // yyyymmdd
};

/// The date a question is asked for: any time, or a partial date that counts whoever was there on any day of
/// it.
class AsOf
{
public:
    static AsOf anyTime() { return {}; }
    static AsOf date(PartialDate date)
    {
        AsOf asOf;
        asOf.m_date = date;
        return asOf;
    }
    static AsOf today() { return date(PartialDate::fromDate(QDate::currentDate())); }

    bool isAnyTime() const { return m_date.isNull(); }
    PartialDate date() const { return m_date; }
    /// Whether something that lasts from `from` to `to` (null = open) counts.
    bool includes(PartialDate from, PartialDate to) const
    {
        return isAnyTime() || ((from.isNull() || from.firstNumber() <= m_date.lastNumber()) &&
                               (to.isNull() || to.lastNumber() >= m_date.firstNumber()));
    }

    bool operator==(const AsOf &) const = default;

private:
    PartialDate m_date;
};

} // namespace copse
