// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/words.h"

#include <QtGlobal>

namespace kaochang::ui::words {

static constexpr Sentence Sentences[] = {
    {"store.already_done",
     QT_TRANSLATE_NOOP("Error", "This was already done and is recorded; it was not done twice. "
                                "Reload the page to see the present state.")},
    {"store.backup_failed",
     QT_TRANSLATE_NOOP("Error", "The backup could not be completed: %1. The data itself is "
                                "untouched. Choose another target and try again.")},
    {"store.broken_link",
     QT_TRANSLATE_NOOP("Error",
                       "The audit chain does not hold at line %1. The data was not changed "
                       "now. Stop, keep the data folder as it is and tell the centre.")},
    {"store.busy",
     QT_TRANSLATE_NOOP("Error", "Another program holds the data file. Nothing was changed. "
                                "Close other copies of Kaochang and try again.")},
    {"store.cannot_open",
     QT_TRANSLATE_NOOP("Error", "The data file cannot be opened: %1. Nothing was changed. "
                                "Check the data folder under Settings.")},
    {"store.cannot_write",
     QT_TRANSLATE_NOOP("Error", "The data file cannot be written: %1. Nothing was changed. "
                                "Check permissions and the disk.")},
    {"store.constraint",
     QT_TRANSLATE_NOOP("Error", "The data contradicts what is already recorded. Nothing was "
                                "changed. Reload the page and check the entry.")},
    {"store.damaged",
     QT_TRANSLATE_NOOP("Error",
                       "The data file is damaged: %1. It is opened no further so that nothing "
                       "gets worse. Restore the last backup or tell the administrator.")},
    {"store.failed",
     QT_TRANSLATE_NOOP("Error", "The data file reported an error: %1. Nothing was changed. Try "
                                "again; if it stays, tell the administrator the code.")},
    {"store.migration_failed",
     QT_TRANSLATE_NOOP("Error",
                       "The data file could not be brought to this version: %1. It still is as "
                       "it was. Use the former version and tell the administrator.")},
    {"store.no_space",
     QT_TRANSLATE_NOOP("Error", "The disk is full. Everything saved so far is kept, this entry "
                                "is not. Free some space and enter it again.")},
    {"store.not_ours",
     QT_TRANSLATE_NOOP("Error", "This file is not a Kaochang data file. It was not touched. "
                                "Choose the right data folder under Settings.")},
    {"store.pragma_refused",
     QT_TRANSLATE_NOOP("Error", "The data file refuses a safety setting (%1). It is not used. "
                                "Put the data folder on a local disk.")},
    {"store.read_only",
     QT_TRANSLATE_NOOP("Error",
                       "This data was written by a newer version and is open for reading only. "
                       "Nothing was changed. Update Kaochang to go on.")},
    {"store.unknown_outcome",
     QT_TRANSLATE_NOOP("Error",
                       "The disk did not answer while saving, so it is unknown whether this "
                       "entry was kept. Reload the page and look before entering it again.")},
};

Table store()
{
    return Sentences;
}

} // namespace kaochang::ui::words
