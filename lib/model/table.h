#pragma once

#include "base/id.h"

#include <algorithm>
#include <atomic>
#include <iterator>
#include <memory>
#include <optional>
#include <vector>

namespace copse {

/// All records of one type, in the order of their ids. A copy is cheap and stays as it is: records stand in
/// blocks that copies share until one of them changes. Reading a copy in another thread is safe.
template<class T>
class Table
{
public:
    struct Row
    {
        Id<T> id;
        T record;

        bool operator==(const Row &) const = default;
    };

    class Iterator
    {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = Row;
        using difference_type = std::ptrdiff_t;
        using pointer = const Row *;
        using reference = const Row &;

        Iterator() = default;
        Iterator(const Table *table, size_t block)
            : m_table(table)
            , m_block(block)
        {}
        reference operator*() const { return (*m_table->m_blocks[m_block])[m_row]; }
        pointer operator->() const { return &**this; }
        Iterator &operator++()
        {
            if (++m_row == m_table->m_blocks[m_block]->size()) {
                ++m_block;
                m_row = 0;
            }
            return *this;
        }
        Iterator operator++(int)
        {
            Iterator before = *this;
            ++*this;
            return before;
        }
        bool operator==(const Iterator &) const = default;

    private:
        const Table *m_table = nullptr;
        size_t m_block = 0;
        size_t m_row = 0;
    };

    qsizetype size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    Iterator begin() const { return {this, 0}; }
    Iterator end() const { return {this, m_blocks.size()}; }

    /// Null if there is no such record. Valid until this table changes.
    const T *find(Id<T> id) const
    {
        const size_t block = blockOf(id);
        if (block == m_blocks.size())
            return nullptr;
        const auto row = rowOf(*m_blocks[block], id);
        return row != m_blocks[block]->end() && row->id == id ? &row->record : nullptr;
    }

    /// Puts, replaces or (nothing) removes a record; gives back what was there before.
    std::optional<T> swap(Id<T> id, std::optional<T> record)
    {
        if (record && (m_blocks.empty() || m_blocks.back()->back().id < id)) {
            append(id, std::move(*record));
            return std::nullopt;
        }
        const size_t at = blockOf(id);
        if (at == m_blocks.size())
            return std::nullopt;
        Block &block = detached(at);
        const auto row = rowOf(block, id);
        if (row == block.end() || row->id != id) {
            if (record)
                insert(at, row, id, std::move(*record));
            return std::nullopt;
        }
        std::optional<T> before = std::move(row->record);
        if (record)
            row->record = std::move(*record);
        else
            erase(at, row);
        return before;
    }

    bool operator==(const Table &other) const
    {
        if (m_blocks == other.m_blocks)
            return true; // the same ones
        return m_size == other.m_size && std::equal(begin(), end(), other.begin());
    }

private:
    using Block = std::vector<Row>;
    static constexpr size_t blockSize = 256;

    void append(Id<T> id, T record)
    {
        if (m_blocks.empty() || m_blocks.back()->size() >= blockSize) {
            m_blocks.push_back(std::make_shared<Block>());
            m_blocks.back()->reserve(blockSize);
        }
        detached(m_blocks.size() - 1).push_back({id, std::move(record)});
        ++m_size;
    }

    void insert(size_t at, typename Block::iterator row, Id<T> id, T record)
    {
        Block &block = *m_blocks[at];
        block.insert(row, {id, std::move(record)});
        ++m_size;
        if (block.size() > 2 * blockSize) {
            auto second = std::make_shared<Block>(std::make_move_iterator(block.begin() + blockSize),
                                                  std::make_move_iterator(block.end()));
            block.resize(blockSize);
            m_blocks.insert(m_blocks.begin() + qsizetype(at) + 1, std::move(second));
        }
    }

    void erase(size_t at, typename Block::iterator row)
    {
        m_blocks[at]->erase(row);
        if (m_blocks[at]->empty())
            m_blocks.erase(m_blocks.begin() + qsizetype(at));
        --m_size;
    }

    /// The first block whose last id is not before `id`; the number of blocks if there is none.
    size_t blockOf(Id<T> id) const
    {
        const auto block = std::partition_point(m_blocks.begin(), m_blocks.end(),
                                                [&](const auto &b) { return b->back().id < id; });
        return size_t(block - m_blocks.begin());
    }

    template<class B>
    static auto rowOf(B &block, Id<T> id)
    {
        return std::partition_point(block.begin(), block.end(), [&](const Row &row) { return row.id < id; });
    }

    /// A block that no copy shares.
    Block &detached(size_t at)
    {
        std::shared_ptr<Block> &block = m_blocks[at];
        if (block.use_count() > 1)
            block = std::make_shared<Block>(*block);
        else
            std::atomic_thread_fence(std::memory_order_acquire); // what the last reader did is over
        return *block;
    }

    std::vector<std::shared_ptr<Block>> m_blocks; // none of them empty
    qsizetype m_size = 0;
};

} // namespace copse
