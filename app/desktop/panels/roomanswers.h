#pragma once

#include "analysis/answers.h"
#include "desktop/document/soon.h"

#include <QFrame>

class QGridLayout;
class QLabel;

namespace copse {

class Presentation;
class Sitting;

/// The answers as a room reads them: of the group that is shown or selected, its badge with the word under
/// it and the sentence beside; else the badges of the largest groups, each with its word. While a room is
/// entered, how many are in. Names nobody.
class RoomAnswers : public QFrame
{
    Q_OBJECT

public:
    RoomAnswers(Presentation &presentation, Sitting &sitting, QWidget *parent = nullptr);

    /// For a wall on which so many pixels are one of 1280 x 720; beside the picture or below it.
    void setPlace(double unit, bool isBeside);

private:
    void refill();
    void addGroup(QGridLayout *grid, int place, const GroupAnswer &answer);
    void addSentence(QGridLayout *grid, const GroupAnswer &answer);
    void addEntering(QGridLayout *grid);
    QLabel *words(const QString &text, const char *name, double size, bool semibold) const;
    std::vector<const GroupAnswer *> groupsShown() const;

    Presentation &m_presentation;
    Sitting &m_sitting;
    double m_unit = 1;
    bool m_isBeside = false;
    QWidget *m_page = nullptr;
    // Words that need more room make the wall larger while they are being shown: the page goes after that.
    Soon m_soon{[this] { refill(); }};
};

} // namespace copse
