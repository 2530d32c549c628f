#pragma once

#include "analysis/answers.h"

#include <QCoreApplication>
#include <QStringList>

#include <atomic>
#include <functional>
#include <vector>

namespace copse {

/// A map, and how it is asked: two of them are compared.
struct Moment
{
    Snapshot map;
    Question question;
};

/// One thing that is otherwise in one moment than in another.
struct Difference
{
    enum class Kind {
        Answer,       ///< of a group: from one headline to another
        Joined,       ///< a person, a group: counts as a direct member
        Left,         ///< ...not any more
        Level,        ///< a person, a group: from one level of participation to another
        Added,        ///< a record
        Removed,      ///< a record
        Renamed,      ///< a record: from one name to another
        Changed,      ///< a record: those fields of it
        Brings,       ///< a person, an organisation or discipline (null: recorded as none)
        BringsNoMore, ///< the same, not any more
        Tied,         ///< two people
        Untied,       ///< two people, not any more
    };
    enum class Record { Person, Group, Organisation, Discipline, View };

    Kind kind = Kind::Added;
    Record record =
        Record::Person; ///< what was added...; what is brought; else a person, of an answer a group
    qint64 id = 0;      ///< of that record, or of the person
    QString name;       ///< of the same
    qint64 otherId = 0; ///< of the group, what is brought, or the other person
    QString other;      ///< of the same
    QString before;     ///< the old name, headline or level
    QString now;        ///< the new one
    QStringList fields; ///< labels of the fields of a Changed record, in the language of the interface

    bool operator==(const Difference &) const = default;
};

/// What a person is to be called; empty: counted without a name.
using PersonNaming = std::function<QString(Id<Person>, const Person &)>;

/// All that is otherwise `now` than `before`, by kind and in the order of ids: records, who counts on the
/// dates asked for, and the answers. Memberships of what was removed and what new people bring are part of
/// that. The same map with two dates gives what happened between them. Any thread; cancelled: what is known.
std::vector<Difference> differences(const Moment &before, const Moment &now, const PersonNaming &naming = {},
                                    const std::atomic_bool *cancelled = nullptr);

/// Says differences in sentences, in the language of the interface: first the answers, then who came and
/// went, then the rest. One sentence for what happened to several in the same way, with some of the names.
class DifferenceWords
{
    Q_DECLARE_TR_FUNCTIONS(copse::DifferenceWords)

public:
    static QStringList sentences(const std::vector<Difference> &differences);

private:
    static QString sentence(const Difference &first, const QStringList &names, int count);
    static QString one(const Difference &difference);
    static QString records(const Difference &first, int count);
    static QString withNames(const QString &what, const QStringList &names, int count);
};

} // namespace copse
