// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theory_terms.h"

#include "ui/score_terms.h"

#include <QCoreApplication>

namespace kaochang::ui {
namespace {

struct Theory
{
    Q_DECLARE_TR_FUNCTIONS(Theory)
};

Status stageStatus(const TheoryRow &row)
{
    switch (row.standing.stage) {
    case theory::Stage::NotKeyed:
        return Status::Idle;
    case theory::Stage::KeyedOnce:
        return Status::Info;
    case theory::Stage::Disputed:
        return Status::Error;
    case theory::Stage::Confirmed:
        break;
    }
    return Status::Ok;
}

QString stageText(const TheoryRow &row)
{
    switch (row.turn) {
    case PaperTurn::First:
        return Theory::tr("Not keyed");
    case PaperTurn::Second:
        return Theory::tr("Waits for your second key-in");
    case PaperTurn::Again:
        return Theory::tr("Waits for a second person");
    case PaperTurn::Resolve:
        return Theory::tr("Two key-ins differ");
    case PaperTurn::Correct:
        break;
    }
    return Theory::tr("Confirmed by two");
}

QString pointsText(const TheoryRow &row)
{
    const theory::Standing &standing = row.standing;
    if (standing.stage == theory::Stage::KeyedOnce && standing.first)
        return scoreText(standing.first->state, standing.first->points);
    if (standing.stage == theory::Stage::Confirmed)
        return scoreText(standing.score->entry.state, standing.score->entry.points);
    return {};
}

} // namespace

std::vector<RowColumn<TheoryRow>> theoryColumns()
{
    const auto of = [](const QString &title, QString TheoryRow::*member) {
        return RowColumn<TheoryRow>{title, [member](const TheoryRow &row) { return row.*member; }};
    };
    RowColumn<TheoryRow> points{Theory::tr("Points"), pointsText};
    points.alignment = Qt::AlignRight | Qt::AlignVCenter;
    return {of(Theory::tr("Seat"), &TheoryRow::seat),
            of(Theory::tr("Admission number"), &TheoryRow::admission),
            of(Theory::tr("Name"), &TheoryRow::name),
            points,
            {Theory::tr("State"), stageText,
             [](const TheoryRow &row) { return std::optional(stageStatus(row)); }}};
}

QString turnText(const TheoryModel::State &state, const TheoryRow &row)
{
    const theory::Standing &standing = row.standing;
    switch (row.turn) {
    case PaperTurn::First:
        return Theory::tr("First key-in");
    case PaperTurn::Second:
        return Theory::tr("Second key-in. What %1 keyed stays hidden until you have keyed.")
            .arg(state.nameOf(standing.firstBy));
    case PaperTurn::Again:
        return Theory::tr("You keyed this one; it may be changed until the second key-in.");
    case PaperTurn::Resolve:
        return Theory::tr("The two key-ins differ.");
    case PaperTurn::Correct:
        break;
    }
    if (!state.correcting.isEmpty())
        return Theory::tr("Correction: %1. A second person keys it again.").arg(state.correcting);
    return Theory::tr("%1, version %2, keyed by %3, confirmed by %4.")
        .arg(scoreText(standing.score->entry.state, standing.score->entry.points))
        .arg(standing.score->version)
        .arg(state.nameOf(standing.score->enteredBy), state.nameOf(standing.score->confirmedBy));
}

QString lastText(const TheoryModel::State &state)
{
    if (!state.last)
        return {};
    const auto &[name, entry, agreed] = *state.last;
    return (agreed ? Theory::tr("%1: %2, the two key-ins agree.") : Theory::tr("%1: %2 saved."))
        .arg(name, scoreText(entry.state, entry.points));
}

} // namespace kaochang::ui
