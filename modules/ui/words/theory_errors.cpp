// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/words.h"

#include <QtGlobal>

namespace kaochang::ui::words {

static constexpr Sentence Sentences[] = {
    {"theory.already_confirmed",
     QT_TRANSLATE_NOOP("Error", "Two people already stand behind another score for this paper.")},
    {"theory.already_decided",
     QT_TRANSLATE_NOOP("Error", "Somebody already decided on this table. Nothing was changed.")},
    {"theory.already_keyed",
     QT_TRANSLATE_NOOP("Error", "This paper was keyed by somebody else meanwhile. What they keyed "
                                "stands. Reload and go on from there.")},
    {"theory.bad_digest",
     QT_TRANSLATE_NOOP("Error", "The file could not be identified. Nothing was taken in. Choose "
                                "the file again.")},
    {"theory.duplicate_row",
     QT_TRANSLATE_NOOP("Error", "This admission number stands in another row too.")},
    {"theory.locked",
     QT_TRANSLATE_NOOP("Error", "The results of this sitting are locked, so nothing was changed. "
                                "Correct it under Results, with a second person.")},
    {"theory.name_disagrees",
     QT_TRANSLATE_NOOP("Error", "The name does not belong to this admission number.")},
    {"theory.neither_keyed",
     QT_TRANSLATE_NOOP("Error", "%1 is neither of the two key-ins. Nothing was changed. Keep one "
                                "of them, or throw both away and key anew.")},
    {"theory.no_dispute",
     QT_TRANSLATE_NOOP("Error", "The two key-ins of this paper do not differ any more. Reload.")},
    {"theory.no_header",
     QT_TRANSLATE_NOOP("Error", "The sheet has no row with 准考证号 and 理论 as headings. Nothing "
                                "was taken in. Add the headings and choose the file again.")},
    {"theory.no_score", QT_TRANSLATE_NOOP("Error", "No score stands in this row.")},
    {"theory.no_such_table",
     QT_TRANSLATE_NOOP("Error", "This imported table is not here any more. Reload.")},
    {"theory.not_enrolled",
     QT_TRANSLATE_NOOP("Error", "This candidate does not sit theory here. Nothing was kept.")},
    {"theory.not_keyed_yet",
     QT_TRANSLATE_NOOP("Error", "Nobody has keyed this paper first. Nothing was kept. Reload.")},
    {"theory.not_started",
     QT_TRANSLATE_NOOP("Error", "The sitting has not started, so no score was kept. Start it "
                                "under Today.")},
    {"theory.nothing_changes",
     QT_TRANSLATE_NOOP("Error", "The correction says what already stands. Nothing was changed. "
                                "Throw the key-in away, or key another score.")},
    {"theory.nothing_keyed",
     QT_TRANSLATE_NOOP("Error", "No score was entered. A zero is typed as 0; otherwise choose "
                                "absent, exempt or voided.")},
    {"theory.nothing_to_import",
     QT_TRANSLATE_NOOP("Error", "The sheet brings nothing new. Nothing was taken in.")},
    {"theory.number_unknown", QT_TRANSLATE_NOOP("Error", "Nobody has this admission number.")},
    {"theory.other_sitting",
     QT_TRANSLATE_NOOP("Error", "This admission number belongs to another sitting.")},
    {"theory.out_of_range",
     QT_TRANSLATE_NOOP("Error", "A theory score is 0 to 100; this is %1. Nothing was kept.")},
    {"theory.own_key_in",
     QT_TRANSLATE_NOOP("Error", "You keyed this one yourself, so it needs another person to keep "
                                "it. Both key-ins stand. You may keep the other one.")},
    {"theory.plan_is_stale",
     QT_TRANSLATE_NOOP("Error", "Somebody keyed row %1 meanwhile. Nothing was taken in. Choose the "
                                "file again.")},
    {"theory.reason_needed",
     QT_TRANSLATE_NOOP("Error", "This needs a reason. Nothing was changed. Say why.")},
    {"theory.remedy_check_number",
     QT_TRANSLATE_NOOP("Error", "Check the admission number against the roster.")},
    {"theory.remedy_correct_score",
     QT_TRANSLATE_NOOP("Error", "Enter 0 to 100 with at most two decimals, or 缺考, 免考, 违纪.")},
    {"theory.remedy_fill_in",
     QT_TRANSLATE_NOOP("Error", "Fill in the score, or key it here by hand.")},
    {"theory.remedy_key_in",
     QT_TRANSLATE_NOOP("Error", "Key it by hand; the record shows who keyed it before.")},
    {"theory.remedy_remove_row", QT_TRANSLATE_NOOP("Error", "Keep only one of the two rows.")},
    {"theory.same_person",
     QT_TRANSLATE_NOOP("Error", "You keyed this first, so the second key-in needs another person. "
                                "What you keyed stands.")},
    {"theory.unreadable", QT_TRANSLATE_NOOP("Error", "This is not a score: %1. Nothing was kept.")},
};

Table theory()
{
    return Sentences;
}

} // namespace kaochang::ui::words
