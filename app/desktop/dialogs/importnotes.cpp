#include "desktop/dialogs/importnotes.h"

#include <QLocale>

namespace copse {

void ImportNotes::setNotes(std::vector<ImportNote> notes)
{
    beginResetModel();
    m_notes = std::move(notes);
    endResetModel();
}

int ImportNotes::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_notes.size());
}

int ImportNotes::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : 4; }

QVariant ImportNotes::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportNote &note = m_notes[size_t(index.row())];
    const auto number = [](int n) { return n > 0 ? QString::number(n) : QString(); };
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        switch (index.column()) {
        case 0:
            return note.file;
        case 1:
            return number(note.line);
        case 2:
            return number(note.column);
        default:
            return note.text;
        }
    }
    if (role == Qt::TextAlignmentRole && (index.column() == 1 || index.column() == 2))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant ImportNotes::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case 0:
        return tr("File");
    case 1:
        return tr("Line");
    case 2:
        return tr("Column");
    default:
        return tr("What to know");
    }
}

} // namespace copse
