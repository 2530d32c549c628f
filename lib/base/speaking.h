#pragma once

#include <QLocale>
#include <QString>

namespace copse {

/// The locale of what is being said: that of the language this thread speaks, else the program's.
QLocale spokenLocale();

/// A mark of the direction in which that language is read: beside words of both directions it keeps them
/// where they belong.
QChar markOfDirection();

/// The line with that mark in front where it has words of both directions and begins with one of the other:
/// or all of it would be read from there.
QString inDirectionOfLanguage(const QString &line);

/// While it lives, tr() in this thread speaks another language than the program: for a picture or a text that
/// goes to other people. Other threads, and what they show meanwhile, are left alone. Lives on the stack; one
/// within the other speaks the inner one's. Any thread, once there is a QCoreApplication.
class SpeakIn
{
public:
    /// A code of languageCodes(); empty, or the program's own: nothing changes.
    explicit SpeakIn(const QString &language);
    ~SpeakIn();
    SpeakIn(const SpeakIn &) = delete;
    SpeakIn &operator=(const SpeakIn &) = delete;

private:
    const void *m_before;
};

} // namespace copse
