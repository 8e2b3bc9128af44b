// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/publicity/publish_results.h"

#include "core/canonical_json.h"
#include "results/publicity/publicities.h"
#include "results/result_sheet.h"
#include "rules/working_days.h"
#include "site/sitting_facts.h"
#include "site/sittings.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace kaochang::results {
namespace {

Result<> refuse(std::string_view code, qsizetype count)
{
    if (count > 0)
        return fail(Kind::Conflict, code, QString::number(count));
    return {};
}

// Nothing that could still move a number may be open when everybody is shown it.
Result<> checkSettled(const store::Reader &reader, const ResultSheet &sheet)
{
    int guards = 0;
    int gaps = 0;
    for (const ResultLine &line : sheet.lines) {
        for (const SubjectLine &subject : line.subjects)
            guards += subject.guard.isSettled() ? 0 : 1;
        gaps += line.video.isEnough() ? 0 : 1;
    }
    TRY(refuse("results.guard_open", guards));
    TRY(refuse("results.gaps_not_accepted", gaps));
    TRY_LET(waiting, waitingCorrections(reader, sheet.sitting.id));
    return refuse("results.correction_waiting", waiting);
}

// The days of the wish, counted by the calendar.
Result<Publicity> asked(const store::Reader &reader, const PublicityWish &wish, const QDate &today)
{
    if (wish.complaints.trimmed().isEmpty())
        return fail(Kind::Invalid, "results.nowhere_to_object");
    if (!wish.from.isValid() || wish.from < today)
        return fail(Kind::Invalid, "results.publicity_in_past", wish.from.toString(Qt::ISODate));
    TRY_LET(least, publicityLength(reader, wish.sitting));
    Publicity publicity;
    publicity.sitting = wish.sitting;
    publicity.from = wish.from;
    publicity.workingDays = wish.workingDays == 0 ? least.value : wish.workingDays;
    publicity.isLengthOurs = least.ours;
    publicity.complaints = wish.complaints.trimmed();
    if (publicity.workingDays < least.value || publicity.workingDays > LongestPublicity)
        return fail(Kind::Invalid, "results.publicity_length", QString::number(least.value));
    // 民法典 201: the first day is not counted.
    TRY_LET(end,
            rules::addWorkingDays(rules::Calendar::shipped(), wish.from, publicity.workingDays));
    publicity.until = end.due;
    publicity.calendar = end.calendar;
    publicity.isProvisional = end.provisional;
    return publicity;
}

QJsonObject told(const Publicity &publicity)
{
    const QByteArray digest =
        QCryptographicHash::hash(publicity.content, QCryptographicHash::Sha256);
    return {{u"publicity"_s, publicity.id.toString()},
            {u"sitting"_s, publicity.sitting.toString()},
            {u"version"_s, publicity.version},
            {u"from"_s, publicity.from.toString(Qt::ISODate)},
            {u"working_days"_s, publicity.workingDays},
            {u"until"_s, publicity.until.toString(Qt::ISODate)},
            {u"calendar"_s, publicity.calendar},
            {u"provisional"_s, int(publicity.isProvisional)},
            {u"sha256"_s, QString::fromLatin1(digest.toHex())}};
}

// The publicity that can still be withdrawn or closed.
Result<Publicity> running(const store::Reader &reader, const site::SittingId &sitting)
{
    TRY(site::sittings::byId(reader, sitting));
    TRY_LET(standing, publicities::standing(reader, sitting));
    if (!standing)
        return fail(Kind::Conflict, "results.not_published", sitting.toString());
    if (standing->closed)
        return fail(Kind::Conflict, "results.publicity_closed", standing->id.toString());
    return std::move(*standing);
}

} // namespace

Result<rules::Chosen> publicityLength(const store::Reader &reader, const site::SittingId &sitting)
{
    TRY_LET(found, site::sittings::byId(reader, sitting));
    TRY_LET(policy, site::policyOf(reader, found));
    return rules::publicityWorkingDays(policy);
}

Result<Publicity> PublishResults::publish(const Actor &by, const PublicityWish &wish) const
{
    const store::Act act{by, u"results.publish"_s, wish.sitting.toString(), {}, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<Publicity> {
        TRY_LET(sheet, resultSheet(writer, wish.sitting));
        if (!sheet.isLocked())
            return fail(Kind::Conflict, "results.not_locked", wish.sitting.toString());
        TRY_LET(earlier, publicities::of(writer, wish.sitting));
        if (!earlier.empty() && !earlier.back().withdrawn)
            return fail(Kind::Conflict, "results.already_published", wish.sitting.toString());
        TRY_LET(publicity, asked(writer, wish, m_clock.today()));
        TRY(checkSettled(writer, sheet));
        TRY_LET(content, canonicalJson(sheetJson(sheet)));
        publicity.id = PublicityId::make(m_clock);
        publicity.version = int(earlier.size()) + 1;
        publicity.content = content;
        publicity.published = {by.user, m_clock.now(), {}};
        TRY(publicities::add(writer, publicity));
        writer.tell(told(publicity));
        return publicity;
    });
}

Result<Publicity> PublishResults::withdraw(const Actor &by, const site::SittingId &sitting,
                                           const QString &why) const
{
    if (why.trimmed().isEmpty())
        return fail(Kind::Invalid, "results.reason_needed");
    const store::Act act{by, u"results.withdraw_publicity"_s, sitting.toString(), why, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<Publicity> {
        TRY_LET(publicity, running(writer, sitting));
        publicity.withdrawn = Signed{by.user, m_clock.now(), why};
        TRY(publicities::withdraw(writer, publicity.id, *publicity.withdrawn));
        writer.tell({{u"publicity"_s, publicity.id.toString()},
                     {u"sitting"_s, sitting.toString()},
                     {u"version"_s, publicity.version}});
        return publicity;
    });
}

Result<Publicity> PublishResults::close(const Actor &by, const site::SittingId &sitting) const
{
    const store::Act act{by, u"results.close_publicity"_s, sitting.toString(), {}, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<Publicity> {
        TRY_LET(publicity, running(writer, sitting));
        TRY_LET(state, publicityOf(writer, sitting));
        TRY(refuse("results.appeal_open", state.openAppeals));
        // The last day belongs to those who may object.
        if (m_clock.today() <= publicity.until)
            return fail(Kind::Conflict, "results.publicity_running",
                        publicity.until.toString(Qt::ISODate));
        TRY_LET(waiting, waitingCorrections(writer, sitting));
        TRY(refuse("results.correction_waiting", waiting));
        publicity.closed = Signed{by.user, m_clock.now(), {}};
        TRY(publicities::close(writer, publicity.id, *publicity.closed));
        writer.tell({{u"publicity"_s, publicity.id.toString()},
                     {u"sitting"_s, sitting.toString()},
                     {u"version"_s, publicity.version}});
        return publicity;
    });
}

} // namespace kaochang::results
