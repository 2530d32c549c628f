#pragma once

#include "analysis/termsuggestions.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace copse {

class Document;

/// Where the program thinks that wordings belong, each with its reason and a tick; what is ticked can be
/// taken all at once.
class SuggestionList : public QWidget
{
    Q_OBJECT

public:
    explicit SuggestionList(Document &document, QWidget *parent = nullptr);

    /// Looks anew. Ticks that somebody took off stay off.
    void refill();
    int count() const { return int(m_suggestions.size()); }

signals:
    void taken(const std::vector<copse::TermSuggestion> &suggestions);

private:
    void takeTicked();
    void keepTick(int row);
    void showTicked();

    Document &m_document;
    std::vector<TermSuggestion> m_suggestions;
    QLabel *m_words;
    QTreeWidget *m_list;
    QPushButton *m_take;
    QSet<qint64> m_unticked; ///< wordings that somebody wants where they are
};

} // namespace copse
