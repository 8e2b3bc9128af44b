// SPDX-License-Identifier: GPL-3.0-or-later
// The words of 公示 and 异议/复核: how far a sitting's results have come, how far an appeal.
#pragma once

#include "results/publicity/appeal.h"
#include "ui/theme.h"

namespace kaochang::ui {

QString stageText(results::Stage stage); // "Publication running"
Status stageStatus(results::Stage stage);
QString channelText(results::Channel channel);       // "In writing"
QString outcomeText(results::AppealOutcome outcome); // "The result stands"
QString appealText(const results::Appeal &appeal);   // "To be looked into", "Being rechecked"
Status appealStatus(const results::Appeal &appeal);

} // namespace kaochang::ui
