#pragma once

#include "analysis/answers.h"

#include <memory>
#include <mutex>
#include <optional>

namespace copse {

/// The answers of a map to a question, worked out once for all who want to know at the same time: the card
/// and the picture. Any thread.
class CommonAnswers
{
public:
    /// From now on, as in answers(). Does not wait.
    void setLookAlikes(std::shared_ptr<const LookAlikes> alike);

    /// Waits while somebody else asks. Cancelled: what is there so far.
    std::vector<GroupAnswer> of(const Snapshot &map, const Question &question,
                                const std::atomic_bool *cancelled);

private:
    std::mutex m_alikeMutex;
    std::shared_ptr<const LookAlikes> m_alike = std::make_shared<LookAlikes>();
    struct Known
    {
        std::shared_ptr<const LookAlikes> alike;
        Snapshot map;
        Question question;
        std::vector<GroupAnswer> answers;
    };
    std::mutex m_mutex;
    std::optional<Known> m_known;
};

} // namespace copse
