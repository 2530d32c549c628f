#pragma once

#include "analysis/question.h"
#include "base/result.h"
#include "drawing/viewspec.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace copse::cli {

enum class Command { Help, Version, Import, Verdict, Alike, Draw, Info };
enum class Format { Text, Csv, Json };

/// A list that somebody else made, and its optional tables.
struct Lists
{
    QString memberships;
    QString groups;
    QString people;
    QString organisations;
    QString disciplines;
    QString ties;
    QString split;
};

/// What was asked for on the command line.
struct Arguments
{
    Command command = Command::Help;
    QString helpText; ///< for Help
    QString input;    ///< a map or a list
    Lists lists;
    QString group;
    QString output;
    bool replace = false;
    std::optional<AsOf> asOf; ///< none: not said
    Question question;        ///< but for the date
    Format format = Format::Text;
    bool compareNames = false;    ///< verdict: says where it depends on names that look alike
    ViewSpec view;                ///< what is drawn and how; question and group are said above
    QString viewTitle;            ///< of a view of the map to begin with; empty: none
    std::optional<QString> title; ///< over the picture; none: the name of the map, empty: no title
    QSet<QString> said;           ///< the options of a drawing that were said: they change the view
    std::optional<QSizeF> size;   ///< pixels for PNG, points otherwise; none: A4 on its side
    bool isPaperSize = true;      ///< size is a paper's, in points
    double dpi = 150;             ///< of a PNG
    QStringList unused;           ///< options of a drawing that its format has no use for
    QString language;             ///< code, empty: from the locale
};

/// Reads a command line (without the program's name). An Error is of kind Call.
Result<Arguments> parseArguments(const QStringList &words);

/// The language asked for, read before anything is said: messages about the rest are in it too.
QString languageAsked(const QStringList &words);

} // namespace copse::cli
