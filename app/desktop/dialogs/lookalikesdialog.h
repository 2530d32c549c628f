#pragma once

#include "analysis/lookalikes.h"
#include "base/result.h"
#include "model/edit.h"

#include <QDialog>

#include <set>
#include <variant>
#include <vector>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QTableWidget;
class QTabWidget;

namespace copse {

class Document;
class LookAlikeBook;

/// Goes through the names that look alike: each pair with its reason and what is known of both, and one, two
/// or later; and through those that were put together, to take them apart again. Arrows and Enter are enough.
/// Stays open beside the work.
class LookAlikesDialog : public QDialog
{
    Q_OBJECT

public:
    LookAlikesDialog(Document &document, const LookAlikeBook &book, QWidget *parent = nullptr);

private:
    using Item = std::variant<LookAlike<Organisation>, LookAlike<Person>, TwoInOne>;

    QWidget *makePairs();
    QWidget *makeMerges();
    void fill();
    void fillMerges();
    void showItem();
    void showFacts(const Item &item);
    void offerNames(const QString &first, const QString &second);
    const Item *current() const;
    void sayOne();
    void sayTwo();
    void later();
    void splitOff();
    void take(const QString &text, Result<Edit> edit);

    Document &m_document;
    const LookAlikeBook &m_book;
    std::vector<Item> m_items;
    std::set<std::pair<qint64, qint64>> m_later;
    QTabWidget *m_tabs;
    QListWidget *m_list = nullptr;
    QLabel *m_reason = nullptr;
    QTableWidget *m_facts = nullptr;
    QWidget *m_naming = nullptr;
    QComboBox *m_name = nullptr; ///< of two that are one: which of the two stays
    QPushButton *m_one = nullptr;
    QPushButton *m_two = nullptr;
    QPushButton *m_skip = nullptr;
    QListWidget *m_merges = nullptr;
    QPushButton *m_split = nullptr;
    QLabel *m_message;
};

} // namespace copse
