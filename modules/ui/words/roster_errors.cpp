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
    {"roster.cancelled",
     QT_TRANSLATE_NOOP("Error",
                       "Stopped as you asked. Nothing was imported. Import again when you like.")},
    {"roster.no_sitting",
     QT_TRANSLATE_NOOP("Error", "There is no sitting these candidates could go to. Nothing was "
                                "imported. Plan a sitting first.")},
    {"roster.sitting_started",
     QT_TRANSLATE_NOOP("Error",
                       "A sitting of this roster has already started; its roster is closed. "
                       "Nothing was imported. Enrol these candidates in another sitting.")},
    {"roster.missing_column",
     QT_TRANSLATE_NOOP(
         "Error",
         "Required columns are missing: %1. Nothing was imported. Add them, or use the template.")},
    {"roster.no_header",
     QT_TRANSLATE_NOOP("Error", "No row names the columns. Nothing was imported. Put the column "
                                "titles above the candidates, or use the template.")},
    {"roster.repeated_column",
     QT_TRANSLATE_NOOP("Error",
                       "A column stands twice: %1. Nothing was imported. Remove one of them.")},
    {"roster.unknown_column",
     QT_TRANSLATE_NOOP("Error", "This column is not part of the roster; it is passed over.")},
    {"roster.duplicate_row", QT_TRANSLATE_NOOP("Error", "The same row stands above (row %1).")},
    {"roster.second_occupation",
     QT_TRANSLATE_NOOP(
         "Error",
         "The candidate applies for a second occupation, which the policy does not allow (%1).")},
    {"roster.rows_disagree",
     QT_TRANSLATE_NOOP("Error", "The candidate stands above (row %1) with other particulars.")},
    {"roster.perhaps_same_person",
     QT_TRANSLATE_NOOP("Error", "Perhaps this is somebody known with another document: %1.")},
    {"roster.other_application",
     QT_TRANSLATE_NOOP("Error", "The candidate has applied elsewhere as well: %1.")},
    {"roster.name_changed", QT_TRANSLATE_NOOP("Error", "The name differs from the one kept: %1.")},
    {"roster.name_private_use",
     QT_TRANSLATE_NOOP("Error", "The name holds a self-made character that others cannot see.")},
    {"roster.name_lost_character",
     QT_TRANSLATE_NOOP("Error", "The name has lost a character (it shows ? or □).")},
    {"roster.name_bracketed",
     QT_TRANSLATE_NOOP("Error", "The name describes a character in brackets.")},
    {"roster.name_bad_character",
     QT_TRANSLATE_NOOP("Error", "The name holds a sign that no name has.")},
    {"roster.name_dot_mended",
     QT_TRANSLATE_NOOP("Error", "The middle dot of the name was written as ·.")},
    {"roster.name_space_mended",
     QT_TRANSLATE_NOOP("Error", "Blanks within the name were removed.")},
    {"roster.name_too_long", QT_TRANSLATE_NOOP("Error", "The name is too long.")},
    {"roster.value_missing", QT_TRANSLATE_NOOP("Error", "A required value is missing.")},
    {"roster.document_kind_unknown",
     QT_TRANSLATE_NOOP("Error", "This kind of document is not known.")},
    {"roster.sex_unknown", QT_TRANSLATE_NOOP("Error", "This is no sex the template knows.")},
    {"roster.phone_bad", QT_TRANSLATE_NOOP("Error", "This is no mobile number.")},
    {"roster.recognition_unknown",
     QT_TRANSLATE_NOOP("Error", "This kind of recognition is not known.")},
    {"roster.exam_type_unknown", QT_TRANSLATE_NOOP("Error", "This type of exam is not known.")},
    {"roster.level_unknown", QT_TRANSLATE_NOOP("Error", "This level is not known.")},
    {"roster.level_not_here",
     QT_TRANSLATE_NOOP("Error", "No sitting takes this level; there are: %1.")},
    {"roster.occupation_not_here", QT_TRANSLATE_NOOP("Error", "No sitting takes this occupation.")},
    {"roster.several_sittings",
     QT_TRANSLATE_NOOP("Error", "%1 sittings would take this row; it is unclear which.")},
    {"roster.under_age", QT_TRANSLATE_NOOP("Error", "The candidate is under age.")},
    {"roster.source_not_covered",
     QT_TRANSLATE_NOOP("Error", "The policy does not cover this kind of candidate (%1).")},
    {"roster.text_too_long", QT_TRANSLATE_NOOP("Error", "The text is too long.")},
    {"roster.yes_no_unknown", QT_TRANSLATE_NOOP("Error", "Only yes or no may stand here.")},
    {"roster.certificate_missing",
     QT_TRANSLATE_NOOP("Error", "A certificate is named, but its number is missing.")},
    {"roster.certificate_unfamiliar",
     QT_TRANSLATE_NOOP("Error", "The certificate number is built in an unfamiliar way.")},
    {"roster.remedy_check_certificate",
     QT_TRANSLATE_NOOP("Error", "Check it against the certificate.")},
    {"roster.remedy_check_conditions",
     QT_TRANSLATE_NOOP("Error", "Check the conditions of application.")},
    {"roster.remedy_check_document", QT_TRANSLATE_NOOP("Error", "Check it against the document.")},
    {"roster.remedy_check_phone", QT_TRANSLATE_NOOP("Error", "Ask the candidate for the number.")},
    {"roster.remedy_choose_sitting",
     QT_TRANSLATE_NOOP("Error", "Plan such a sitting, or correct the row.")},
    {"roster.remedy_compare_people",
     QT_TRANSLATE_NOOP("Error", "Compare the two before the exam.")},
    {"roster.remedy_fill_in", QT_TRANSLATE_NOOP("Error", "Fill in the cell.")},
    {"roster.remedy_make_agree", QT_TRANSLATE_NOOP("Error", "Make both rows say the same.")},
    {"roster.remedy_name_as_on_card",
     QT_TRANSLATE_NOOP("Error", "Write the name as it stands on the card.")},
    {"roster.remedy_none", QT_TRANSLATE_NOOP("Error", "Nothing needs to be done.")},
    {"roster.remedy_real_character",
     QT_TRANSLATE_NOOP("Error", "Enter the real character of the card.")},
    {"roster.remedy_remove_row", QT_TRANSLATE_NOOP("Error", "Remove one of the two rows.")},
    {"roster.remedy_see_clause",
     QT_TRANSLATE_NOOP("Error", "See the clause; correct or remove the row.")},
    {"roster.remedy_shorten", QT_TRANSLATE_NOOP("Error", "Shorten the text.")},
    {"roster.remedy_template_word",
     QT_TRANSLATE_NOOP("Error", "Use one of the words of the template.")},
    {"roster.nobody_enrolled",
     QT_TRANSLATE_NOOP(
         "Error",
         "Nobody is enrolled in this sitting. No seat was drawn. Import the roster first.")},
    {"roster.not_enough_seats",
     QT_TRANSLATE_NOOP("Error", "There are fewer seats than candidates (%1). No seat was drawn. "
                                "Add a room to the sitting.")},
    {"roster.bad_seed", QT_TRANSLATE_NOOP("Error", "The seed of a draw is 64 hex digits. No seat "
                                                   "was drawn. Leave it empty to draw a new one.")},
    {"roster.numbers_spent",
     QT_TRANSLATE_NOOP("Error", "The admission numbers of this day are used up. No seat was drawn. "
                                "Tell the administrator the code.")},
    {"roster.sitting_open",
     QT_TRANSLATE_NOOP("Error", "The doors are open or were open (%1): seats are no longer drawn "
                                "anew. Whoever was enrolled late gets a free seat one by one.")},
    {"roster.already_seated",
     QT_TRANSLATE_NOOP("Error", "This candidate already has a seat. Nothing was changed.")},
    {"roster.sitting_closed",
     QT_TRANSLATE_NOOP("Error",
                       "The sitting is over (%1). Nobody was seated. Choose another sitting.")},
    {"roster.already_in",
     QT_TRANSLATE_NOOP(
         "Error",
         "This candidate has already checked in (%1). Nothing was done twice. Compare the "
         "document; if somebody else sits there, turn this person away and tell the chief.")},
    {"roster.bad_picture",
     QT_TRANSLATE_NOOP("Error", "The picture is no JPEG or PNG, or is too large. The check-in "
                                "stands without it. Take it again.")},
    {"roster.door_closed",
     QT_TRANSLATE_NOOP("Error", "The doors of this sitting are not open (%1). Nobody was let in. "
                                "Open the doors under Today.")},
    {"roster.not_in",
     QT_TRANSLATE_NOOP("Error", "This candidate is not checked in. Nothing was undone.")},
    {"roster.not_seated",
     QT_TRANSLATE_NOOP(
         "Error",
         "This candidate has no seat yet. Not checked in. Seat the late ones under Roster.")},
    {"roster.too_late",
     QT_TRANSLATE_NOOP("Error", "The candidate is %1 minutes late, more than the rules allow. Not "
                                "checked in. Record the absence.")},
    {"roster.wrong_person",
     QT_TRANSLATE_NOOP("Error", "The document shown is another person's. Not checked in. Check the "
                                "document; turn the person away if it stays so.")},
    {"roster.wrong_room",
     QT_TRANSLATE_NOOP(
         "Error", "The candidate sits in another room. Not checked in here. Show the way there.")},
    {"roster.wrong_sitting",
     QT_TRANSLATE_NOOP("Error", "The candidate is enrolled in another sitting. Not checked in. "
                                "Check the day and the time on the admission sheet.")},
    {"roster.nobody_found",
     QT_TRANSLATE_NOOP("Error", "Nobody in the roster fits this. Nothing was changed. Try the last "
                                "four places of the document, the seat or the name.")},
    {"roster.search_empty",
     QT_TRANSLATE_NOOP("Error", "Scan the admission sheet, or type a name, number or seat.")},
    {"roster.reason_needed",
     QT_TRANSLATE_NOOP(
         "Error", "A reason is needed for this. Nothing was changed. Write it and try again.")},
    {"roster.photo_landscape",
     QT_TRANSLATE_NOOP("Error", "The photo is wider than high; see whether it is a portrait.")},
    {"roster.photo_dark",
     QT_TRANSLATE_NOOP("Error", "The photo is dark; see whether the face can be known.")},
    {"roster.photo_bright",
     QT_TRANSLATE_NOOP("Error", "The photo is too bright; see whether the face can be known.")},
    {"roster.photo_flat",
     QT_TRANSLATE_NOOP("Error",
                       "The photo shows hardly any contrast; see whether anybody is on it.")},
    {"roster.photo_blurred",
     QT_TRANSLATE_NOOP("Error", "The photo is blurred; see whether the face can be known.")},
    {"roster.photo_name_unreadable",
     QT_TRANSLATE_NOOP("Error", "The file's name says no document number. It was passed over.")},
    {"roster.photo_nobody",
     QT_TRANSLATE_NOOP("Error",
                       "Nobody is enrolled with this document. The photo was passed over.")},
    {"roster.photo_other_name",
     QT_TRANSLATE_NOOP("Error",
                       "The name differs from the one kept: %1. The photo was passed over.")},
    {"roster.photo_too_large",
     QT_TRANSLATE_NOOP("Error", "The file is larger than 1 MiB. The photo was passed over.")},
    {"roster.photo_twice",
     QT_TRANSLATE_NOOP("Error",
                       "Another file is for the same person: %1. The photo was passed over.")},
    {"roster.photo_unreadable",
     QT_TRANSLATE_NOOP("Error", "The file is no JPEG or PNG. The photo was passed over.")},
    {"roster.photo_width",
     QT_TRANSLATE_NOOP(
         "Error", "The photo is %1 pixels wide; 300 to 500 are accepted. It was passed over.")},
    {"roster.sheet_too_old",
     QT_TRANSLATE_NOOP("Error", "The file is of Excel 95 or older. Nothing was imported. Open it "
                                "in a spreadsheet program, save it as .xlsx and import that.")},
    {"roster.enrolment_in_use",
     QT_TRANSLATE_NOOP("Error", "Something is already recorded for this enrolment. It was not "
                                "removed. Record the absence instead.")},
};

Table roster()
{
    return Sentences;
}

} // namespace kaochang::ui::words
