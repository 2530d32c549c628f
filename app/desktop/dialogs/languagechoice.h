#pragma once

#include "base/languages.h"

#include <QComboBox>

#include <algorithm>
#include <iterator>
#include <utility>

namespace copse {

/// The languages that words can be in, each in its own, with that one chosen.
inline void offerLanguages(QComboBox *box, const QString &chosen)
{
    // Qt's own names say of which country, too.
    static const std::pair<QString, QString> names[] = {
        {QStringLiteral("en"), QStringLiteral("English")},
        {QStringLiteral("fr"), QStringLiteral("Français")},
        {QStringLiteral("es"), QStringLiteral("Español")},
        {QStringLiteral("pt"), QStringLiteral("Português")},
        {QStringLiteral("nl"), QStringLiteral("Nederlands")},
        {QStringLiteral("ar"), QStringLiteral("العربية")},
    };
    for (const QString &language : languageCodes()) {
        const auto name = std::ranges::find(names, language, &std::pair<QString, QString>::first);
        box->addItem(name == std::end(names) ? language : name->second, language);
    }
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

} // namespace copse
