#pragma once

#include <QLocale>
#include <QString>

namespace copse {

/// The locale of what is being said: that of the language this thread speaks, else the program's.
QLocale spokenLocale();

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
