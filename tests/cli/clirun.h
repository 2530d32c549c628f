#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <map>

namespace copse::test {

/// What a call of copse-cli gave.
struct CliRun
{
    int exitCode = -1; ///< -1: it did not end by itself
    QByteArray out;
    QByteArray err;

    /// Done, and with nothing else to say.
    bool isQuiet() const { return exitCode == 0 && err.isEmpty(); }
    QJsonArray groups() const { return QJsonDocument::fromJson(out).array(); }
};

using Surroundings = std::map<QString, QString>;

/// Runs copse-cli in a locale that says nothing about language, unless `changed` says otherwise.
inline CliRun runCli(const QStringList &arguments, const Surroundings &changed = {})
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("LANGUAGE"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    for (const auto &[name, value] : changed)
        environment.insert(name, value);
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(COPSE_CLI), arguments);
    if (!program.waitForFinished(120'000) || program.exitStatus() != QProcess::NormalExit) {
        program.kill();
        program.waitForFinished();
        return {-1, {}, program.readAllStandardError()};
    }
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

/// A folder of one test's own, and files in it.
class Desk
{
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        return written ? path(name) : QString();
    }
    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QStringList files() const
    {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

private:
    QTemporaryDir m_folder;
};

/// A file of the sample that comes with the program.
inline QString sampleFile(const QString &name)
{
    return QStringLiteral(COPSE_SOURCE_DIR "/resources/samples/wetlands/") + name;
}

inline QStringList sampleTables()
{
    QStringList options;
    for (const QString &table : {QStringLiteral("groups"), QStringLiteral("people"),
                                 QStringLiteral("organisations"), QStringLiteral("disciplines")})
        options << QStringLiteral("--") + table << sampleFile(table + QStringLiteral(".csv"));
    return options;
}

inline QJsonObject named(const QJsonArray &groups, const QString &name)
{
    for (const QJsonValue &group : groups) {
        if (group.toObject().value(u"group") == name)
            return group.toObject();
    }
    return {};
}

} // namespace copse::test
