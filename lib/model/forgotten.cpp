#include "model/forgotten.h"

#include "base/folding.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <array>

namespace copse {

namespace {

QString newSalt()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(words.data()), sizeof(words)).toBase64());
}

QString mark(const QByteArray &salt, const char *kind, const QString &what)
{
    const QByteArray message = QByteArray(kind) + ':' + what.toUtf8();
    return QString::fromLatin1(
        QMessageAuthenticationCode::hash(message, salt, QCryptographicHash::Sha256).toBase64());
}

/// "DIALLO, Amína" and "Amina Diallo": the words in Latin letters, in the order of the alphabet.
QString latinWords(const QString &name)
{
    QString spaced = foldToLatin(name);
    for (QChar &c : spaced) {
        if (!c.isLetterOrNumber() && !c.isMark() && !c.isSurrogate())
            c = u' ';
    }
    QStringList words = spaced.split(u' ', Qt::SkipEmptyParts);
    words.sort();
    return words.join(u' ');
}

QStringList nameMarks(const QByteArray &salt, const KnownBy &known)
{
    QStringList marks;
    for (const QString &name : known.names) {
        if (const QString folded = foldName(name); !folded.isEmpty())
            marks += mark(salt, "name", folded);
        if (const QString words = latinWords(name); !words.isEmpty())
            marks += mark(salt, "words", words);
    }
    return marks;
}

QStringList addressMarks(const QByteArray &salt, const KnownBy &known)
{
    QStringList marks;
    if (const QString folded = foldName(known.email); !folded.isEmpty())
        marks += mark(salt, "email", folded);
    // Lists are numbered anew: beside a name an id says nothing.
    if (known.names.isEmpty() && !known.list.isEmpty() && !known.listId.isEmpty())
        marks += mark(salt, "id", foldName(known.list) + u'\n' + known.listId);
    return marks;
}

} // namespace

ForgottenPeople::ForgottenPeople(const Snapshot &map)
{
    for (const auto &[id, forgotten] : map.all<Forgotten>()) {
        m_salt = forgotten.salt.toLatin1();
        for (const QString &one : forgotten.marks)
            m_marks.insert(one, id);
    }
}

Id<Forgotten> ForgottenPeople::withName(const KnownBy &known) const
{
    for (const QString &one : isEmpty() ? QStringList() : nameMarks(m_salt, known)) {
        if (const Id<Forgotten> id = find(one); !id.isNull())
            return id;
    }
    return {};
}

Id<Forgotten> ForgottenPeople::withAddress(const KnownBy &known) const
{
    for (const QString &one : isEmpty() ? QStringList() : addressMarks(m_salt, known)) {
        if (const Id<Forgotten> id = find(one); !id.isNull())
            return id;
    }
    return {};
}

Forgotten markOf(const Snapshot &map, const std::vector<KnownBy> &known)
{
    const auto &before = map.all<Forgotten>();
    Forgotten forgotten{before.isEmpty() ? newSalt() : before.begin()->record.salt, {}};
    const QByteArray salt = forgotten.salt.toLatin1();
    for (const KnownBy &one : known)
        forgotten.marks += nameMarks(salt, one) + addressMarks(salt, one);
    forgotten.marks.removeDuplicates();
    forgotten.marks.sort(); // which of them is the name cannot be told
    return forgotten;
}

} // namespace copse
