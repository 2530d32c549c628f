#pragma once

#include "base/result.h"
#include "model/snapshot.h"

#include <QHash>
#include <QString>

#include <span>
#include <vector>

namespace copse {

/// Reads values as people type them: choices by their label or code, dates as lists have them, what is in the
/// map by its name or other name (people by their e-mail, too); case, accents and white space apart. Nothing,
/// and words for "not recorded" wherever a name or text of one's own cannot be meant, is not recorded. An
/// Error says what was not understood. Lives as long as the map it is made for.
class FieldReader
{
public:
    explicit FieldReader(const Snapshot &map)
        : m_map(map)
    {}

    Result<void> read(const QString &text, QString &value) const;
    /// Parted by `;`, the Arabic semicolon or line ends.
    Result<void> read(const QString &text, QStringList &value) const;
    Result<void> read(const QString &text, PartialDate &value) const;
    Result<void> read(const QString &text, int &value) const;
    Result<void> read(const QString &text, double &value) const;
    Result<void> read(const QString &text, bool &value) const;
    template<class T>
    Result<void> read(const QString &text, Id<T> &value);
    /// Words for "none" and "independent" are said as none.
    template<class T>
    Result<void> read(const QString &text, Hat<T> &value);
    template<class E>
    requires std::is_enum_v<E> Result<void> read(const QString &text, E &value)
    const;

    /// Those that are called so; the map may have changed since the last call by what add() was told of.
    template<class T>
    std::vector<Id<T>> named(const QString &name);
    template<class T>
    void add(Id<T> id, const T &record);

private:
    using Names = QHash<QString, std::vector<qint64>>;
    struct NamesOf
    {
        Names names;
        bool isMade = false;
    };
    template<class T>
    Names &namesOf();

    const Snapshot &m_map;
    NamesOf m_names[18]; // by RecordType
};

/// Whether it is left open: empty, "?", "unknown", in any language.
bool isLeftOpen(const QString &text);
/// Whether it says that somebody works for no organisation, or has no discipline.
template<class T>
bool saysNone(const QString &text);
/// The parts of a list, tidy.
QStringList partsOf(const QString &text);

} // namespace copse
