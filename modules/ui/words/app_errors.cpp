// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/words.h"

#include <QtGlobal>

namespace kaochang::ui::words {

static constexpr Sentence Sentences[] = {
    {"app.bad_member",
     QT_TRANSLATE_NOOP("Error", "The member “%1” is not one of these, or not of this kind. Nothing "
                                "was kept. Compare it with what the same verb lists.")},
    {"app.bad_foundation",
     QT_TRANSLATE_NOOP("Error", "The file of the new site lacks or misspells “%1”. Nothing was "
                                "written. The guide's page on the command line shows the file.")},
    {"app.bad_operand",
     QT_TRANSLATE_NOOP("Error", "The command cannot read “%1”. Nothing was done. See its help.")},
    {"app.bad_option",
     QT_TRANSLATE_NOOP("Error", "The command line cannot be read: %1. Nothing was done. See "
                                "--help.")},
    {"app.first_is_admin",
     QT_TRANSLATE_NOOP("Error", "The first person of a new site is its administrator, nothing "
                                "else. Nobody was added. Give the role admin.")},
    {"app.folder_in_use",
     QT_TRANSLATE_NOOP("Error", "Another copy of Kaochang holds this data folder: %1. Nothing "
                                "was changed. Close it and try again.")},
    {"app.folder_not_empty",
     QT_TRANSLATE_NOOP("Error", "This folder already holds something: %1. Nothing was written. "
                                "Choose an empty folder for a new site.")},
    {"app.no_data_folder",
     QT_TRANSLATE_NOOP(
         "Error", "No data folder was given. Nothing was done. Say which one with --data DIR.")},
    {"app.no_such_op",
     QT_TRANSLATE_NOOP("Error",
                       "There is no operation \"%1\" to compute. Nothing was computed. See "
                       "kaochangctl compute --help.")},
    {"app.no_such_verb",
     QT_TRANSLATE_NOOP("Error", "There is no command “%1”. Nothing was done. See --help.")},
    {"app.nobody_signed_in",
     QT_TRANSLATE_NOOP("Error", "Nobody is signed in. Nothing was done. Say who you are with "
                                "--as LOGIN, the passphrase in KAOCHANG_SIGN_IN.")},
    {"app.not_synced",
     QT_TRANSLATE_NOOP("Error", "Not everything is with the centre yet (%1). All of it is safe "
                                "here and waits. Try again later.")},
    {"app.several_found",
     QT_TRANSLATE_NOOP("Error", "Several people fit. Nobody was let in. Name one by the admission "
                                "number: %1.")},
    {"app.no_site_here",
     QT_TRANSLATE_NOOP("Error", "No site has been set up in %1. Nothing was changed. Choose "
                                "its data folder, or set the site up first.")},
    {"app.no_such_role",
     QT_TRANSLATE_NOOP(
         "Error", "There is no role “%1”. Nothing was done. Use one of the words the help lists.")},
    {"app.no_operand",
     QT_TRANSLATE_NOOP("Error",
                       "The command lacks what it is about. Nothing was done. See its help.")},
    {"app.no_such_institution",
     QT_TRANSLATE_NOOP(
         "Error",
         "There is no such institution here (%1). Nothing was done. Choose one of the site's.")},
    {"app.sample_refused",
     QT_TRANSLATE_NOOP("Error", "The sample could not be set up (%1). Nothing of it is kept as "
                                "real. Choose an empty data folder.")},
    {"app.day_check_failed",
     QT_TRANSLATE_NOOP("Error", "The played day did not hold at this point: %1. What was done so "
                                "far stands. See the log.")},
    {"app.nothing_to_export",
     QT_TRANSLATE_NOOP(
         "Error", "There is no sitting to export (%1). Nothing was written. End a sitting first.")},
    {"app.only_the_sample",
     QT_TRANSLATE_NOOP("Error",
                       "Only the sample day can be played. Nothing was done. Add --sample.")},
};

Table app()
{
    return Sentences;
}

} // namespace kaochang::ui::words
