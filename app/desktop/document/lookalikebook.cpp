#include "desktop/document/lookalikebook.h"

#include "desktop/document/document.h"
#include "desktop/document/drawing.h"

namespace copse {

LookAlikeBook::LookAlikeBook(Document &document, const Drawing &drawing, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_drawing(drawing)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(200); // typing goes first
    connect(&m_soon, &QTimer::timeout, this, &LookAlikeBook::start);
    connect(&document, &Document::changed, this, &LookAlikeBook::follow);
    connect(&document, &Document::opened, this, [this] {
        take({});
        m_soon.start();
    });
}

void LookAlikeBook::follow(const MapChange &change)
{
    if (!change.done.swaps<Person>().empty() || !change.done.swaps<Organisation>().empty() ||
        !change.done.swaps<DistinctPair>().empty())
        m_soon.start();
}

void LookAlikeBook::start()
{
    if (m_drawing.isRunning()) {
        m_soon.start();
        return;
    }
    m_job.start([map = m_document.map()](
                    const std::atomic_bool &cancelled) { return findLookAlikes(map, &cancelled); },
                [this](LookAlikes &&found) { take(std::move(found)); });
}

void LookAlikeBook::take(LookAlikes found)
{
    m_found = std::make_shared<const LookAlikes>(std::move(found));
    m_document.commonAnswers()->setLookAlikes(m_found);
    emit changed();
}

} // namespace copse
