// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/publicity/appeals.h"

#include "store/rows.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kaochang::results {
namespace {

constexpr std::array<QStringView, 4> Channels = {u"in_person", u"in_writing", u"by_phone",
                                                 u"by_message"};
constexpr std::array<QStringView, 3> Outcomes = {u"stands", u"rejected", u"changed"};

template <typename What, size_t Count>
std::optional<What> named(const std::array<QStringView, Count> &words, QStringView word)
{
    const auto *const found = std::ranges::find(words, word);
    return found == words.end() ? std::nullopt : std::optional(What(found - words.begin()));
}

std::optional<AppealDecision> decisionOf(const store::Row &row)
{
    if (row[12].isNull())
        return std::nullopt;
    return AppealDecision{
        .outcome = outcomeNamed(row[12].toString()).value_or(AppealOutcome::Stands),
        .correction = CorrectionId(row[13].toString()),
        .given = {UserId(row[14].toString()), fromMs(row[15].toLongLong()), row[16].toString()}};
}

Appeal fromRow(const store::Row &row)
{
    return {.id = AppealId(row[0].toString()),
            .publicity = PublicityId(row[1].toString()),
            .enrolment = roster::EnrolmentId(row[2].toString()),
            .kind = rules::subjectNamed(row[3].toString()).value_or(rules::SubjectKind::Theory),
            .ofVersion = row[4].toInt(),
            .saidBy = row[5].toString(),
            .channel = channelNamed(row[6].toString()).value_or(Channel::InPerson),
            .saidOn = QDate::fromString(row[7].toString(), Qt::ISODate),
            .what = row[8].toString(),
            .lateWhy = row[9].toString(),
            .hold = supervision::HoldId(row[17].toString()),
            .receivedBy = UserId(row[10].toString()),
            .receivedAt = fromMs(row[11].toLongLong()),
            .rechecks = {},
            .decision = decisionOf(row)};
}

Recheck recheckFromRow(const store::Row &row)
{
    return {UserId(row[0].toString()), UserId(row[1].toString()), fromMs(row[2].toLongLong())};
}

// Two places read appeals: of one id, of one sitting.
Result<std::vector<Appeal>> withRechecks(const store::Reader &reader,
                                         Result<std::vector<Appeal>> found)
{
    TRY_LET(appeals, std::move(found));
    for (Appeal &appeal : appeals) {
        TRY_LET(rechecks, store::all(reader,
                                     u"SELECT rechecker, assigned_by, at FROM recheck WHERE "
                                     "appeal = ? ORDER BY number"_s,
                                     {appeal.id.toString()}, recheckFromRow));
        appeal.rechecks = std::move(rechecks);
    }
    return appeals;
}

} // namespace

QStringView channelWord(Channel channel)
{
    return Channels.at(size_t(channel));
}

std::optional<Channel> channelNamed(QStringView word)
{
    return named<Channel>(Channels, word);
}

QStringView outcomeWord(AppealOutcome outcome)
{
    return Outcomes.at(size_t(outcome));
}

std::optional<AppealOutcome> outcomeNamed(QStringView word)
{
    return named<AppealOutcome>(Outcomes, word);
}

namespace appeals {

Result<Appeal> byId(const store::Reader &reader, const AppealId &id)
{
    TRY_LET(
        found,
        withRechecks(reader, store::all(reader,
                                        u"SELECT id, publicity, enrolment, subject, of_version, "
                                        "said_by, channel, said_on, what, late_why, received_by, "
                                        "received_at, outcome, correction, decided_by, "
                                        "decided_at, decided_why, hold FROM appeal WHERE id = ?"_s,
                                        {id.toString()}, fromRow)));
    if (found.empty())
        return fail(Kind::NotFound, "results.no_such_appeal", id.toString());
    return std::move(found.front());
}

Result<std::vector<Appeal>> of(const store::Reader &reader, const site::SittingId &sitting)
{
    return withRechecks(
        reader, store::all(reader,
                           u"SELECT id, publicity, enrolment, subject, of_version, said_by, "
                           "channel, said_on, what, late_why, received_by, received_at, outcome, "
                           "correction, decided_by, decided_at, decided_why, hold FROM appeal "
                           "WHERE sitting = ? ORDER BY received_at, id"_s,
                           {sitting.toString()}, fromRow));
}

Result<> add(store::Writer &writer, const site::SittingId &sitting, const Appeal &appeal)
{
    TRY(writer.execute(
        u"INSERT INTO appeal (id, publicity, sitting, enrolment, subject, of_version, said_by, "
        "channel, said_on, what, late_why, hold, received_by, received_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {appeal.id.toString(), appeal.publicity.toString(), sitting.toString(),
         appeal.enrolment.toString(), rules::subjectWord(appeal.kind).toString(), appeal.ofVersion,
         appeal.saidBy, channelWord(appeal.channel).toString(), appeal.saidOn.toString(Qt::ISODate),
         appeal.what, appeal.lateWhy, appeal.hold.toString(), appeal.receivedBy.toString(),
         appeal.receivedAt.toMSecsSinceEpoch()}));
    return {};
}

Result<> assign(store::Writer &writer, const Appeal &appeal, const Recheck &recheck)
{
    TRY(writer.execute(
        u"INSERT INTO recheck (appeal, number, rechecker, assigned_by, at) VALUES (?, ?, ?, ?, ?)"_s,
        {appeal.id.toString(), int(appeal.rechecks.size()) + 1, recheck.rechecker.toString(),
         recheck.assignedBy.toString(), recheck.at.toMSecsSinceEpoch()}));
    return {};
}

Result<> decide(store::Writer &writer, const AppealId &id, const AppealDecision &decision)
{
    const bool isChanged = decision.outcome == AppealOutcome::Changed;
    TRY(writer.execute(u"UPDATE appeal SET outcome = ?, correction = ?, decided_by = ?, "
                       "decided_at = ?, decided_why = ? WHERE id = ?"_s,
                       {outcomeWord(decision.outcome).toString(),
                        isChanged ? QVariant(decision.correction.toString()) : QVariant(),
                        decision.given.by.toString(), decision.given.at.toMSecsSinceEpoch(),
                        decision.given.why, id.toString()}));
    return {};
}

} // namespace appeals
} // namespace kaochang::results
