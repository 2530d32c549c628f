#pragma once

#include "base/folding.h"
#include "exchange/textkey.h"

#include <QHash>
#include <QString>
#include <QStringView>

#include <vector>

namespace copse {

/// Texts of a list, each once: spellings that fold to one are one, and the first is kept. The texts it is
/// asked for must outlive it.
class TextBook
{
public:
    qint32 findOrAdd(QStringView text)
    {
        const auto known = m_byText.constFind(text);
        if (known != m_byText.constEnd())
            return *known;
        const QString shown = tidyName(text.toString());
        const QString folded = foldName(shown);
        auto at = m_byFolded.constFind(folded);
        if (at == m_byFolded.constEnd()) {
            at = m_byFolded.insert(folded, qint32(m_texts.size()));
            m_texts.push_back(shown);
        }
        m_byText.insert(text, *at);
        return *at;
    }
    /// All texts it was asked for.
    const QHash<TextKey, qint32> &texts() const { return m_byText; }
    const QString &operator[](qint32 at) const { return m_texts[size_t(at)]; }

private:
    std::vector<QString> m_texts;
    QHash<TextKey, qint32> m_byText;
    QHash<QString, qint32> m_byFolded;
};

} // namespace copse
