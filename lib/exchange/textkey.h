#pragma once

#include <QHashFunctions>
#include <QStringView>

#include <cstring>

namespace copse {

/// A text to be looked up, with its hash. A long list asks a million times, mostly among texts that lie
/// scattered in memory: comparing hashes first spares nearly all ways to a text that is another one.
class TextKey
{
public:
    TextKey(QStringView text)
        : m_text(text)
        , m_hash(hashOf(text))
    {}

    QStringView text() const { return m_text; }

    friend bool operator==(const TextKey &one, const TextKey &other)
    {
        return one.m_hash == other.m_hash && one.m_text == other.m_text;
    }
    friend size_t qHash(const TextKey &key, size_t = 0) { return size_t(key.m_hash); }

private:
    static quint64 mixed(quint64 hash, quint64 more)
    {
        hash = (hash ^ more) * 0x9E3779B97F4A7C15u; // 2^64 / golden ratio, odd
        return hash ^ (hash >> 32);
    }
    /// Seeded, so that nobody can write a list whose texts all hash alike.
    static quint64 hashOf(QStringView text)
    {
        static const quint64 seed = quint64(QHashSeed::globalSeed());
        const char *place = reinterpret_cast<const char *>(text.utf16());
        size_t left = size_t(text.size()) * sizeof(char16_t);
        quint64 hash = mixed(seed, left);
        for (; left >= sizeof(quint64); left -= sizeof(quint64), place += sizeof(quint64)) {
            quint64 letters;
            std::memcpy(&letters, place, sizeof(quint64));
            hash = mixed(hash, letters);
        }
        if (left > 0) {
            quint64 letters = 0;
            std::memcpy(&letters, place, left);
            hash = mixed(hash, letters);
        }
        return mixed(hash, seed);
    }

    QStringView m_text;
    quint64 m_hash;
};

} // namespace copse
