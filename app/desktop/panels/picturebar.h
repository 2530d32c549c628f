#pragma once

#include "base/result.h"
#include "drawing/viewspec.h"

#include <QWidget>

class QAction;
class QMenu;
class QToolButton;

namespace copse {

class Document;
class Views;
class ViewState;

/// Above the picture: what is drawn, what its colours, shapes, outlines and sizes tell, and the views that
/// are kept. Every choice is in a menu that opens from a button; the menus are there for the menu bar, too.
class PictureBar : public QWidget
{
    Q_OBJECT

public:
    PictureBar(Document &document, ViewState &viewState, Views &views, QWidget *parent = nullptr);

    /// Puts the same choices into a menu.
    void fill(QMenu *menu);

    /// Puts a button beside what the picture tells.
    void addButton(QWidget *button);

    /// For somebody who points at a thing of the picture: pins, sub-groups, only this group.
    void fillFor(const QString &item, QMenu *menu);

signals:
    /// What was asked for was refused.
    void refused(const QString &message);

private:
    struct Choice
    {
        QMenu *menu;
        QToolButton *button;
    };
    Choice addChoice(const char *name, const QString &accessibleName);
    void showChosen();

    void fillKinds(QMenu *menu);
    void fillRules(QMenu *menu, LookRule ViewSpec::*rule, const QStringList &codes);
    void fillMore(QMenu *menu);
    void fillViews(QMenu *menu);
    QAction *addCheckable(QMenu *menu, const QString &name, const QString &text, bool isChecked);
    template<class E, class Set>
    void fillChoices(QMenu *menu, const QString &name, E now, Set set);

    void addView();
    void renameView();
    void removeView();
    void say(const Result<void> &done);

    Document &m_document;
    ViewState &m_viewState;
    Views &m_views;
    Choice m_kind;
    Choice m_colour;
    Choice m_more;
    Choice m_view;
    QAction *m_tidy;
};

} // namespace copse
