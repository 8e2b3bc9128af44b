// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/words.h"

#include <QtGlobal>

namespace kaochang::ui::words {

static constexpr Sentence Sentences[] = {
    {"roster.no_such_candidate",
     QT_TRANSLATE_NOOP("Error",
                       "There is no such candidate here. Nothing was changed. Reload the page.")},
    {"roster.no_such_enrolment",
     QT_TRANSLATE_NOOP("Error",
                       "There is no such enrolment here. Nothing was changed. Reload the page.")},
    {"roster.plan_is_stale",
     QT_TRANSLATE_NOOP("Error", "The roster changed since the preview. Nothing was imported. "
                                "Look at the new preview and import again.")},
    {"roster.cell_formula",
     QT_TRANSLATE_NOOP("Error", "The cell holds a formula, and its result cannot be trusted.")},
    {"roster.cell_merged",
     QT_TRANSLATE_NOOP("Error",
                       "The cell is part of a merged area; to whom it belongs is unclear.")},
    {"roster.cell_error_value", QT_TRANSLATE_NOOP("Error", "The cell holds an error value.")},
    {"roster.cell_lost_digits",
     QT_TRANSLATE_NOOP(
         "Error",
         "The number has more digits than a spreadsheet keeps; its last digits are lost.")},
    {"roster.cell_bad_date",
     QT_TRANSLATE_NOOP("Error", "The cell holds a date that does not exist.")},
    {"roster.cell_stray_quote",
     QT_TRANSLATE_NOOP("Error", "A quotation mark stands inside the text.")},
    {"roster.remedy_paste_values", QT_TRANSLATE_NOOP("Error", "Paste as values and save.")},
    {"roster.remedy_unmerge",
     QT_TRANSLATE_NOOP("Error", "Unmerge the cells and fill in each of them.")},
    {"roster.remedy_correct_source",
     QT_TRANSLATE_NOOP("Error", "Correct the cell in the spreadsheet.")},
    {"roster.remedy_text_format",
     QT_TRANSLATE_NOOP("Error", "Set the column to text and enter the number again.")},
    {"roster.remedy_iso_date", QT_TRANSLATE_NOOP("Error", "Write the date as 2026-05-01.")},
    {"roster.remedy_quote", QT_TRANSLATE_NOOP("Error", "Double the quotation mark or remove it.")},
    {"roster.sheet_bad_encoding",
     QT_TRANSLATE_NOOP("Error", "The file is neither UTF-8 nor GB18030 (at %1). Nothing was "
                                "imported. Save it as .xlsx or as CSV UTF-8.")},
    {"roster.sheet_binary",
     QT_TRANSLATE_NOOP("Error", "The file is no spreadsheet but binary data. Nothing was "
                                "imported. Choose an .xlsx, .xls or CSV file.")},
    {"roster.sheet_bomb",
     QT_TRANSLATE_NOOP("Error", "The file unpacks to a suspicious size (%1). Nothing was "
                                "imported. Save it anew from the spreadsheet program.")},
    {"roster.sheet_cannot_write",
     QT_TRANSLATE_NOOP("Error", "The sheet could not be written: %1. Nothing was changed. "
                                "Choose another folder and try again.")},
    {"roster.sheet_cell_too_long",
     QT_TRANSLATE_NOOP(
         "Error",
         "A cell holds too much text (%1). Nothing was imported. Shorten it and try again.")},
    {"roster.sheet_damaged",
     QT_TRANSLATE_NOOP("Error", "The file is damaged (%1). Nothing was imported. Open it in "
                                "the spreadsheet program, save it anew and try again.")},
    {"roster.sheet_empty",
     QT_TRANSLATE_NOOP(
         "Error", "The sheet is empty. Nothing was imported. Put the roster on the first sheet.")},
    {"roster.sheet_encrypted",
     QT_TRANSLATE_NOOP("Error", "The file is protected by a password. Nothing was imported. "
                                "Save it without a password and try again.")},
    {"roster.sheet_forbidden_xml",
     QT_TRANSLATE_NOOP("Error",
                       "The file holds XML that spreadsheets do not need (%1). Nothing was "
                       "imported. Save it anew from the spreadsheet program.")},
    {"roster.sheet_not_a_sheet",
     QT_TRANSLATE_NOOP("Error", "The file is no spreadsheet. Nothing was imported. Choose an "
                                ".xlsx, .xls or CSV file.")},
    {"roster.sheet_open_quote",
     QT_TRANSLATE_NOOP("Error", "A quotation mark opened at %1 never closes. Nothing was "
                                "imported. Correct it and try again.")},
    {"roster.sheet_too_large",
     QT_TRANSLATE_NOOP("Error", "The file is too large (%1 bytes). Nothing was imported. Split "
                                "it and import the parts.")},
    {"roster.sheet_too_many_cells",
     QT_TRANSLATE_NOOP("Error", "The sheet has too many cells (up to %1). Nothing was "
                                "imported. Split it and import the parts.")},
    {"roster.sheet_too_many_columns",
     QT_TRANSLATE_NOOP("Error", "The sheet has too many columns (up to %1). Nothing was "
                                "imported. Remove what is no part of the roster.")},
    {"roster.sheet_too_many_problems",
     QT_TRANSLATE_NOOP("Error", "The sheet has too many problems to list (up to %1). Nothing "
                                "was imported. Check that it is the right file.")},
    {"roster.sheet_too_many_rows",
     QT_TRANSLATE_NOOP("Error", "The sheet has too many rows (up to %1). Nothing was imported. "
                                "Split it and import the parts.")},
    {"roster.sheet_web_page",
     QT_TRANSLATE_NOOP("Error",
                       "The file is a web page with the name of a spreadsheet. Nothing was "
                       "imported. Open it in the spreadsheet program and save it as .xlsx.")},
};

Table roster()
{
    return Sentences;
}

} // namespace kaochang::ui::words
