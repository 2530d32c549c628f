#include "desktop/panels/roomanswers.h"

#include "analysis/sentences.h"
#include "desktop/document/appearance.h"
#include "desktop/document/document.h"
#include "desktop/document/presentation.h"
#include "desktop/document/sitting.h"
#include "desktop/panels/badge.h"
#include "drawing/badge.h"

#include <QGridLayout>
#include <QLabel>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>

namespace copse {

namespace {

constexpr int mostGroups = 5;
constexpr int mostBeside = 4;
constexpr double badgeSize = 44; // units
constexpr double wordSize = 24;  // 18 points of a wall of 1280 x 720
constexpr double headlineSize = 28;
constexpr double badgeGap = 12;
constexpr double rowGap = 4;
constexpr double groupGap = 12; // between one below the other
constexpr double columnGap = 24;
constexpr double columnOfBadge = 0.3; // of the room, at most, beside a sentence
constexpr double mostBelow = 0.45;    // of the room, for answers below the picture

QFont wallFont(const QFont &font, double pixels, bool semibold)
{
    QFont result = font;
    result.setPixelSize(std::max(1, int(pixels + 0.5)));
    result.setWeight(semibold ? QFont::DemiBold : QFont::Normal);
    return result;
}

double heightIn(double width, const QString &text, const QFont &font)
{
    return QFontMetricsF(font).boundingRect({0, 0, width, QWIDGETSIZE_MAX}, Qt::TextWordWrap, text).height();
}

double widestWord(const QString &text, const QFont &font)
{
    double widest = 0;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        widest = std::max(widest, QFontMetricsF(font).horizontalAdvance(word));
    return widest;
}

} // namespace

RoomAnswers::RoomAnswers(Presentation &presentation, Sitting &sitting, QWidget *parent)
    : QFrame(parent)
    , m_presentation(presentation)
    , m_sitting(sitting)
{
    setObjectName(QStringLiteral("roomAnswers"));
    setPalette(paletteOf(projectorTheme()));
    setAccessibleName(tr("The answers"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    connect(&presentation.answers(), &AnswerBook::changed, this, &RoomAnswers::refill);
    connect(&presentation.room(), &ViewState::selectionChanged, this, &RoomAnswers::refill);
    connect(&presentation, &Presentation::changed, this, &RoomAnswers::refill);
    connect(&sitting, &Sitting::changed, this, &RoomAnswers::refill);
    refill();
}

void RoomAnswers::setPlace(double unit, bool isBeside, QSize room)
{
    if (qFuzzyCompare(unit, m_unit) && isBeside == m_isBeside && room == m_room)
        return;
    m_unit = unit;
    m_isBeside = isBeside;
    m_room = room;
    m_soon.start();
}

void RoomAnswers::refill()
{
    delete m_page;
    m_page = new QWidget;
    m_page->setMouseTracking(true);
    auto *grid = new QGridLayout(m_page);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(int(columnGap * m_unit));
    grid->setVerticalSpacing(int(rowGap * m_unit));
    // On the page before its words: they take on its colours.
    layout()->addWidget(m_page);
    const GroupAnswer *one = selected();
    m_hasSentence = one && !m_sitting.withholdsAnswers();
    if (m_sitting.withholdsAnswers()) {
        addEntering(grid);
    } else if (one) {
        addSentence(grid, *one);
    } else if (!pictureSaysAnswers()) {
        addGroups(grid);
    }
    setHidden(grid->count() == 0);
    grid->setRowStretch(grid->rowCount(), 1);
    emit changed();
}

const GroupAnswer *RoomAnswers::selected() const
{
    return m_presentation.answers().find(m_presentation.room().selected<Group>());
}

/// Below the names of its groups; twice they would only take the room of those names.
bool RoomAnswers::pictureSaysAnswers() const
{
    const PictureKind kind = m_presentation.room().view().picture;
    return kind == PictureKind::Membership || kind == PictureKind::Hulls;
}

/// The largest first.
std::vector<const GroupAnswer *> RoomAnswers::groupsInView() const
{
    const Snapshot &map = m_presentation.answers().map();
    const Id<Group> only = m_presentation.room().view().group;
    const auto isShown = [&](Id<Group> id) {
        // The limit is for maps that were made by others: parents in a circle.
        for (int steps = 0; steps < 1000 && !id.isNull(); ++steps) {
            if (id == only)
                return true;
            const Group *group = map.find(id);
            id = group ? group->parent : Id<Group>();
        }
        return only.isNull();
    };
    std::vector<const GroupAnswer *> groups;
    for (const GroupAnswer &answer : m_presentation.answers().all()) {
        if (map.find(answer.group) && isShown(answer.group))
            groups.push_back(&answer);
    }
    std::ranges::stable_sort(groups, std::ranges::greater(), &GroupAnswer::members);
    return groups;
}

QFont RoomAnswers::lettersOf(double size, bool semibold, double unit) const
{
    return wallFont(font(), size * unit, semibold);
}

double RoomAnswers::columnWidth(std::size_t columns) const
{
    return m_isBeside ? m_room.width()
                      : (m_room.width() - columnGap * m_unit * double(columns - 1)) / double(columns);
}

/// Nothing is cut: neither the last answer at its end nor a line at the end of its words.
bool RoomAnswers::doFit(const std::vector<const GroupAnswer *> &groups, bool areAll) const
{
    const double width = columnWidth(groups.size());
    const QFont heavy = lettersOf(wordSize, true, m_unit);
    const QFont light = lettersOf(wordSize, false, m_unit);
    const double more = areAll ? 0 : QFontMetricsF(light).height() + rowGap * m_unit;
    double sum = 0;
    double highest = 0;
    for (const GroupAnswer *answer : groups) {
        const QString verdict = verdictWords(answer->verdict);
        if (!m_isBeside && std::max(widestWord(nameOf(*answer), heavy), widestWord(verdict, light)) > width)
            return false;
        const double high = heightIn(width, inWidth(nameOf(*answer), true, width), heavy) +
                            badgeSize * m_unit + heightIn(width, inWidth(verdict, false, width), light) +
                            (4 * rowGap + groupGap) * m_unit;
        sum += high;
        highest = std::max(highest, high);
    }
    return m_isBeside ? sum + more <= m_room.height() : highest + more <= mostBelow * m_room.height();
}

/// In the order of the list.
std::vector<const GroupAnswer *> RoomAnswers::groupsThatFit(std::vector<const GroupAnswer *> largest) const
{
    const std::size_t all = largest.size();
    largest.resize(std::min(all, std::size_t(m_isBeside ? mostBeside : mostGroups)));
    while (largest.size() > 1 && !doFit(largest, largest.size() == all))
        largest.pop_back();
    std::ranges::sort(largest, {}, &GroupAnswer::group);
    return largest;
}

void RoomAnswers::addGroups(QGridLayout *grid)
{
    const std::vector<const GroupAnswer *> inView = groupsInView();
    const std::vector<const GroupAnswer *> groups = groupsThatFit(inView);
    if (groups.empty())
        return;
    int place = 0;
    for (const GroupAnswer *answer : groups)
        addGroup(grid, place++, *answer, columnWidth(groups.size()));
    if (const int more = int(inView.size() - groups.size()); more > 0) {
        QLabel *rest =
            words(tr("and %n more", "after the answers of some groups", more), "roomMore", wordSize, false);
        rest->setAlignment(Qt::AlignCenter);
        grid->addWidget(rest, grid->rowCount(), 0, 1, m_isBeside ? 1 : int(groups.size()));
    }
}

/// A word that is wider than its column goes on in the next line.
QString RoomAnswers::inWidth(const QString &text, bool semibold, double width) const
{
    const QFontMetricsF metrics(lettersOf(wordSize, semibold, m_unit));
    QStringList all;
    for (const QString &word : text.split(u' ')) {
        if (metrics.horizontalAdvance(word) <= width) {
            all << word;
            continue;
        }
        QString broken;
        QString line;
        QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, word);
        for (qsizetype from = 0, to = letters.toNextBoundary(); to >= 0;
             from = to, to = letters.toNextBoundary()) {
            const QString letter = word.mid(from, to - from);
            if (!line.isEmpty() && metrics.horizontalAdvance(line + letter) > width) {
                broken += line + QChar(0x200B); // a line may end there
                line.clear();
            }
            line += letter;
        }
        all << broken + line;
    }
    return all.join(u' ');
}

int RoomAnswers::widthBeside(double unit) const
{
    if (selected() || pictureSaysAnswers() || m_sitting.withholdsAnswers())
        return 0;
    double widest = 0;
    std::vector<const GroupAnswer *> groups = groupsInView();
    groups.resize(std::min(groups.size(), std::size_t(mostBeside)));
    for (const GroupAnswer *answer : groups)
        widest = std::max({widest, widestWord(nameOf(*answer), lettersOf(wordSize, true, unit)),
                           widestWord(verdictWords(answer->verdict), lettersOf(wordSize, false, unit))});
    return int(std::ceil(widest));
}

QLabel *RoomAnswers::words(const QString &text, const char *name, double size, bool semibold) const
{
    auto *label = new QLabel(text);
    label->setPalette(palette()); // a style sheet of the program keeps it from being handed on
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(lettersOf(size, semibold, m_unit));
    return label;
}

Badge *RoomAnswers::badge(const GroupAnswer &answer) const
{
    return new Badge({answer.organisations.answer, answer.disciplines.answer}, int(badgeSize * m_unit),
                     Badge::Place::Wall);
}

QString RoomAnswers::nameOf(const GroupAnswer &answer) const
{
    const Group *group = m_presentation.answers().map().find(answer.group);
    return group ? group->name : QString();
}

/// Its name, its badge, and what the badge says, in a column or one below the other.
void RoomAnswers::addGroup(QGridLayout *grid, int place, const GroupAnswer &answer, double width)
{
    constexpr int rows = 4; // with the space that follows
    const int column = m_isBeside ? 0 : place;
    const int row = m_isBeside ? rows * place : 0;
    QLabel *name = words(inWidth(nameOf(answer), true, width), "roomGroup", wordSize, true);
    name->setAlignment(Qt::AlignHCenter | Qt::AlignBottom);
    grid->addWidget(name, row, column);
    grid->addWidget(badge(answer), row + 1, column, Qt::AlignHCenter);
    QLabel *verdict =
        words(inWidth(verdictWords(answer.verdict), false, width), "roomVerdict", wordSize, false);
    verdict->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    grid->addWidget(verdict, row + 2, column);
    if (m_isBeside)
        grid->setRowMinimumHeight(row + 3, int(groupGap * m_unit));
    else
        grid->setColumnStretch(column, 1);
}

/// The words of its badge are the headline, where that stands beside it.
void RoomAnswers::addSentence(QGridLayout *grid, const GroupAnswer &answer)
{
    QLabel *headline = words(Sentences::headline(answer), "roomHeadline", headlineSize, true);
    QLabel *body = words(sentenceOf(answer), "roomSentence", wordSize, false);
    body->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    if (!m_isBeside) {
        addGroup(grid, 0, answer, columnOfBadge * m_room.width());
        grid->addWidget(headline, 0, 1);
        grid->addWidget(body, 1, 1, 2, 1);
        grid->setColumnStretch(1, 4);
        return;
    }
    grid->setHorizontalSpacing(int(badgeGap * m_unit));
    grid->addWidget(words(nameOf(answer), "roomGroup", wordSize, true), 0, 0, 1, 2);
    grid->addWidget(badge(answer), 1, 0, Qt::AlignTop);
    grid->addWidget(headline, 1, 1);
    grid->addWidget(body, 2, 0, 1, 2);
    grid->setColumnStretch(1, 1);
}

QString RoomAnswers::sentenceOf(const GroupAnswer &answer) const
{
    const AnswerBook &book = m_presentation.answers();
    return Sentences(book.map(), book.question()).body(answer);
}

int RoomAnswers::heightBeside(int width, double unit) const
{
    const GroupAnswer *answer = selected();
    if (!answer)
        return 0;
    const auto height = [&](const QString &text, double size, bool semibold, double across) {
        return heightIn(across, text, lettersOf(size, semibold, unit));
    };
    const double afterBadge = width - (badgeSize + badgeGap) * unit;
    return int(
        height(nameOf(*answer), wordSize, true, width) +
        std::max(height(Sentences::headline(*answer), headlineSize, true, afterBadge), badgeSize * unit) +
        height(sentenceOf(*answer), wordSize, false, width) + 4 * rowGap * unit);
}

void RoomAnswers::addEntering(QGridLayout *grid)
{
    QLabel *entered = words(m_sitting.words(), "roomEntered", 1.6 * headlineSize, true);
    entered->setAlignment(Qt::AlignCenter);
    grid->addWidget(entered, 0, 0);
}

} // namespace copse
