#pragma once

#include "analysis/namewords.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace copse {

/// The name of an organisation as people write it in lists, taken to pieces: what it is about (the head),
/// which parts and places stand beside it, and what it is called for short. A value; any thread.
struct OrganisationName
{
    QString text;
    std::vector<NameWord> head; ///< without small words and forms of registration, in order
    QStringList written;        ///< the words of the head as they stand, folded, sorted
    QStringList beside;         ///< canonical words of everything else: departments, cities, streets; sorted
    QStringList places;         ///< those among them that may say which of several sites it is; sorted
    QStringList acronyms;       ///< folded: "(IRD)", or the whole name; in no order
    QString unit;               ///< folded, an acronym that stands before what it is a unit of: "AMAP, CIRAD"
    QString leading;            ///< folded, the acronym that the head begins with: "GIZ Burkina Faso"
    bool isOffice = false;      ///< and behind it stands nothing but where or which part
    QStringList order;          ///< the words of the head as they stand, folded, in order
    QStringList orderWithSmall; ///< the same with all small words
    bool endsWithCountry = false;
    QStringList initials;   ///< of the head, with and without small words, and with its site
    QStringList countries;  ///< ISO codes, sorted
    QStringList states;     ///< of the USA, sorted
    QStringList otherHeads; ///< as written, further strings in it that are organisations of their own
    QString givenInitials;  ///< letters of "T. J." in "T. J. Watson Center", which are no words of the head
    QStringList pieces;     ///< as written, the head and the first piece: by these it may be well known
    QString plain;          ///< folded letters and digits of the whole text
    bool isAcronym = false; ///< the head is nothing but capitals: "CNRS"
    bool isSystem =
        false; ///< one name for several sites that are each an organisation: "University of California"
    bool isMainSite = false;     ///< of such: the site that people mean by the bare name, or the bare name
    bool isGuess = false;        ///< the head may as well be the city of "Department of Water, Colombo"
    bool isOtherScript = false;  ///< not written in Latin letters
    bool isJoined = false;       ///< two of its words are read as one, as others write them
    bool hasUncertain = false;   ///< a word was read as another with a slip in it
    bool isOtherReading = false; ///< of a name that says first who else it may be of: otherReadings()

    /// Whether any word of the head tells it from all others of its kind: "Ministry of Health" has none.
    bool hasName() const;
    /// Whether it has no word for what it is nor any that is only a name: "Islamic Relief".
    bool isNamedByFields() const;
};

/// `country`: what the record says besides, as people write it; may be empty.
OrganisationName readOrganisationName(const QString &name, const QString &country = {});

} // namespace copse
