// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/words.h"

#include <QtGlobal>

namespace kaochang::ui::words {

static constexpr Sentence Sentences[] = {
    {"file.cannot_read",
     QT_TRANSLATE_NOOP("Error", "This file cannot be read: %1. Nothing was changed. Check that "
                                "it exists and is not open elsewhere, then try again.")},
    {"file.cannot_write",
     QT_TRANSLATE_NOOP("Error",
                       "This file cannot be written: %1. What was there before still stands. "
                       "Check the folder and its permissions, then try again.")},
    {"file.no_space",
     QT_TRANSLATE_NOOP("Error", "The disk is full while writing %1. What was saved before "
                                "still stands. Free some space, then try again.")},
    {"file.too_large",
     QT_TRANSLATE_NOOP("Error", "This file is larger than expected: %1. It was not read. Check "
                                "that it is the right file.")},
    {"json.bad_text",
     QT_TRANSLATE_NOOP("Error", "The document holds text that is not valid Unicode (at %1). It "
                                "was refused whole. Ask the sender for an undamaged copy.")},
    {"json.syntax",
     QT_TRANSLATE_NOOP("Error", "The document is not valid JSON (at byte %1). It was refused "
                                "whole. Ask the sender for an undamaged copy.")},
    {"json.duplicate_name",
     QT_TRANSLATE_NOOP("Error", "The document names the same field twice (%1). It was refused "
                                "whole. Ask the sender for a corrected copy.")},
    {"json.not_an_integer",
     QT_TRANSLATE_NOOP("Error",
                       "The document holds a fraction where only whole numbers may stand (%1). "
                       "It was refused whole. Ask the sender for a corrected copy.")},
    {"json.not_an_object",
     QT_TRANSLATE_NOOP("Error", "The document is not a JSON object. It was refused whole. "
                                "Check that it is the right file.")},
    {"json.bad_member",
     QT_TRANSLATE_NOOP("Error",
                       "The member \"%1\" of the document is missing or not of its form. It was "
                       "refused whole. Correct the document.")},
    {"json.unknown_member",
     QT_TRANSLATE_NOOP("Error",
                       "The document has a member \"%1\" that nobody reads. It was refused "
                       "whole. Check its spelling.")},
    {"json.too_deep",
     QT_TRANSLATE_NOOP("Error", "The document is nested too deeply. It was refused whole. "
                                "Check that it is the right file.")},
};

Table core()
{
    return Sentences;
}

} // namespace kaochang::ui::words
