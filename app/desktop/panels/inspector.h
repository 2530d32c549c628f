#pragma once

#include "desktop/document/relations.h"
#include "desktop/document/viewstate.h"
#include "desktop/panels/factparts.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace copse {

class Document;
class FactList;
class RecordFieldRow;

/// What is recorded about what is selected: every field, to be changed where it stands, and the facts that
/// others say of it. Of several records the values they have in common. With nothing selected, what belongs
/// to the map as a whole.
class Inspector : public QWidget
{
    Q_OBJECT

public:
    Inspector(const FactParts &parts, QWidget *parent = nullptr);

    /// Puts the keyboard into the first field.
    void start();

signals:
    /// What a change has made new.
    void told(const QString &message);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void rebuild();
    void dropPage();
    void refresh();
    void addFields(RecordType type, const std::vector<qint64> &ids);
    void addRow(const RecordField &field);
    void addOwnFields();
    void addLists(const std::vector<Relation> &relations, RecordType type, qint64 owner);

    const FactParts m_parts;
    QScrollArea *m_scroll;
    QTimer m_soon;
    bool m_isStale = true;
    std::vector<Selection> m_shown;
    RecordType m_type = RecordType::Person;
    std::vector<qint64> m_ids;
    QVBoxLayout *m_fieldsLayout = nullptr;
    QVBoxLayout *m_page = nullptr;
    QLineEdit *m_newOwn = nullptr;
    std::vector<RecordFieldRow *> m_rows;
    std::vector<FactList *> m_lists;
};

} // namespace copse
