#include "exchange/splitproposal.h"

#include "base/folding.h"

#include <QSet>

#include <algorithm>
#include <optional>

namespace copse {

namespace {

bool seemsToSplit(const ColumnTexts &texts, QChar character, std::optional<QSet<QString>> &names)
{
    int cells = 0;
    int cellsOfNames = 0;
    for (auto text = texts.keyBegin(); text != texts.keyEnd(); ++text) {
        if (!text->text().contains(character))
            continue;
        if (!names) {
            names.emplace();
            for (auto name = texts.keyBegin(); name != texts.keyEnd(); ++name)
                names->insert(foldName(name->text().toString()));
        }
        const auto pieces = text->text().split(character);
        ++cells;
        cellsOfNames += std::ranges::all_of(
            pieces, [&](QStringView piece) { return names->contains(foldName(piece.toString())); });
    }
    return cellsOfNames > 0 && cellsOfNames * 2 >= cells;
}

} // namespace

QString proposedSplit(const std::vector<const ColumnTexts *> &columns)
{
    std::vector<std::optional<QSet<QString>>> names(columns.size()); // only of columns where they are needed
    for (const char16_t character : {u';', u'|', u'/', u','}) {
        for (size_t i = 0; i < columns.size(); ++i) {
            if (seemsToSplit(*columns[i], character, names[i]))
                return QString(QChar(character));
        }
    }
    return {};
}

} // namespace copse
