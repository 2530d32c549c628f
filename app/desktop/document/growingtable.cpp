#include "desktop/document/growingtable.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QHeaderView>
#include <QTableView>

namespace copse {

namespace {

class Growing : public QObject
{
public:
    Growing(QTableView *table, int beside)
        : QObject(table)
        , m_table(table)
        , m_beside(beside)
        , m_letter(letter())
    {
        setRows();
        table->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == m_table && event->type() == QEvent::FontChange) {
            setRows();
            setColumns(letter() / m_letter);
            m_letter = letter();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    double letter() const { return QFontMetricsF(m_table->font()).averageCharWidth(); }

    void setRows()
    {
        m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + m_beside);
    }

    void setColumns(double factor)
    {
        QHeaderView *header = m_table->horizontalHeader();
        for (int at = 0; at < header->count(); ++at) {
            if (header->sectionResizeMode(at) == QHeaderView::Interactive && !header->isSectionHidden(at))
                header->resizeSection(at, qRound(header->sectionSize(at) * factor));
        }
    }

    QTableView *m_table;
    int m_beside;
    double m_letter;
};

} // namespace

void growWithText(QTableView *table, int beside) { new Growing(table, beside); }

} // namespace copse
