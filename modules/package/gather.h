// SPDX-License-Identifier: GPL-3.0-or-later
// What each room gives to a sitting's package: one function each, called in
// ExportSitting::gather() but for the papers. All read on the store lane, all as canonical JSON,
// never a whole document number or a phone.
#pragma once

#include "package/bag.h"
#include "site/sitting.h"

#include <QStringList>

namespace kaochang::package {

struct Chain
{
    Content records;  // audit/records.jsonl, the whole chain
    Content touching; // audit/sitting.jsonl: the records of it that touch the sitting
    store::AuditHead head;
};

// sitting.json: institution, plan, sitting, rooms, and the site's name in packages.
Result<Content> gatherSitting(const store::Reader &reader, const site::SittingId &id,
                              const QString &site);
// roster/roll.json: who sits where, documents masked.
Result<Content> gatherRoll(const store::Reader &reader, const site::SittingId &id);
// ledger/ledger.jsonl: every line of every recording of the sitting; empty text when there is none.
Result<Content> gatherLedger(const store::Reader &reader, const site::SittingId &id);
// The chosen segments (Segment::file) from the video folder, each held to its ledger line.
// package.unknown_segment (detail: the file).
Result<std::vector<Content>> gatherSegments(const store::Reader &reader, const site::SittingId &id,
                                            const QStringList &files, const QString &videoFolder);
// scores/theory.json: every version of every confirmed score, in hundredths.
Result<Content> gatherTheory(const store::Reader &reader, const site::SittingId &id);
// scores/practical.json: every paper its whole panel has handed in, with marks as given and as they
// stand, corrections, rulings and scores; scores/schemes/…: the schemes they were marked by.
Result<std::vector<Content>> gatherPractical(const store::Reader &reader,
                                             const site::SittingId &id);
// results/versions.json: every version of every locked result; once there is one,
// results/sheet.json with the verdicts.
Result<std::vector<Content>> gatherResults(const store::Reader &reader, const site::SittingId &id);
// supervision/record.json: incidents with their versions, bookmarks, findings.
Result<Content> gatherSupervision(const store::Reader &reader, const site::SittingId &id);
// papers/summary.pdf, one papers/scores-….pdf per subject, papers/register.xlsx: the registers as
// printed, numbers masked. For ExportWish::papers; needs a QGuiApplication. Codes of resultSheet(),
// Form and writeSheet().
Result<std::vector<Content>> gatherRegisters(const store::Reader &reader,
                                             const site::SittingId &id);
Result<Chain> gatherAudit(const store::Reader &reader, const site::SittingId &id);

} // namespace kaochang::package
