// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/result_sheet.h"

#include "results/detail/sources.h"
#include "results/locked_results.h"
#include "site/sittings.h"
#include "supervision/candidate_coverage.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::results {
namespace {

using roster::Enrolment;
using rules::ScoreState;

// 各科目成绩皆达合格线: judged over the subjects this candidate sits; a make-up may sit fewer.
std::vector<rules::SubjectRule> required(const rules::LevelRule &rule, const Enrolment &enrolment)
{
    std::vector<rules::SubjectRule> answer;
    for (const rules::SubjectRule &subject : rule.subjects)
        if (std::ranges::find(enrolment.subjects, subject.kind) != enrolment.subjects.end())
            answer.push_back(subject);
    return answer;
}

Result<rules::Decision> decide(const std::vector<rules::SubjectRule> &subjects,
                               const ResultLine &line)
{
    std::vector<rules::SubjectScore> scores;
    for (const SubjectLine &subject : line.subjects)
        scores.push_back(subject.result.score());
    return rules::judge(subjects, scores);
}

SubjectLine unmarked(const roster::EnrolmentId &enrolment, const rules::SubjectRule &rule)
{
    SubjectLine line;
    line.result.enrolment = enrolment;
    line.result.kind = rule.kind;
    line.result.derivation.scale.passLine = rule.passLine.value;
    return line;
}

Result<> addGuard(const store::Reader &reader, SubjectLine &line)
{
    TRY_LET(score, recompute(line.result));
    if (!score || !score->needsPerson())
        return {};
    line.guard.doubts = score->doubts;
    TRY_LET(opinions, guard_opinions::about(reader, line.result));
    line.guard.opinions = std::move(opinions);
    return {};
}

// Fills lines before the lock (from the scoring rooms) or after it (from what was locked).
class Gatherer final
{
public:
    Gatherer(const store::Reader &reader, ResultSheet &sheet)
        : m_reader(reader)
        , m_sheet(sheet)
    {}

    Result<> gather()
    {
        TRY(readSubjects());
        TRY(readCoverage());
        TRY_LET(people, roster::roll(m_reader, m_sheet.sitting.id));
        for (roster::RollLine &who : people) {
            const std::vector<rules::SubjectRule> subjects = required(m_sheet.rule, who.enrolment);
            ResultLine line{.who = std::move(who), .subjects = {}, .decision = {}, .video = {}};
            for (const rules::SubjectRule &subject : subjects) {
                TRY_LET(made, lineOf(line.who.enrolment.id, subject));
                line.subjects.push_back(std::move(made));
            }
            TRY_LET(decision, decide(subjects, line));
            line.decision = std::move(decision);
            TRY(addVideo(line));
            m_sheet.lines.push_back(std::move(line));
        }
        return {};
    }

private:
    Result<> readSubjects()
    {
        if (!m_sheet.isLocked()) {
            TRY_LET(sources, detail::sourcesOf(m_reader, m_sheet.sitting.id, m_sheet.rule));
            m_sources = std::move(sources);
            return {};
        }
        TRY_LET(versions, locked::history(m_reader, m_sheet.sitting.id));
        for (SubjectResult &version : versions) {
            const QString subject = rules::subjectWord(version.kind).toString();
            m_locked[{version.enrolment.toString(), subject}].push_back(std::move(version));
        }
        return {};
    }

    Result<SubjectLine> lineOf(const roster::EnrolmentId &enrolment, const rules::SubjectRule &rule)
    {
        SubjectLine line = unmarked(enrolment, rule);
        const auto key = std::pair(enrolment.toString(), rules::subjectWord(rule.kind).toString());
        if (auto versions = m_locked.value(key); !versions.empty()) {
            line.result = std::move(versions.back());
            versions.pop_back();
            line.earlier = std::move(versions);
        } else if (const auto source = m_sources.find(key); source != m_sources.end()) {
            line.isUnsettled = source->isUnsettled;
            if (!source->result.enrolment.isNull())
                line.result = source->result;
        }
        TRY(addGuard(m_reader, line));
        return line;
    }

