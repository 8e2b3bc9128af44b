// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/terms.h"

#include <QCoreApplication>

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

} // namespace kaochang::ui
