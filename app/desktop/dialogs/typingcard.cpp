#include "desktop/dialogs/typingcard.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QKeySequence>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextDocument>

#include <algorithm>

namespace copse {

namespace {

struct Card
{
    Q_DECLARE_TR_FUNCTIONS(copse::TypingCard)
};

/// The keys that a text names, as they are called on this computer.
QString withKeysOfHere(QString text)
{
    for (const char *key : {"Ctrl+L", "Ctrl+Z"}) {
        const QString named = QString::fromLatin1(key);
        text.replace(named,
                     QKeySequence(named, QKeySequence::PortableText).toString(QKeySequence::NativeText));
    }
    return text;
}

QString paragraph(const QString &text) { return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()); }

} // namespace

std::vector<TypingExample> typingExamples()
{
    return {
        {Card::tr("Amina Diallo; IRD; hydrology; WASH group", "a line somebody types"),
         Card::tr("Adds Amina, or completes her: where she works, what she brings, in which group she is.")},
        {Card::tr("WASH group; Amina Diallo", "a line somebody types"),
         Card::tr("In any order, when the words are known or say what they are.")},
        {Card::tr("Amina Diallo; since 2023; core; facilitator", "a line somebody types"),
         Card::tr("Since when, how near the middle, and in which role. Also: active, occasional, peripheral; "
                  "until 2025; 2019-2023.")},
        {Card::tr("Kofi Mensah; independent; works with Amina Diallo", "a line somebody types"),
         Card::tr("Works for himself, and a tie to Amina.")},
        {Card::tr("Kofi Mensah; group: Rivers; discipline: Law", "a line somebody types"),
         Card::tr("Says in so many words what a word is. Also: person, organisation, role, level.")},
        {Card::tr("Rosa Khan; ?; Law; Rivers", "a line somebody types"),
         Card::tr("A question mark holds the place of what is not known.")},
        {Card::tr("Amina Diallo; -WASH; until 2025", "a line somebody types"),
         Card::tr("Takes her out of the group. Without “until” it asks: left today, or typed by mistake?")},
    };
}

QString typingCardText()
{
    QString rows;
    for (const TypingExample &example : typingExamples()) {
        rows += QStringLiteral("<tr><td style=\"padding:5px\"><b>%1</b></td><td "
                               "style=\"padding:5px\">%2</td></tr>")
                    .arg(example.line.toHtmlEscaped(), example.meaning.toHtmlEscaped());
    }
    const auto direction =
        QGuiApplication::layoutDirection() == Qt::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr");
    return QStringLiteral("<div dir=\"%1\"><h2>%2</h2>%3<table dir=\"%1\" cellspacing=\"0\" width=\"100%\">%4"
                          "</table>%5%6%7</div>")
        .arg(direction, Card::tr("How to type a line").toHtmlEscaped(),
             paragraph(withKeysOfHere(
                 Card::tr("Press Ctrl+L, type, press Enter. Put a semicolon between the words; a comma "
                          "will do where there is no semicolon."))),
             rows,
             paragraph(
                 Card::tr("Before you press Enter, the program says what will happen, what is new and what "
                          "is known. A word that could be two things is asked: choose with the arrows and "
                          "Enter, or with its number.")),
             paragraph(Card::tr("A word nobody knows yet is taken by its place: person, organisation, "
                                "discipline, group.")),
             paragraph(withKeysOfHere(Card::tr("Ctrl+Z takes a line back."))));
}

void printTypingCard(QPagedPaintDevice &device)
{
    QPainter painter(&device);
    const QRectF page = device.pageLayout().paintRectPixels(painter.device()->logicalDpiX());
    QTextDocument document;
    document.documentLayout()->setPaintDevice(painter.device());
    QFont font = QGuiApplication::font();
    // As large as it can be on one page, for a wall or a table.
    for (double size = 14; size >= 7; size -= 0.5) {
        font.setPointSizeF(size);
        document.setDefaultFont(font);
        document.setHtml(typingCardText());
        document.setTextWidth(page.width());
        if (document.size().height() <= page.height())
            break;
    }
    document.drawContents(&painter);
}

} // namespace copse
