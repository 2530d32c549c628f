#pragma once

#include "exchange/listimport.h"

namespace copse {

/// Answers about the records of a map in the words of a list.
class Reading
{
public:
    explicit Reading(Snapshot before = {})
        : map(std::move(before))
    {}

    bool read(const std::vector<ListText> &lists, const ListOptions &options = {})
    {
        return take(readLists(lists, options, map, ids));
    }
    bool take(Result<ProposedImport> result)
    {
        if (!result) {
            error = result.error();
            return false;
        }
        size = result->edit.size();
        map.apply(result->edit);
        proposed = std::move(*result);
        return true;
    }

    template<class T>
    QString name(Id<T> id) const
    {
        const T *record = map.find(id);
        return record ? record->name : QStringLiteral("none");
    }
    template<class T>
    QStringList names() const
    {
        QStringList all;
        for (const auto &row : map.all<T>())
            all.append(row.record.name);
        return all;
    }
    template<class T>
    const T *byName(const QString &name) const
    {
        for (const auto &row : map.all<T>()) {
            if (row.record.name == name)
                return &row.record;
        }
        return nullptr;
    }
    template<class T>
    QString parentOf(const QString &child) const
    {
        const T *record = byName<T>(child);
        return record && !record->parent.isNull() ? name(record->parent) : QString();
    }

    template<class T>
    QString hat(const Hat<T> &hat) const
    {
        if (hat.saidNone)
            return QStringLiteral("none");
        QStringList values;
        for (const Id<T> id : hat.values)
            values.append(name(id));
        return values.join(u'+');
    }
    static QString dates(PartialDate from, PartialDate to)
    {
        return from.isNull() && to.isNull() ? QString()
                                            : QStringLiteral(" %1/%2").arg(from.toIso(), to.toIso());
    }
    /// "Ama@Rivers core 2007/ (chair) org=IRD disc=Law", what is not said left away.
    QStringList memberships() const
    {
        QStringList all;
        for (const auto &[id, m] : map.all<Membership>()) {
            QString text = name(m.person) + u'@' + name(m.group);
            if (m.level != Level::NotRecorded)
                text += u' ' + choiceCode(m.level);
            text += dates(m.from, m.to);
            if (!m.roles.isEmpty())
                text += u" ("_qs + m.roles.join(u'+') + u')';
            if (m.organisations.isSaid())
                text += u" org="_qs + hat(m.organisations);
            if (m.disciplines.isSaid())
                text += u" disc="_qs + hat(m.disciplines);
            all.append(text);
        }
        all.sort();
        return all;
    }
    QStringList affiliations() const
    {
        QStringList all;
        for (const auto &[id, a] : map.all<Affiliation>())
            all.append(name(a.person) + u'>' + name(a.organisation) + dates(a.from, a.to));
        all.sort();
        return all;
    }
    QStringList expertise() const
    {
        QStringList all;
        for (const auto &[id, e] : map.all<Expertise>())
            all.append(name(e.person) + u'>' + name(e.discipline) + dates(e.from, e.to));
        all.sort();
        return all;
    }
    template<class T>
    QString own(const QString &of, const QString &field) const
    {
        const T *record = byName<T>(of);
        for (const OwnField &known : record ? record->own : OwnFields()) {
            if (known.name == field)
                return known.values.join(u'+');
        }
        return {};
    }
    /// "2:3", for each note.
    QStringList notePlaces() const
    {
        QStringList places;
        for (const ImportNote &note : proposed.summary.notes)
            places.append(QStringLiteral("%1:%2").arg(note.line).arg(note.column));
        return places;
    }

    Snapshot map;
    IdSource ids{1};
    ProposedImport proposed;
    Error error;
    size_t size = 0;
};

inline ListText members(const QString &text)
{
    return {ListTable::Memberships, QStringLiteral("members.csv"), text};
}
inline ListText table(ListTable kind, const QString &text)
{
    return {kind, QStringLiteral("table.csv"), text};
}

} // namespace copse
