#pragma once

#include "base/result.h"
#include "desktop/document/seenparts.h"
#include "drawing/drawmap.h"
#include "drawing/seenpart.h"
#include "model/records.h"

#include <QObject>

#include <functional>
#include <utility>
#include <vector>

namespace copse {

class Document;
class Drawing;
class ViewState;

/// The views of the map: ways of looking at it that are kept in the file, each with where its things stand.
/// The one shown follows what is chosen in the window, and the window follows it when a step is undone; only
/// the date and the part that is seen are kept when a view is made, and another kind of picture is no view
/// until it is kept. Everything here is a step that can be undone. GUI thread.
class Views : public QObject
{
    Q_OBJECT

public:
    Views(Document &document, ViewState &viewState, Drawing &drawing, QObject *parent = nullptr);
    /// How to know which part of the picture is seen. At first it is the whole.
    void setSeenPart(std::function<SeenPart()> seenPart) { m_seenPart = std::move(seenPart); }

    /// In the order in which they were made.
    std::vector<std::pair<Id<View>, QString>> all() const;
    /// With the part of it that was seen last; the one that is shown already, with the part that is kept.
    void show(Id<View> id);
    /// What is shown, under that title; it is the one shown from now on.
    Result<void> add(const QString &title);
    /// Of the view that is shown, the part that is seen now: others and the room see it as well.
    Result<void> keepSeenPart();
    /// Whether the view that is shown has another one.
    bool hasOtherPart() const;
    /// Which parts were looked at, after the computer has forgotten them.
    void forgetSeenParts();
    Result<void> rename(Id<View> id, const QString &title);
    Result<void> remove(Id<View> id);

    /// Puts a thing of the picture somewhere else, in points of the picture, and pins it there. A view that
    /// was not kept is kept from now on.
    Result<void> move(const QString &item, QPointF centre);
    bool isPinned(const QString &item) const;
    bool hasPins() const;
    Result<void> liftPin(const QString &item);
    Result<void> liftAllPins();
    /// Of the view that is shown, or of a map without views, when the map was changed: so that everything
    /// stands there again, and has its colour, when it is opened.
    void keepPlaces();
    /// Which parts of the views were seen last, for the next time on this computer. Changes nothing in the
    /// map.
    void saveSeenParts();
    /// Lays the picture out afresh, but for pins.
    void tidyUp();

signals:
    /// There are others, or one has another title.
    void changed();
    /// Another view is shown, or a map without one.
    void partWanted(const SeenPart &part);

private:
    /// Into the view shown, with the places of everything in it; made where there is none. One step.
    Result<void> put(const QString &text, const Arrangement &arrangement);
    /// Null: a new one. It is the one shown from now on.
    Result<void> put(const QString &text, Id<View> id, View view, const Arrangement *arrangement);
    void keepTidied(const Arrangement &now);
    bool isFresh(const Drawn &drawn) const;
    void leave();
    void rememberSeenPart();
    /// The view that was left, if that is what is shown again.
    bool showAgain();
    void followMap();
    void followWindow();

    Document &m_document;
    ViewState &m_viewState;
    Drawing &m_drawing;
    std::function<SeenPart()> m_seenPart = [] { return SeenPart(); };
    SeenParts m_seenParts;
    Id<View> m_left;          ///< to look at another kind of picture, or because it was undone
    bool m_following = false; ///< one of the two takes on what the other has
};

} // namespace copse
