#include "drawing/textmeasure.h"

#include <QFontMetricsF>
#include <QHash>
#include <QReadWriteLock>
#include <QTextBoundaryFinder>
#include <QTextLayout>
#include <QTransform>

#include <algorithm>
#include <array>
#include <vector>

namespace copse {
namespace {

constexpr int kMarksInARow = 6; // the most a living script piles on one letter, with room to spare
constexpr qsizetype kCacheLimit = 100'000;

bool isJoiner(char32_t c) { return c == 0x200C || c == 0x200D; }

bool isLineSpace(char32_t c) { return c == 0x85 || QChar::isSpace(c); }

// Characters that are not seen and move, cut or hide others.
bool isHidden(char32_t c)
{
    if (c == 0x200E || c == 0x200F || c == 0x061C) // direction marks: they put right what is mixed
        return false;
    if (c == 0x00AD || c == 0x180E || c == 0x034F || c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0)
        return true;
    if (c >= 0xE0020 && c <= 0xE007F) // tags: the flags of Scotland, Wales...
        return false;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
        return !isJoiner(c) && !(c >= 0x0600 && c <= 0x0605) && c != 0x06DD;
    default:
        return c == 0xFFFC;
    }
}

bool isMark(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

bool isPlain(const QString &text)
{
    if (text.size() > kLabelLimit || text.startsWith(u' ') || text.endsWith(u' '))
        return false;
    char16_t before = 0;
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (unit < 0x20 || (unit >= 0x7F && unit < 0xA1) || unit == 0xAD || unit >= 0x300 ||
            (unit == ' ' && before == ' '))
            return false;
        before = unit;
    }
    return true;
}

// The width at size 1, shared by all threads.
class WidthCache
{
public:
    double width(const QString &text, bool semibold)
    {
        auto &widths = m_widths[semibold];
        {
            const QReadLocker lock(&m_lock);
            if (const auto found = widths.constFind(text); found != widths.constEnd())
                return *found;
        }
        const double width = QFontMetricsF(pictureFont(semibold)).horizontalAdvance(text) / kFontUnits;
        const QWriteLocker lock(&m_lock);
        if (widths.size() >= kCacheLimit)
            widths.clear();
        widths.insert(text, width);
        return width;
    }

private:
    QReadWriteLock m_lock;
    std::array<QHash<QString, double>, 2> m_widths;
};

double cleanWidth(const QString &text, bool semibold)
{
    static WidthCache cache;
    return cache.width(text, semibold);
}

struct Metrics
{
    double ascent = 0;
    double descent = 0;
    double capHeight = 0;
};

const Metrics &metrics()
{
    static const Metrics values = [] {
        const QFontMetricsF font(pictureFont(false));
        return Metrics{font.ascent() / kFontUnits, font.descent() / kFontUnits,
                       font.capHeight() / kFontUnits};
    }();
    return values;
}

} // namespace

QStringList pictureFontFamilies()
{
    static const QStringList families{
        QStringLiteral("Noto Sans"),
        QStringLiteral("Noto Sans Arabic"),
        QStringLiteral("Noto Naskh Arabic"),
        QStringLiteral("Noto Sans CJK SC"),
        QStringLiteral("Noto Color Emoji"),
        QStringLiteral("Segoe UI"),
        QStringLiteral("Helvetica Neue"),
        QStringLiteral("DejaVu Sans"),
        QStringLiteral("Arial"),
    };
    return families;
}

QFont pictureFont(bool semibold)
{
    // Made anew each time: threads must not share a QFont, it finds its engine when first used.
    QFont font;
    font.setFamilies(pictureFontFamilies());
    font.setPixelSize(kFontUnits);
    font.setWeight(semibold ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleHint(QFont::SansSerif);
    return font;
}

QString cleanLabel(const QString &text)
{
    if (isPlain(text))
        return text;
    QString clean;
    clean.reserve(std::min<qsizetype>(text.size(), kLabelLimit));
    bool spaceWaits = false;
    bool cut = false;
    char32_t joiner = 0;
    int marks = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            c = QChar::surrogateToUcs4(text[i].unicode(), text[i + 1].unicode());
        if (c >= 0x10000)
            ++i;
        if (isLineSpace(c)) {
            spaceWaits = !clean.isEmpty();
            joiner = 0;
            continue;
        }
        if (isHidden(c))
            continue;
        if (isJoiner(c)) { // kept when something stands on both sides
            joiner = clean.isEmpty() || spaceWaits ? 0 : c;
            continue;
        }
        marks = isMark(c) ? marks + 1 : 0;
        if (marks > kMarksInARow)
            continue;
        if (clean.size() + 5 > kLabelLimit) { // a space, a joiner, two units and the ellipsis
            cut = true;
            break;
        }
        if (spaceWaits)
            clean += u' ';
        if (joiner)
            clean += QChar(static_cast<char16_t>(joiner));
        spaceWaits = false;
        joiner = 0;
        clean += QStringView(QChar::fromUcs4(c));
    }
    if (cut) {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, clean);
        finder.toEnd();
        clean.truncate(std::max<qsizetype>(finder.toPreviousBoundary(), kLabelLimit / 2));
        clean += u'\u2026';
    }
    return clean;
}

double textWidth(const QString &text, double size, bool semibold)
{
    return cleanWidth(cleanLabel(text), semibold) * size;
}

QString elidedText(const QString &text, double width, double size, bool semibold)
{
    const QString clean = cleanLabel(text);
    if (cleanWidth(clean, semibold) * size <= width)
        return clean;
    std::vector<qsizetype> ends; // where it may be cut
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, clean);
    for (qsizetype end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary())
        ends.push_back(end);
    const QFontMetricsF font(pictureFont(semibold));
    const auto cutAt = [&clean](qsizetype end) { return clean.left(end).trimmed() + u'\u2026'; };
    size_t fits = 0; // so many graphemes do
    size_t over = ends.size();
    while (over - fits > 1) {
        const size_t middle = (fits + over) / 2;
        if (font.horizontalAdvance(cutAt(ends[middle - 1])) / kFontUnits * size <= width)
            fits = middle;
        else
            over = middle;
    }
    return fits > 0 ? cutAt(ends[fits - 1]) : QString();
}

double textAscent(double size) { return metrics().ascent * size; }
double textDescent(double size) { return metrics().descent * size; }
double capHeight(double size) { return metrics().capHeight * size; }

QRectF textBox(const PictureText &text) { return turnedBox(text, levelTextBox(text)); }

QRectF turnedBox(const PictureText &text, const QRectF &level)
{
    if (text.turn == 0)
        return level;
    QTransform turn;
    turn.translate(text.at.x(), text.at.y());
    turn.rotate(text.turn);
    turn.translate(-text.at.x(), -text.at.y());
    return turn.mapRect(level);
}

QRectF levelTextBox(const PictureText &text)
{
    const double width = textWidth(text.text, text.size, text.semibold);
    double left = text.at.x();
    if (text.anchor == TextAnchor::Centre)
        left -= width / 2;
    else if (text.anchor == TextAnchor::Right)
        left -= width;
    return {left, text.at.y() - textAscent(text.size), width, textAscent(text.size) + textDescent(text.size)};
}

bool readsRightToLeft(const QString &text) { return text.isRightToLeft(); }

} // namespace copse
