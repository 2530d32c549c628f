// Any bytes are a list that is read or refused; the cells are within the text and their places within the
// file.
#include "exchange/datesinlists.h"
#include "exchange/delimitedtext.h"
#include "exchange/listheadings.h"
#include "exchange/listwords.h"
#include "exchange/textdecoding.h"

#include <cstdlib>

using namespace copse;

namespace {

void expect(bool condition)
{
    if (!condition)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const auto decoded = decodeText(QByteArrayView(data, qsizetype(size)));
    if (!decoded) {
        expect(!decoded.error().message.isEmpty());
        return 0;
    }
    const auto list = DelimitedText::parse(decoded->text);
    if (!list) {
        expect(!list.error().message.isEmpty());
        return 0;
    }
    const qsizetype lines = decoded->text.count(u'\n') + decoded->text.count(u'\r') + 1;
    QStringList headings;
    for (qsizetype row = 0; row < list->rowCount(); ++row) {
        for (qsizetype column = 0; column < list->cellCount(row); ++column) {
            const QStringView cell = list->cell(row, column);
            const CellPlace place = list->place(row, column);
            expect(place.line >= list->line(row) && place.line <= lines);
            if (row == 0)
                headings.append(cell.toString());
            const auto date = dateFromList(cell);
            expect(!date || (date->firstDay().isValid() && dateFromList(date->toIso()) == date));
            expect(meaningOf(cell) == CellMeaning::Value || !containsSuchAWord(cell));
        }
    }
    expect(recogniseHeadings(ListTable::Memberships, headings).size() == headings.size());
    return 0;
}
