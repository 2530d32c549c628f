#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <vector>

namespace copse {

/// Something in a list that the person who gave it should know: what was left out, kept without a part, or
/// taken in a way they may not have meant.
struct ImportNote
{
    QString file;   ///< without its folder; empty: of the reading as a whole
    int line = 0;   ///< from 1; 0: of the whole file
    int column = 0; ///< from 1; 0: of the whole line
    QString text;   ///< translated

    /// "members.csv:12:3: ..." as compilers write it, without the parts that are not known. One line, without
    /// controls.
    QString toLine() const;
    bool operator==(const ImportNote &) const = default;
};

/// What an import would add, in numbers and in words.
struct ImportSummary
{
    Q_DECLARE_TR_FUNCTIONS(ImportSummary)

public:
    int peopleNew = 0;
    int peopleKnown = 0; ///< in the list and already in the map
    int organisationsNew = 0;
    int organisationsKnown = 0;
    int disciplinesNew = 0;
    int disciplinesKnown = 0;
    int groupsNew = 0;
    int groupsKnown = 0;
    int practicesNew = 0;
    int membershipsNew = 0;
    int membershipsKnown = 0;
    int tiesNew = 0;
    int tiesKnown = 0;
    int affiliationsNew = 0;
    int expertiseNew = 0;
    int completed = 0; ///< records of the map that get something they did not have

    int disciplinesOfTheList = 0;  ///< new ones that are entries of the OECD list
    int disciplinesOfPractice = 0; ///< new ones that are entries of our list of development practice
    int takenAsOffices = 0;        ///< organisations with a parent and no word for the link
    int rowsRead = 0;              ///< of all files, without headings and blank lines
    int rowsLeftOut = 0;           ///< not understood; each has a note
    int rowsRepeated = 0;          ///< say what an earlier row says already
    int peopleForgotten = 0;       ///< who wanted to be forgotten; their rows are left out without a note
    int rowsForgotten = 0;

    QStringList ownFields; ///< headings of columns that were kept as fields of the user's own

    std::vector<ImportNote> notes; ///< in the order of the files and their lines

    /// In the language of the interface, a sentence a line. What is zero is left away, but for what is asked
    /// first: people, organisations, disciplines, groups, memberships and rows not understood.
    QStringList lines() const;
};

} // namespace copse
