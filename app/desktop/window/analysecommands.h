#pragma once

#include <QObject>

class QMenu;

namespace copse {

class ViewState;

/// What the Analyse menu does: the switches of the question, and the colours.
class AnalyseCommands : public QObject
{
    Q_OBJECT

public:
    AnalyseCommands(ViewState &viewState, QObject *parent);

    void fill(QMenu *menu);

private:
    template<class E, class Read, class Write>
    void addChoice(QMenu *menu, const QString &title, const QString &name, Read read, Write write);

    ViewState &m_viewState;
};

} // namespace copse
