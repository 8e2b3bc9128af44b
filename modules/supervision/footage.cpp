// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervision/footage.h"

#include "site/sitting_facts.h"
#include "site/sittings.h"
#include "supervision/bookmarks.h"
#include "supervision/disposals.h"
#include "supervision/findings.h"
#include "supervision/incidents.h"
#include "video/recordings.h"

#include <algorithm>
#include <array>

namespace kaochang::supervision {
namespace {

constexpr std::array<QStringView, 5> Words = {u"recording", u"term", u"held", u"referenced",
                                              u"unsent"};

Result<bool> isHeld(const store::Reader &reader, const site::SittingId &sitting)
{
    TRY_LET(holds, holds::of(reader, sitting));
    return std::ranges::any_of(holds, [](const Hold &each) { return !each.lifted; });
}

// A finding speaks of its sitting as a whole; a bookmark or an incident of a room at a moment.
Result<bool> isReferenced(const store::Reader &reader, const video::Recording &recording)
{
    const site::SittingId sitting(recording.sitting);
    const auto shows = [&](const auto &each) {
        return each.room.toString() == recording.room && each.at >= recording.startedAt
               && (!recording.stoppedAt || each.at <= *recording.stoppedAt);
    };
    TRY_LET(findings, findings::of(reader, sitting));
    TRY_LET(bookmarks, bookmarks::of(reader, sitting));
    TRY_LET(incidents, incidents::of(reader, sitting));
    return !findings.empty() || std::ranges::any_of(bookmarks, shows)
           || std::ranges::any_of(incidents, shows);
}

Result<std::vector<Keeps>> keepsOf(const store::Reader &reader, const FootageLine &line,
                                   const Receipted &receipted, const QDate &today)
{
    const site::SittingId sitting(line.recording.sitting);
    TRY_LET(held, isHeld(reader, sitting));
    TRY_LET(referenced, isReferenced(reader, line.recording));
    TRY_LET(sent, receipted(reader, sitting));
    std::vector<Keeps> keeps;
    for (const auto &[applies, reason] :
         {std::pair(!line.recording.stoppedAt, Keeps::Recording),
          std::pair(today <= line.keptUntil, Keeps::Term), std::pair(held, Keeps::Held),
          std::pair(referenced, Keeps::Referenced), std::pair(!sent, Keeps::Unsent)}) {
        if (applies)
            keeps.push_back(reason);
    }
    return keeps;
}

Result<FootageLine> lineOf(const store::Reader &reader, video::Recording recording,
                           const Receipted &receipted, const QDate &today)
{
    FootageLine line;
    TRY_LET(lines, video::recordings::lines(reader, recording.id));
    for (const video::KeptLine &kept : lines) {
        if (const video::Segment *segment = kept.line.segment()) {
            ++line.files;
            line.bytes += segment->bytes;
        }
    }
    TRY_LET(sitting, site::sittings::byId(reader, site::SittingId(recording.sitting)));
    TRY_LET(policy, site::policyOf(reader, sitting));
    TRY_LET(years, footageYears(reader, policy));
    line.keptUntil = recording.startedAt.toLocalTime().date().addYears(years);
    line.recording = std::move(recording);
    TRY_LET(keeps, keepsOf(reader, line, receipted, today));
    line.keeps = std::move(keeps);
    return line;
}

} // namespace

QStringView keepsWord(Keeps reason)
{
    return Words.at(static_cast<size_t>(reason));
}

Result<int> footageYears(const store::Reader &reader, const rules::Policy &policy)
{
    TRY_LET(chosen, footage_terms::years(reader));
    return std::max(chosen.value_or(0), rules::electronicYears(policy).value);
}

Result<std::vector<FootageLine>> footage(const store::Reader &reader, const Receipted &receipted,
                                         const QDate &today)
{
    TRY_LET(recordings, video::recordings::all(reader));
    std::vector<FootageLine> lines;
    for (video::Recording &recording : recordings) {
        TRY_LET(line, lineOf(reader, std::move(recording), receipted, today));
        lines.push_back(std::move(line));
    }
    return lines;
}

Result<FootageLine> footageOf(const store::Reader &reader, const video::RecordingId &id,
                              const Receipted &receipted, const QDate &today)
{
    TRY_LET(recording, video::recordings::byId(reader, id));
    return lineOf(reader, std::move(recording), receipted, today);
}

} // namespace kaochang::supervision
