// SPDX-License-Identifier: GPL-3.0-or-later
// The recording, recorded_camera and ledger_line tables. No other file in the house names them.
#pragma once

#include "store/store.h"
#include "video/ledger_chain.h"
#include "video/recording.h"

namespace kaochang::video::recordings {

// Code: video.no_such_recording.
Result<Recording> byId(const store::Reader &reader, const RecordingId &id);
// Each list oldest first; since() has every recording not stopped as well.
Result<std::vector<Recording>> of(const store::Reader &reader, const QString &sitting);
Result<std::vector<Recording>> unfinished(const store::Reader &reader);
// Everything ever recorded, and what was let go.
Result<std::vector<Recording>> all(const store::Reader &reader);
Result<std::vector<Recording>> disposed(const store::Reader &reader);
Result<std::vector<Recording>> since(const store::Reader &reader, const QDateTime &at);

// Lines by camera, then number.
Result<std::vector<KeptLine>> lines(const store::Reader &reader, const RecordingId &id);
// Of every recording of the sitting whose files are still kept.
Result<std::vector<KeptLine>> heldLines(const store::Reader &reader, const QString &sitting);
Result<std::optional<KeptLine>> lastLine(const store::Reader &reader, const RecordingId &id,
                                         const CameraId &camera);

// Codes, in this order: video.room_is_recording; video.already_kept (detail: the file);
// video.recording_ended; video.still_recording or video.already_disposed.
Result<> add(store::Writer &writer, const Recording &recording);
Result<KeptLine> append(store::Writer &writer, const LedgerLine &line);
Result<> finish(store::Writer &writer, const RecordingId &id, const QDateTime &at, Ending ending);
Result<> dispose(store::Writer &writer, const RecordingId &id, const QDateTime &at);

} // namespace kaochang::video::recordings
