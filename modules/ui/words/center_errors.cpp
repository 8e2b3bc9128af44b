// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/words.h"

#include <QtGlobal>

namespace kaochang::ui::words {

static constexpr Sentence Sentences[] = {
    {"center.already_running",
     QT_TRANSLATE_NOOP(
         "Error", "A centre already runs on this folder: %1. Nothing was changed. Stop it first.")},
    {"center.bad_invitation",
     QT_TRANSLATE_NOOP("Error", "The centre does not accept this invitation: it is used up, "
                                "expired or not its own. Nothing was changed. Ask for a new one.")},
    {"center.bad_listen",
     QT_TRANSLATE_NOOP(
         "Error",
         "This is no address to listen on: %1. The centre was not started. Give it as HOST:PORT.")},
    {"center.bad_name",
     QT_TRANSLATE_NOOP("Error",
                       "This is no name for a centre: %1. Nothing was made. Choose another name.")},
    {"center.bad_package",
     QT_TRANSLATE_NOOP("Error", "The centre refused the package (%1). It is kept here. Export it "
                                "again and send it once more.")},
    {"center.bad_signature",
     QT_TRANSLATE_NOOP("Error", "The centre cannot confirm the signature of the site %1. Nothing "
                                "was taken. What is kept here is safe; enrol again.")},
    {"center.bad_site_name",
     QT_TRANSLATE_NOOP(
         "Error", "This is no name for a site: %1. No invitation was made. Choose another name.")},
    {"center.cannot_listen",
     QT_TRANSLATE_NOOP(
         "Error", "The centre cannot listen there (%1). It was not started. Choose another port.")},
    {"center.chain",
     QT_TRANSLATE_NOOP("Error", "The audit chain that was sent does not hold (%1). Nothing was "
                                "taken. Keep the data folder as it is and tell the centre.")},
    {"center.demo_mismatch",
     QT_TRANSLATE_NOOP("Error", "The centre and the site %1 do not agree whether this is a "
                                "demonstration. Nothing was taken.")},
    {"center.demo_refused",
     QT_TRANSLATE_NOOP("Error", "This centre takes no demonstration data (%1). Nothing was taken. "
                                "Use a demonstration centre.")},
    {"center.fork",
     QT_TRANSLATE_NOOP("Error",
                       "The centre already holds another batch in this place (%1). Nothing was "
                       "taken and nothing was lost. Tell the centre; both are kept.")},
    {"center.gap", QT_TRANSLATE_NOOP("Error", "The centre lacks an earlier batch (%1). This one "
                                              "waits; the missing one is sent first by itself.")},
    {"center.key_damaged",
     QT_TRANSLATE_NOOP(
         "Error",
         "The key of the centre is damaged: %1. Nothing was changed. Restore it from the backup.")},
    {"center.key_lost",
     QT_TRANSLATE_NOOP(
         "Error",
         "The key of the centre is missing: %1. No new key was made. Restore it from the backup.")},
    {"center.no_such_address",
     QT_TRANSLATE_NOOP("Error",
                       "The centre has nothing at %1. Nothing was changed. Update Kaochang.")},
    {"center.no_such_batch",
     QT_TRANSLATE_NOOP("Error", "The centre has no such batch (%1). It is sent again by itself.")},
    {"center.record_conflict",
     QT_TRANSLATE_NOOP("Error", "The centre holds another record under the same id. Nothing was "
                                "taken and nothing was lost. Tell the centre; both are kept.")},
    {"center.site_taken",
     QT_TRANSLATE_NOOP("Error", "Another computer is already enrolled as %1. Nothing was changed. "
                                "Ask the centre for an invitation of its own.")},
    {"center.unknown_site",
     QT_TRANSLATE_NOOP("Error", "The centre does not know the site %1. Nothing was taken. Enrol "
                                "with an invitation first.")},
    {"center.wrong_address",
     QT_TRANSLATE_NOOP("Error", "The batch was sent to the wrong place (%1). Nothing was taken. It "
                                "is sent again by itself.")},
    {"center.wrong_hash",
     QT_TRANSLATE_NOOP("Error", "The package that arrived is not the one announced (%1). It was "
                                "not taken. It is sent again by itself.")},
};

Table center()
{
    return Sentences;
}

} // namespace kaochang::ui::words
