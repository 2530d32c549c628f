#pragma once

#include "base/languages.h"

#include <QComboBox>
#include <QLocale>

#include <algorithm>

namespace copse {

/// The languages that words can be in, each in its own, with that one chosen.
inline void offerLanguages(QComboBox *box, const QString &chosen)
{
    for (const QString &language : languageCodes()) {
        QString name = QLocale(language).nativeLanguageName();
        box->addItem(name.isEmpty() ? language : name.replace(0, 1, name.front().toUpper()), language);
    }
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

} // namespace copse
