#pragma once

#include "model/audience.h"
#include "model/snapshot.h"

#include <QDialog>
#include <QSizeF>

class QCheckBox;
class QComboBox;

namespace copse {

/// What a picture that goes into a report is to be: its kind of file, its size, its background, and what
/// people are called in it this time.
class ExportPictureDialog : public QDialog
{
    Q_OBJECT

public:
    /// `screen`: the size of the picture on the screen, in points. `names`: those of the view.
    ExportPictureDialog(QSizeF screen, const Snapshot &map, NamesShown names, QWidget *parent = nullptr);

    /// "svg", "pdf" or "png".
    QString suffix() const;
    /// In points.
    QSizeF page() const;
    bool isTransparent() const;
    Showing showing() const;

private:
    QComboBox *m_kind;
    QComboBox *m_size;
    QComboBox *m_names;
    QCheckBox *m_transparent;
};

} // namespace copse
