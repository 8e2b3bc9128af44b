// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/words.h"

#include <QtGlobal>

namespace kaochang::ui::words {

static constexpr Sentence Sentences[] = {
    {"supervision.alarm_answered",
     QT_TRANSLATE_NOOP("Error", "This alarm was answered before. What was said first stands.")},
    {"supervision.alarm_over",
     QT_TRANSLATE_NOOP("Error",
                       "The picture was well again by itself. There is nothing to accept.")},
    {"supervision.alarm_stands",
     QT_TRANSLATE_NOOP("Error", "An alarm of this camera stands already. No second one was kept.")},
    {"supervision.already_signed",
     QT_TRANSLATE_NOOP("Error", "This is signed, so nobody changes it any more. Write a new one "
                                "that refers to it.")},
    {"supervision.bad_term",
     QT_TRANSLATE_NOOP("Error", "Footage is kept for 1 to 100 years. Nothing was changed.")},
    {"supervision.bookmark_not_signed",
     QT_TRANSLATE_NOOP("Error", "The finding rests on somebody else's bookmark that is not signed "
                                "yet. Nothing was signed. Ask its author to sign it first.")},
    {"supervision.disposal_decided",
     QT_TRANSLATE_NOOP("Error",
                       "This list was decided already. Nothing was changed; propose a new one.")},
    {"supervision.footage_kept",
     QT_TRANSLATE_NOOP("Error", "Something still keeps one of these recordings. Nothing was "
                                "erased. Its reason stands in the list of footage.")},
    {"supervision.hold_serves",
     QT_TRANSLATE_NOOP("Error", "An open appeal holds this footage. It stays held, and is let go "
                                "with the decision on the appeal.")},
    {"supervision.hold_lifted",
     QT_TRANSLATE_NOOP("Error",
                       "This hold was lifted already. Place a new one to keep the footage.")},
    {"supervision.in_the_future",
     QT_TRANSLATE_NOOP("Error", "That moment has not come yet. Nothing was kept.")},
    {"supervision.no_code",
     QT_TRANSLATE_NOOP("Error", "Say which kind of incident it was. The mark itself stands.")},
    {"supervision.no_note",
     QT_TRANSLATE_NOOP("Error", "A bookmark needs a note. Nothing was kept.")},
    {"supervision.no_reason",
     QT_TRANSLATE_NOOP("Error", "Say why: the reason is kept with the act. Nothing was changed.")},
    {"supervision.no_such_alarm",
     QT_TRANSLATE_NOOP("Error", "This alarm is not here. Reload the page.")},
    {"supervision.no_such_bookmark",
     QT_TRANSLATE_NOOP("Error", "This bookmark is not here. Reload the page.")},
    {"supervision.no_such_disposal",
     QT_TRANSLATE_NOOP("Error", "This list is not here. Look at the list of footage again.")},
    {"supervision.no_such_finding",
     QT_TRANSLATE_NOOP("Error", "This finding is not here. Reload the page.")},
    {"supervision.no_such_hold",
     QT_TRANSLATE_NOOP("Error", "This hold is not here. Look at the list of footage again.")},
    {"supervision.no_such_incident",
     QT_TRANSLATE_NOOP("Error", "This incident is not here. Reload the page.")},
    {"supervision.no_text",
     QT_TRANSLATE_NOOP("Error", "A finding needs its words. Nothing was kept.")},
    {"supervision.not_yours",
     QT_TRANSLATE_NOOP("Error", "Only its author changes or signs this. Nothing was changed.")},
    {"supervision.nothing_to_dispose",
     QT_TRANSLATE_NOOP(
         "Error", "No recording was named, or everything is still kept. Nothing was changed.")},
    {"supervision.same_person",
     QT_TRANSLATE_NOOP(
         "Error",
         "Whoever proposed this cannot confirm it. Nothing was erased. A second person has to.")},
    {"supervision.wrong_bookmark",
     QT_TRANSLATE_NOOP("Error", "A bookmark of another sitting cannot carry this finding. Nothing "
                                "was kept.")},
    {"supervision.unknown_code",
     QT_TRANSLATE_NOOP("Error", "%1 is no code of this kind of incident. Nothing was kept; choose "
                                "one from the list.")},
    {"supervision.wrong_enrolment",
     QT_TRANSLATE_NOOP("Error", "This candidate sits in another sitting. Nothing was kept.")},
    {"supervision.wrong_room",
     QT_TRANSLATE_NOOP("Error", "This room is not one of the sitting's. Nothing was kept.")},
};

Table supervision()
{
    return Sentences;
}

} // namespace kaochang::ui::words
