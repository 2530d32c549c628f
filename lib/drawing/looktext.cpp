#include "drawing/looktext.h"

#include <QUrl>

#include <algorithm>

namespace copse {

namespace {

constexpr int mostKept = 64; // looks of a rule
constexpr KeptLook KeptLooks::*kinds[] = {&KeptLooks::colour, &KeptLooks::shape, &KeptLooks::outline};

} // namespace

QString lookText(const KeptLooks &looks)
{
    QStringList words;
    for (const auto kind : kinds) {
        const KeptLook &look = looks.*kind;
        words << QString::fromLatin1(QUrl::toPercentEncoding(lookRuleCode(look.rule)))
              << QString::number(look.byRank.size());
        for (const qint64 owner : look.byRank)
            words << QString::number(owner);
    }
    return words.join(u' ');
}

KeptLooks looksFromText(const QString &text)
{
    const QStringList words = text.split(u' ');
    auto next = words.begin();
    bool isSound = true;
    const auto word = [&] { return next != words.end() ? *next++ : QString(); };
    const auto number = [&] {
        bool isNumber = false;
        const qint64 value = word().toLongLong(&isNumber);
        isSound = isSound && isNumber;
        return value;
    };
    KeptLooks looks;
    for (const auto kind : kinds) {
        KeptLook &look = looks.*kind;
        const auto rule = lookRuleFromCode(QUrl::fromPercentEncoding(word().toLatin1()));
        const qint64 count = number();
        isSound = isSound && rule && count >= 0 && count <= mostKept;
        for (qint64 i = 0; isSound && i < count; ++i)
            look.byRank.push_back(number());
        if (!isSound)
            return {};
        look.rule = *rule;
        // Nothing has two looks.
        for (auto owner = look.byRank.begin(); owner != look.byRank.end(); ++owner) {
            if (std::find(look.byRank.begin(), owner, *owner) != owner)
                *owner = 0;
        }
    }
    return next == words.end() ? looks : KeptLooks();
}

} // namespace copse
