#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QMenu;
class QWidget;

namespace copse {

class Document;
class LookAlikeBook;
class LookAlikesDialog;

/// The way to names that look alike, and the word about them after an import.
class NameCommands : public QObject
{
    Q_OBJECT

public:
    NameCommands(Document &document, LookAlikeBook &book, QWidget *window);

    void fill(QMenu *menu);
    /// A list has come in: says how many pairs look alike as soon as that is known; nothing if there is none.
    void tellOfImport() { m_isToTell = true; }

signals:
    void told(const QString &message);

private:
    void show();
    void follow();

    Document &m_document;
    LookAlikeBook &m_book;
    QWidget *m_window;
    QAction *m_show;
    QPointer<LookAlikesDialog> m_dialog;
    bool m_isToTell = false;
};

} // namespace copse
