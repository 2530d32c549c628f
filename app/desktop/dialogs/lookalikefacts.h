#pragma once

#include "model/records.h"

#include <QString>

#include <vector>

namespace copse {

class Document;

/// One thing that is recorded of two records that may be one.
struct FactOfTwo
{
    QString label;
    QString first;
    QString second;
};

/// What is known of both, side by side; what is recorded of neither is left out.
std::vector<FactOfTwo> factsOfTwo(const Document &document, Id<Person> first, Id<Person> second);
std::vector<FactOfTwo> factsOfTwo(const Document &document, Id<Organisation> first, Id<Organisation> second);

} // namespace copse
