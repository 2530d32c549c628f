#pragma once

#include <QHash>
#include <QString>

#include <array>
#include <vector>

namespace copse {

/// A list of disciplines that comes with the program: two levels, labels in every interface language.
/// Immutable; any thread.
class DisciplineList
{
public:
    struct Entry
    {
        QString code;                  ///< "2" for an area, "2.10" for a field
        int parent = -1;               ///< the entry of its area, -1 for an area
        std::array<QString, 6> labels; ///< en, fr, es, pt, nl, ar
    };

    /// The fields of research and development of the OECD (Frascati Manual 2015): 6 areas with 42 fields.
    static const DisciplineList &oecd();

    /// Ordered by code as numbers: 2.9 before 2.10, an area before its fields.
    const std::vector<Entry> &entries() const { return m_entries; }
    /// The entry with this label in any language, case and white space apart (foldName()); what a label
    /// explains in brackets may be left out. -1 if there is none. One look-up in a hash.
    int find(const QString &name) const;
    /// The entry with this code, -1 if there is none.
    int findCode(const QString &code) const;
    /// In a language given as "fr" or "fr_CA"; in English where there is no such language.
    QString label(int entry, const QString &language) const;

private:
    explicit DisciplineList(const QString &resource);
    void readRow(const QString &line);
    void sort();

    std::vector<Entry> m_entries;
    QHash<QString, int> m_byName;
};

} // namespace copse
