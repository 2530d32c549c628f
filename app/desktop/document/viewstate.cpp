#include "desktop/document/viewstate.h"

#include "drawing/itemid.h"

#include <QSet>

#include <algorithm>
#include <ranges>

namespace copse {

namespace {

/// 0: nothing.
qint64 idOf(const Selection &record)
{
    return std::visit(
        [](const auto &id) -> qint64 {
            if constexpr (std::is_same_v<decltype(id), const std::monostate &>)
                return 0;
            else
                return id.value;
        },
        record);
}

} // namespace

Selection recordOf(const QString &item)
{
    const std::optional<ItemRecord> record = recordOfItem(item);
    return record ? std::visit([](const auto &id) -> Selection { return id; }, *record) : Selection();
}

QString itemOf(const Selection &record)
{
    return std::visit(
        [](const auto &id) {
            if constexpr (std::is_same_v<decltype(id), const std::monostate &>)
                return QString();
            else
                return itemOf(id);
        },
        record);
}

void ViewState::setView(const ViewSpec &view)
{
    ViewSpec looks = view;
    looks.question = m_view.question;
    const bool isOtherQuestion = view.question != m_view.question;
    const bool hasOtherLooks = looks != m_view;
    m_view = view;
    if (isOtherQuestion)
        emit questionChanged();
    if (hasOtherLooks)
        emit looksChanged();
}

void ViewState::setQuestion(const Question &question)
{
    ViewSpec view = m_view;
    view.question = question;
    setView(view);
}

void ViewState::withholdAnswers(bool withhold)
{
    if (withhold == m_withholdsAnswers)
        return;
    m_withholdsAnswers = withhold;
    emit looksChanged();
}

void ViewState::setViewId(Id<View> id)
{
    if (id == m_viewId)
        return;
    m_viewId = id;
    emit viewIdChanged();
}

void ViewState::setAsOf(AsOf asOf)
{
    Question question = m_view.question;
    question.asOf = asOf;
    setQuestion(question);
}

void ViewState::selectAll(std::vector<Selection> records)
{
    std::erase_if(records, [](const Selection &record) { return idOf(record) == 0; });
    std::vector<Selection> wanted;
    QSet<qint64> taken;
    for (const Selection &record : records | std::views::reverse) { // the last place of each counts
        const qint64 id = idOf(record);
        if (record.index() != records.back().index() || taken.contains(id))
            continue;
        taken.insert(id);
        wanted.push_back(record);
    }
    std::ranges::reverse(wanted);
    if (wanted == m_selected)
        return;
    m_selected = std::move(wanted);
    emit selectionChanged();
}

void ViewState::forgetGone(const Snapshot &map)
{
    const auto isGone = [&map](const auto &id) {
        if constexpr (std::is_same_v<decltype(id), const std::monostate &>)
            return true;
        else
            return map.find(id) == nullptr;
    };
    std::vector<Selection> there = m_selected;
    std::erase_if(there, [&](const Selection &record) { return std::visit(isGone, record); });
    selectAll(std::move(there));
}

void ViewState::toggle(const Selection &record)
{
    std::vector<Selection> wanted = m_selected;
    if (std::erase(wanted, record) == 0) {
        if (!wanted.empty() && wanted.back().index() != record.index())
            wanted.clear();
        wanted.push_back(record);
    }
    selectAll(std::move(wanted));
}

} // namespace copse
