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

/// A stretch of a text that stays on one line.
struct Stretch
{
    qsizetype end = 0;
    double width = 0;  // at size 1
    double behind = 0; // of the space after it, which is of no account at the end of a line
};

std::vector<Stretch> stretchesOf(const QString &clean, bool semibold)
{
    std::vector<Stretch> stretches;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, clean);
    qsizetype from = 0;
    for (qsizetype end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary()) {
        const QString words = clean.mid(from, end - from);
        const QString inked = words.trimmed();
        stretches.push_back({end, cleanWidth(inked, semibold),
                             inked.size() == words.size() ? 0 : cleanWidth(QStringLiteral(" "), semibold)});
        from = end;
    }
    return stretches;
}

struct Lines
{
    std::vector<qsizetype> ends;
    double width = 0; // at size 1
};

/// As much on every line as goes; the last has whatever is left.
Lines linesFor(const std::vector<Stretch> &stretches, double width, std::size_t most)
{
    Lines lines;
    double line = 0;
    double before = 0; // the space before the next stretch
    for (std::size_t i = 0; i < stretches.size(); ++i) {
        const Stretch &next = stretches[i];
        if (i > 0 && line + before + next.width > width && lines.ends.size() + 1 < most) {
            lines.ends.push_back(stretches[i - 1].end);
            lines.width = std::max(lines.width, line);
            line = before = 0;
        }
        line += before + next.width;
        before = next.behind;
    }
    if (!stretches.empty())
        lines.ends.push_back(stretches.back().end);
    lines.width = std::max(lines.width, line);
    return lines;
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

BrokenText brokenText(const QString &text, double width, double size, int most, bool semibold)
{
    constexpr double exactness = 1e-3; // points: what was measured as a whole and in parts is the same
    const QString clean = cleanLabel(text);
    BrokenText broken;
    if (const double whole = cleanWidth(clean, semibold) * size; whole <= width + exactness) {
        broken = {clean, {clean}, whole, true};
        return broken;
    }
    if (most <= 1) {
        broken.text = elidedText(clean, width, size, semibold);
        broken.isWhole = false;
        if (!broken.text.isEmpty())
            broken.lines << broken.text;
        broken.width = textWidth(broken.text, size, semibold);
        return broken;
    }
    const std::vector<Stretch> stretches = stretchesOf(clean, semibold);
    const double room = (width + exactness) / size;
    Lines lines = linesFor(stretches, room, std::size_t(most));
    const bool fits = lines.width <= room;
    if (fits) {
        // Lines about as long as each other.
        const std::size_t count = lines.ends.size();
        double all = 0;
        for (const Stretch &stretch : stretches)
            all += stretch.width + stretch.behind;
        for (double even = all / double(count); even < room; even *= 1.06) {
            Lines tried = linesFor(stretches, even, std::size_t(most));
            if (tried.ends.size() == count && tried.width <= even) {
                lines = std::move(tried);
                break;
            }
        }
    }
    qsizetype from = 0;
    for (const qsizetype end : lines.ends) {
        const QString line = clean.mid(from, end - from).trimmed();
        const double lineWidth = cleanWidth(line, semibold) * size;
        if (fits || lineWidth <= width) {
            broken.lines << line;
            broken.width = std::max(broken.width, lineWidth);
            from = end;
            continue;
        }
        // The last line, or a word that is longer than a line: here the words end.
        broken.isWhole = false;
        const QString cut = elidedText(clean.mid(from).trimmed(), width, size, semibold);
        if (cut.isEmpty())
            return {{}, {}, 0, false};
        broken.lines << cut;
        broken.width = std::max(broken.width, cleanWidth(cut, semibold) * size);
        broken.text = clean.left(from) + cut;
        return broken;
    }
    broken.width = std::max(broken.width, lines.width * size);
    broken.text = clean;
    return broken;
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
