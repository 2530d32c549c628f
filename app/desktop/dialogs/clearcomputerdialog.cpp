#include "desktop/dialogs/clearcomputerdialog.h"

#include "store/versions.h"

#include <QSettings>

namespace copse {

ClearComputerDialog::ClearComputerDialog(const QString &versionsFolder, int recent, QWidget *parent)
    : LastWarningDialog(QStringLiteral("clearComputerDialog"), tr("Clear what this computer keeps"), parent)
{
    const KeptVersions kept = keptVersions(versionsFolder);
    const QStringList lines{
        tr("%n earlier version(s) of your maps (%1)", "how large they are", kept.versions)
            .arg(locale().formattedDataSize(kept.bytes, 0)),
        tr("the names of %n recent map(s)", nullptr, recent),
        tr("the folders used last, how the window looked (its size, colours and text size) and which part of "
           "each view was seen")};
    addParagraph(tr("This goes from this computer and cannot be brought back:"));
    for (const QString &line : lines)
        addParagraph(tr("• %1", "a line of a list").arg(line));
    addParagraph(tr(
        "Your maps stay where they are, and so does what you exported. The map that is open goes on. Earlier "
        "versions of a map on a stick or a share are beside it and stay there."));
    addButtons(tr("C&lear"), QStringLiteral("clearNow"), [versionsFolder] {
        const auto done = forgetAllVersions(versionsFolder);
        if (done)
            QSettings().clear();
        return done;
    });
}

} // namespace copse
