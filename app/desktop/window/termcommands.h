#pragma once

#include "model/records.h"

#include <QObject>
#include <QPointer>

class QAction;
class QMenu;
class QWidget;

namespace copse {

class Document;
class Prompts;
class SortingSheet;

/// The way to the sheet on which wordings are sorted under terms.
class TermCommands : public QObject
{
    Q_OBJECT

public:
    TermCommands(Document &document, Prompts &prompts, QWidget *window);
    ~TermCommands() override;

    void fill(QMenu *menu);
    QAction *sortAction() const { return m_sort; }

private:
    void show();
    void remove(Id<Discipline> term);

    Document &m_document;
    Prompts &m_prompts;
    QWidget *m_window;
    QAction *m_sort;
    QPointer<SortingSheet> m_sheet;
};

} // namespace copse
