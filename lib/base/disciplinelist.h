#pragma once

#include <QHash>
#include <QStringList>

#include <array>
#include <vector>

namespace copse {

/// The disciplines that come with the program, as one tree: the OECD's areas with their fields, and below
/// these our own list of fields of development practice. Immutable; any thread.
class DisciplineList
{
public:
    struct Entry
    {
        QLatin1StringView list;        ///< which of the lists it is of: oecd or development
        QString code;                  ///< "2" for an area, "2.10" for a field, "gender" for one of ours
        int parent = -1;               ///< the entry above, -1 for an area
        std::array<QString, 6> labels; ///< en, fr, es, pt, nl, ar
        QStringList also;              ///< other words for it, in any language; not its name
    };

    /// The fields of research and development of the OECD (Frascati Manual 2015): 6 areas with 42 fields.
    static constexpr QLatin1StringView oecd{"FORD"};
    /// Our own: water and sanitation, monitoring and evaluation...
    static constexpr QLatin1StringView development{"development"};

    static const DisciplineList &builtIn();

    /// Those of the OECD first, ordered by code as numbers: 2.9 before 2.10, an area before its fields; then
    /// ours by code.
    const std::vector<Entry> &entries() const { return m_entries; }
    const Entry &operator[](int entry) const { return m_entries[size_t(entry)]; }
    /// The entry with this label in any language, case and white space apart (foldName()); what a label
    /// explains in brackets may be left out. -1 if there is none. One look-up in a hash.
    int find(const QString &name) const;
    /// The entry with this code in that list, -1 if there is none.
    int findCode(const QString &list, const QString &code) const;
    /// In a language given as "fr" or "fr_CA"; in English where there is no such language.
    QString label(int entry, const QString &language) const;
    bool isArea(int entry) const { return (*this)[entry].parent < 0; }

private:
    DisciplineList();
    void read(const QString &resource, QLatin1StringView list);

    std::vector<Entry> m_entries;
    QHash<QString, int> m_byName;
    QHash<QString, int> m_byCode; // list, blank, code
};

} // namespace copse
