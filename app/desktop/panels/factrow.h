#pragma once

#include "desktop/document/relations.h"
#include "desktop/document/viewstate.h"
#include "desktop/panels/factparts.h"
#include "desktop/panels/foldbutton.h"

#include <vector>

class QVBoxLayout;

namespace copse {

class Document;
class FactDraft;
class FactList;
class NoticeBar;
class RecordFieldRow;

/// A line that opens what is below it; as wide as there is room, with an ellipsis.
class FactButton : public FoldButton
{
    Q_OBJECT

public:
    explicit FactButton(QWidget *parent = nullptr);

    void setWords(const QString &words);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QString m_words;
};

/// One fact in a line, and its fields when it is opened. What has a page of its own is selected instead.
class FactRow : public QWidget
{
    Q_OBJECT

public:
    /// `known`: the field that is the same for all of its list.
    FactRow(const FactParts &parts, RecordType type, qint64 id, const QString &known,
            QWidget *parent = nullptr);

    void refresh();
    void open();
    /// It is shown beside what stands on it, and not taken out here.
    void keep() { m_isKept = true; }

signals:
    void told(const QString &message);

private:
    QString words() const;
    void makeFields();
    void addSource(const RecordField &field);
    void remakeSource(const RecordField &field, QWidget *place);
    void remove();

    const FactParts m_parts;
    const RecordType m_type;
    const qint64 m_id;
    const QString m_known;
    FactButton *m_button;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_layout;
    std::vector<RecordFieldRow *> m_fields;
    std::vector<FactList *> m_lists;
    QWidget *m_source = nullptr;
    qint64 m_shownSource = 0;
    NoticeBar *m_refusal = nullptr;
    bool m_isKept = false;
};

} // namespace copse
