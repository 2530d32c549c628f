#pragma once

#include "model/fields.h"
#include "model/snapshot.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace copse {

/// What Merge::before holds, as text: the record that went, the one that stayed as it was before and as the
/// merge made it ("stayed", "made"), and for each record type which records were its own ("moved"), which
/// both had alike ("shared": of several values in one record) and which stood twice and were put together
/// ("twice": those that stayed). Ids of what is gone since are passed over.
class MergedFacts
{
public:
    MergedFacts() = default;
    explicit MergedFacts(const QString &text);
    QString toText() const;

    template<class T>
    void keepRecord(Id<T> id, const T &record);
    template<class T>
    Id<T> id() const
    {
        return {m_object[QLatin1StringView("id")].toString().toLongLong()};
    }
    template<class T>
    void keepStaying(const T &earlier, const T &joined);
    bool hasStaying() const { return m_object.contains(stayed); }
    /// The one that went, or one of the two below. References to what is no longer there are left out.
    template<class T>
    T record(const Snapshot &map, QLatin1StringView which = QLatin1StringView("record")) const;
    static constexpr QLatin1StringView stayed{"stayed"};
    static constexpr QLatin1StringView made{"made"};

    template<class T>
    void add(QLatin1StringView list, Id<T> id)
    {
        const QString type = QString::fromLatin1(RecordInfo<T>::name);
        QJsonObject of = m_object[list].toObject();
        QJsonArray ids = of[type].toArray();
        ids.append(QString::number(id.value)); // a number of JSON is not exact so far
        of[type] = ids;
        m_object[list] = of;
    }
    template<class T>
    std::vector<Id<T>> ids(QLatin1StringView list) const
    {
        std::vector<Id<T>> found;
        for (const QJsonValue &id :
             m_object[list].toObject()[QLatin1StringView(RecordInfo<T>::name)].toArray())
            found.push_back({id.toString().toLongLong()});
        return found;
    }

    static constexpr QLatin1StringView moved{"moved"};
    static constexpr QLatin1StringView shared{"shared"};
    static constexpr QLatin1StringView twice{"twice"};

private:
    template<class T>
    void put(QLatin1StringView which, const T &record);

    QJsonObject m_object;
};

} // namespace copse
