#pragma once

#include <QString>
#include <QStringList>

namespace copse {

/// Where new maps go, and which were open lately.
class MapLocations
{
public:
    explicit MapLocations(QString documentsFolder);

    /// A file in the documents folder that is not there yet: "Map.copse", "Map 2.copse"...
    QString newPath(const QString &name) const;
    const QString &documentsFolder() const { return m_documentsFolder; }

    /// Absolute, without links and detours: one path for a file, wherever the program was started.
    static QString wholePath(const QString &path);
    QStringList recent() const;
    void addRecent(const QString &path);
    /// Names a map among its versions when the file itself can no longer say it; empty: never opened here.
    QString mapIdOf(const QString &path) const;
    void rememberMapId(const QString &path, const QString &mapId);
    void forgetRecent(const QString &path);

    /// The folder that a kind of file was last put in or taken from; the documents folder at first.
    QString folderFor(const QString &kind) const;
    void setFolderFor(const QString &kind, const QString &pathInIt);

private:
    const QString m_documentsFolder;
};

} // namespace copse
