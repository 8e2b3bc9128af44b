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
    {"results.already_decided",
     QT_TRANSLATE_NOOP("Error", "This correction was already decided. Nothing was changed.")},
    {"results.already_locked",
     QT_TRANSLATE_NOOP("Error", "The results of this sitting are locked already. Nothing was "
                                "changed. A change now is a correction by two people.")},
    {"results.bad_derivation",
     QT_TRANSLATE_NOOP("Error", "A stored result cannot be read. Nothing was changed. Restore the "
                                "data from the last backup.")},
    {"results.bad_state",
     QT_TRANSLATE_NOOP("Error", "A result cannot become not marked. Nothing was changed. Choose a "
                                "score, absent, exempt or voided.")},
    {"results.changed_since",
     QT_TRANSLATE_NOOP("Error", "Something changed since this was proposed, so nothing was "
                                "confirmed. Look again and propose anew.")},
    {"results.correction_open",
     QT_TRANSLATE_NOOP("Error", "A correction of this result already waits for a second person. "
                                "Decide on that one first.")},
    {"results.derivation_disagrees",
     QT_TRANSLATE_NOOP("Error", "A result does not follow from its own marks. Nothing was changed. "
                                "Tell the administrator.")},
    {"results.gaps_not_accepted",
     QT_TRANSLATE_NOOP("Error", "%1 candidates have video gaps nobody accepted, so nothing was "
                                "locked or published. A supervisor accepts them with a reason.")},
    {"results.guard_open",
     QT_TRANSLATE_NOOP("Error", "%1 results stand at the pass line without two opinions, so "
                                "nothing was locked or published. Two people look at each.")},
    {"results.marks_missing",
     QT_TRANSLATE_NOOP(
         "Error", "%1 subjects are not marked yet, so nothing was locked. Complete them first.")},
    {"results.marks_unsettled",
     QT_TRANSLATE_NOOP(
         "Error", "%1 subjects are being corrected, so nothing was locked. Settle them first.")},
    {"results.no_gaps",
     QT_TRANSLATE_NOOP("Error", "There is no open video gap to accept. Nothing was changed.")},
    {"results.no_guard",
     QT_TRANSLATE_NOOP("Error", "Nobody need look at this result. Nothing was changed.")},
    {"results.no_such_correction",
     QT_TRANSLATE_NOOP("Error", "This correction is not here any more. Reload.")},
    {"results.nobody",
     QT_TRANSLATE_NOOP("Error",
                       "Nobody is enrolled in this sitting, so there is nothing to lock.")},
    {"results.not_closed",
     QT_TRANSLATE_NOOP("Error",
                       "The sitting has not ended, so nothing was locked. End it under Today.")},
    {"results.not_in_sitting",
     QT_TRANSLATE_NOOP(
         "Error", "This candidate or subject is not part of the sitting. Nothing was changed.")},
    {"results.not_locked",
     QT_TRANSLATE_NOOP("Error",
                       "The results are not locked yet, so nothing was done here. Change the marks "
                       "where they were given, or lock them first.")},
    {"results.not_proposed",
     QT_TRANSLATE_NOOP("Error", "Nobody has proposed the lock. Nothing was locked.")},
    {"results.nothing_changes",
     QT_TRANSLATE_NOOP("Error", "The correction says what already stands. Nothing was changed.")},
    {"results.opinion_given",
     QT_TRANSLATE_NOOP("Error", "You already gave your opinion on this number. It stands; another "
                                "person gives the second.")},
    {"results.out_of_range",
     QT_TRANSLATE_NOOP("Error", "Points lie between 0 and 100. Nothing was changed.")},
    {"results.reason_needed",
     QT_TRANSLATE_NOOP("Error", "This needs a reason. Nothing was changed. Say why.")},
    {"results.same_person",
     QT_TRANSLATE_NOOP("Error",
                       "You proposed this, so another person confirms it. It still waits.")},
    {"results.unknown_rule",
     QT_TRANSLATE_NOOP("Error", "This version does not know the rule %1 a result was made by. "
                                "Nothing was changed. Update Kaochang.")},
    {"results.already_published",
     QT_TRANSLATE_NOOP("Error", "The results of this sitting are published already. Nothing was "
                                "changed. To publish anew, withdraw that publication first.")},
    {"results.appeal_date",
     QT_TRANSLATE_NOOP("Error",
                       "An objection is raised between the first day of the publication and "
                       "today. Nothing was kept. Check the date.")},
    {"results.appeal_decided",
     QT_TRANSLATE_NOOP("Error", "This appeal was already decided. Nothing was changed.")},
    {"results.appeal_incomplete",
     QT_TRANSLATE_NOOP("Error",
                       "Something is missing of the appeal: who objects, what they say, or "
                       "who looks again. Nothing was kept. Fill it in.")},
    {"results.appeal_late",
     QT_TRANSLATE_NOOP("Error", "The publication ended on %1, so the objection is late and was not "
                                "kept. Say why it is heard all the same.")},
    {"results.appeal_open",
     QT_TRANSLATE_NOOP("Error", "%1 appeals are still open, so the results do not count as "
                                "uncontested. Decide on them first.")},
    {"results.appeal_waiting",
     QT_TRANSLATE_NOOP("Error", "An appeal about this result is open already. Nothing was kept. "
                                "Decide on that one first.")},
    {"results.correction_unfit",
     QT_TRANSLATE_NOOP("Error",
                       "This correction cannot answer the appeal: it is of another result, "
                       "older than the appeal, or not confirmed. The appeal stays open. "
                       "Choose the confirmed correction.")},
    {"results.correction_waiting",
     QT_TRANSLATE_NOOP("Error",
                       "%1 corrections wait for a second person, so nothing was done. Decide"
                       " on them under Results first.")},
    {"results.first_maker",
     QT_TRANSLATE_NOOP("Error", "This result comes from that person, so somebody else looks again. "
                                "Nobody was named. Choose another person.")},
    {"results.no_such_appeal",
     QT_TRANSLATE_NOOP("Error", "This appeal is not here any more. Reload.")},
    {"results.not_assigned",
     QT_TRANSLATE_NOOP("Error", "Nobody was named to look again, so nothing was decided. Name "
                                "somebody first.")},
    {"results.not_published",
     QT_TRANSLATE_NOOP("Error", "The results are not published, or the publication was withdrawn. "
                                "Nothing was changed. Publish them first.")},
    {"results.not_rechecker",
     QT_TRANSLATE_NOOP("Error",
                       "Somebody else was named to look again and decides. The appeal stays "
                       "open.")},
    {"results.nowhere_to_object",
     QT_TRANSLATE_NOOP("Error", "The list must say where to object. Nothing was published. Enter a "
                                "telephone number or a room.")},
    {"results.own_recheck",
     QT_TRANSLATE_NOOP("Error", "Nobody names themselves to look again. Nobody was named. Choose "
                                "another person.")},
    {"results.publicity_closed",
     QT_TRANSLATE_NOOP("Error",
                       "This publication was closed. Nothing was changed. A late objection "
                       "can still be received.")},
    {"results.publicity_in_past",
     QT_TRANSLATE_NOOP("Error",
                       "A publication begins today or later. Nothing was published. Choose "
                       "another first day.")},
    {"results.publicity_length",
     QT_TRANSLATE_NOOP("Error",
                       "A publication lasts at least %1 and at most 60 working days. Nothing"
                       " was published. Choose another length.")},
    {"results.publicity_running",
     QT_TRANSLATE_NOOP("Error", "The publication runs through %1 and is closed after that day. "
                                "Nothing was changed.")},
};

Table results()
{
    return Sentences;
}

} // namespace kaochang::ui::words
