#pragma once

#include "desktop/document/latestjob.h"
#include "desktop/document/soon.h"
#include "drawing/filtering.h"

#include <QMap>
#include <QPointer>
#include <QWidget>

class QMenu;
class QToolButton;

namespace copse {

class Document;
class FlowLayout;
class ViewState;

/// Whom the picture shows only, as chips over it, each with how many people it lets through; pressing one,
/// or Delete on it, takes it away. There is nothing to see while everybody is shown.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    FilterBar(Document &document, ViewState &viewState, QWidget *parent = nullptr);

    /// Fills a menu with all fields and their values, whenever it opens. The values of a big map come a
    /// moment later.
    void fill(QMenu *menu);
    /// A button that opens such a menu.
    QToolButton *makeButton();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void count();
    void gather();
    void fillValues(QMenu *menu, const QString &by);
    QToolButton *addChip(const QString &text, const QString &spoken);
    void set(const FilterValue &value, bool isOn);
    void remove(const QWidget *chip);
    QStringList fields() const;

    Document &m_document;
    ViewState &m_viewState;
    QList<QToolButton *> m_chips; // of the date if there is one, then of the filter
    bool m_hasDate = false;
    Filter m_shown;
    QWidget *m_words;
    QPointer<QMenu> m_menu; // of the fields, that opened last
    QStringList m_wanted;   // fields whose values are still to be gathered for it
    QMap<QString, std::vector<FilterChoice>> m_choices;
    LatestJob m_gathering;
    LatestJob m_counting;
    Soon m_soon{[this] { count(); }};
};

} // namespace copse
