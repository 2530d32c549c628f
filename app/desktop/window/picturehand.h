#pragma once

#include "desktop/document/viewstate.h"

#include <QObject>

#include <vector>

class QAction;
class QWidget;

namespace copse {

class Document;
class Drawing;
class PictureCanvas;

/// What the hand does in the picture: people dropped on groups join them, lines from one person to another
/// are ties. Says what it would do while it is done, and what was done.
class PictureHand : public QObject
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

    PictureHand(const Parts &parts, QObject *parent);

    /// A line from whoever is selected, to be led to somebody else.
    QAction *drawTieAction() const { return m_drawTie; }

signals:
    void told(const QString &message);
    void refused(const QString &message);

private:
    struct Drop
    {
        std::vector<Id<Person>> people;
        Id<Group> from; ///< that they leave; null: none
        Id<Group> group;
        QString words; ///< empty: nothing would be done
    };
    Drop dropOf(const QString &carried, const QString &target, Qt::KeyboardModifiers modifiers) const;
    bool isWithinOutline(const QString &person, const QString &group) const;
    Id<Group> onlyGroupOf(const std::vector<Id<Person>> &people) const;
    QString tieWords(const QString &from, const QString &to) const;
    QStringList neighboursOf(const QString &item) const;
    QString called(Id<Person> person) const;

    void drop(const QString &carried, const QString &target, Qt::KeyboardModifiers modifiers);
    void startTie();
    void askKind(const QString &from, const QString &to);
    void follow();

    const Parts m_parts;
    QAction *m_drawTie;
};

} // namespace copse
