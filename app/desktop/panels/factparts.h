#pragma once

#include <QString>

#include <functional>

namespace copse {

class Document;
class ViewState;

/// Asks before something is done: the title, the question and the answer that is meant; false: better not.
using AskBefore = std::function<bool(const QString &title, const QString &question, const QString &answer)>;

/// What facts are shown and changed with.
struct FactParts
{
    Document &document;
    ViewState &viewState;
    AskBefore ask;
};

} // namespace copse
