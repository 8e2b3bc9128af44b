// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/words.h"

#include <QtGlobal>

namespace kaochang::ui::words {

Table rules()
{
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
         QT_TRANSLATE_NOOP("Error",
                           "Built-in rule data is not as it should be (%1). It is not used. "
                           "Reinstall Kaochang; if it stays, tell the administrator.")},
        {"rules.date_invalid",
         QT_TRANSLATE_NOOP("Error",
                           "This date does not exist. Nothing was recorded. Correct the date.")},
        {"rules.document_bad_form",
         QT_TRANSLATE_NOOP("Error",
                           "This document number is too long or holds signs that cannot be "
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
         QT_TRANSLATE_NOOP("Error",
                           "This is an identity card number of the old 15 places, which is no "
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
    };
    return Sentences;
}

} // namespace kaochang::ui::words
