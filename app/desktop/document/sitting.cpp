#include "desktop/document/sitting.h"

#include "desktop/document/document.h"

#include <unordered_set>

namespace copse {

Sitting::Sitting(Document &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&document, &Document::opened, this, &Sitting::end);
    connect(&document, &Document::changed, this, [this] {
        if (isOn())
            count();
    });
}

void Sitting::begin(int expected)
{
    m_before = m_document.map();
    m_expected = expected;
    m_entered = 0;
    m_isAnswered = false;
    emit changed();
}

void Sitting::end()
{
    if (!isOn())
        return;
    m_before = {};
    m_expected = m_entered = 0;
    emit changed();
}

void Sitting::answerNow()
{
    if (!withholdsAnswers())
        return;
    m_isAnswered = true;
    emit changed();
}

void Sitting::count()
{
    std::unordered_set<qint64> people;
    for (const auto &[id, person] : m_document.map().all<Person>()) {
        if (!m_before.find(id))
            people.insert(id.value);
    }
    for (const auto &[id, membership] : m_document.map().all<Membership>()) {
        if (!m_before.find(id))
            people.insert(membership.person.value);
    }
    m_entered = int(people.size());
    m_isAnswered = m_isAnswered || m_entered >= m_expected;
    emit changed();
}

QString Sitting::words() const
{
    return isOn() ? tr("%1 of %n entered", nullptr, m_expected).arg(QLocale().toString(m_entered))
                  : QString();
}

} // namespace copse
