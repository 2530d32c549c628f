#pragma once

#include "desktop/document/latestjob.h"
#include "report/copiedtext.h"

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace copse {

class AnswerBook;
class Document;
class Drawing;
class Prompts;
class ViewState;

/// What can be copied for a report or a message: the picture, its description in words, the sentence and the
/// card of a group, the table of answers. Wherever it is pasted it is as good as a file, so that people are
/// called what a file may call them.
class CopyCommands : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        const Document &document;
        const ViewState &viewState;
        const AnswerBook &answers;
        const Drawing &drawing;
        Prompts &prompts;
        QWidget *window;
    };

    CopyCommands(const Parts &parts, QObject *parent);

    void fill(QMenu *menu);
    QAction *sentenceAction() const { return m_sentence; }

signals:
    void told(const QString &message);

private:
    void copyPicture();
    void copyDescription();
    void copySentence();
    void copyCard();
    void copyTable();
    void follow();
    const GroupAnswer *answer() const;
    void put(const CopiedText &text, const QString &said);

    Parts m_parts;
    LatestJob m_copying;
    QAction *m_picture;
    QAction *m_description;
    QAction *m_sentence;
    QAction *m_card;
    QAction *m_table;
};

} // namespace copse
