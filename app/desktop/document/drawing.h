#pragma once

#include "base/result.h"
#include "desktop/document/latestjob.h"
#include "drawing/drawmap.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace copse {

class Document;
class ViewState;

/// The picture of the open map, drawn in a worker whenever the map or the way it is looked at changes. Until
/// a new one is there, and when one cannot be made, the last one stays. GUI thread.
class Drawing : public QObject
{
    Q_OBJECT

public:
    Drawing(Document &document, ViewState &viewState, QObject *parent = nullptr);

    /// Null before the first.
    std::shared_ptr<const Picture> picture() const;
    /// The same with where everything stands in it.
    const std::shared_ptr<const Drawn> &drawn() const { return m_drawn; }
    /// What a picture of the map would show now, on white paper; the screen has the colours of the window.
    ViewSpec viewSpec() const;
    bool isRunning() const { return m_job.isRunning(); }
    /// Keeps the last picture.
    void cancel();
    void start();

    /// Notices that the window has other colours.
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void started();
    /// There is a new picture, or none any more.
    void finished();
    void failed(const copse::Error &error);

private:
    Document &m_document;
    ViewState &m_viewState;
    /// The last picture of that kind and group, whose places the next one keeps.
    std::shared_ptr<const Drawn> before(const ViewSpec &view) const;
    void keep(std::shared_ptr<const Drawn> drawn);

    LatestJob m_job;
    QTimer m_soon;
    std::shared_ptr<const Drawn> m_drawn;
    std::vector<std::shared_ptr<const Drawn>> m_others; ///< of other kinds and groups, the last used first
};

} // namespace copse
