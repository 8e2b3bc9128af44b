// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/reconcile.h"

#include <algorithm>

namespace kaochang::sync {
namespace {

constexpr qint64 StepBack = WelcomePage / 2;

qint64 commonLength(const QStringList &own, const QStringList &theirs)
{
    const auto [parted, ignored] = std::ranges::mismatch(own, theirs);
    return parted - own.begin();
}

// The centre holds nothing of this epoch: it may be new to it, or lost in a restore together with
// the epochs before it.
Meeting meetEmptyHanded(const Epoch &epoch, bool holdsParent)
{
    if (epoch.parent && !holdsParent)
        return {Meeting::AskAgain, epoch.parent->epoch, epoch.parent->n};
    return {Meeting::Agreed, epoch.id, 0};
}

} // namespace

Meeting compare(const OwnBatches &own, const Welcome &welcome)
{
    const QString &epoch = own.epoch.id;
    const qint64 held = welcome.next - 1;
    if (held == 0)
        return meetEmptyHanded(own.epoch, welcome.holdsParent);
    if (held < welcome.from)
        return {Meeting::AskAgain, epoch, held};
    const qint64 same = commonLength(own.hashes, welcome.hashes);
    if (same == 0 && welcome.from > 1)
        return {Meeting::AskAgain, epoch, std::max<qint64>(1, welcome.from - StepBack)};
    const qint64 reached = welcome.from + same - 1;
    if (reached == held)
        return {Meeting::Agreed, epoch, held};
    // Of an epoch this site has left, the centre may well hold more: it was left for that.
    if (reached == own.count)
        return {own.epoch.isCurrent ? Meeting::Fork : Meeting::Agreed, epoch, reached};
    if (same == welcome.hashes.size())
        return {Meeting::AskAgain, epoch, reached + 1};
    return {Meeting::Fork, epoch, reached};
}

} // namespace kaochang::sync
