#include "desktop/dialogs/textdialog.h"

#include "desktop/document/appearance.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace copse {

namespace {

struct Help
{
    Q_DECLARE_TR_FUNCTIONS(copse::Help)
};

QString paragraph(const QString &text) { return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()); }

QString heading(const QString &text) { return QStringLiteral("<h3>%1</h3>").arg(text.toHtmlEscaped()); }

QString list(const QStringList &lines)
{
    QString html;
    for (const QString &line : lines)
        html += QStringLiteral("<li>%1</li>").arg(line.toHtmlEscaped());
    return QStringLiteral("<ul>%1</ul>").arg(html);
}

} // namespace

TextDialog::TextDialog(const QString &name, const QString &title, const QString &html, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(name);
    setWindowTitle(title);
    auto *text = new QTextBrowser;
    text->setAccessibleName(title);
    text->setOpenExternalLinks(true);
    text->setFrameShape(QFrame::NoFrame);
    text->setHtml(html);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(text, 1);
    layout->addWidget(buttons);
    resize(roomForText(*this, {620, 520}));
}

QString aboutText()
{
    return heading(Help::tr("Copse %1").arg(QStringLiteral(COPSE_VERSION))) +
           paragraph(Help::tr("Maps of communities of practice, and what they say.")) +
           paragraph(
               Help::tr("Free software under the GNU General Public License, version 3 or later. It comes "
                        "without any warranty.")) +
           heading(Help::tr("What it stands on")) +
           list({Help::tr("Qt %1: LGPL-3.0; Qt Charts: GPL-3.0").arg(QLatin1StringView(qVersion())),
                 Help::tr("Graphviz, in a process of its own: EPL-1.0"), Help::tr("SQLite: public domain"),
                 Help::tr("ICU: Unicode licence")}) +
           heading(Help::tr("Lists and colours")) +
           list({Help::tr("Fields of Research and Development, OECD, Frascati Manual 2015"),
                 Help::tr("Organisation types, IATI: CC BY 4.0"),
                 Help::tr("Colours: Paul Tol's “muted” scheme")});
}

QString ruleText()
{
    return heading(Help::tr("The question")) +
           paragraph(Help::tr(
               "Is a group inter-organisational, is it multidisciplinary, both, or neither? For each "
               "half of the question Copse looks at all pairs of members and counts those who have "
               "nothing in common: no organisation, or no discipline.")) +
           heading(Help::tr("The answers")) +
           list(
               {Help::tr(
                    "Yes: there are at least two, and two members picked at random differ at least one time "
                    "in four."),
                Help::tr(
                    "Mostly one: there are at least two, but two members differ less than one time in four."),
                Help::tr("No: all that is known is one and the same."),
                Help::tr(
                    "Cannot tell yet: it depends on those who are not recorded. Then Copse says what would "
                    "settle it."),
                Help::tr("Not yet a group: fewer than two members.")}) +
           heading(Help::tr("Who counts")) +
           list(
               {Help::tr(
                    "Members on the date at the bottom of the window, learners too; members of sub-groups "
                    "count as members of the groups above, unless you choose direct members only."),
                Help::tr("Offices count with their organisation; affiliates of a confederation count for "
                         "themselves."),
                Help::tr(
                    "Disciplines count by field of the OECD list, those of development practice by the field "
                    "they hang under; what is in neither list is a field of its own, until it is sorted "
                    "under "
                    "a term (Edit > Disciplines and wordings)."),
                Help::tr("People who work for themselves differ from everybody, and are no organisation."),
                Help::tr("Not recorded is never taken for different: the answer is “yes” only if it stays so "
                         "whatever the missing ones turn out to be.")}) +
           paragraph(Help::tr("The menu Analyse changes each of these, and the card says so.")) +
           heading(Help::tr("The sign")) +
           paragraph(
               Help::tr("A disc of two halves: organisations on the left, disciplines on the right. Filled: "
                        "yes. Hatched: mostly one. Empty: no. A question mark: cannot tell yet. “Both” is a "
                        "fact about a group, not a mark."));
}

} // namespace copse
