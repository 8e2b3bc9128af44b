// SPDX-License-Identifier: GPL-3.0-or-later
// The theory_table table: which files scores came from. No other file in the house names it.
#pragma once

#include "store/store.h"
#include "theory/keyed.h"

namespace kaochang::theory {

enum class TableState { Waiting, Accepted, Rejected };

struct ScoreTable
{
    ScoreTableId id;
    site::SittingId sitting;
    QByteArray sha256; // of the file as it came
    UserId importedBy;
    QDateTime at; // UTC
    TableState state = TableState::Waiting;
    UserId decidedBy; // null while waiting

    bool operator==(const ScoreTable &) const = default;
};

namespace score_tables {

Result<ScoreTable> byId(const store::Reader &reader,
                        const ScoreTableId &id); // theory.no_such_table
Result<std::vector<ScoreTable>> of(const store::Reader &reader,
                                   const site::SittingId &sitting); // oldest first
Result<> add(store::Writer &writer, const ScoreTable &table);
Result<> decide(store::Writer &writer, const ScoreTable &table); // its state and decidedBy

} // namespace score_tables
} // namespace kaochang::theory
