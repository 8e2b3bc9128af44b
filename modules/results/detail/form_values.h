// SPDX-License-Identifier: GPL-3.0-or-later
// How heads and candidates fill the places that all templates share.
#pragma once

#include "results/day_forms.h"

namespace kaochang::results::detail {

FormData headValues(const FormHead &head);
FormData sitterValues(const Sitter &sitter, const FormHead &head); // falls back on the head's room
FormData one(const QString &name, const QString &value);           // a row of one value
std::vector<FormData> listOf(const QString &name, const QStringList &values);

template <typename List, typename Make>
std::vector<FormData> eachOf(const List &list, Make make)
{
    std::vector<FormData> rows;
    rows.reserve(size_t(list.size()));
    for (const auto &entry : list)
        rows.push_back(make(entry));
    return rows;
}

} // namespace kaochang::results::detail
