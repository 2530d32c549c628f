#pragma once

#include <QString>

namespace copse::cli {

/// To standard output, as UTF-8, nothing added. False: not all of it could be written.
bool writeOut(const QByteArray &bytes);

/// A line, or several, to standard error; controls in it do not reach the terminal.
void say(const QString &line);

/// Says what is being done while a person is watching standard error, and takes it back when it is over.
class Progress
{
public:
    explicit Progress(const QString &doing);
    ~Progress();
    Progress(const Progress &) = delete;
    Progress &operator=(const Progress &) = delete;

private:
    qsizetype m_shown = 0;
};

} // namespace copse::cli
