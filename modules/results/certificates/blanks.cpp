// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/certificates/blanks.h"

#include "store/rows.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kaochang::results {
namespace {

constexpr std::array<QStringView, 6> Moves = {u"received", u"drawn",   u"returned",
                                              u"spoiled",  u"printed", u"destroyed"};

BlankLine fromRow(const store::Row &row)
{
    return {.what = blankNamed(row[0].toString()).value_or(BlankMove::Received),
            .sheets = row[1].toInt(),
            .sitting = site::SittingId(row[2].toString()),
            .by = UserId(row[3].toString()),
            .at = fromMs(row[4].toLongLong()),
            .why = row[5].toString()};
}

// what, sheets in all
BlankBalance sumOf(const std::vector<store::Row> &rows)
{
    std::array<int, 6> sums{};
    for (const store::Row &row : rows)
        if (const auto move = blankNamed(row[0].toString()))
            sums.at(size_t(*move)) = row[1].toInt();
    return {sums[0], sums[1], sums[2], sums[3], sums[4], sums[5]};
}

} // namespace

QStringView blankWord(BlankMove move)
{
    return Moves.at(size_t(move));
}

std::optional<BlankMove> blankNamed(QStringView word)
{
    const auto *const found = std::ranges::find(Moves, word);
    return found == Moves.end() ? std::nullopt : std::optional(BlankMove(found - Moves.begin()));
}

namespace blanks {

Result<std::vector<BlankLine>> all(const store::Reader &reader)
{
    return store::all(reader,
                      u"SELECT what, sheets, sitting, author, at, why FROM blank_move ORDER BY "
                      "number DESC"_s,
                      {}, fromRow);
}

Result<BlankBalance> balance(const store::Reader &reader)
{
    TRY_LET(rows, reader.select(u"SELECT what, sum(sheets) FROM blank_move GROUP BY what"_s));
    return sumOf(rows);
}

Result<BlankBalance> balance(const store::Reader &reader, const site::SittingId &sitting)
{
    TRY_LET(rows, reader.select(u"SELECT what, sum(sheets) FROM blank_move WHERE sitting = ? "
                                "GROUP BY what"_s,
                                {sitting.toString()}));
    return sumOf(rows);
}

Result<> add(store::Writer &writer, const BlankLine &line)
{
    TRY(writer.execute(
        u"INSERT INTO blank_move (what, sheets, sitting, author, at, why) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {blankWord(line.what).toString(), line.sheets,
         line.sitting.isNull() ? QVariant() : QVariant(line.sitting.toString()), line.by.toString(),
         line.at.toMSecsSinceEpoch(), line.why}));
    return {};
}

} // namespace blanks
} // namespace kaochang::results