    // Who came through the door is asked for from the door on; who is scored without a check-in for
    // the whole sitting; who was absent from everything for nothing.
    Result<> addVideo(ResultLine &line)
    {
        const roster::Enrolment &enrolment = line.who.enrolment;
        if (line.isAbsent() || !enrolment.seat || !m_sheet.sitting.startedAt)
            return {};
        if (const auto own = m_cover.find(enrolment.id); own != m_cover.end()) {
            line.video.gaps = *own;
        } else {
            TRY_LET(gaps, gapsOf(enrolment.seat->room));
            line.video.gaps = gaps;
        }
        TRY_LET(accepted, gap_acceptances::of(m_reader, enrolment.id, line.video.gaps));
        line.video.accepted = accepted;
        return {};
    }

    Result<> readCoverage()
    {
        TRY_LET(covers, supervision::candidateCoverage(m_reader, m_sheet.sitting.id,
                                                       m_sheet.sitting.overAt()));
        for (supervision::CandidateCoverage &cover : covers)
            m_cover.insert(cover.enrolment, std::move(cover.coverage.gaps));
        return {};
    }

    Result<std::vector<supervision::Uncovered>> gapsOf(const site::RoomId &room)
    {
        if (!m_roomCover.contains(room)) {
            TRY_LET(cover, supervision::roomCoverage(m_reader, m_sheet.sitting.id, room,
                                                     m_sheet.sitting.overAt()));
            m_roomCover.insert(room, std::move(cover.gaps));
        }
        return m_roomCover.value(room);
    }

    const store::Reader &m_reader;
    ResultSheet &m_sheet;
    detail::Sources m_sources;
    QHash<std::pair<QString, QString>, std::vector<SubjectResult>> m_locked;
    QHash<roster::EnrolmentId, std::vector<supervision::Uncovered>> m_cover;
    QHash<site::RoomId, std::vector<supervision::Uncovered>> m_roomCover;
};

void addObstacles(std::vector<Obstacle> &list, const ResultLine &line)
{
    const roster::EnrolmentId &id = line.who.enrolment.id;
    for (const SubjectLine &subject : line.subjects) {
        const rules::SubjectKind kind = subject.result.kind;
        if (subject.result.state == ScoreState::NotMarked)
            list.push_back({Hindrance::NotMarked, id, kind});
        else if (subject.isUnsettled)
            list.push_back({Hindrance::Unsettled, id, kind});
        if (!subject.guard.isSettled())
            list.push_back({Hindrance::GuardOpen, id, kind});
    }
    if (!line.video.isEnough())
        list.push_back({Hindrance::GapNotAccepted, id, {}});
}

} // namespace

bool ResultLine::isAbsent() const
{
    return std::ranges::all_of(subjects, [](const SubjectLine &subject) {
        return subject.result.state == ScoreState::Absent;
    });
}

std::vector<Obstacle> ResultSheet::obstacles() const
{
    std::vector<Obstacle> list;
    if (!isLocked())
        for (const ResultLine &line : lines)
            addObstacles(list, line);
    return list;
}

Result<ResultSheet> resultSheet(const store::Reader &reader, const site::SittingId &sitting)
{
    ResultSheet sheet;
    TRY_LET(found, site::sittings::byId(reader, sitting));
    TRY_LET(standard, rules::standardFor(found.occupation.edition, found.occupation.code));
    TRY_LET(rule, rules::levelRule(standard, found.level));
    sheet.sitting = found;
    sheet.rule = rule;
    TRY(Gatherer(reader, sheet).gather());
    return sheet;
}

QJsonObject sheetJson(const ResultSheet &sheet)
{
    QJsonArray candidates;
    for (const ResultLine &line : sheet.lines) {
        QJsonArray subjects;
        for (const SubjectLine &subject : line.subjects)
            subjects += resultJson(subject.result);
        candidates +=
            QJsonObject{{u"enrolment"_s, line.who.enrolment.id.toString()},
                        {u"verdict"_s, rules::verdictWord(line.decision.verdict).toString()},
                        {u"subjects"_s, subjects},
                        {u"gaps"_s, gapsJson(line.video.gaps)}};
    }
    return {{u"sitting"_s, sheet.sitting.id.toString()}, {u"candidates"_s, candidates}};
}

} // namespace kaochang::results
