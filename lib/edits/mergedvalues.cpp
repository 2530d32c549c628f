#include "edits/mergedvalues.h"

#include "base/folding.h"
#include "model/fields.h"

#include <QCoreApplication>

#include <algorithm>

namespace copse {

namespace {

/// Joins records of one type field by field.
template<class T>
class Joiner
{
public:
    Joiner(const T &stays, const T &goes)
        : m_joined(stays)
        , m_goes(goes)
    {}

    T join()
    {
        addNames();
        std::apply([this](const auto &...field) { (joinField(field), ...); }, RecordInfo<T>::fields);
        addToNote(m_joined.note, m_goes.note);
        for (const QString &line : m_lines)
            addToNote(m_joined.note, line);
        return m_joined;
    }

private:
    void addNames()
    {
        QStringList known{foldName(m_joined.name)};
        for (const QString &alias : m_joined.aliases)
            known += foldName(alias);
        for (const QString &name : QStringList{m_goes.name} + m_goes.aliases) {
            // Another spelling of accents is worth keeping: lists will come with it again.
            if (!known.contains(foldName(name))) {
                known += foldName(name);
                m_joined.aliases += name;
            }
        }
    }

    template<class Value>
    void joinField(const Field<T, Value> &field)
    {
        if constexpr (std::is_same_v<Value, OwnFields>)
            joinOwn(m_joined.*field.member, m_goes.*field.member);
        else if constexpr (!std::is_same_v<Value, ParentLink> &&
                           (std::is_same_v<Value, QString> || std::is_enum_v<Value>))
            joinValue(field); // a link goes with its parent
    }

    template<class Value>
    void joinValue(const Field<T, Value> &field)
    {
        if constexpr (std::is_same_v<Value, QString>) {
            if (field.member == &T::name || field.member == &T::note)
                return;
        }
        Value &value = m_joined.*field.member;
        const Value &other = m_goes.*field.member;
        if (other == Value{} || value == other)
            return;
        if (value == Value{}) {
            value = other;
            return;
        }
        if constexpr (std::is_same_v<Value, Consent>) {
            value = std::max(value, other); // in the order of strictness
            return;
        }
        if constexpr (std::is_same_v<T, Person> && std::is_same_v<Value, QString>) {
            if (field.member == &Person::listId)
                return; // no text for people; lists are told by what is kept of the merge
        }
        m_lines +=
            QCoreApplication::translate("copse::Edits", "%1 of “%2”: %3", "a field, a name, its value")
                .arg(QCoreApplication::translate("copse::Field", field.label), m_goes.name, text(other));
    }

    static void joinOwn(OwnFields &own, const OwnFields &others)
    {
        for (const OwnField &other : others) {
            const auto same = std::ranges::find(own, other.name, &OwnField::name);
            if (same == own.end()) {
                own.push_back(other);
                continue;
            }
            for (const QString &value : other.values) {
                if (!same->values.contains(value))
                    same->values += value;
            }
        }
    }

    static QString text(const QString &value) { return value; }
    template<class E>
    static QString text(E value)
    {
        return choiceLabel(value);
    }

    T m_joined;
    const T &m_goes;
    QStringList m_lines;
};

} // namespace

Person joined(const Person &stays, const Person &goes) { return Joiner(stays, goes).join(); }

Organisation joined(const Organisation &stays, const Organisation &goes)
{
    return Joiner(stays, goes).join();
}

void addToNote(QString &note, const QString &text)
{
    if (text.isEmpty() || note == text)
        return;
    note += note.isEmpty() ? text : u'\n' + text;
}

} // namespace copse
