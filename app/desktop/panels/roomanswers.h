#pragma once

#include "analysis/answers.h"
#include "desktop/document/soon.h"

#include <QFrame>

class QGridLayout;
class QLabel;

namespace copse {

class Badge;
class Presentation;
class Sitting;

/// The answers as a room reads them: of the group that is shown or selected, its badge with the word under
/// it and the sentence beside; else, where the picture does not say so itself, the badges of the largest
/// groups, each with its word, as many as fit. While a room is entered, how many are in. Names nobody. Hidden
/// when it has nothing to say.
class RoomAnswers : public QFrame
{
    Q_OBJECT

public:
    RoomAnswers(Presentation &presentation, Sitting &sitting, QWidget *parent = nullptr);

    /// For a wall on which so many pixels are one of 1280 x 720; beside the picture or below it. `room`:
    /// pixels, the most it may take; what does not fit as a whole is not shown.
    void setPlace(double unit, bool isBeside, QSize room);
    /// Whether there is a sentence to read.
    bool hasSentence() const { return m_hasSentence; }
    /// How high the group with its sentence is in a column of that width (pixels) on a wall of that unit.
    int heightBeside(int width, double unit) const;
    /// How wide a column beside the picture has to be for every word to stay whole, likewise.
    int widthBeside(double unit) const;

signals:
    /// There is something else to read.
    void changed();

private:
    void refill();
    void addGroup(QGridLayout *grid, int place, const GroupAnswer &answer, double width);
    void addSentence(QGridLayout *grid, const GroupAnswer &answer);
    const GroupAnswer *selected() const;
    Badge *badge(const GroupAnswer &answer) const;
    QString nameOf(const GroupAnswer &answer) const;
    QString sentenceOf(const GroupAnswer &answer) const;
    void addEntering(QGridLayout *grid);
    QLabel *words(const QString &text, const char *name, double size, bool semibold) const;
    bool pictureSaysAnswers() const;
    std::vector<const GroupAnswer *> groupsInView() const;
    std::vector<const GroupAnswer *> groupsThatFit(std::vector<const GroupAnswer *> largest) const;
    bool doFit(const std::vector<const GroupAnswer *> &groups, bool areAll) const;
    QFont lettersOf(double size, bool semibold, double unit) const;
    double columnWidth(std::size_t columns) const;
    QString inWidth(const QString &text, bool semibold, double width) const;
    void addGroups(QGridLayout *grid);

    Presentation &m_presentation;
    Sitting &m_sitting;
    double m_unit = 1;
    QSize m_room{QWIDGETSIZE_MAX, QWIDGETSIZE_MAX};
    bool m_isBeside = false;
    bool m_hasSentence = false;
    QWidget *m_page = nullptr;
    // Words that need more room make the wall larger while they are being shown: the page goes after that.
    Soon m_soon{[this] { refill(); }};
};

} // namespace copse
