// SPDX-License-Identifier: GPL-3.0-or-later
// Cameras by their addresses alone, without a site: record, verify, test.
#pragma once

#include "ctl/verb.h"

namespace kaochang::app::ctl {

// --camera URL… --seconds N --to DIR. An address with a password belongs into a file (@FILE) or a
// variable (env:NAME): an argument list is everybody's to read. app.bad_operand, and the codes of
// video::parseSource, Recorder::start and FileLedger::open.
Result<Answer> recordCameras(const Call &call);

// DIR of recordCameras(): every hash and the chain; the first fault is named (video.ledger_broken).
Result<Answer> verifyFolder(const Call &call);

// URL, @FILE or env:NAME; --seconds N, 5 without. The codes of video::examineCamera.
Result<Answer> testCamera(const Call &call);

} // namespace kaochang::app::ctl
