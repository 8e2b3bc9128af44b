// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/words.h"

#include <QtGlobal>

namespace kaochang::ui::words {

static constexpr Sentence Sentences[] = {
    {"video.already_disposed",
     QT_TRANSLATE_NOOP("Error", "This footage was erased after its term. Its ledger is still here "
                                "and proves what there was.")},
    {"video.already_kept",
     QT_TRANSLATE_NOOP("Error",
                       "This segment is already in the ledger (%1). It was not added twice.")},
    {"video.already_recording",
     QT_TRANSLATE_NOOP(
         "Error", "The camera %1 is already recording. It goes on. Nothing needs to be done.")},
    {"video.bad_line",
     QT_TRANSLATE_NOOP("Error", "A line of the recording ledger cannot be read (%1). The "
                                "recordings were not touched. Tell the administrator.")},
    {"video.bad_picture",
     QT_TRANSLATE_NOOP("Error", "A picture of the recording cannot be shown (%1). The "
                                "recording was not touched. Go on to the next moment.")},
    {"video.cancelled",
     QT_TRANSLATE_NOOP("Error",
                       "Stopped as you asked. Nothing was changed. Start again when you like.")},
    {"video.camera_ended",
     QT_TRANSLATE_NOOP("Error", "The camera has hung up. The others go on. It is tried again by "
                                "itself; check its power and the network.")},
    {"video.cannot_erase",
     QT_TRANSLATE_NOOP("Error", "A file could not be erased. What was decided stands; the rest "
                                "goes when the program starts again.")},
    {"video.cannot_open",
     QT_TRANSLATE_NOOP("Error", "The camera cannot be opened: %1. The others go on. Check "
                                "cable, power and address; it is tried again by itself.")},
    {"video.cannot_read",
     QT_TRANSLATE_NOOP(
         "Error", "The recording cannot be read: %1. It was not changed. Check the data folder.")},
    {"video.cannot_write",
     QT_TRANSLATE_NOOP("Error", "The recording cannot be written: %1. What was recorded so far "
                                "is kept. Check the disk.")},
    {"video.copy_differs",
     QT_TRANSLATE_NOOP("Error", "A copy read back differs from what was recorded. The original is "
                                "untouched. Use another disk and copy again.")},
    {"video.empty_address",
     QT_TRANSLATE_NOOP("Error", "The camera has no address. Nothing was changed. Enter a "
                                "device, an RTSP address or a file.")},
    {"video.ledger_broken",
     QT_TRANSLATE_NOOP("Error", "The recording ledger does not hold at %1. The recordings were not "
                                "touched. Keep the data folder as it is and tell the centre.")},
    {"video.no_cameras",
     QT_TRANSLATE_NOOP(
         "Error",
         "The room %1 has no camera. Nothing is recorded there. Add a camera to the room.")},
    {"video.no_folder",
     QT_TRANSLATE_NOOP("Error", "The folder for recordings cannot be used: %1. Nothing is "
                                "recorded. Check the data folder and the disk.")},
    {"video.no_picture",
     QT_TRANSLATE_NOOP(
         "Error",
         "The camera gives no picture: %1. The others go on. Check cable, power and address.")},
    {"video.no_space",
     QT_TRANSLATE_NOOP("Error", "The disk is full (%1). What was recorded so far is kept; "
                                "recording has stopped. Free some space at once.")},
    {"video.no_such_recording",
     QT_TRANSLATE_NOOP("Error",
                       "There is no such recording here. Nothing was changed. Reload the page.")},
    {"video.not_a_segment",
     QT_TRANSLATE_NOOP("Error", "This file is no recording of Kaochang (%1). It was not touched.")},
    {"video.not_recording",
     QT_TRANSLATE_NOOP("Error",
                       "This recording is not running. Nothing was changed. Reload the page.")},
    {"video.not_copied",
     QT_TRANSLATE_NOOP("Error", "The camera sends neither H.264, H.265 nor motion JPEG. It is "
                                "encoded anew, at a higher cost. Choose one of these in the "
                                "camera's own settings.")},
    {"video.recording_ended",
     QT_TRANSLATE_NOOP(
         "Error", "This recording has already ended. Nothing was added to it. Start a new one.")},
    {"video.room_is_recording",
     QT_TRANSLATE_NOOP("Error",
                       "The room %1 is already recording. It goes on. Nothing needs to be done.")},
    {"video.stalled",
     QT_TRANSLATE_NOOP("Error", "The camera says nothing any more. The others go on. It is tried "
                                "again by itself; check its power and the network.")},
    {"video.still_recording",
     QT_TRANSLATE_NOOP("Error", "This room is still being recorded. Stop the recording first.")},
    {"video.unknown_address",
     QT_TRANSLATE_NOOP("Error", "This is no address of a camera: %1. Nothing was changed. "
                                "Enter a device, an RTSP address or a file.")},
    {"video.wrong_password",
     QT_TRANSLATE_NOOP("Error", "The camera refuses this user and password (%1). The others go on. "
                                "Correct them in the camera's settings here; it is tried again.")},
};

Table video()
{
    return Sentences;
}

} // namespace kaochang::ui::words
