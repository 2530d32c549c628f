#pragma once

#include "base/result.h"
#include "desktop/document/changewords.h"
#include "desktop/document/latestjob.h"
#include "store/versions.h"

#include <QDialog>

#include <optional>

class QLabel;
class QListWidget;
class QPushButton;

namespace copse {

/// The earlier states of a map, each compared in words with the map as it is now: to bring one back, or to
/// open it as a copy.
class VersionsDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Wish { OpenAsCopy, BringBack };

    VersionsDialog(const QList<Version> &versions, const Moment &now, const ChangeReader &reader,
                   QWidget *parent = nullptr);

    /// The one that was chosen.
    Version version() const;
    Wish wish() const { return m_wish; }
    /// What it holds, once it has been read; it can be brought back only then.
    const std::optional<Snapshot> &records() const { return m_records; }

private:
    struct Compared
    {
        Snapshot records;
        QStringList sentences;
        bool isSame = false;
    };

    void compare();
    void show(const Result<Compared> &compared);

    const QList<Version> m_versions;
    const Moment m_now;
    const ChangeReader m_reader;
    QListWidget *m_list;
    QLabel *m_since;
    QListWidget *m_words;
    QPushButton *m_back = nullptr;
    Wish m_wish = Wish::OpenAsCopy;
    std::optional<Snapshot> m_records;
    LatestJob m_reading;
};

} // namespace copse
