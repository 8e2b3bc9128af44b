// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publicity_terms.h"

#include <QCoreApplication>

namespace kaochang::ui {
namespace {

using results::AppealOutcome;
using results::Channel;
using results::Stage;

QString term(const char *text)
{
    return QCoreApplication::translate("Term", text);
}

} // namespace

QString stageText(Stage stage)
{
    switch (stage) {
    case Stage::Unlocked:
        return term(QT_TRANSLATE_NOOP("Term", "Not locked yet"));
    case Stage::Locked:
        return term(QT_TRANSLATE_NOOP("Term", "Not published"));
    case Stage::Published:
        return term(QT_TRANSLATE_NOOP("Term", "Published"));
    case Stage::Contested:
        return term(QT_TRANSLATE_NOOP("Term", "Contested"));
    case Stage::Closed:
        break;
    }
    return term(QT_TRANSLATE_NOOP("Term", "Uncontested"));
}

Status stageStatus(Stage stage)
{
    switch (stage) {
    case Stage::Unlocked:
    case Stage::Locked:
        return Status::Idle;
    case Stage::Published:
        return Status::Info;
    case Stage::Contested:
        return Status::Warn;
    case Stage::Closed:
        break;
    }
    return Status::Ok;
}

QString channelText(Channel channel)
{
    switch (channel) {
    case Channel::InPerson:
        return term(QT_TRANSLATE_NOOP("Term", "In person"));
    case Channel::InWriting:
        return term(QT_TRANSLATE_NOOP("Term", "In writing"));
    case Channel::ByPhone:
        return term(QT_TRANSLATE_NOOP("Term", "By telephone"));
    case Channel::ByMessage:
        break;
    }
    return term(QT_TRANSLATE_NOOP("Term", "By message"));
}

QString outcomeText(AppealOutcome outcome)
{
    switch (outcome) {
    case AppealOutcome::Stands:
        return term(QT_TRANSLATE_NOOP("Term", "The result stands"));
    case AppealOutcome::Rejected:
        return term(QT_TRANSLATE_NOOP("Term", "Not accepted"));
    case AppealOutcome::Changed:
        break;
    }
    return term(QT_TRANSLATE_NOOP("Term", "The result was corrected"));
}

QString appealText(const results::Appeal &appeal)
{
    if (appeal.decision)
        return outcomeText(appeal.decision->outcome);
    return appeal.rechecks.empty() ? term(QT_TRANSLATE_NOOP("Term", "Nobody named yet"))
                                   : term(QT_TRANSLATE_NOOP("Term", "Being rechecked"));
}

Status appealStatus(const results::Appeal &appeal)
{
    if (appeal.decision)
        return Status::Ok;
    return appeal.rechecks.empty() ? Status::Error : Status::Warn;
}

} // namespace kaochang::ui
