#pragma once

#include <QDialog>
#include <QSizeF>

class QCheckBox;
class QComboBox;

namespace copse {

/// What a picture that goes into a report is to be: its kind of file, its size, its background.
class ExportPictureDialog : public QDialog
{
    Q_OBJECT

public:
    /// `screen`: the size of the picture on the screen, in points.
    explicit ExportPictureDialog(QSizeF screen, QWidget *parent = nullptr);

    /// "svg", "pdf" or "png".
    QString suffix() const;
    /// In points.
    QSizeF page() const;
    bool isTransparent() const;

private:
    QComboBox *m_kind;
    QComboBox *m_size;
    QCheckBox *m_transparent;
};

} // namespace copse
