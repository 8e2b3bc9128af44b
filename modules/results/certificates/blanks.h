// SPDX-License-Identifier: GPL-3.0-or-later
// 空白证书: the ledger of blank sheets, append-only. The blank_move table: no other file in the
// house names it.
#pragma once

#include "core/actor.h"
#include "site/sitting.h"
#include "store/store.h"

namespace kaochang::results {

enum class BlankMove { Received, Drawn, Returned, Spoiled, Printed, Destroyed };
QStringView blankWord(BlankMove move); // "received"
std::optional<BlankMove> blankNamed(QStringView word);

struct BlankLine
{
    BlankMove what = BlankMove::Received;
    int sheets = 0;
    site::SittingId sitting; // null: received and destroyed are the site's
    UserId by;
    QDateTime at; // UTC
    QString why;

    bool operator==(const BlankLine &) const = default;
};

struct BlankBalance
{
    int received = 0;
    int drawn = 0;
    int returned = 0;
    int spoiled = 0;
    int printed = 0;
    int destroyed = 0;

    int inStock() const { return received - drawn + returned; }
    // domain.md 4.8: printed = drawn - returned - spoiled, once none is in anybody's hand.
    int inHand() const { return drawn - returned - spoiled - printed; }
    int toDestroy() const { return spoiled - destroyed; }
    bool operator==(const BlankBalance &) const = default;
};

namespace blanks {
Result<std::vector<BlankLine>> all(const store::Reader &reader); // newest first
Result<BlankBalance> balance(const store::Reader &reader);       // of the site
// Of one sitting: nothing of the stock, which is the site's.
Result<BlankBalance> balance(const store::Reader &reader, const site::SittingId &sitting);
Result<> add(store::Writer &writer, const BlankLine &line);
} // namespace blanks

} // namespace kaochang::results
