// SPDX-License-Identifier: GPL-3.0-or-later
// The recording, recorded_camera and ledger_line tables. No other file in the house names them.
#pragma once

#include "store/store.h"
#include "video/ledger_chain.h"
#include "video/recording.h"

namespace kaochang::video::recordings {

Result<Recording> byId(const store::Reader &reader,
                       const RecordingId &id); // video.no_such_recording
Result<std::vector<Recording>> of(const store::Reader &reader,
                                  const QString &sitting); // oldest first
Result<std::vector<Recording>> unfinished(const store::Reader &reader);
Result<std::vector<Recording>> since(const store::Reader &reader,
                                     const QDateTime &at); // and all unfinished

// Lines by camera, then number.
Result<std::vector<KeptLine>> lines(const store::Reader &reader, const RecordingId &id);
Result<std::optional<KeptLine>> lastLine(const store::Reader &reader, const RecordingId &id,
                                         const CameraId &camera);

Result<> add(store::Writer &writer, const Recording &recording); // video.room_is_recording
Result<KeptLine> append(store::Writer &writer,
                        const LedgerLine &line); // video.already_kept (detail: the file)
Result<> finish(store::Writer &writer, const RecordingId &id, const QDateTime &at,
                Ending ending); // video.recording_ended

} // namespace kaochang::video::recordings
