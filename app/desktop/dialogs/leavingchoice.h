#pragma once

#include <QComboBox>
#include <QCoreApplication>

namespace copse {

/// Why somebody is taken out of a group: the membership ends today, or never was.
inline QComboBox *offerLeaving(QComboBox *box)
{
    box->addItem(QCoreApplication::translate("copse::SeveralCommands", "They left today"), false);
    box->addItem(QCoreApplication::translate("copse::SeveralCommands", "Typed by mistake"), true);
    return box;
}

inline bool isMistake(const QComboBox *box) { return box->currentData().toBool(); }

} // namespace copse
