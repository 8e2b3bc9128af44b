// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/words.h"

#include <QtGlobal>

namespace kaochang::ui::words {

static constexpr Sentence Sentences[] = {
    {"rules.birth_disagrees",
     QT_TRANSLATE_NOOP("Error",
                       "The date of birth does not agree with the document number, which says "
                       "%1. Nothing was accepted. Correct one of the two.")},
    {"rules.certificate_bad_form",
     QT_TRANSLATE_NOOP("Error", "This certificate number holds signs that cannot stand there. "
                                "Nothing was recorded. Check it against the paper.")},
    {"rules.certificate_bad_length",
     QT_TRANSLATE_NOOP("Error", "A certificate number has 22 places; this one has %1. Nothing "
                                "was recorded. Check it against the paper.")},
    {"rules.certificate_bad_level",
     QT_TRANSLATE_NOOP("Error", "The certificate number names a level that does not exist "
                                "(%1). Nothing was recorded. Check it against the paper.")},
    {"rules.certificate_bad_province",
     QT_TRANSLATE_NOOP("Error", "The certificate number names a province that does not exist "
                                "(%1). Nothing was recorded. Check it against the paper.")},
    {"rules.certificate_other_institution",
     QT_TRANSLATE_NOOP("Error", "This certificate number belongs to another institution (%1). "
                                "Nothing was recorded. Check it against the paper.")},
    {"rules.certificate_other_level",
     QT_TRANSLATE_NOOP("Error", "This certificate number belongs to another level (%1). "
                                "Nothing was recorded. Check it against the paper.")},
    {"rules.certificate_other_year",
     QT_TRANSLATE_NOOP("Error", "This certificate number belongs to another year (%1). Nothing "
                                "was recorded. Check it against the paper.")},
    {"rules.certificate_serial_spent",
     QT_TRANSLATE_NOOP("Error", "The serial numbers of this institution, year and level are "
                                "used up (%1). No number was given. Ask the centre for more.")},
    {"rules.data_breaks_schema",
     QT_TRANSLATE_NOOP("Error", "Built-in rule data is not as it should be (%1). It is not used. "
                                "Reinstall Kaochang; if it stays, tell the administrator.")},
    {"rules.date_invalid",
     QT_TRANSLATE_NOOP("Error",
                       "This date does not exist. Nothing was recorded. Correct the date.")},
    {"rules.document_bad_form",
     QT_TRANSLATE_NOOP("Error", "This document number is too long or holds signs that cannot be "
                                "printed. Nothing was accepted. Check it against the document.")},
    {"rules.document_empty",
     QT_TRANSLATE_NOOP("Error", "The document number is missing. Nothing was accepted. Enter "
                                "it as it stands on the document.")},
    {"rules.id_bad_character",
     QT_TRANSLATE_NOOP("Error",
                       "An identity card number consists of 17 digits and a last digit or X. "
                       "Nothing was accepted. Check it against the card.")},
    {"rules.id_bad_check_digit",
     QT_TRANSLATE_NOOP(
         "Error",
         "The last place of the identity card number does not agree with the others: a digit "
         "is wrong or two are swapped. Nothing was accepted. Check it against the card.")},
    {"rules.id_bad_date",
     QT_TRANSLATE_NOOP("Error", "The date of birth inside the identity card number does not "
                                "exist. Nothing was accepted. Check it against the card.")},
    {"rules.id_bad_length",
     QT_TRANSLATE_NOOP("Error", "An identity card number has 18 places; this one has %1. "
                                "Nothing was accepted. Check it against the card.")},
    {"rules.id_bad_province",
     QT_TRANSLATE_NOOP("Error", "The identity card number begins with a province that does not "
                                "exist. Nothing was accepted. Check it against the card.")},
    {"rules.id_future_birth",
     QT_TRANSLATE_NOOP("Error", "The date of birth inside the identity card number lies in the "
                                "future. Nothing was accepted. Check it against the card.")},
    {"rules.id_old_fifteen",
     QT_TRANSLATE_NOOP("Error", "This is an identity card number of the old 15 places, which is no "
                                "longer valid. Nothing was accepted. Ask for the present card.")},
    {"rules.id_other_kind",
     QT_TRANSLATE_NOOP("Error", "This number belongs to another kind of document (%1). Nothing "
                                "was accepted. Correct the kind of document.")},
    {"rules.institution_bad_form",
     QT_TRANSLATE_NOOP("Error",
                       "An institution's code in a certificate number is the letter Y or S and "
                       "12 places after it. Nothing was recorded. Check the filing.")},
    {"rules.occupation_bad_code",
     QT_TRANSLATE_NOOP("Error",
                       "This is not an occupation code. Nothing was recorded. Enter it as it "
                       "stands in the occupational classification, such as 6-31-01-03.")},
    {"rules.occupation_old_edition",
     QT_TRANSLATE_NOOP("Error", "This occupation belongs to the classification of 1999 (%1). "
                                "Nothing was recorded. Choose it from the present edition.")},
    {"rules.passport_bad_form",
     QT_TRANSLATE_NOOP("Error", "A passport number has 5 to 17 letters and digits. Nothing was "
                                "accepted. Check it against the passport.")},
    {"rules.permit_bad_form",
     QT_TRANSLATE_NOOP("Error", "This permit number is not built as such numbers are. Nothing "
                                "was accepted. Check it against the permit.")},
    {"rules.sex_disagrees",
     QT_TRANSLATE_NOOP("Error", "The sex does not agree with the document number. Nothing was "
                                "accepted. Correct one of the two.")},
    {"rules.certificate_unlisted_category",
     QT_TRANSLATE_NOOP("Error",
                       "The category of institution in this certificate number is not in the "
                       "published list (%1). It is accepted; check it against the paper.")},
    {"rules.certificate_unlisted_level",
     QT_TRANSLATE_NOOP("Error", "The level in this certificate number is not in the published "
                                "list (%1). It is accepted; check it against the paper.")},
    {"rules.uscc_bad_body_check",
     QT_TRANSLATE_NOOP("Error",
                       "The organisation code inside this credit code does not agree with its "
                       "check place. It is accepted; check it against the licence.")},
    {"rules.uscc_bad_character",
     QT_TRANSLATE_NOOP("Error", "This credit code holds a sign that cannot stand there. Check "
                                "it against the licence.")},
    {"rules.uscc_bad_check",
     QT_TRANSLATE_NOOP("Error", "The last place of this credit code does not agree with the "
                                "others. It is accepted; check it against the licence.")},
    {"rules.uscc_bad_length",
     QT_TRANSLATE_NOOP("Error", "A unified social credit code has 18 places; this one has %1. "
                                "Check it against the licence.")},
    {"rules.uscc_lawful_exception",
     QT_TRANSLATE_NOOP("Error", "This credit code breaks the check rule, but is one of the "
                                "known lawful exceptions. It is accepted.")},
    {"rules.occupation_admission",
     QT_TRANSLATE_NOOP("Error",
                       "This occupation is one for which the state requires admission (%1). It "
                       "may be assessed only where the law says so; check the filing.")},
    {"rules.occupation_name_differs",
     QT_TRANSLATE_NOOP("Error", "The name differs from the classification, which says %1. It "
                                "is accepted; check the name.")},
    {"rules.occupation_renumbered",
     QT_TRANSLATE_NOOP("Error", "This occupation has another code in the present edition (%1). "
                                "It is accepted; check the code.")},
    {"rules.occupation_unverified",
     QT_TRANSLATE_NOOP("Error", "This occupation is not in the part of the classification that "
                                "was checked (%1). It is accepted; check code and name.")},
    {"rules.calendar_unknown_year",
     QT_TRANSLATE_NOOP("Error", "The calendar of working days does not know the year %1. "
                                "Nothing was computed. Update the calendar under Settings.")},
    {"rules.candidate_kind_not_covered",
     QT_TRANSLATE_NOOP("Error", "The policy does not cover this kind of candidate (%1). The "
                                "enrolment was refused. Check the kind of candidate.")},
    {"rules.method_not_listed",
     QT_TRANSLATE_NOOP("Error", "The policy does not list this method of assessment (%1). It "
                                "was refused. Choose a method the notice names.")},
    {"rules.one_occupation_per_application",
     QT_TRANSLATE_NOOP("Error",
                       "Under this policy a candidate applies for one occupation at a time "
                       "(%1). The enrolment was refused. Withdraw the other one first.")},
    {"rules.policy_expired",
     QT_TRANSLATE_NOOP("Error", "The notice behind this policy has lapsed (%1). The plan stands. "
                                "Ask the centre which notice applies now.")},
    {"rules.policy_not_yet",
     QT_TRANSLATE_NOOP("Error", "The policy is not in force yet (%1). Nothing was planned. "
                                "Choose the policy that applies now.")},
    {"rules.policy_unknown",
     QT_TRANSLATE_NOOP(
         "Error", "There is no policy “%1” here. Nothing was changed. Choose one from the list.")},
    {"rules.level_not_in_standard",
     QT_TRANSLATE_NOOP("Error", "The occupation's standard has no such level (%1). Nothing was "
                                "planned. Choose a level the standard names.")},
    {"rules.level_twice",
     QT_TRANSLATE_NOOP(
         "Error",
         "A built-in standard names a level twice (%1). It is not used. Reinstall Kaochang.")},
    {"rules.standard_unknown",
     QT_TRANSLATE_NOOP("Error", "There is no standard for this occupation here (%1). Nothing "
                                "was planned. Choose another occupation or update Kaochang.")},
    {"rules.subject_twice",
     QT_TRANSLATE_NOOP("Error", "A built-in standard names a subject twice (%1). It is not "
                                "used. Reinstall Kaochang.")},
    {"rules.working_days_out_of_range",
     QT_TRANSLATE_NOOP("Error", "That many working days cannot be counted (%1). Nothing was "
                                "computed. Check the number.")},
    {"rules.bad_scale",
     QT_TRANSLATE_NOOP("Error", "The scale of these marks is not usable: its maximum must be "
                                "above zero. Nothing was computed. Correct the scheme.")},
    {"rules.bad_weights",
     QT_TRANSLATE_NOOP("Error", "The weights of the subjects do not add up to one hundred. "
                                "Nothing was computed. Correct the standard.")},
    {"rules.judgement_needs_three",
     QT_TRANSLATE_NOOP("Error", "A judgement needs the marks of three assessors. Nothing was "
                                "computed. Wait for the missing ones.")},
    {"rules.judgement_out_of_range",
     QT_TRANSLATE_NOOP("Error",
                       "A judgement mark is 0 to 3. Nothing was recorded. Enter it again.")},
    {"rules.judgement_spread",
     QT_TRANSLATE_NOOP("Error",
                       "The judgements of the assessors lie too far apart. Nothing was "
                       "computed; all marks are kept. Let the panel discuss and judge again.")},
    {"rules.mark_out_of_range",
     QT_TRANSLATE_NOOP("Error", "A mark lies outside what the paper allows. Nothing was "
                                "recorded. Check it against the sheet.")},
    {"rules.chief_not_needed",
     QT_TRANSLATE_NOOP("Error", "The marks agree, or a third mark is still awaited: the chief is "
                                "not asked. The chief's mark was not recorded.")},
    {"rules.bad_derivation",
     QT_TRANSLATE_NOOP("Error", "The record of how this score was made cannot be read. The score "
                                "still stands. Tell the administrator.")},
    {"rules.derivation_disagrees",
     QT_TRANSLATE_NOOP("Error", "Computing this score again gives another number (%1). Nothing was "
                                "changed. Do not publish it; tell the administrator.")},
    {"rules.fraction_too_fine",
     QT_TRANSLATE_NOOP("Error", "These weights make fractions too fine to add exactly. Nothing "
                                "was computed. Use rounder weights.")},
    {"rules.unknown_rule",
     QT_TRANSLATE_NOOP("Error", "This version does not know the rule %1. Nothing was computed. "
                                "Check its name, or install a newer version.")},
    {"rules.no_marks",
     QT_TRANSLATE_NOOP("Error",
                       "There is no mark yet. Nothing was computed. Enter the marks first.")},
    {"rules.no_subjects",
     QT_TRANSLATE_NOOP("Error",
                       "No subject is required here. Nothing was judged. Check the plan.")},
    {"rules.subject_not_required",
     QT_TRANSLATE_NOOP("Error", "A score was given for a subject that is not required (%1). "
                                "Nothing was judged. Check the plan.")},
    {"rules.third_not_needed",
     QT_TRANSLATE_NOOP("Error", "The first two marks agree well enough; a third is not needed. "
                                "The third was not recorded.")},
    {"rules.too_few_marks",
     QT_TRANSLATE_NOOP("Error", "There are too few marks for this way of combining them (%1). "
                                "Nothing was computed. Wait for the missing ones.")},
    {"rules.two_or_three_marks",
     QT_TRANSLATE_NOOP("Error", "This rule needs two or three marks. Nothing was computed. "
                                "Check which marks are there.")},
};

Table rules()
{
    return Sentences;
}

} // namespace kaochang::ui::words
