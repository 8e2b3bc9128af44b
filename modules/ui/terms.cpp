// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/terms.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

QString term(const char *text)
{
    return QCoreApplication::translate("Term", text);
}

} // namespace

QString roleText(Role role)
{
    switch (role) {
    case Role::Admin:
        return term(QT_TRANSLATE_NOOP("Term", "Administrator"));
    case Role::ExamStaff:
        return term(QT_TRANSLATE_NOOP("Term", "Exam staff"));
    case Role::ScoreKeeper:
        return term(QT_TRANSLATE_NOOP("Term", "Score keeper"));
    case Role::Invigilator:
        return term(QT_TRANSLATE_NOOP("Term", "Invigilator"));
    case Role::Assessor:
        return term(QT_TRANSLATE_NOOP("Term", "Assessor"));
    case Role::ChiefAssessor:
        return term(QT_TRANSLATE_NOOP("Term", "Chief assessor"));
    case Role::InternalSupervisor:
        return term(QT_TRANSLATE_NOOP("Term", "Internal supervisor"));
    case Role::ExternalSupervisor:
        return term(QT_TRANSLATE_NOOP("Term", "External supervisor"));
    case Role::Auditor:
        break;
    }
    return term(QT_TRANSLATE_NOOP("Term", "Auditor"));
}

QString statusText(Status status)
{
    switch (status) {
    case Status::Ok:
        return term(QT_TRANSLATE_NOOP("Term", "done"));
    case Status::Warn:
        return term(QT_TRANSLATE_NOOP("Term", "needs attention"));
    case Status::Error:
        return term(QT_TRANSLATE_NOOP("Term", "wrong"));
    case Status::Info:
        return term(QT_TRANSLATE_NOOP("Term", "now"));
    case Status::Idle:
        break;
    }
    return term(QT_TRANSLATE_NOOP("Term", "later"));
}

QString stateText(site::SittingState state)
{
    switch (state) {
    case site::SittingState::Planned:
        return term(QT_TRANSLATE_NOOP("Term", "Planned"));
    case site::SittingState::Open:
        return term(QT_TRANSLATE_NOOP("Term", "Doors open"));
    case site::SittingState::Running:
        return term(QT_TRANSLATE_NOOP("Term", "Running"));
    case site::SittingState::Closed:
        return term(QT_TRANSLATE_NOOP("Term", "Ended"));
    case site::SittingState::Locked:
        break;
    }
    return term(QT_TRANSLATE_NOOP("Term", "Locked"));
}

QString dutyText(rules::DutyKind kind)
{
    return kind == rules::DutyKind::FilePlan
               ? term(QT_TRANSLATE_NOOP("Term", "File the plan with the centre"))
               : term(QT_TRANSLATE_NOOP("Term", "Report the results to the centre"));
}

QString roomText(site::RoomKind kind)
{
    switch (kind) {
    case site::RoomKind::Written:
        return term(QT_TRANSLATE_NOOP("Term", "Written"));
    case site::RoomKind::Computer:
        return term(QT_TRANSLATE_NOOP("Term", "Computer"));
    case site::RoomKind::Practical:
        return term(QT_TRANSLATE_NOOP("Term", "Practical"));
    case site::RoomKind::Review:
        break;
    }
    return term(QT_TRANSLATE_NOOP("Term", "Review"));
}

QString gradeText(site::CardGrade grade)
{
    switch (grade) {
    case site::CardGrade::Assessor:
        return term(QT_TRANSLATE_NOOP("Term", "Assessor's card, levels 5 to 3"));
    case site::CardGrade::SeniorAssessor:
        return term(QT_TRANSLATE_NOOP("Term", "Senior assessor's card, all levels"));
    case site::CardGrade::Supervisor:
        break;
    }
    return term(QT_TRANSLATE_NOOP("Term", "Supervisor's card"));
}

QString paperText(results::DayPaper paper)
{
    switch (paper) {
    case results::DayPaper::Seating:
        return term(QT_TRANSLATE_NOOP("Term", "Seating plan"));
    case results::DayPaper::SignIn:
        return term(QT_TRANSLATE_NOOP("Term", "Sign-in sheet"));
    case results::DayPaper::SignInNumbers:
        return term(QT_TRANSLATE_NOOP("Term", "Sign-in sheet, full numbers"));
    case results::DayPaper::Admission:
        return term(QT_TRANSLATE_NOOP("Term", "Admission sheets"));
    case results::DayPaper::Staff:
        return term(QT_TRANSLATE_NOOP("Term", "Staff sign-in sheet"));
    case results::DayPaper::RoomRecord:
        break;
    }
    return term(QT_TRANSLATE_NOOP("Term", "Room record"));
}

QString sittingText(const site::Sitting &sitting)
{
    return sitting.occupation.name + u' ' + rules::levelTitle(sitting.level);
}

QString hourText(const QDateTime &utc)
{
    return siteTime(utc).toString(u"HH:mm"_s);
}

} // namespace kaochang::ui
