// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/run_sitting.h"

#include "site/sittings.h"

using namespace Qt::StringLiterals;

namespace kaochang::site {
namespace {

constexpr int MostExtraMinutes = 180;

Result<Sitting> moved(store::Writer &writer, const SittingId &id, SittingState to,
                      const QDateTime &at)
{
    TRY(sittings::advance(writer, id, to, at));
    writer.tell({{u"state"_s, stateWord(to).toString()}, {u"at"_s, at.toMSecsSinceEpoch()}});
    return sittings::byId(writer, id);
}

} // namespace

Result<Sitting> RunSitting::open(const Actor &by, const SittingId &id) const
{
    const store::Act act{by, u"site.open_sitting"_s, id.toString(), {}, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<Sitting> {
        TRY_LET(sitting, sittings::byId(writer, id));
        if (sitting.day() != m_clock.today())
            return fail(Kind::Conflict, "site.not_today", sitting.day().toString(Qt::ISODate));
        return moved(writer, id, SittingState::Open, m_clock.now());
    });
}

Result<Sitting> RunSitting::start(const Actor &by, const SittingId &id) const
{
    const store::Act act{by, u"site.start_sitting"_s, id.toString(), {}, {}};
    return m_store.write(act, [&](store::Writer &writer) {
        return moved(writer, id, SittingState::Running, m_clock.now());
    });
}

Result<Sitting> RunSitting::giveTime(const Actor &by, const SittingId &id, int minutes,
                                     const QString &why) const
{
    if (minutes < 1 || minutes > MostExtraMinutes)
        return fail(Kind::Invalid, "site.bad_minutes", QString::number(minutes));
    if (why.trimmed().isEmpty())
        return fail(Kind::Invalid, "site.reason_needed");
    const store::Act act{by, u"site.give_time"_s, id.toString(), why, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<Sitting> {
        TRY(sittings::giveTime(writer, id, minutes));
        writer.tell({{u"minutes"_s, minutes}});
        return sittings::byId(writer, id);
    });
}

Result<Sitting> RunSitting::close(const Actor &by, const SittingId &id, const QString &why) const
{
    const store::Act act{by, u"site.close_sitting"_s, id.toString(), why, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<Sitting> {
        TRY_LET(sitting, sittings::byId(writer, id));
        const bool isEarly = m_clock.now() < sitting.overAt();
        if (sitting.state == SittingState::Running && isEarly && why.trimmed().isEmpty())
            return fail(Kind::Invalid, "site.reason_needed");
        return moved(writer, id, SittingState::Closed, m_clock.now());
    });
}

} // namespace kaochang::site
