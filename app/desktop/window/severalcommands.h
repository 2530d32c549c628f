#pragma once

#include "desktop/document/viewstate.h"

#include <QObject>

#include <functional>
#include <vector>

class QAction;
class QMenu;
class QWidget;

namespace copse {

class ChoiceDialog;
class Document;
class Drawing;
class PictureCanvas;

/// Several at once: marking them in the picture, and what is changed of all people who are selected, each
/// change one step.
class SeveralCommands : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Document &document;
        ViewState &viewState;
        Drawing &drawing;
        PictureCanvas &canvas;
        QWidget *window;
    };

    SeveralCommands(const Parts &parts, QObject *parent);

    void fill(QMenu *menu);
    /// What can be changed of all who are selected.
    void fillChanges(QMenu *menu);
    QAction *selectAllAction() const { return m_selectAll; }
    QAction *addToGroupAction() const { return m_addToGroup; }

signals:
    void told(const QString &message);
    /// How many are selected, in words; empty: one or none.
    void counted(const QString &words);

private:
    void mark(const QStringList &items, bool added);
    void selectAll();
    void follow();

    void addToGroup();
    void takeOut();
    void changeLevel();
    void changeConsent();
    void addOrganisation();
    void addDiscipline();
    /// A dialog about the people selected; `words` of its step come with what is done.
    ChoiceDialog *ask(const char *name, const QString &title, const QString &button);
    Result<void> perform(const QString &text, Result<Edit> edit);
    std::vector<Id<Person>> people() const;
    QString peopleInWords() const;

    const Parts m_parts;
    QAction *m_selectAll;
    QAction *m_addToGroup;
    QAction *m_takeOut;
    QAction *m_level;
    QAction *m_organisation;
    QAction *m_discipline;
    QAction *m_consent;
};

} // namespace copse
