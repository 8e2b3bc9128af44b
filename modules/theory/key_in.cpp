// SPDX-License-Identifier: GPL-3.0-or-later
#include "theory/key_in.h"

#include "theory/detail/columns.h"
#include "theory/detail/open_paper.h"
#include "theory/key_ins.h"
#include "theory/scores.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kaochang::theory {
namespace {

using roster::EnrolmentId;

Result<std::pair<Keyed, Keyed>> disputed(const store::Reader &reader, const EnrolmentId &id)
{
    TRY_LET(keyed, key_ins::of(reader, id));
    if (keyed.size() < 2)
        return fail(Kind::Conflict, "theory.no_dispute", id.toString());
    return std::pair(keyed[0], keyed[1]);
}

// The entry both people stand behind becomes the next version, and the key-ins have served: what
// each of them said stays in the audit line.
Result<Score> settle(store::Writer &writer, const Score &agreed, const QJsonArray &keyed)
{
    TRY_LET(score, scores::confirm(writer, agreed));
    TRY(key_ins::clear(writer, agreed.enrolment));
    QJsonObject body = detail::told(score.entry);
    body.insert(u"version"_s, score.version);
    body.insert(u"entered_by"_s, score.enteredBy.toString());
    body.insert(u"confirmed_by"_s, score.confirmedBy.toString());
    body.insert(u"keyed"_s, keyed);
    writer.tell(body);
    return score;
}

bool isBlank(const QString &why)
{
    return why.trimmed().isEmpty();
}

} // namespace

Result<> KeyIn::first(const Actor &by, const EnrolmentId &id, const Entry &entry,
                      const QString &why) const
{
    TRY(checkEntry(entry));
    const store::Act act{by, u"theory.key_in"_s, id.toString(), why, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<> {
        TRY_LET(sitting, detail::openPaper(writer, id));
        TRY_LET(keyed, key_ins::of(writer, id));
        if (keyed.size() > 1 || (!keyed.empty() && keyed.front().by != by.user))
            return fail(Kind::Conflict, "theory.already_keyed", id.toString());
        TRY_LET(standing, scores::current(writer, id));
        if (standing && isBlank(why))
            return fail(Kind::Invalid, "theory.reason_needed");
        TRY(key_ins::keep(writer, {.enrolment = id,
                                   .sitting = sitting,
                                   .turn = 1,
                                   .entry = entry,
                                   .by = by.user,
                                   .at = m_clock.now(),
                                   .why = why,
                                   .table = {}}));
        writer.tell({{u"turn"_s, 1}}); // what was keyed is told once two people agree
        return {};
    });
}

Result<Comparison> KeyIn::second(const Actor &by, const EnrolmentId &id, const Entry &entry) const
{
    TRY(checkEntry(entry));
    const store::Act act{by, u"theory.key_in"_s, id.toString(), {}, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<Comparison> {
        TRY_LET(sitting, detail::openPaper(writer, id));
        TRY_LET(keyed, key_ins::of(writer, id));
        if (keyed.empty())
            return fail(Kind::Conflict, "theory.not_keyed_yet", id.toString());
        if (keyed.size() > 1)
            return fail(Kind::Conflict, "theory.already_keyed", id.toString());
        const Keyed &first = keyed.front();
        if (first.by == by.user)
            return fail(Kind::Denied, "theory.same_person");
        Comparison answer{first.entry, entry, differingPlaces(first.entry, entry), {}};
        if (first.entry == entry) {
            TRY_LET(score, settle(writer,
                                  {.enrolment = id,
                                   .sitting = sitting,
                                   .version = 0,
                                   .entry = entry,
                                   .enteredBy = first.by,
                                   .confirmedBy = by.user,
                                   .at = m_clock.now(),
                                   .why = first.why},
                                  {detail::told(first.entry), detail::told(entry)}));
            answer.score = score;
            return answer;
        }
        TRY(key_ins::keep(writer, {.enrolment = id,
                                   .sitting = sitting,
                                   .turn = 2,
                                   .entry = entry,
                                   .by = by.user,
                                   .at = m_clock.now(),
                                   .why = {},
                                   .table = {}}));
        writer.tell({{u"turn"_s, 2}, {u"differs"_s, true}});
        return answer;
    });
}

Result<Score> KeyIn::resolve(const Actor &by, const EnrolmentId &id, const Entry &entry,
                             const QString &why) const
{
    if (isBlank(why))
        return fail(Kind::Invalid, "theory.reason_needed");
    const store::Act act{by, u"theory.resolve"_s, id.toString(), why, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<Score> {
        TRY_LET(sitting, detail::openPaper(writer, id));
        TRY_LET(both, disputed(writer, id));
        if (entry != both.first.entry && entry != both.second.entry)
            return fail(Kind::Invalid, "theory.neither_keyed", entryText(entry));
        const Keyed &chosen = entry == both.first.entry ? both.first : both.second;
        if (chosen.by == by.user)
            return fail(Kind::Denied, "theory.own_key_in");
        return settle(writer,
                      {.enrolment = id,
                       .sitting = sitting,
                       .version = 0,
                       .entry = entry,
                       .enteredBy = chosen.by,
                       .confirmedBy = by.user,
                       .at = m_clock.now(),
                       .why = why},
                      {detail::told(both.first.entry), detail::told(both.second.entry)});
    });
}

Result<> KeyIn::startOver(const Actor &by, const EnrolmentId &id, const QString &why) const
{
    if (isBlank(why))
        return fail(Kind::Invalid, "theory.reason_needed");
    const store::Act act{by, u"theory.start_over"_s, id.toString(), why, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<> {
        TRY(detail::openPaper(writer, id));
        TRY_LET(keyed, key_ins::of(writer, id));
        if (keyed.empty())
            return fail(Kind::Conflict, "theory.not_keyed_yet", id.toString());
        TRY(key_ins::clear(writer, id));
        QJsonArray thrownAway;
        for (const Keyed &each : keyed)
            thrownAway.append(detail::told(each.entry));
        writer.tell({{u"thrown_away"_s, thrownAway}});
        return {};
    });
}

} // namespace kaochang::theory
