// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervision/release_footage.h"

#include "site/sittings.h"
#include "supervision/disposals.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kaochang::supervision {
namespace {

constexpr int LongestTerm = 100;

QJsonObject told(const Disposal &disposal)
{
    QJsonArray recordings;
    for (const video::RecordingId &each : disposal.recordings)
        recordings.append(each.toString());
    QJsonObject body{{u"disposal"_s, disposal.id.toString()}, {u"recordings"_s, recordings}};
    if (disposal.decided)
        body[u"decision"_s] = disposal.isDone ? u"confirmed"_s : u"rejected"_s;
    return body;
}

Result<Decision> decisionBy(const Actor &by, const Clock &clock, const QString &why)
{
    if (why.trimmed().isEmpty())
        return fail(Kind::Invalid, "supervision.no_reason");
    return Decision{by.user, clock.now(), why.trimmed()};
}

} // namespace

Result<> ReleaseFootage::setTerm(const Actor &by, int years, const QString &why) const
{
    TRY_LET(decision, decisionBy(by, m_clock, why));
    if (years < 1 || years > LongestTerm)
        return fail(Kind::Invalid, "supervision.bad_term", QString::number(years));
    const store::Act act{by, u"supervision.set_term"_s, {}, decision.why, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<> {
        TRY(footage_terms::add(writer, years, decision));
        writer.tell({{u"years"_s, years}});
        return {};
    });
}

Result<Hold> ReleaseFootage::hold(const Actor &by, const site::SittingId &sitting,
                                  const QString &why) const
{
    TRY_LET(decision, decisionBy(by, m_clock, why));
    const Hold hold{HoldId::make(m_clock), sitting, decision, {}};
    const store::Act act{by, u"supervision.hold_footage"_s, hold.id.toString(), decision.why, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<Hold> {
        TRY(site::sittings::byId(writer, sitting));
        TRY(holds::add(writer, hold));
        writer.tell({{u"hold"_s, hold.id.toString()}, {u"sitting"_s, sitting.toString()}});
        return hold;
    });
}

Result<Hold> ReleaseFootage::lift(const Actor &by, const HoldId &id, const QString &why) const
{
    TRY_LET(decision, decisionBy(by, m_clock, why));
    const store::Act act{by, u"supervision.lift_hold"_s, id.toString(), decision.why, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<Hold> {
        TRY_LET(hold, holds::byId(writer, id));
        if (hold.lifted)
            return fail(Kind::Conflict, "supervision.hold_lifted", id.toString());
        if (!hold.serves.isEmpty())
            return fail(Kind::Conflict, "supervision.hold_serves", hold.serves);
        hold.lifted = decision;
        TRY(holds::lift(writer, id, decision));
        writer.tell({{u"hold"_s, id.toString()}, {u"sitting"_s, hold.sitting.toString()}});
        return std::move(hold);
    });
}

Result<> ReleaseFootage::mayGo(const store::Reader &reader,
                               const std::vector<video::RecordingId> &recordings) const
{
    for (const video::RecordingId &id : recordings) {
        TRY_LET(line, footageOf(reader, id, m_receipted, m_clock.today()));
        if (line.recording.disposedAt)
            return fail(Kind::Conflict, "video.already_disposed", id.toString());
        if (!line.mayGo())
            return fail(Kind::Denied, "supervision.footage_kept",
                        keepsWord(line.keeps.front()).toString());
    }
    return {};
}

Result<Disposal> ReleaseFootage::propose(const Actor &by,
                                         const std::vector<video::RecordingId> &recordings,
                                         const QString &why) const
{
    TRY_LET(decision, decisionBy(by, m_clock, why));
    if (recordings.empty())
        return fail(Kind::Invalid, "supervision.nothing_to_dispose");
    const Disposal disposal{DisposalId::make(m_clock), recordings, decision, {}, false};
    const store::Act act{
        by, u"supervision.propose_disposal"_s, disposal.id.toString(), decision.why, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<Disposal> {
        TRY(mayGo(writer, recordings));
        TRY(disposals::add(writer, disposal));
        writer.tell(told(disposal));
        return disposal;
    });
}

Result<Disposal> ReleaseFootage::confirm(const Actor &by, const DisposalId &id,
                                         const QString &why) const
{
    return decide(by, id, why, true);
}

Result<Disposal> ReleaseFootage::reject(const Actor &by, const DisposalId &id,
                                        const QString &why) const
{
    return decide(by, id, why, false);
}

Result<Disposal> ReleaseFootage::decide(const Actor &by, const DisposalId &id, const QString &why,
                                        bool isDone) const
{
    TRY_LET(decision, decisionBy(by, m_clock, why));
    const QString what =
        isDone ? u"supervision.confirm_disposal"_s : u"supervision.reject_disposal"_s;
    const store::Act act{by, what, id.toString(), decision.why, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<Disposal> {
        TRY_LET(disposal, disposals::byId(writer, id));
        if (disposal.decided)
            return fail(Kind::Conflict, "supervision.disposal_decided", id.toString());
        if (isDone && disposal.proposed.by == by.user)
            return fail(Kind::Denied, "supervision.same_person", id.toString());
        if (isDone) {
            TRY(mayGo(writer, disposal.recordings));
            for (const video::RecordingId &each : disposal.recordings)
                TRY(video::recordings::dispose(writer, each, decision.at));
        }
        disposal.decided = decision;
        disposal.isDone = isDone;
        TRY(disposals::decide(writer, id, decision, isDone));
        writer.tell(told(disposal));
        return std::move(disposal);
    });
}

Result<> ReleaseFootage::noteCopy(const Actor &by, const site::SittingId &sitting,
                                  const video::CopyReceipt &receipt, const QString &why) const
{
    TRY_LET(decision, decisionBy(by, m_clock, why));
    const store::Act act{by, u"supervision.copy_footage"_s, sitting.toString(), decision.why, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<> {
        TRY(site::sittings::byId(writer, sitting));
        writer.tell({{u"sitting"_s, sitting.toString()},
                     {u"files"_s, receipt.files},
                     {u"bytes"_s, receipt.bytes},
                     {u"sha256"_s, QString::fromLatin1(receipt.sha256.toHex())}});
        return {};
    });
}

} // namespace kaochang::supervision
