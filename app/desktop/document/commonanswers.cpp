#include "desktop/document/commonanswers.h"

#include <utility>

namespace copse {

void CommonAnswers::setLookAlikes(std::shared_ptr<const LookAlikes> alike)
{
    const std::lock_guard lock(m_alikeMutex);
    m_alike = std::move(alike);
}

std::vector<GroupAnswer> CommonAnswers::of(const Snapshot &map, const Question &question,
                                           const std::atomic_bool *cancelled)
{
    const std::lock_guard lock(m_mutex);
    const auto alike = [this] {
        const std::lock_guard alikeLock(m_alikeMutex);
        return m_alike;
    }();
    if (m_known && m_known->alike == alike && m_known->question == question && m_known->map == map)
        return m_known->answers;
    m_known.reset();
    std::vector<GroupAnswer> found = answers(map, question, cancelled, alike->organisations);
    if (!(cancelled && *cancelled))
        m_known = {alike, map, question, found};
    return found;
}

} // namespace copse
