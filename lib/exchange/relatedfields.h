#pragma once

#include "edits/editsequence.h"
#include "exchange/fieldreader.h"
#include "exchange/recordfields.h"

namespace copse {

// What other records say of a person, as fields that can be set: where they work, what they know, which
// groups they are in, at any time.

std::vector<RecordField> relatedFields();
QString relatedText(const Snapshot &map, Id<Person> person, const RecordField &field);

/// Makes the person's facts those of the text: what it names and they do not have is added, what it does not
/// name goes, with its dates and all that was recorded with it; what stays keeps its own. A word for none:
/// recorded as none. Unknown names become new records. `news`: what is new or gone, in sentences.
Result<void> setRelated(EditSequence &edits, IdSource &ids, FieldReader &reader, Id<Person> person,
                        const RecordField &field, const QString &text, QStringList &news);

} // namespace copse
