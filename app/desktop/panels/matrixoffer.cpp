#include "desktop/panels/matrixoffer.h"

#include "desktop/document/drawing.h"
#include "desktop/document/viewstate.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace copse {

MatrixOffer::MatrixOffer(const Drawing &drawing, ViewState &viewState, QWidget *parent)
    : NoteFrame(parent)
    , m_drawing(drawing)
    , m_viewState(viewState)
{
    setObjectName(QStringLiteral("matrixOffer"));
    auto *words = new QLabel(tr("Many groups overlap here. A matrix shows who is in which more clearly."));
    words->setWordWrap(true);
    setAccessibleName(words->text());
    auto *show = new QPushButton(tr("Show as a &matrix"));
    show->setObjectName(QStringLiteral("showMatrix"));
    connect(show, &QPushButton::clicked, this, [this] {
        ViewSpec view = m_viewState.view();
        view.picture = PictureKind::Matrix;
        m_viewState.setView(view);
    });
    auto *close = new QToolButton;
    close->setText(QStringLiteral("✕"));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close the message"));
    connect(close, &QToolButton::clicked, this, [this] {
        m_isDeclined = true;
        hide();
    });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 4, 6);
    layout->addWidget(words, 1);
    layout->addWidget(show);
    layout->addWidget(close, 0, Qt::AlignTop);
    hide();
    connect(&m_drawing, &Drawing::finished, this, &MatrixOffer::look);
}

void MatrixOffer::look()
{
    const std::shared_ptr<const Drawn> drawn = m_drawing.drawn();
    if (!drawn || drawn->diagram.picture != PictureKind::Hulls)
        m_isDeclined = false;
    setVisible(drawn && drawn->suggestsMatrix && !m_isDeclined);
}

} // namespace copse
