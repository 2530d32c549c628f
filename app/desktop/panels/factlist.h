#pragma once

#include "desktop/document/relations.h"
#include "desktop/document/viewstate.h"
#include "desktop/panels/factparts.h"
#include "exchange/fieldchanges.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace copse {

class Document;
class FactDraft;
class FactRow;
class NoticeBar;

/// Facts of one kind about a record: each with its fields, to be changed, added and taken out. Where there is
/// none it says that none is recorded.
class FactList : public QWidget
{
    Q_OBJECT

public:
    FactList(const FactParts &parts, const Relation &relation, RecordType ownerType, qint64 owner,
             QWidget *parent = nullptr);

    /// Shows what is recorded now.
    void refresh();

signals:
    void told(const QString &message);

private:
    void makeHeading();
    void open();
    void closeDraft();
    void recordNone();
    FactRow *makeRow(qint64 id);
    std::vector<FieldValue> given() const;

    const FactParts m_parts;
    const Relation m_relation;
    const RecordType m_ownerType;
    const qint64 m_owner;
    size_t m_most;
    qint64 m_opened = 0; // is to be shown with its fields
    std::vector<qint64> m_ids;
    std::vector<FactRow *> m_rows;
    QVBoxLayout *m_list;
    QToolButton *m_add;
    QLabel *m_nothing;
    QPushButton *m_none;
    QPushButton *m_more;
    NoticeBar *m_refusal;
    FactDraft *m_draft = nullptr;
};

} // namespace copse
