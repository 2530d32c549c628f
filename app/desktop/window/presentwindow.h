#pragma once

#include "drawing/seenpart.h"
#include "model/records.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QVBoxLayout;

namespace copse {

class PictureCanvas;
class Presentation;
class RoomAnswers;
class RoomOverlay;
class Sitting;
class TypedLineBar;

/// The wall: title and sentence of a step, its picture, the answers; large whatever the window was, and
/// nothing else. Belongs to whoever presents; the presentation must outlive it.
///
/// Right, Down, Page Down, Space and Enter go on; Left, Up, Page Up and Backspace go back; Home and End. B or
/// the full stop makes the wall black, L follows the mouse with a large dot, + - and 0 zoom, Ctrl+Z undoes,
/// slash shows the line to type in; Escape puts that away, else ends.
class PresentWindow : public QWidget
{
    Q_OBJECT

public:
    PresentWindow(Presentation &presentation, Sitting &sitting, QWidget *parent = nullptr);
    ~PresentWindow() override;

    /// A line to type in, that stands below everything while it is wanted. Takes it.
    void setTypedLine(TypedLineBar *line);
    void showTypedLine(bool shown);
    /// Whom a line was about stands out by name, until the next one, another step or a click. What is read
    /// beside the picture stays what it was, so that the picture stays as well.
    void pointOut(Id<Person> person, Id<Group> group);
    /// To be told when something else has come to the top: black stays black.
    void raiseOverlay();

    bool isBlack() const;
    bool hasPointer() const;

signals:
    void ended();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    bool takeKey(QKeyEvent *event);
    void escape();
    void go(int steps);
    void showStep();
    void showPicture();
    void showPart();
    void showSelection();
    void showNameTags();
    /// A pixel of a wall of 1280 x 720, on this one.
    double unit() const;
    void scale();
    void placeTypedLine();
    void tellPage();
    void setBlack(bool black);
    void setPointer(bool on);

    Presentation &m_presentation;
    Sitting &m_sitting;
    QLabel *m_title;
    QLabel *m_words;
    PictureCanvas *m_canvas;
    RoomAnswers *m_answers;
    QVBoxLayout *m_layout;
    QBoxLayout *m_middle; ///< picture and answers, beside each other or below
    TypedLineBar *m_typedLine = nullptr;
    RoomOverlay *m_overlay;
    QString m_pointedOut; ///< the item; empty: none
    QTimer m_pageSoon;    ///< many sizes in a row are one
    int m_shownStep = -1;
    bool m_isPartDue = false; ///< with the next picture
    SeenPart m_part;          ///< that was shown unasked
};

} // namespace copse
