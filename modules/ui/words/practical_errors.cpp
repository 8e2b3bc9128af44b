// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/words.h"

#include <QtGlobal>

namespace kaochang::ui::words {

static constexpr Sentence Sentences[] = {
    {"practical.already_decided",
     QT_TRANSLATE_NOOP("Error", "This correction was already decided. Nothing was changed.")},
    {"practical.already_submitted",
     QT_TRANSLATE_NOOP("Error", "You have submitted this paper, so its marks stand as they are. A "
                                "correction needs the chief and a second person.")},
    {"practical.aspect_twice",
     QT_TRANSLATE_NOOP("Error", "Aspect %1 stands twice in the scheme. The scheme was not taken. "
                                "Number its aspects anew.")},
    {"practical.bad_sum",
     QT_TRANSLATE_NOOP("Error", "The maxima of the scheme add up wrongly (%1). The scheme was not "
                                "taken. Correct the maxima.")},
    {"practical.blind",
     QT_TRANSLATE_NOOP("Error", "Assessors do not see whose code is which. Nothing was shown.")},
    {"practical.correction_open",
     QT_TRANSLATE_NOOP("Error", "A correction of this mark already waits for a second person. "
                                "Decide on that one first.")},
    {"practical.deduction_needed",
     QT_TRANSLATE_NOOP("Error", "Points are missing without a reason, so nothing was saved. Take a "
                                "deduction by its letter, or write a note (F2).")},
    {"practical.deduction_too_large",
     QT_TRANSLATE_NOOP("Error", "A deduction of aspect %1 is larger than the aspect. The scheme "
                                "was not taken.")},
    {"practical.deduction_twice",
     QT_TRANSLATE_NOOP("Error", "Two deductions of aspect %1 share a letter. The scheme was not "
                                "taken.")},
    {"practical.has_marks",
     QT_TRANSLATE_NOOP("Error", "This paper has marks. They stand. Undo them first if the "
                                "candidate was absent or exempt.")},
    {"practical.locked",
     QT_TRANSLATE_NOOP("Error", "The results of this sitting are locked, so nothing was changed. "
                                "Correct it under Results, with a second person.")},
    {"practical.marking_began",
     QT_TRANSLATE_NOOP("Error", "Marks have been given, so the panel stays as it is.")},
    {"practical.must_avoid",
     QT_TRANSLATE_NOOP("Error", "One of the panel must not assess a candidate of this sitting "
                                "(%1). The panel was not seated. Choose somebody else.")},
    {"practical.no_account",
     QT_TRANSLATE_NOOP("Error", "An assessor has no account to sign in with (%1). The panel was "
                                "not seated. Make one under Site.")},
    {"practical.no_such_aspect",
     QT_TRANSLATE_NOOP("Error", "The scheme has no aspect %1. Nothing was saved. Reload.")},
    {"practical.no_such_correction",
     QT_TRANSLATE_NOOP("Error", "This correction is not here any more. Reload.")},
    {"practical.no_such_deduction",
     QT_TRANSLATE_NOOP("Error", "The aspect has no deduction %1. Nothing was saved.")},
    {"practical.no_such_panel",
     QT_TRANSLATE_NOOP("Error", "This panel is not here any more. Reload.")},
    {"practical.no_such_paper",
     QT_TRANSLATE_NOOP("Error", "This paper is not here any more. Reload.")},
    {"practical.no_such_scheme",
     QT_TRANSLATE_NOOP("Error", "This scheme is not here any more. Reload.")},
    {"practical.nobody_enrolled",
     QT_TRANSLATE_NOOP("Error", "Nobody is enrolled for this subject, so no panel was seated. "
                                "Import the roster first.")},
    {"practical.not_a_chief",
     QT_TRANSLATE_NOOP("Error", "The first of the panel may not lead it (%1). The panel was not "
                                "seated. Choose a chief assessor.")},
    {"practical.not_a_key_skill",
     QT_TRANSLATE_NOOP("Error", "Aspect %1 is no ★ key skill. Nothing was saved.")},
    {"practical.not_all_marked",
     QT_TRANSLATE_NOOP("Error", "%1 aspects are not marked yet, so the paper was not submitted. "
                                "What you marked is saved.")},
    {"practical.not_in_panel",
     QT_TRANSLATE_NOOP("Error", "You are not in the panel that marks this. Nothing was saved.")},
    {"practical.not_in_sitting",
     QT_TRANSLATE_NOOP("Error", "This sitting does not examine that subject. Nothing was seated.")},
    {"practical.not_odd",
     QT_TRANSLATE_NOOP("Error", "A panel has an odd number of assessors. It was not seated. Add or "
                                "leave out one.")},
    {"practical.not_scored",
     QT_TRANSLATE_NOOP("Error", "There are no marks to correct on this sheet.")},
    {"practical.not_started",
     QT_TRANSLATE_NOOP("Error", "The sitting has not started, so nothing was saved. It is started "
                                "under Today.")},
    {"practical.not_such_a_state",
     QT_TRANSLATE_NOOP("Error", "Only absent, exempt and voided stand in place of marks.")},
    {"practical.not_the_chief",
     QT_TRANSLATE_NOOP("Error", "Only the chief of the panel decides this. Nothing was changed.")},
    {"practical.nothing_changes",
     QT_TRANSLATE_NOOP("Error", "The correction says what already stands. Nothing was changed.")},
    {"practical.nothing_differs",
     QT_TRANSLATE_NOOP("Error", "The panel agrees, so no sheet was given back.")},
    {"practical.nothing_to_rule",
     QT_TRANSLATE_NOOP("Error", "There is nothing to decide here any more. Reload.")},
    {"practical.nothing_to_undo", QT_TRANSLATE_NOOP("Error", "There is nothing left to undo.")},
    {"practical.other_scheme",
     QT_TRANSLATE_NOOP("Error", "The scheme is for another occupation, level or subject. The "
                                "panel was not seated.")},
    {"practical.out_of_range",
     QT_TRANSLATE_NOOP("Error", "The points lie outside %1. Nothing was saved.")},
    {"practical.reason_needed",
     QT_TRANSLATE_NOOP("Error", "This needs a reason. Nothing was changed. Say why.")},
    {"practical.same_person",
     QT_TRANSLATE_NOOP("Error", "You proposed this, so another person decides. It still waits.")},
    {"practical.still_blind",
     QT_TRANSLATE_NOOP("Error", "Somebody of the panel has not submitted yet, so its marks stay "
                                "hidden.")},
    {"practical.too_few",
     QT_TRANSLATE_NOOP("Error", "A panel has three assessors or more. It was not seated.")},
    {"practical.twice",
     QT_TRANSLATE_NOOP("Error", "Somebody stands twice in the panel (%1). It was not seated.")},
};

Table practical()
{
    return Sentences;
}

} // namespace kaochang::ui::words
