#pragma once

#include "base/result.h"
#include "exchange/fieldchanges.h"
#include "exchange/recordfields.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;

namespace copse {

class Document;
class FieldInput;
class NoticeBar;

/// A field with its label, and below it why something was not taken. As it is: a field of something that is
/// to be added (text()).
class FieldRow : public QWidget
{
    Q_OBJECT

public:
    /// The editor is called "<type>-<code of the field>".
    FieldRow(Document &document, RecordType type, const RecordField &field, QWidget *parent = nullptr);

    const RecordField &field() const { return m_field; }
    QString text() const;
    void say(const Error &error);
    void quiet();

signals:
    /// What is new besides.
    void told(const QString &message);
    /// Somebody asks for a new record by the name that was not known.
    void newWanted();

protected:
    /// What can be typed there.
    QStringList suggestions() const;

    Document &m_document;
    const RecordType m_type;
    const RecordField m_field;
    FieldInput *m_input;

private:
    NoticeBar *m_refusal;
    QPushButton *m_makeNew;
};

/// The same of records that are there: what is entered is taken as one step that can be undone, or refused.
class RecordFieldRow : public FieldRow
{
    Q_OBJECT

public:
    RecordFieldRow(Document &document, RecordType type, std::vector<qint64> ids, const RecordField &field,
                   QWidget *parent = nullptr);
    ~RecordFieldRow() override;

    /// Shows what is recorded now; what somebody has typed and not entered stays.
    void refresh();

private:
    void take();
    void takeNew();

    const std::vector<qint64> m_ids;
};

/// Puts a record of that name into the map that is a new one of the type a field refers to.
Result<qint64> addNamed(FieldChanges &changes, RecordType type, const QString &name);

} // namespace copse
