// SPDX-License-Identifier: GPL-3.0-or-later
// Gathers a sitting, seals it as the site's next package, reads it back, and only then says done.
#pragma once

#include "package/bag.h"
#include "site/sitting.h"
#include "store/store.h"

#include <QStringList>

namespace kaochang::package {

struct ExportWish
{
    site::SittingId sitting;
    QStringList segments; // Segment::file of the recordings to take along; empty: the ledger alone
    std::vector<Content>
        papers; // registers and forms as printed, and what other rooms give: "papers/…"
};

// Who seals, where things lie. house.cpp makes it; it outlives the act.
struct SealingDesk
{
    const seal::SigningKey &key; // the site's
    QString site;                // its name in packages, the same for all of them
    QString software;            // "Kaochang 0.1.0"
    QString bags;                // the folder packages are made in
    QString video;               // the folder of the recordings
};

struct Exported
{
    QString folder; // of the bag
    BagReport report;

    bool operator==(const Exported &) const = default;
};

// Runs in the same transaction that keeps the package: sync offers it there.
using Also = std::function<Result<>(store::Writer &, const Exported &)>;

// A bag is written and verified under a hidden name, entered into the chain of packages, and then
// renamed: so no two bags with one number can ever leave this site, whenever the power goes.
class ExportSitting final
{
public:
    ExportSitting(store::Store &store, const Clock &clock, SealingDesk desk)
        : m_store(store)
        , m_clock(clock)
        , m_desk(std::move(desk))
    {}

    // All three steps at once. Codes: those of the steps.
    Result<Exported> run(const Actor &by, const ExportWish &wish, const Progress &progress = {},
                         const Also &also = {}) const;

    // 1, store lane: reads. site.no_such_sitting, package.not_over (detail: the sitting's state;
    // 成果 are handed over of a closed sitting), package.unknown_segment.
    Result<BagPlan> gather(const ExportWish &wish) const;
    // 2, any lane: writes and verifies. Codes of writeBag().
    Result<BagReport> write(const BagPlan &plan, const Progress &progress = {}) const;
    // 3, store lane: keeps and renames. package.not_the_next: another package was made meanwhile;
    // what was written is gone and step 1 is to be done again. file.cannot_write: kept, settle()
    // will rename.
    Result<Exported> keep(const Actor &by, const BagReport &report, const Also &also = {}) const;

    // Store lane, when the house opens and no export is under way: finishes or removes what a power
    // cut left.
    Result<> settle() const;

private:
    QString staged(const PackageId &id) const;
    QString placed(const BagManifest &manifest) const;

    store::Store &m_store;
    const Clock &m_clock;
    SealingDesk m_desk;
};

} // namespace kaochang::package
