// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/result_card.h"

#include "core/clock.h"
#include "ui/looks.h"
#include "ui/points_field.h"
#include "ui/score_terms.h"
#include "ui/state_light.h"
#include "ui/terms.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

Status verdictStatus(rules::SubjectVerdict verdict)
{
    using enum rules::SubjectVerdict;
    switch (verdict) {
    case Passed:
    case Exempt:
        return Status::Ok;
    case NotMarked:
        return Status::Idle;
    default:
        return Status::Warn;
    }
}

QString doubtText(rules::Doubt doubt)
{
    switch (doubt) {
    case rules::Doubt::SpreadAcrossLine:
        return ResultCard::tr("the assessors fall on both sides of the pass line");
    case rules::Doubt::TieAcrossLine:
        return ResultCard::tr("a tie between pairs of marks would decide");
    case rules::Doubt::RoundingLifts:
        break;
    }
    return ResultCard::tr("only rounding lifts it to the pass line");
}

QString ruleText(const results::Derivation &derivation)
{
    QStringList marks;
    for (const Centi mark : derivation.marks)
        marks << centiText(mark);
    return ResultCard::tr("Pass line %1 · rule %2 · from %3")
        .arg(centiText(derivation.scale.passLine), derivation.rule,
             marks.isEmpty() ? u"–"_s : marks.join(u" / "_s));
}

QString versionsText(const results::SubjectLine &subject)
{
    QStringList lines;
    for (const results::SubjectResult &each : subject.earlier)
        lines << ResultCard::tr("Version %1 was %2")
                     .arg(each.version)
                     .arg(scoreText(each.state, each.points));
    if (!subject.result.why.isEmpty())
        lines << ResultCard::tr("Corrected because: %1").arg(subject.result.why);
    return lines.join(u" · "_s);
}

} // namespace

ResultCard::ResultCard(QWidget *parent)
    : QFrame(parent)
{
    dress(this, Look::Card);
    new QVBoxLayout(this);
    layout()->setContentsMargins(0, 0, 0, 0);
}

void ResultCard::render(const ResultsModel::State &state)
{
    delete m_inside;
    m_inside = new QWidget(this);
    layout()->addWidget(m_inside);
    m_column = new QVBoxLayout(m_inside);
    m_column->setContentsMargins(18, 14, 18, 14);
    m_inside->show();
    const results::ResultLine *line = state.line();
    if (!line)
        return;
    m_column->addWidget(label(line->who.candidate.name, Look::Title, m_inside));
    m_column->addWidget(label(line->who.enrolment.admissionNumber, Look::Soft, m_inside));
    for (const results::SubjectLine &subject : line->subjects)
        add(subject, state);
    addVideo(*line, state);
    m_column->addStretch(1);
}

void ResultCard::add(const results::SubjectLine &subject, const ResultsModel::State &state)
{
    const results::SubjectResult &result = subject.result;
    auto *row = new QHBoxLayout;
    row->addWidget(label(subjectText(result.kind), Look::Heading, m_inside), 1);
    row->addWidget(label(scoreText(result.state, result.points), Look::Heading, m_inside));
    m_column->addSpacing(6);
    m_column->addLayout(row);
    const auto verdict = result.verdict();
    m_column->addWidget(
        new StateLight(verdictStatus(verdict), subjectVerdictText(verdict), m_inside));
    if (result.state == rules::ScoreState::Scored)
        m_column->addWidget(label(ruleText(result.derivation), Look::Soft, m_inside));
    if (const QString versions = versionsText(subject); !versions.isEmpty())
        m_column->addWidget(label(versions, Look::Soft, m_inside));
    if (subject.isUnsettled)
        m_column->addWidget(new StateLight(Status::Warn, tr("Being corrected"), m_inside));
    addGuard(subject, state);
    if (state.sheet->isLocked())
        addCorrection(result.kind);
}

void ResultCard::addGuard(const results::SubjectLine &subject, const ResultsModel::State &state)
{
    const results::Guard &guard = subject.guard;
    if (guard.doubts.empty())
        return;
    QStringList doubts;
    for (const rules::Doubt doubt : guard.doubts)
        doubts << doubtText(doubt);
    m_column->addWidget(new StateLight(guard.isSettled() ? Status::Ok : Status::Error,
                                       tr("Pass-line guard"), m_inside));
    m_column->addWidget(label(doubts.join(u"; "_s), Look::Plain, m_inside));
    for (const results::GuardOpinion &each : guard.opinions) {
        const QString said =
            each.opinion == results::Opinion::Stands ? tr("stands") : tr("mark again");
        m_column->addWidget(label(tr("%1: %2 (%3)").arg(state.nameOf(each.by), said, each.why),
                                  Look::Soft, m_inside));
    }
    if (guard.isSettled() || state.sheet->isLocked())
        return;
    auto *row = new QHBoxLayout;
    const std::pair<results::Opinion, QString> acts[] = {
        {results::Opinion::Stands, tr("It stands…")},
        {results::Opinion::MarkAgain, tr("Mark again…")}};
    for (const auto &[opinion, text] : acts) {
        auto *made = button(text, {}, Look::Plain, m_inside);
        made->setObjectName(results::opinionWord(opinion).toString());
        connect(
            made, &QPushButton::clicked, this,
            [this, kind = subject.result.kind, which = opinion] { Q_EMIT judged(kind, which); });
        row->addWidget(made);
    }
    m_column->addLayout(row);
}

void ResultCard::addCorrection(rules::SubjectKind kind)
{
    auto *row = new QHBoxLayout;
    auto *points =
        new PointsField(100'00, tr("Corrected points for %1").arg(subjectText(kind)), m_inside);
    points->setFixedWidth(100);
    points->setObjectName(u"correct_"_s + rules::subjectWord(kind).toString());
    auto *propose = button(tr("Propose correction…"), u"edit"_s, Look::Plain, m_inside);
    propose->setObjectName(u"propose_"_s + rules::subjectWord(kind).toString());
    propose->setEnabled(false);
    row->addWidget(points);
    row->addWidget(propose, 1);
    connect(points, &PointsField::textChanged, propose,
            [points, propose] { propose->setEnabled(points->points().has_value()); });
    connect(propose, &QPushButton::clicked, this, [this, kind, points] {
        if (const auto wanted = points->points())
            Q_EMIT correctionWanted(kind, *wanted);
    });
    m_column->addLayout(row);
}

void ResultCard::addVideo(const results::ResultLine &line, const ResultsModel::State &state)
{
    m_column->addSpacing(6);
    m_column->addWidget(label(tr("Video"), Look::Heading, m_inside));
    const results::VideoCover &video = line.video;
    const QString word =
        line.isAbsent()      ? tr("Absent: nothing to record")
        : video.gaps.empty() ? tr("The whole exam is recorded")
        : video.accepted
            ? tr("Gaps accepted by %1: %2")
                  .arg(state.nameOf(video.accepted->by), video.accepted->why)
            : tr("%n gap(s) to be accepted by a supervisor", nullptr, int(video.gaps.size()));
    m_column->addWidget(new StateLight(
        line.isAbsent() || video.isEnough() ? Status::Ok : Status::Warn, word, m_inside));
    for (const supervision::Uncovered &gap : video.gaps)
        m_column->addWidget(
            label(u"%1–%2"_s.arg(siteTime(gap.interval.from).toString(u"HH:mm:ss"_s),
                                 siteTime(gap.interval.to).toString(u"HH:mm:ss"_s)),
                  Look::Soft, m_inside));
}

} // namespace kaochang::ui
