#include "exchange/replacing.h"

#include "base/folding.h"

#include <QTextBoundaryFinder>

#include <vector>

namespace copse {

namespace {

/// A text letter by letter, each folded by itself, so that a place in one is a place in the other.
struct Letters
{
    QString folded;
    std::vector<qsizetype> from; // where each unit of `folded` is from; one more for the end

    explicit Letters(const QString &text)
    {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
        qsizetype at = 0;
        for (qsizetype next = finder.toNextBoundary(); next > at; next = finder.toNextBoundary()) {
            const QString letter = text.sliced(at, next - at);
            const QString fold = letter.trimmed().isEmpty() ? QStringLiteral(" ") : foldForFind(letter);
            folded += fold;
            from.insert(from.end(), size_t(fold.size()), at);
            at = next;
        }
        from.push_back(text.size());
    }
};

} // namespace

std::optional<QString> replaced(const QString &text, const Replacing &replacing)
{
    if (replacing.find.isEmpty())
        return std::nullopt;
    if (replacing.isWhole) {
        const bool isIt = replacing.isExact ? text.trimmed() == replacing.find.trimmed()
                                            : foldForFind(text) == foldForFind(replacing.find);
        return isIt ? std::optional(replacing.with) : std::nullopt;
    }
    if (replacing.isExact) {
        QString changed = text;
        changed.replace(replacing.find, replacing.with);
        return text.contains(replacing.find) ? std::optional(changed) : std::nullopt;
    }
    const Letters letters(text);
    const QString find = Letters(replacing.find).folded;
    QString changed;
    qsizetype done = 0;
    bool isFound = false;
    const auto isBetweenLetters = [&](qsizetype at) {
        return at == 0 || letters.from[size_t(at)] != letters.from[size_t(at - 1)];
    };
    qsizetype at = find.isEmpty() ? -1 : letters.folded.indexOf(find);
    while (at >= 0) {
        const qsizetype end = at + find.size();
        const bool isIt = isBetweenLetters(at) && isBetweenLetters(end);
        if (isIt) {
            changed += text.sliced(done, letters.from[size_t(at)] - done) + replacing.with;
            done = letters.from[size_t(end)];
            isFound = true;
        }
        at = letters.folded.indexOf(find, isIt ? end : at + 1);
    }
    return isFound ? std::optional(changed + text.sliced(done)) : std::nullopt;
}

} // namespace copse
