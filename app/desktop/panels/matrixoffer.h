#pragma once

#include "desktop/panels/noteframe.h"

namespace copse {

class Drawing;
class ViewState;

/// Over a picture whose outlines can hardly be followed: offers the matrix instead. Goes with the next
/// picture that is no knot, or when it is closed; then it stays away until another kind of picture is shown.
class MatrixOffer : public NoteFrame
{
    Q_OBJECT

public:
    MatrixOffer(const Drawing &drawing, ViewState &viewState, QWidget *parent = nullptr);

private:
    void look();

    const Drawing &m_drawing;
    ViewState &m_viewState;
    bool m_isDeclined = false;
};

} // namespace copse
