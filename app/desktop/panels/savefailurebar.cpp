#include "desktop/panels/savefailurebar.h"

#include "desktop/document/document.h"
#include "desktop/panels/actionbutton.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>

namespace copse {

SaveFailureBar::SaveFailureBar(Document &document, QAction *saveElsewhere, QWidget *parent)
    : NoteFrame(parent)
    , m_document(document)
    , m_words(new QLabel)
{
    setObjectName(QStringLiteral("saveFailure"));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    auto *retry = new QPushButton(tr("Try again"));
    retry->setObjectName(QStringLiteral("retrySaving"));
    connect(retry, &QPushButton::clicked, this, [this] { m_document.retrySaving(); });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_words, 1);
    layout->addWidget(retry);
    layout->addWidget(new ActionButton(saveElsewhere, true));
    connect(&document, &Document::savedStateChanged, this, &SaveFailureBar::follow);
    follow();
}

void SaveFailureBar::follow()
{
    const bool failed = m_document.savedState() == Document::SavedState::Failed;
    if (failed && m_words->text() != m_document.saveError().message) {
        m_words->setText(m_document.saveError().message);
        setAccessibleName(m_words->text());
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
    setVisible(failed);
}

} // namespace copse
