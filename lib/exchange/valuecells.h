#pragma once

#include "exchange/listimport.h"
#include "exchange/listwords.h"
#include "exchange/namebook.h"
#include "exchange/textkey.h"

#include <QHash>
#include <QStringView>

namespace copse {

/// What the cells of organisation or discipline columns say, where words such as "unknown" and "independent"
/// mean what they say. Each text is understood once. The texts it is asked for must outlive it.
template<class T>
class ValueCells
{
public:
    static constexpr qint32 notSaid = -1;
    static constexpr qint32 none = -2;

    ValueCells(NameBook<T> &book, const ListOptions &options)
        : m_book(book)
        , m_answers(options.meanings)
    {}

    /// A place in the book, `notSaid` or `none`. `isToAsk` becomes true for a name that has such a word in
    /// it, the first time.
    qint32 placeOf(QStringView text, IdSource &ids, bool &isToAsk)
    {
        const auto known = m_byText.constFind(text);
        if (known != m_byText.constEnd())
            return *known;
        const qint32 place = understand(text, ids, isToAsk);
        m_byText.insert(text, place);
        return place;
    }

    /// All texts it was asked for.
    const QHash<TextKey, qint32> &texts() const { return m_byText; }

private:
    qint32 understand(QStringView text, IdSource &ids, bool &isToAsk)
    {
        CellMeaning meaning = meaningOf(text);
        bool isUnsure = meaning == CellMeaning::Value && containsSuchAWord(text);
        if (isUnsure && !m_answers.isEmpty()) {
            const auto answer = m_answers.constFind(foldName(text.toString()));
            if (answer != m_answers.constEnd()) {
                meaning = *answer;
                isUnsure = false;
            }
        }
        if (meaning == CellMeaning::NotRecorded)
            return notSaid;
        if (meaning == CellMeaning::None)
            return none;
        const qint32 before = m_book.size();
        const qint32 place = m_book.findOrAdd(text, ids);
        isToAsk = isUnsure && place == before;
        return place;
    }

    NameBook<T> &m_book;
    const QHash<QString, CellMeaning> &m_answers;
    QHash<TextKey, qint32> m_byText;
};

} // namespace copse
