#pragma once

#include "exchange/fieldchanges.h"

#include <QFrame>

#include <functional>
#include <vector>

namespace copse {

class Document;
class FieldRow;
class NoticeBar;

/// The fields of a record that is to be added: those that are needed, and those that say when and of whom.
/// It goes when the record is there, or with Escape.
class FactDraft : public QFrame
{
    Q_OBJECT

public:
    /// `given`: what is known of it already. `also`: what is to be done with it in the same step.
    using Also = std::function<Result<void>(FieldChanges &changes, qint64 added)>;
    FactDraft(Document &document, RecordType type, std::vector<FieldValue> given, Also also,
              QWidget *parent = nullptr);

signals:
    void added(qint64 id);
    void told(const QString &message);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void add(FieldRow *withNew);

    Document &m_document;
    const RecordType m_type;
    const std::vector<FieldValue> m_given;
    const Also m_also;
    std::vector<FieldRow *> m_rows;
    NoticeBar *m_refusal;
};

} // namespace copse
