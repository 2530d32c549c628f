#include "exchange/listfolding.h"

#include "base/folding.h"

namespace copse {

QString foldListWord(QStringView text)
{
    const QString folded = foldForFind(text.toString());
    QString key;
    key.reserve(folded.size());
    for (const QChar c : folded) {
        switch (c.unicode()) {
        case u'’':
        case u'‘':
        case u'ʼ':
        case u'`':
            key += u'\'';
            break;
        case u'\u2010':
        case u'\u2011':
            key += u'-';
            break;
        case u'ى':
            key += u'ي';
            break;
        case u'ة':
            key += u'ه';
            break;
        case u'ـ':      // only stretches a word
        case u'\u200E': // marks of direction
        case u'\u200F':
        case u'\u061C':
            break;
        default:
            key += c;
        }
    }
    return key;
}

} // namespace copse
