// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/score_terms.h"

#include <QCoreApplication>

namespace kaochang::ui {
namespace {

using rules::ScoreState;
using rules::SubjectKind;
using rules::SubjectVerdict;
using rules::Verdict;

QString term(const char *text)
{
    return QCoreApplication::translate("Term", text);
}

} // namespace

QString scoreStateText(ScoreState state)
{
    switch (state) {
    case ScoreState::Absent:
        return term(QT_TRANSLATE_NOOP("Term", "Absent"));
    case ScoreState::Exempt:
        return term(QT_TRANSLATE_NOOP("Term", "Exempt"));
    case ScoreState::Voided:
        return term(QT_TRANSLATE_NOOP("Term", "Voided"));
    case ScoreState::Scored:
        return term(QT_TRANSLATE_NOOP("Term", "Scored"));
    case ScoreState::NotMarked:
        break;
    }
    return term(QT_TRANSLATE_NOOP("Term", "Not marked"));
}

QString scoreText(ScoreState state, Centi points)
{
    return state == ScoreState::Scored ? centiText(points) : scoreStateText(state);
}

QString subjectText(SubjectKind kind)
{
    switch (kind) {
    case SubjectKind::Theory:
        return term(QT_TRANSLATE_NOOP("Term", "Theory"));
    case SubjectKind::Practical:
        return term(QT_TRANSLATE_NOOP("Term", "Practical"));
    case SubjectKind::Review:
        return term(QT_TRANSLATE_NOOP("Term", "Overall review"));
    case SubjectKind::Performance:
        return term(QT_TRANSLATE_NOOP("Term", "Work performance"));
    case SubjectKind::Ethics:
        break;
    }
    return term(QT_TRANSLATE_NOOP("Term", "Ethics"));
}

QString subjectVerdictText(SubjectVerdict verdict)
{
    switch (verdict) {
    case SubjectVerdict::NotMarked:
        return term(QT_TRANSLATE_NOOP("Term", "Not marked"));
    case SubjectVerdict::Absent:
        return term(QT_TRANSLATE_NOOP("Term", "Absent"));
    case SubjectVerdict::Exempt:
        return term(QT_TRANSLATE_NOOP("Term", "Exempt"));
    case SubjectVerdict::Voided:
        return term(QT_TRANSLATE_NOOP("Term", "Voided"));
    case SubjectVerdict::KeySkillFailed:
        return term(QT_TRANSLATE_NOOP("Term", "Key skill ★ failed"));
    case SubjectVerdict::BelowLine:
        return term(QT_TRANSLATE_NOOP("Term", "Below the line"));
    case SubjectVerdict::Passed:
        break;
    }
    return term(QT_TRANSLATE_NOOP("Term", "Passed"));
}

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Incomplete:
        return term(QT_TRANSLATE_NOOP("Term", "Incomplete"));
    case Verdict::Fail:
        return term(QT_TRANSLATE_NOOP("Term", "Not passed"));
    case Verdict::Pass:
        break;
    }
    return term(QT_TRANSLATE_NOOP("Term", "Passed"));
}

} // namespace kaochang::ui
