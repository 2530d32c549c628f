#pragma once

#include "base/result.h"
#include "desktop/panels/factparts.h"
#include "desktop/panels/sheetmodel.h"

#include <QObject>

namespace copse {

class Document;
class SheetTable;

/// What can be done to the selected cells and rows of a sheet, each as one step. Owned by its panel.
class SheetEdits : public QObject
{
    Q_OBJECT

public:
    SheetEdits(Document &document, SheetModel &model, SheetTable &table, AskBefore ask, QObject *parent);

    /// With the headings where whole rows are selected. In full for maps only: as text it is as good as a
    /// file, and says of people no more than one (model/audience.h).
    void copy();
    /// A block from its first cell on, without the headings where it has them; one value into all selected
    /// cells. Rows behind the last become new records, but of nobody who wanted to be forgotten.
    void paste();
    /// The first selected row into the others; of one row: the row above into it.
    void fillDown();
    void emptyCells();
    /// To the empty row, ready to type.
    void addRow();
    void removeRows();
    /// Nothing of it is done where one cell refuses, which becomes the current one.
    Result<void> write(const QString &stepName, const std::vector<SheetCell> &cells);

signals:
    void refused(const QString &message);
    void told(const QString &message);

private:
    void perform(const QString &stepName, const std::vector<SheetCell> &cells);
    void performPaste(std::vector<SheetCell> cells);
    int namesakesAmong(const std::vector<SheetCell> &cells) const;
    std::vector<qint64> selectedRecords() const;

    Document &m_document;
    SheetModel &m_model;
    SheetTable &m_table;
    AskBefore m_ask;
};

} // namespace copse
