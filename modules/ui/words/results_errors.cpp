// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/words.h"

#include <QtGlobal>

namespace kaochang::ui::words {

static constexpr Sentence Sentences[] = {
    {"results.cannot_print",
     QT_TRANSLATE_NOOP("Error", "The form could not be printed. Nothing was marked as printed. "
                                "Check the printer or choose another file.")},
    {"results.form_bad_template",
     QT_TRANSLATE_NOOP(
         "Error",
         "A built-in form is not as it should be (%1). Nothing was printed. Reinstall Kaochang.")},
    {"results.form_no_value",
     QT_TRANSLATE_NOOP(
         "Error",
         "A form lacks a value (%1). Nothing was printed. Tell the administrator the code.")},
    {"results.form_too_tall",
     QT_TRANSLATE_NOOP("Error", "A row of the form is taller than a page (%1). Nothing was "
                                "printed. Shorten the text in it.")},
    {"results.no_such_form",
     QT_TRANSLATE_NOOP("Error", "There is no form “%1”. Nothing was printed. Reinstall Kaochang.")},
    {"results.qr_empty",
     QT_TRANSLATE_NOOP(
         "Error",
         "There is nothing to put into the QR code. Nothing was printed. Draw the seats first.")},
    {"results.qr_too_long",
     QT_TRANSLATE_NOOP("Error", "The text is too long for a QR code (%1). Nothing was printed. "
                                "Tell the administrator the code.")},
};

Table results()
{
    return Sentences;
}

} // namespace kaochang::ui::words
