#pragma once

#include "base/folding.h"
#include "model/snapshot.h"

#include <QCollator>
#include <QComboBox>
#include <QCompleter>

#include <algorithm>

namespace copse {

/// All records of a type by name, to choose from; null where the typed text is no such name.
template<class T>
void offerRecords(QComboBox *box, const Snapshot &map, Id<T> chosen = {})
{
    std::vector<std::pair<QString, Id<T>>> names;
    for (const auto &[id, record] : map.all<T>())
        names.emplace_back(record.name, id);
    QCollator collator;
    collator.setNumericMode(true);
    std::ranges::stable_sort(
        names, [&](const auto &a, const auto &b) { return collator.compare(a.first, b.first) < 0; });
    box->addItem(QString(), qint64(0));
    for (const auto &[name, id] : names)
        box->addItem(name, id.value);
    box->setCurrentIndex(std::max(0, box->findData(chosen.value)));
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(28);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
}

template<class T>
Id<T> chosenRecord(const QComboBox *box)
{
    const QString text = foldName(box->currentText());
    if (text == foldName(box->itemText(box->currentIndex())))
        return {box->currentData().toLongLong()};
    for (int i = 0; i < box->count(); ++i) {
        if (foldName(box->itemText(i)) == text)
            return {box->itemData(i).toLongLong()};
    }
    return {};
}

} // namespace copse
