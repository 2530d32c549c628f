#pragma once

#include "analysis/lookalikes.h"
#include "desktop/document/latestjob.h"
#include "model/networkmap.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace copse {

class Document;
class Drawing;

/// Which names of the open map look alike, kept up to date in a worker, which waits until the picture is laid
/// out; names only are compared again, not whatever else changes. GUI thread.
class LookAlikeBook : public QObject
{
    Q_OBJECT

public:
    LookAlikeBook(Document &document, const Drawing &drawing, QObject *parent = nullptr);

    /// Of the map a moment ago: some of it may be gone or settled by now.
    std::shared_ptr<const LookAlikes> all() const { return m_found; }
    bool isRunning() const { return m_job.isRunning() || m_soon.isActive(); }

signals:
    void changed();

private:
    void follow(const MapChange &change);
    void start();
    void take(LookAlikes found);

    Document &m_document;
    const Drawing &m_drawing;
    LatestJob m_job;
    QTimer m_soon;
    std::shared_ptr<const LookAlikes> m_found = std::make_shared<LookAlikes>();
};

} // namespace copse
