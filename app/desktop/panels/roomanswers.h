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
/// groups, each with its word. While a room is entered, how many are in. Names nobody. Hidden when it has
/// nothing to say.
class RoomAnswers : public QFrame
{
    Q_OBJECT

public:
    RoomAnswers(Presentation &presentation, Sitting &sitting, QWidget *parent = nullptr);

    /// For a wall on which so many pixels are one of 1280 x 720; beside the picture or below it.
    void setPlace(double unit, bool isBeside);
    /// Whether there is a sentence to read.
    bool hasSentence() const { return m_hasSentence; }
    /// How high the group with its sentence is in a column of that width (pixels) on a wall of that unit.
    int heightBeside(int width, double unit) const;

signals:
    /// There is something else to read.
    void changed();

private:
    void refill();
    void addGroup(QGridLayout *grid, int place, const GroupAnswer &answer);
    void addSentence(QGridLayout *grid, const GroupAnswer &answer);
    const GroupAnswer *selected() const;
    Badge *badge(const GroupAnswer &answer) const;
    QString nameOf(const GroupAnswer &answer) const;
    QString sentenceOf(const GroupAnswer &answer) const;
    void addEntering(QGridLayout *grid);
    QLabel *words(const QString &text, const char *name, double size, bool semibold) const;
    bool pictureSaysAnswers() const;
    std::vector<const GroupAnswer *> groupsShown() const;

    Presentation &m_presentation;
    Sitting &m_sitting;
    double m_unit = 1;
    bool m_isBeside = false;
    bool m_hasSentence = false;
    QWidget *m_page = nullptr;
    // Words that need more room make the wall larger while they are being shown: the page goes after that.
    Soon m_soon{[this] { refill(); }};
};

} // namespace copse
