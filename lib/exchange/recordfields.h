#pragma once

#include "exchange/fieldtext.h"
#include "exchange/recordtype.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace copse {

// The fields of records without their C++ types: what tables and inspectors show and let people change.
// Reading is here, changing in fieldchanges.h. Texts are in the language of the interface.

enum class FieldKind {
    Text,       ///< one line
    Lines,      ///< may have several lines
    Texts,      ///< a list, parted by `;`
    Choice,     ///< one of `choices`
    YesNo,      ///< one of `choices`
    Number,     ///< whole, from `least` to `most`
    Amount,     ///< any number above 0
    Date,       ///< a day, a month or a year
    Reference,  ///< the name of one record
    References, ///< names of several, parted by `;`; or a word for none
};

/// Whether a field is one of the record's own, one of the user's, or what other records say of it.
enum class FieldPlace { Record, Own, Related };

struct RecordField
{
    QString code; ///< as in files; "own:" and the name of an own field; "organisations" and their like
    QString label;
    FieldKind kind = FieldKind::Text;
    FieldPlace place = FieldPlace::Record;
    int at = 0;          ///< which field of the record
    QStringList choices; ///< what can be chosen, in order; the first of a Choice is mostly not recorded
    int least = 0;       ///< of a Number
    int most = -1;       ///< -1: no limit
    std::optional<RecordType> of; ///< of a Reference and References
    bool canBeEmpty = true;       ///< whether it may be left open

    bool operator==(const RecordField &other) const { return code == other.code; }
};

/// The fields that every record of a type has, in the order of model/fields.h. Of a person also what they are
/// related to, behind the name: organisations, disciplines and groups.
std::vector<RecordField> fieldsOf(RecordType type);
/// The names of the own fields that some record has; in the order in which they come first.
QStringList ownFieldsOf(const Snapshot &map, RecordType type);
/// Whether records of that type may have own fields.
bool hasOwnFields(RecordType type);
RecordField ownField(const QString &name);
/// fieldsOf() and ownFieldsOf() together.
std::vector<RecordField> allFieldsOf(const Snapshot &map, RecordType type);

/// The value of a field; empty: not recorded, or no such record. What is related is looked for in the whole
/// map: see relatedText() where there is an index.
QString textOf(const Snapshot &map, RecordType type, qint64 id, const RecordField &field,
               Wording wording = Wording::ForPeople);
/// Whether something is recorded there; what every record has (a "no", consent "not asked") does not count.
bool isRecorded(const Snapshot &map, RecordType type, qint64 id, const RecordField &field);

/// The ids of all records of a type, in their order.
std::vector<qint64> idsOf(const Snapshot &map, RecordType type);
bool isThere(const Snapshot &map, RecordType type, qint64 id);
/// What one may be called in a sentence: its name; of a fact about a person who and where.
QString recordText(const Snapshot &map, RecordType type, qint64 id);

/// What can be typed there: choices, the names of the records it may refer to, or what others have in the
/// same field; in order, each once.
QStringList suggestionsFor(const Snapshot &map, RecordType type, const RecordField &field);

/// As in files and the database: "person", "community".
QString recordTypeCode(RecordType type);
/// "person", "organisation": one of them, in the middle of a sentence.
QString recordTypeText(RecordType type);

} // namespace copse
