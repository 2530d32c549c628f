#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace copse {

/// What kind of trouble an Error tells of; programs choose their exit code and the buttons they offer by it.
enum class ErrorKind {
    Data,        ///< the content of a file or a value cannot be used
    File,        ///< a file cannot be opened, read, written or replaced
    NotAMap,     ///< the file is something else
    NewerMap,    ///< written by a later Copse
    DamagedMap,  ///< fails its integrity check
    ReadOnlyMap, ///< may be read but not written
    MapInUse,    ///< open in another program
    DiskFull,    ///< no room left
    Call,        ///< asked for something that does not exist
    Refused,     ///< an edit that would break an invariant of the map
    Layout,      ///< the layout process failed
    Cancelled,   ///< the person asked to stop
};

/// `message` is for people: translated, says what happened, what was kept and what to do. `detail` is for the
/// log.
struct Error
{
    ErrorKind kind = ErrorKind::Data;
    QString message;
    QString detail;
};

/// A value or the reason why there is none. Names as in std::expected.
template<class T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {}
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {}

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }
    T &value() & { return std::get<0>(m_state); }
    const T &value() const & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// Done, or the reason why not.
template<>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error)
        : m_failed(true)
        , m_error(std::move(error))
    {}

    bool has_value() const { return !m_failed; }
    explicit operator bool() const { return has_value(); }
    const Error &error() const { return m_error; }

private:
    bool m_failed = false;
    Error m_error;
};

} // namespace copse
