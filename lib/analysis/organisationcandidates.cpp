#include "analysis/organisationmatch.h"

#include <algorithm>

namespace copse {

namespace {

/// A word that so many names have does not bring two together by itself.
constexpr size_t commonWord = 400;

} // namespace

std::vector<std::pair<size_t, size_t>>
OrganisationMatcher::candidates(const std::atomic_bool *cancelled) const
{
    std::unordered_map<QString, std::vector<size_t>> blocks;
    std::vector<std::vector<size_t>> ofWord(m_words.size());
    std::unordered_map<QString, std::vector<size_t>> shortForms, longForms;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[i];
        bool hasWord = false;
        for (const Word word : entry.words) {
            if (m_classes[size_t(word)] != WordClass::Name)
                continue;
            ofWord[size_t(word)].push_back(i);
            hasWord = true;
        }
        const auto block = [&](const QString &mark, const std::vector<Word> &some) {
            QStringList words;
            for (const Word word : some)
                words += m_words[size_t(word)];
            words.sort();
            blocks[mark + words.join(u' ')].push_back(i);
        };
        if (!hasWord || m_names[i].isSystem) {
            block({}, entry.words);
            std::vector<Word> words;
            for (const Word word :
                 entry.words) { // a country may stand beside, and then "federal" says nothing
                if (m_classes[size_t(word)] != WordClass::Country && m_words[size_t(word)] != u"federal")
                    words.push_back(word);
            }
            block(QStringLiteral("-"), words);
            if (words.size() > 1 && m_names[i].isNamedByFields() &&
                isWorldwide(entry.inOrder.back(), entry)) {
                std::erase(words, entry.inOrder.back());
                block(QStringLiteral("-"), words);
            }
            for (const Word place : entry.places) { // and a place, where others have no comma before it
                words = entry.words;
                words.push_back(place);
                block(QStringLiteral("+"), words);
            }
        } else if (isKnownPlace(entry.inOrder.back())) {
            block(QStringLiteral("+"), entry.words);
        }
        blocks[QStringLiteral("=") + m_names[i].plain].push_back(i);
        if (entry.wellKnown >= 0)
            blocks[QStringLiteral("#%1").arg(entry.wellKnown)].push_back(i);
        for (const QString &acronym : m_names[i].acronyms)
            shortForms[acronym].push_back(i);
        if (isOneWord(i)) // "Fiocruz", of which others have "(FIOCRUZ)" in brackets
            shortForms[m_names[i].plain].push_back(i);
        for (const QString &initials : m_names[i].initials) {
            if (initials.size() >= 3)
                longForms[initials].push_back(i);
        }
    }
    std::vector<std::pair<size_t, size_t>> pairs;
    const auto add = [&pairs](size_t a, size_t b) {
        if (a != b)
            pairs.emplace_back(std::min(a, b), std::max(a, b));
    };
    const auto addAll = [&](const std::vector<size_t> &block) {
        for (size_t i = 0; i < block.size(); ++i) {
            for (size_t j = i + 1; j < block.size(); ++j)
                add(block[i], block[j]);
        }
    };
    const auto addBoth = [&](const std::vector<size_t> &some, const std::vector<size_t> &others) {
        for (const size_t a : some) {
            for (const size_t b : others)
                add(a, b);
        }
    };
    for (Word word = 0; word < Word(m_words.size()); ++word) {
        if (cancelled && *cancelled)
            return {};
        const std::vector<size_t> &names = ofWord[size_t(word)];
        if (names.size() <= commonWord) {
            addAll(names);
        } else { // only what has another word in common too, or nothing else
            std::unordered_map<QString, std::vector<size_t>> finer;
            for (const size_t name : names) {
                const std::vector<Word> &words = m_entries[name].words;
                if (words.size() == 1)
                    finer[QString()].push_back(name);
                for (const Word other : words) {
                    if (other != word)
                        finer[QString::number(other)].push_back(name);
                }
            }
            for (const auto &[key, block] : finer) {
                if (block.size() <= commonWord || key.isEmpty())
                    addAll(block);
            }
        }
        for (const Word near : m_similar[size_t(word)]) {
            if (near > word && names.size() <= commonWord && ofWord[size_t(near)].size() <= commonWord)
                addBoth(names, ofWord[size_t(near)]);
        }
    }
    for (const auto &[key, block] : blocks)
        addAll(block);
    for (const auto &[acronym, block] : shortForms) {
        addAll(block);
        if (const auto names = longForms.find(acronym); names != longForms.end())
            addBoth(block, names->second);
    }
    for (const auto &[shortForm, longForm] : m_made)
        add(shortForm, longForm);
    std::ranges::sort(pairs);
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

} // namespace copse
