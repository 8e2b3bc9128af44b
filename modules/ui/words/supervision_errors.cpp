// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/words.h"

#include <QtGlobal>

namespace kaochang::ui::words {

static constexpr Sentence Sentences[] = {
    {"supervision.already_signed",
     QT_TRANSLATE_NOOP("Error", "This is signed, so nobody changes it any more. Write a new one "
                                "that refers to it.")},
    {"supervision.bookmark_not_signed",
     QT_TRANSLATE_NOOP("Error", "The finding rests on somebody else's bookmark that is not signed "
                                "yet. Nothing was signed. Ask its author to sign it first.")},
    {"supervision.in_the_future",
     QT_TRANSLATE_NOOP("Error", "That moment has not come yet. Nothing was kept.")},
    {"supervision.no_code",
     QT_TRANSLATE_NOOP("Error", "Say which kind of incident it was. The mark itself stands.")},
    {"supervision.no_note",
     QT_TRANSLATE_NOOP("Error", "A bookmark needs a note. Nothing was kept.")},
    {"supervision.no_such_bookmark",
     QT_TRANSLATE_NOOP("Error", "This bookmark is not here. Reload the page.")},
    {"supervision.no_such_finding",
     QT_TRANSLATE_NOOP("Error", "This finding is not here. Reload the page.")},
    {"supervision.no_such_incident",
     QT_TRANSLATE_NOOP("Error", "This incident is not here. Reload the page.")},
    {"supervision.no_text",
     QT_TRANSLATE_NOOP("Error", "A finding needs its words. Nothing was kept.")},
    {"supervision.not_yours",
     QT_TRANSLATE_NOOP("Error", "Only its author changes or signs this. Nothing was changed.")},
    {"supervision.wrong_bookmark",
     QT_TRANSLATE_NOOP("Error", "A bookmark of another sitting cannot carry this finding. Nothing "
                                "was kept.")},
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
