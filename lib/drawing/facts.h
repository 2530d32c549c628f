#pragma once

#include "analysis/categories.h"
#include "drawing/lookrule.h"
#include "drawing/peopleinview.h"

#include <QHash>

#include <optional>
#include <unordered_map>
#include <vector>

namespace copse {

/// What one rule finds for one person or organisation. Values are numbers that Facts has names for.
struct FactValues
{
    std::vector<qint64> values; ///< no duplicates; empty: none or not recorded
    bool isNone = false;        ///< recorded as none
    int people = 1;             ///< that they stand for
};

/// Reads one rule's fact off people and organisations. Not for several threads at once: new texts get their
/// numbers as they come.
class Facts
{
public:
    /// `people` names the groups that its people are in; it must outlive this.
    Facts(const Snapshot &map, const PeopleInView &people, const Question &question, const LookRule &rule);

    const LookRule &rule() const { return m_rule; }
    FactValues of(const PersonInView &person);
    /// Of an organisation; rules about people find nothing.
    FactValues of(Category organisation);

    /// The fact as a number, none: not recorded. A field of one's own counts by its first value that is one.
    std::optional<double> numberOf(const PersonInView &person) const;
    std::optional<double> numberOf(Category organisation, int people) const;

    QString name(qint64 value) const;
    /// One that fits under a mark: an alias or what stands in brackets where that is shorter.
    QString shortName(qint64 value) const;
    /// What tells a value from others in every picture of the map, also of another day: not 0. Of a text a
    /// number from which it cannot be read.
    qint64 identity(qint64 value) const;
    /// "independent", "no discipline"; empty where there is no such thing.
    QString noneName() const;
    /// Whether values have an order of their own, which is that of their numbers.
    bool isOrdered() const { return m_rule.fact == LookRule::Fact::Level; }
    /// The OECD area a value of a rule by area is, 1 to 6; 0: none of them.
    static int areaNumber(qint64 value);

private:
    qint64 numberOfText(const QString &text);
    void addTexts(FactValues &found, const OwnFields &own);

    const Snapshot &m_map;
    const PeopleInView &m_people;
    LookRule m_rule;
    std::unordered_map<qint64, Category> m_categories; // of organisations or disciplines, by record
    QHash<QString, qint64> m_numberOfText;
    QStringList m_texts;
};

/// The names of values, each made once, however many people have it. `facts` must outlive this.
class FactNames
{
public:
    explicit FactNames(const Facts &facts)
        : m_facts(facts)
    {}
    QStringList of(const std::vector<qint64> &values)
    {
        QStringList names;
        for (const qint64 value : values) {
            const auto known = m_names.constFind(value);
            names << (known != m_names.constEnd() ? *known : *m_names.insert(value, m_facts.name(value)));
        }
        return names;
    }

private:
    const Facts &m_facts;
    QHash<qint64, QString> m_names;
};

} // namespace copse
