#pragma once

#include "desktop/document/viewstate.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

class QAbstractItemModel;
class QAbstractItemView;
class QLabel;
class QLineEdit;

namespace copse {

class FindProxy;
class FoldButton;
class NoticeBar;

/// The lists at the left: groups with their sub-groups, people, organisations, disciplines, each folded or
/// open, with one line that narrows all of them down. Several of one list are selected together.
class ListsPanel : public QWidget
{
    Q_OBJECT

public:
    struct Models
    {
        QAbstractItemModel *groups;
        QAbstractItemModel *people;
        QAbstractItemModel *organisations;
        QAbstractItemModel *disciplines;
    };

    /// The actions are those that can be done to what is selected. The models outlive the panel.
    ListsPanel(ViewState &viewState, const Models &models, const QList<QAction *> &actions,
               QWidget *parent = nullptr);

    /// Opens the list of what is selected and brings it into view there.
    void reveal();
    /// Lets the person type another name for what is selected.
    void rename();
    /// Why something that was typed here was not taken.
    void say(const QString &message);

private:
    struct Section
    {
        FoldButton *button = nullptr;
        QLabel *count = nullptr;
        QAbstractItemView *view = nullptr;
        FindProxy *proxy = nullptr;
        QString title;
        std::function<Selection(qint64)> selection;
        std::function<std::vector<qint64>(const ViewState &)> selected; // the last is the current one
    };

    template<class T>
    void addSection(const QString &name, const QString &title, QAbstractItemModel *model, bool isOpen,
                    const QList<QAction *> &actions);
    void setOpen(Section &section, bool isOpen);
    void showCount(Section &section);
    void lookFor(const QString &text);
    void takeSelection(Section &section);
    void followSelection();
    static void show(Section &section, const std::vector<qint64> &ids);

    ViewState &m_viewState;
    QLineEdit *m_find;
    NoticeBar *m_notice;
    std::vector<std::unique_ptr<Section>> m_sections;
    bool m_isFollowing = false;
    const Section *m_taken = nullptr; // the list that has just been selected in
};

} // namespace copse
