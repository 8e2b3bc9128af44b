// SPDX-License-Identifier: GPL-3.0-or-later
// Certificates, a table of its own beside the room's.
#include "ui/words/words.h"

#include <QtGlobal>

namespace kaochang::ui::words {

static constexpr Sentence Sentences[] = {
    {"results.already_printed",
     QT_TRANSLATE_NOOP("Error", "Certificate %1 is printed and in order. Nothing was printed "
                                "again. For one that was lost, reissue it.")},
    {"results.bad_issue_day",
     QT_TRANSLATE_NOOP("Error", "The day of issue lies between the sitting and today and is "
                                "written 2026-05-01. Nothing was written. Correct the day.")},
    {"results.bad_sheets",
     QT_TRANSLATE_NOOP(
         "Error",
         "Sheets are counted from 1 to 100000. Nothing was written. Enter another number.")},
    {"results.bad_step",
     QT_TRANSLATE_NOOP(
         "Error",
         "This is no step of publication (%1), or its query target is missing. Nothing was "
         "written. Choose reported, received, confirmed, or searchable with its target.")},
    {"results.bad_step_day",
     QT_TRANSLATE_NOOP("Error", "A step of publication is dated no later than today and not before "
                                "the step it follows. Nothing was written. Correct the day.")},
    {"results.candidate_twice",
     QT_TRANSLATE_NOOP("Error", "This person stands in row %1 already.")},
    {"results.candidate_unknown",
     QT_TRANSLATE_NOOP("Error", "Nobody of this sitting has this number.")},
    {"results.certificate_void",
     QT_TRANSLATE_NOOP(
         "Error", "Certificate %1 is void. Nothing was changed; its number is never given again.")},
    {"results.document_kind_unknown",
     QT_TRANSLATE_NOOP("Error", "This kind of document is not known.")},
    {"results.draw_above_need",
     QT_TRANSLATE_NOOP("Error", "Only %1 more sheets may be drawn: 110 % of what the sitting "
                                "needs. None was drawn. Draw fewer, or give a reason.")},
    {"results.institution_disagrees",
     QT_TRANSLATE_NOOP("Error", "The table names another institution than the sitting's.")},
    {"results.level_disagrees",
     QT_TRANSLATE_NOOP("Error", "The table names another level than the sitting's.")},
    {"results.list_has_problems",
     QT_TRANSLATE_NOOP("Error", "%1 rows of the table cannot be taken in, so none was. Have the "
                                "table corrected and choose it again.")},
    {"results.name_disagrees",
     QT_TRANSLATE_NOOP("Error", "The name is not that of this candidate.")},
    {"results.no_certificate_yet",
     QT_TRANSLATE_NOOP("Error", "There is no certificate number for this person yet. Nothing was "
                                "printed. Assign or import numbers first.")},
    {"results.no_longer_passed",
     QT_TRANSLATE_NOOP("Error", "The results behind certificate %1 no longer pass, so nothing was "
                                "printed. Two people void it.")},
    {"results.no_number_header",
     QT_TRANSLATE_NOOP("Error",
                       "No row of the table is headed 证书编号 together with 准考证号 or 证件号码. "
                       "Nothing was written. Use the centre's table or our report.")},
    {"results.no_such_certificate",
     QT_TRANSLATE_NOOP("Error",
                       "There is no certificate %1 here. Nothing was changed. Check the number.")},
    {"results.no_such_request",
     QT_TRANSLATE_NOOP("Error", "This request is not here any more. Nothing was changed. Reload.")},
    {"results.no_such_target",
     QT_TRANSLATE_NOOP("Error", "The policy profile names no query target %1. Nothing was written. "
                                "Choose one of its own.")},
    {"results.nobody_to_certify",
     QT_TRANSLATE_NOOP("Error", "There is nobody to do this for. Nothing was written. Choose "
                                "certificates, or check who passed.")},
    {"results.not_in_hand",
     QT_TRANSLATE_NOOP("Error", "Only %1 blank sheets are in hand for this sitting. Nothing was "
                                "written. Draw blanks first.")},
    {"results.not_in_stock",
     QT_TRANSLATE_NOOP(
         "Error",
         "Only %1 blank sheets are in stock. None was drawn. Enter new ones as received first.")},
    {"results.not_issued",
     QT_TRANSLATE_NOOP("Error", "Certificate %1 is not issued yet. Nothing was reissued. Print it "
                                "and say how it came out.")},
    {"results.not_passed", QT_TRANSLATE_NOOP("Error", "This candidate has not passed.")},
    {"results.not_printed",
     QT_TRANSLATE_NOOP(
         "Error",
         "No page of certificate %1 waits to be looked at. Nothing was written. Print it first.")},
    {"results.not_spoiled",
     QT_TRANSLATE_NOOP("Error", "Only %1 spoiled sheets wait to be destroyed. Nothing was written. "
                                "Enter what is really there.")},
    {"results.nothing_to_import",
     QT_TRANSLATE_NOOP("Error", "The table brings nothing new. Nothing was written.")},
    {"results.number_missing", QT_TRANSLATE_NOOP("Error", "There is no certificate number.")},
    {"results.number_taken", QT_TRANSLATE_NOOP("Error", "The number %1 was given before.")},
    {"results.number_twice", QT_TRANSLATE_NOOP("Error", "This number stands in row %1 already.")},
    {"results.numbers_from_centre",
     QT_TRANSLATE_NOOP("Error", "The centre assigns the numbers here (%1). Nothing was assigned. "
                                "Import the centre's table.")},
    {"results.occupation_disagrees",
     QT_TRANSLATE_NOOP("Error", "The table names another occupation than the sitting's.")},
    {"results.one_sheet_one_page",
     QT_TRANSLATE_NOOP(
         "Error",
         "One sheet carries one certificate. Nothing was written. Confirm the pages one by one.")},
    {"results.other_number",
     QT_TRANSLATE_NOOP("Error", "This person already has a certificate with another number.")},
    {"results.other_sitting",
     QT_TRANSLATE_NOOP("Error", "Certificate %1 is of another sitting. Nothing was written. Choose "
                                "certificates of one sitting.")},
    {"results.person_missing",
     QT_TRANSLATE_NOOP("Error", "The row says neither 准考证号 nor 证件号码.")},
    {"results.persons_disagree",
     QT_TRANSLATE_NOOP("Error", "The two numbers of this row are of different people.")},
    {"results.plan_is_stale",
     QT_TRANSLATE_NOOP("Error", "Something changed since the table was read (row %1). Nothing was "
                                "taken in. Choose the table again.")},
    {"results.remedy_ask_centre",
     QT_TRANSLATE_NOOP("Error", "Ask whoever assigned the number for the right one.")},
    {"results.remedy_check_person",
     QT_TRANSLATE_NOOP("Error", "Compare with the roster and correct the row.")},
    {"results.remedy_check_result",
     QT_TRANSLATE_NOOP("Error", "Look at the results of this candidate, or remove the row.")},
    {"results.remedy_correct_cell", QT_TRANSLATE_NOOP("Error", "Correct the cell.")},
    {"results.remedy_remove_row", QT_TRANSLATE_NOOP("Error", "Remove one of the two rows.")},
    {"results.remedy_void_first",
     QT_TRANSLATE_NOOP("Error", "Two people void the one that stands first, or remove the row.")},
    {"results.request_decided",
     QT_TRANSLATE_NOOP("Error", "This request was already decided. Nothing was changed.")},
    {"results.request_open",
     QT_TRANSLATE_NOOP(
         "Error",
         "A request about this already waits for a second person. Decide on that one first.")},
    {"results.sheet_used",
     QT_TRANSLATE_NOOP("Error", "Sheet %1 carries a certificate already. Nothing was written. "
                                "Check the sheet's own number.")},
    {"results.start_passed",
     QT_TRANSLATE_NOOP(
         "Error",
         "The series has come to %1 already. Nothing was changed. Choose a later number.")},
    {"results.step_out_of_order",
     QT_TRANSLATE_NOOP("Error", "Certificate %1 has not come to the step before. Nothing was "
                                "written. Note the earlier step first.")},
    {"results.step_taken",
     QT_TRANSLATE_NOOP("Error",
                       "This step of certificate %1 is noted already. Nothing was written.")},
};

Table certificates()
{
    return Sentences;
}

} // namespace kaochang::ui::words
