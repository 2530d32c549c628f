#pragma once

#include "base/result.h"
#include "desktop/document/latestjob.h"
#include "desktop/document/soon.h"
#include "drawing/drawmap.h"

#include <QColor>
#include <QObject>

#include <memory>
#include <optional>

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
    /// Of the picture, where its things stand.
    QRectF area() const;
    /// The colour that it gives to the organisations (disciplines) of that name.
    QColor colourOf(const QString &category) const;
    /// What a picture of the map would show now, on white paper; the screen has the colours of the window.
    ViewSpec viewSpec() const;
    /// The same in the colours of the window.
    ViewSpec screenView() const;
    /// In the last picture things have gone to other places than in the one before.
    bool isRearranged() const { return m_isRearranged; }
    /// The last picture is of the kind, group and view that the one before was of, and things stand as there.
    bool isStanding() const { return m_isStanding; }
    bool isRunning() const { return m_job.isRunning(); }
    /// The pictures that follow begin with the places that things have there.
    void takePlacesOf(const Drawing &other);
    /// Keeps the last picture.
    void cancel();
    void start() { draw(Places::Kept); }
    /// Lays everything out afresh but for pins; `tidied` tells when that is done.
    void tidyUp() { draw(Places::Tidied); }

    /// The next picture leaves room for everybody of any time, so that pictures of other dates leave
    /// everything in its place and colour; done once for a map and what is drawn of it.
    void makeRoomForAll();

    /// Notices that the window has other colours.
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void started();
    /// There is a new picture, or none any more.
    void finished();
    void failed(const copse::Error &error);
    /// After tidyUp(), before `finished`: where everything stands now.
    void tidied(const copse::Arrangement &now);

private:
    Document &m_document;
    ViewState &m_viewState;
    void draw(Places places);
    /// The last picture of that kind and group in the view there is now.
    std::shared_ptr<const Drawn> lastOf(const ViewSpec &view) const;
    /// Where things stood there, which the next picture keeps, with what is stored; no picture.
    std::shared_ptr<const Drawn> before(const ViewSpec &view) const;

    LatestJob m_job;
    Soon m_soon{[this] { start(); }};
    std::shared_ptr<const Drawn> m_drawn;
    bool m_isRearranged = false;
    bool m_isStanding = false;
    bool m_isRoomWanted = false; ///< for everybody of any time, in the next picture
    bool m_isRoomMade = false;
    bool m_areLooksWanted = false;             ///< those of any time, with the next picture
    std::optional<KeptLooks> m_looksOfAnyTime; ///< while dates are walked through
    struct Kept
    {
        Id<View> view;
        std::shared_ptr<const Drawn> drawn;
    };
    static bool isOf(const Kept &one, Id<View> view, PictureKind picture, Id<Group> group);
    void keep(Kept kept);
    std::vector<Kept> m_kept; ///< of all kinds, groups and views, the last used first
    Question m_question;      ///< of the last picture
    struct Departure
    {
        Question question;
        std::vector<Kept> kept;
    };
    /// Where somebody looks at other dates from: whoever comes back to it finds everything as it was there,
    /// not on the page and in the colours of all who came in between.
    std::optional<Departure> m_departure;
    void departOrReturn(const Question &question);
    void endWalk();
};

} // namespace copse
