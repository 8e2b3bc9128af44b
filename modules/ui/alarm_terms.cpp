// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarm_terms.h"

#include <QCoreApplication>

namespace kaochang::ui {
namespace {

QString term(const char *text)
{
    return QCoreApplication::translate("Alarm", text);
}

} // namespace

QString alarmText(video::AlarmKind kind)
{
    using enum video::AlarmKind;
    switch (kind) {
    case Black:
        return term(QT_TRANSLATE_NOOP("Alarm", "Black picture"));
    case White:
        return term(QT_TRANSLATE_NOOP("Alarm", "White picture"));
    case Covered:
        return term(QT_TRANSLATE_NOOP("Alarm", "Lens covered"));
    case PartlyCovered:
        return term(QT_TRANSLATE_NOOP("Alarm", "Lens partly covered"));
    case Defocused:
        return term(QT_TRANSLATE_NOOP("Alarm", "Out of focus"));
    case Moved:
        return term(QT_TRANSLATE_NOOP("Alarm", "Camera moved"));
    case Rotated:
        return term(QT_TRANSLATE_NOOP("Alarm", "Camera rotated"));
    case Frozen:
        return term(QT_TRANSLATE_NOOP("Alarm", "Picture frozen"));
    case Noise:
        return term(QT_TRANSLATE_NOOP("Alarm", "Picture disturbed"));
    case Sprayed:
        return term(QT_TRANSLATE_NOOP("Alarm", "Spots on the lens"));
    }
    return {};
}

QString alarmStateText(supervision::AlarmState state)
{
    using enum supervision::AlarmState;
    switch (state) {
    case Open:
        return term(QT_TRANSLATE_NOOP("Alarm", "Unanswered"));
    case Acknowledged:
        return term(QT_TRANSLATE_NOOP("Alarm", "Acknowledged"));
    case False:
        return term(QT_TRANSLATE_NOOP("Alarm", "False alarm"));
    case Incident:
        return term(QT_TRANSLATE_NOOP("Alarm", "Incident"));
    case Accepted:
        return term(QT_TRANSLATE_NOOP("Alarm", "Picture accepted"));
    }
    return {};
}

Status alarmStatus(supervision::AlarmState state)
{
    using enum supervision::AlarmState;
    switch (state) {
    case Open:
        return Status::Error;
    case Acknowledged:
        return Status::Warn;
    case Incident:
        return Status::Info;
    default:
        return Status::Idle;
    }
}

} // namespace kaochang::ui
