#pragma once

#include "model/snapshot.h"

#include <QObject>

namespace copse {

class Document;

/// A room that is being entered: how many people are expected, how many of them are in the map by now, and
/// whether anybody may know the answers yet. Of this sitting, not of the map: another map ends it. GUI
/// thread.
class Sitting : public QObject
{
    Q_OBJECT

public:
    explicit Sitting(Document &document, QObject *parent = nullptr);

    /// From now on so many people, 1 or more, are expected; those who are in the map count when they enter a
    /// group.
    void begin(int expected);
    void end();
    bool isOn() const { return m_expected > 0; }
    int expected() const { return m_expected; }
    /// People who are new since it began, or whom a new membership has brought into a group.
    int entered() const { return m_entered; }

    /// Somebody wants the answers, whoever is missing.
    void answerNow();
    /// Until all are in or somebody has asked. Who is taken out again takes no answer back.
    bool withholdsAnswers() const { return isOn() && !m_isAnswered; }

    /// "14 of 25 entered"; empty when nobody is awaited.
    QString words() const;

signals:
    void changed();

private:
    void count();

    Document &m_document;
    Snapshot m_before; ///< the map as it was when it began
    int m_expected = 0;
    int m_entered = 0;
    bool m_isAnswered = false;
};

} // namespace copse
