#pragma once

#include "model/snapshot.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace copse {

/// What a person is known by, in a map or in a row of a list; empty: not known.
struct KnownBy
{
    QStringList names;
    QString email;
    QString list;   ///< the file, without its folder, in which...
    QString listId; ///< ...they have this id; elsewhere the id is somebody else's
};

/// Recognises people who wanted to be forgotten by the marks that a map keeps of them. A mark is the
/// HMAC-SHA256 (RFC 2104) of a folded name, its words in Latin letters whatever their order, an e-mail
/// address or an id in one list, under a salt of the map: nobody reads the name from it. Who has the file and
/// guesses a name can still try whether it was this one.
class ForgottenPeople
{
public:
    explicit ForgottenPeople(const Snapshot &map);

    bool isEmpty() const { return m_marks.isEmpty(); }
    /// The mark of somebody with one of these names; null: none.
    Id<Forgotten> withName(const KnownBy &known) const;
    /// The mark of somebody with this e-mail address, or, where no name is known, this id in this list; null:
    /// none.
    Id<Forgotten> withAddress(const KnownBy &known) const;

private:
    Id<Forgotten> find(const QString &mark) const { return m_marks.value(mark); }

    QByteArray m_salt;
    QHash<QString, Id<Forgotten>> m_marks;
};

/// The mark of somebody, with the salt that the marks of the map have, or (its first) a new one.
Forgotten markOf(const Snapshot &map, const std::vector<KnownBy> &known);

} // namespace copse
