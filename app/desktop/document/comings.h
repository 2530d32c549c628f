#pragma once

#include "desktop/document/drawing.h"

#include <QObject>
#include <QStringList>

#include <vector>

namespace copse {

class Document;
class ViewState;

/// Who is in the picture and was not at the date shown before, and the other way round. Kept until anything
/// but the date changes. GUI thread.
class Comings : public QObject
{
    Q_OBJECT

public:
    struct Thing
    {
        QString id;         ///< of its item in a picture
        QString name;       ///< as the pictures show it; may be empty
        Place place;        ///< not shown: it has none
        double size = 0;    ///< of its mark, in points
        double letters = 0; ///< of its words, in points
    };
    /// The people of one picture who are not in the other, where `places` puts them.
    static std::vector<Thing> peopleOnlyIn(const Drawn &one, const Drawn &other, const Arrangement &places);

    Comings(Document &document, ViewState &viewState, Drawing &drawing, QObject *parent = nullptr);

    /// People only: groups and organisations come and go with them.
    const std::vector<Thing> &joined() const { return m_joined; }
    const std::vector<Thing> &left() const { return m_left; }
    /// The date before, where there was one.
    bool isKnown() const { return m_isKnown; }
    AsOf since() const { return m_since; }
    /// Nobody has come or gone, until there is another date again.
    void forget();

signals:
    void changed();

private:
    void compare();

    Document &m_document;
    ViewState &m_viewState;
    Drawing &m_drawing;
    std::shared_ptr<const Drawn> m_last;
    ViewSpec m_lastView;
    bool m_isMapOther = true;
    bool m_isKnown = false;
    AsOf m_since;
    std::vector<Thing> m_joined;
    std::vector<Thing> m_left;
};

} // namespace copse
