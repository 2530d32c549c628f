#include "desktop/window/copycommands.h"

#include "desktop/dialogs/forreportdialog.h"
#include "desktop/document/answerbook.h"
#include "desktop/document/document.h"
#include "desktop/document/drawing.h"
#include "desktop/document/viewstate.h"
#include "desktop/window/actions.h"
#include "drawing/pngwriter.h"
#include "report/description.h"
#include "report/reportpicture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMenu>
#include <QMimeData>

namespace copse {

CopyCommands::CopyCommands(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_picture(makeAction(this, "copyPicture", tr("&Picture"),
                           QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), &CopyCommands::copyPicture))
    , m_description(makeAction(this, "copyDescription", tr("&Description in words"), {},
                               &CopyCommands::copyDescription))
    , m_sentence(makeAction(this, "copySentence", tr("&Copy sentence"),
                            QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C), &CopyCommands::copySentence))
    , m_card(makeAction(this, "copyCard", tr("C&ard of the group"), {}, &CopyCommands::copyCard))
    , m_table(makeAction(this, "copyTable", tr("&Table of answers"), {}, &CopyCommands::copyTable))
{
    connect(&parts.document, &Document::opened, this, &CopyCommands::follow);
    connect(&parts.viewState, &ViewState::selectionChanged, this, &CopyCommands::follow);
    connect(&parts.answers, &AnswerBook::changed, this, &CopyCommands::follow);
    connect(&parts.drawing, &Drawing::finished, this, &CopyCommands::follow);
    follow();
}

void CopyCommands::fill(QMenu *menu)
{
    QMenu *copies = menu->addMenu(tr("Cop&y for a report"));
    copies->setObjectName(QStringLiteral("copyMenu"));
    copies->addActions({m_picture, m_description, m_sentence, m_card, m_table});
}

void CopyCommands::follow()
{
    m_picture->setEnabled(m_parts.drawing.picture() != nullptr);
    m_description->setEnabled(m_parts.drawing.picture() != nullptr);
    m_sentence->setEnabled(answer() != nullptr);
    m_card->setEnabled(answer() != nullptr);
    m_table->setEnabled(!m_parts.answers.areWithheld() && !m_parts.answers.all().empty());
}

const GroupAnswer *CopyCommands::answer() const
{
    return m_parts.answers.areWithheld() ? nullptr
                                         : m_parts.answers.find(m_parts.viewState.selected<Group>());
}

void CopyCommands::copyPicture()
{
    const auto group = ForReportDialog::askWhatIsShown(
        m_parts.prompts, m_parts.window, m_parts.document.map(), m_parts.viewState.selected<Group>());
    if (!group)
        return;
    const ViewSpec view = m_parts.drawing.viewSpec();
    ReportWish wish;
    wish.group = *group;
    wish.place = ReportPlace::Screen;
    wish.screen = view.page;
    wish.showing = {Audience::File, view.names, false};
    m_copying.start(
        [map = m_parts.document.map(), view, wish,
         before = m_parts.drawing.drawn()](const std::atomic_bool &cancelled) -> Result<QImage> {
            const auto picture = reportPicture(map, view, wish, before.get(), &cancelled);
            if (!picture)
                return picture.error();
            return renderImage(*picture, reportPlaceDpi(wish.place));
        },
        [this](Result<QImage> &&image) {
            if (!image) {
                emit told(image.error().message);
                return;
            }
            QGuiApplication::clipboard()->setImage(*image);
            emit told(tr("The picture is on the clipboard."));
        });
}

void CopyCommands::copyDescription()
{
    ViewSpec view = m_parts.drawing.viewSpec();
    view.showTo({Audience::File, view.names, false});
    m_copying.start([map = m_parts.document.map(),
                     view](const std::atomic_bool &) { return pictureDescription(map, view); },
                    [this](const QString &words) {
                        put({words, {}}, tr("The description is on the clipboard."));
                    });
}

void CopyCommands::copySentence()
{
    if (const GroupAnswer *of = answer())
        put({sentenceText(m_parts.answers.map(), m_parts.answers.question(), *of), {}},
            tr("The sentence is on the clipboard."));
}

void CopyCommands::copyCard()
{
    if (const GroupAnswer *of = answer())
        put(cardText(m_parts.answers.map(), m_parts.answers.question(), *of),
            tr("The card is on the clipboard."));
}

void CopyCommands::copyTable()
{
    put(answersText(m_parts.answers.map(), m_parts.answers.question(), m_parts.answers.all()),
        tr("The table of answers is on the clipboard."));
}

void CopyCommands::put(const CopiedText &text, const QString &said)
{
    auto *data = new QMimeData;
    data->setText(text.plain);
    if (!text.html.isEmpty())
        data->setHtml(text.html);
    QGuiApplication::clipboard()->setMimeData(data);
    emit told(said);
}

} // namespace copse
