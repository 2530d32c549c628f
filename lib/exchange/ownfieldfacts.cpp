#include "exchange/ownfieldfacts.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace copse {

namespace {

OwnField &fieldOf(OwnFields &own, const QString &name)
{
    const auto field = std::ranges::find_if(own, [&](const OwnField &known) {
        return known.name == name || foldName(known.name) == foldName(name);
    });
    return field != own.end() ? *field : own.emplace_back(OwnField{name, {}});
}

} // namespace

void OwnFieldFacts::add(qint32 owner, qint32 field, QStringView value, qint32 row)
{
    const QStringView text = value.trimmed();
    if (text.isEmpty())
        return;
    auto known = m_valueByText.constFind(text);
    if (known == m_valueByText.constEnd()) {
        known = m_valueByText.insert(text, qint32(m_values.size()));
        m_values.push_back(text.toString());
    }
    m_facts.push_back({owner, field, *known, row});
}

bool OwnFieldFacts::settleOne(std::span<Fact> facts, OwnFields &own, std::vector<bool> &rowSaysNew) const
{
    std::ranges::stable_sort(facts, {}, &Fact::field);
    bool changed = false;
    while (!facts.empty()) {
        const auto next =
            std::ranges::find_if(facts, [&](const Fact &fact) { return fact.field != facts.front().field; });
        const std::span<Fact> same = facts.first(size_t(next - facts.begin()));
        facts = facts.subspan(same.size());

        QStringList &values = fieldOf(own, m_fields[same.front().field]).values;
        QSet<QString> seen(values.cbegin(), values.cend());
        for (const Fact &fact : same) {
            const QString &value = m_values[size_t(fact.value)];
            if (seen.contains(value))
                continue;
            if (same.size() > 1)
                seen.insert(value);
            values.append(value);
            rowSaysNew[size_t(fact.row)] = true;
            changed = true;
        }
    }
    return changed;
}

} // namespace copse
