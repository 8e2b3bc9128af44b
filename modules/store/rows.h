// SPDX-License-Identifier: GPL-3.0-or-later
// A selection as values: the one file that names a table says how a row of it is read, once.
#pragma once

#include "store/reader.h"

#include <optional>

namespace kaochang::store {

template <typename FromRow>
using Read = std::invoke_result_t<FromRow, const Row &>;

template <typename FromRow>
Result<std::vector<Read<FromRow>>> all(const Reader &reader, const QString &sql, const Row &values,
                                       FromRow fromRow)
{
    TRY_LET(rows, reader.select(sql, values));
    std::vector<Read<FromRow>> found;
    found.reserve(rows.size());
    for (const Row &row : rows)
        found.push_back(fromRow(row));
    return found;
}

template <typename FromRow>
Result<std::optional<Read<FromRow>>> first(const Reader &reader, const QString &sql,
                                           const Row &values, FromRow fromRow)
{
    TRY_LET(rows, reader.select(sql, values));
    return rows.empty() ? std::nullopt : std::optional(fromRow(rows.front()));
}

} // namespace kaochang::store
