#pragma once

#include "base/partialdate.h"
#include "exchange/datesinlists.h"
#include "exchange/listwords.h"
#include "exchange/textkey.h"

#include <QHash>
#include <QStringView>

namespace copse {

struct Period
{
    PartialDate from;
    PartialDate to;

    bool isNull() const { return from.isNull() && to.isNull(); }
    /// Whether it ends before it begins, however its dates are completed.
    bool isBackwards() const
    {
        return !from.isNull() && !to.isNull() && from.firstNumber() > to.lastNumber();
    }
};

/// What the cells of date columns say. Each text is understood once. The texts it is asked for must outlive
/// it.
class DateCells
{
public:
    /// Null for an empty cell or a word for "unknown"; nothing for a text that is not understood.
    std::optional<PartialDate> dateOf(QStringView text)
    {
        if (text.isEmpty())
            return PartialDate();
        const auto known = m_byText.constFind(text);
        if (known != m_byText.constEnd())
            return *known;
        std::optional<PartialDate> date = dateFromList(text);
        if (!date && meaningOf(text) == CellMeaning::NotRecorded)
            date = PartialDate();
        m_byText.insert(text, date);
        return date;
    }

private:
    QHash<TextKey, std::optional<PartialDate>> m_byText;
};

} // namespace copse
