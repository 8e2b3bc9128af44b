// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/words.h"

#include <QtGlobal>

namespace kaochang::ui::words {

static constexpr Sentence Sentences[] = {
    {"package.already_there",
     QT_TRANSLATE_NOOP("Error", "A package already stands at %1. It was not touched. Choose "
                                "another folder or a new name.")},
    {"package.bad_audit",
     QT_TRANSLATE_NOOP("Error", "The audit chain inside this package does not hold (%1). The "
                                "package is refused. Ask the site to export it again.")},
    {"package.bad_bagit",
     QT_TRANSLATE_NOOP("Error", "The package does not begin as a BagIt 1.0 package must (%1). "
                                "It is refused. Ask the site to export it again.")},
    {"package.bad_info",
     QT_TRANSLATE_NOOP("Error", "The description of the package is missing or wrong (%1). It "
                                "is refused. Ask the site to export it again.")},
    {"package.bad_key",
     QT_TRANSLATE_NOOP("Error", "The public key inside the package cannot be read (%1). The "
                                "package is refused. Ask the site to export it again.")},
    {"package.bad_ledger",
     QT_TRANSLATE_NOOP("Error", "The recording ledger inside the package is wrong at line %1. "
                                "The package is refused. Ask the site to export it again.")},
    {"package.bad_listing",
     QT_TRANSLATE_NOOP("Error", "The list of files in the package cannot be understood (%1). "
                                "The package is refused. Ask the site to export it again.")},
    {"package.bad_manifest",
     QT_TRANSLATE_NOOP("Error", "The contents page of the package is wrong (%1). The package "
                                "is refused. Ask the site to export it again.")},
    {"package.bad_signature",
     QT_TRANSLATE_NOOP("Error",
                       "The signature does not match the package (%1): something was changed after "
                       "signing. The package is refused. Ask the site for the original.")},
    {"package.bad_signature_file",
     QT_TRANSLATE_NOOP("Error", "The signature file of the package cannot be understood (%1). "
                                "The package is refused. Ask the site for the original.")},
    {"package.bad_sitting",
     QT_TRANSLATE_NOOP("Error", "The sitting inside the package cannot be read (%1). The "
                                "package is refused. Ask the site to export it again.")},
    {"package.cancelled",
     QT_TRANSLATE_NOOP("Error", "Stopped as you asked. Nothing half-done was left behind. "
                                "Start again when you like.")},
    {"package.comment_differs",
     QT_TRANSLATE_NOOP("Error", "The signature was made for another package (%1). The package "
                                "is refused. Ask the site for the original.")},
    {"package.empty_folder",
     QT_TRANSLATE_NOOP("Error", "The package holds an empty folder: %1. It is refused. Ask the "
                                "site to export it again.")},
    {"package.extra_file",
     QT_TRANSLATE_NOOP("Error", "The package holds a file its list does not name: %1. It is "
                                "refused. Ask the site for the original.")},
    {"package.link",
     QT_TRANSLATE_NOOP("Error", "The package holds a link instead of a file: %1. It is "
                                "refused. Ask the site to export it again.")},
    {"package.listed_twice",
     QT_TRANSLATE_NOOP("Error", "The list of the package names a file twice: %1. The package "
                                "is refused. Ask the site to export it again.")},
    {"package.missing_file",
     QT_TRANSLATE_NOOP("Error", "A file of the package is missing: %1. The package is refused. "
                                "Copy it again whole or ask the site for it.")},
    {"package.no_space",
     QT_TRANSLATE_NOOP("Error", "The target lacks %1 bytes. Nothing was written. Free some "
                                "space or choose another target.")},
    {"package.not_a_file",
     QT_TRANSLATE_NOOP("Error", "The package holds something that is neither file nor folder: "
                                "%1. It is refused. Ask the site to export it again.")},
    {"package.not_a_folder",
     QT_TRANSLATE_NOOP("Error", "There is no package at %1. Nothing was changed. Choose the "
                                "folder or archive of a package.")},
    {"package.not_in_ledger",
     QT_TRANSLATE_NOOP("Error", "The package holds a recording its ledger does not name: %1. "
                                "It is refused. Ask the site to export it again.")},
    {"package.nothing_inside",
     QT_TRANSLATE_NOOP("Error", "There is nothing to put into the package. Nothing was "
                                "written. Choose a sitting that has taken place.")},
    {"package.other_site",
     QT_TRANSLATE_NOOP("Error", "The package belongs to another site (%1). It was not taken. "
                                "Check that it is the right one.")},
    {"package.other_sitting",
     QT_TRANSLATE_NOOP("Error", "The parts of the package belong to different sittings (%1). "
                                "It is refused. Ask the site to export it again.")},
    {"package.source_changed",
     QT_TRANSLATE_NOOP("Error", "A file changed while it was packed: %1. No package was made. "
                                "Wait until recording has ended and export again.")},
    {"package.too_many_files",
     QT_TRANSLATE_NOOP("Error", "There are too many files in %1. Nothing was done. Check that "
                                "it is the right folder.")},
    {"package.twin_name",
     QT_TRANSLATE_NOOP("Error", "Two files of the package differ only in capitals or accents: "
                                "%1. It is refused. Ask the site to export it again.")},
    {"package.unknown_algorithm",
     QT_TRANSLATE_NOOP("Error", "The package uses an unknown method of signing or hashing "
                                "(%1). It is not judged. Update Kaochang.")},
    {"package.unknown_version",
     QT_TRANSLATE_NOOP(
         "Error", "The package is of a newer version (%1). It is not judged. Update Kaochang.")},
    {"package.unsafe_path",
     QT_TRANSLATE_NOOP("Error", "The package names a path that leads outside it: %1. It is "
                                "refused. Ask the site for the original.")},
    {"package.wrong_audit_head",
     QT_TRANSLATE_NOOP("Error", "The audit chain does not end where the package says (%1). The "
                                "package is refused. Ask the site for the original.")},
    {"package.wrong_count",
     QT_TRANSLATE_NOOP("Error", "The package does not hold as many files and bytes as it says "
                                "(%1). It is refused. Copy it again whole.")},
    {"package.wrong_hash",
     QT_TRANSLATE_NOOP("Error", "A file was changed or damaged: %1. The package is refused. "
                                "Copy it again, or ask the site for the original.")},
    {"package.wrong_key",
     QT_TRANSLATE_NOOP("Error", "The package is signed with another key than expected (%1). It "
                                "is refused. Check the site's public key.")},
    {"package.wrong_previous",
     QT_TRANSLATE_NOOP("Error", "The package does not follow the one before it (%1). It was "
                                "not taken. Take the missing package first.")},
    {"package.wrong_sequence",
     QT_TRANSLATE_NOOP("Error", "The package is not the next in order (%1). It was not taken. "
                                "Take the missing package first.")},
    {"package.bad_archive",
     QT_TRANSLATE_NOOP("Error", "The archive is damaged or not built as it should be (%1). It "
                                "is refused. Copy it again or ask the site for it.")},
    {"package.bomb",
     QT_TRANSLATE_NOOP("Error", "The archive unpacks to a suspicious size (%1). It is refused. "
                                "Ask the site for the original.")},
    {"package.compressed",
     QT_TRANSLATE_NOOP("Error", "The archive holds a compressed file (%1), which a package "
                                "never does. It is refused. Ask the site to export it again.")},
    {"package.encrypted",
     QT_TRANSLATE_NOOP("Error", "The archive holds an encrypted file (%1). It is refused. Ask "
                                "the site to export it again.")},
    {"package.many_folders",
     QT_TRANSLATE_NOOP("Error", "The archive holds more than one package (%1). It is refused. "
                                "Unpack it and choose one.")},
    {"package.not_an_archive",
     QT_TRANSLATE_NOOP("Error", "The file is neither a zip nor a tar archive. It was not read. "
                                "Choose the archive of a package.")},
    {"package.bad_fetch",
     QT_TRANSLATE_NOOP("Error", "The package's list of files to fetch is wrong (%1). It is "
                                "refused. Ask the site to export it again.")},
    {"package.binary_mark",
     QT_TRANSLATE_NOOP("Error", "A text file of the package begins with a byte order mark (%1). It "
                                "is refused. Ask the site to export it again.")},
    {"package.cannot_read",
     QT_TRANSLATE_NOOP("Error", "A file of the package cannot be read: %1. Nothing was judged. "
                                "Check the disk and try again.")},
    {"package.no_listing",
     QT_TRANSLATE_NOOP("Error", "The package has no list of its files (%1). It is refused. Ask the "
                                "site to export it again.")},
    {"package.relative_path",
     QT_TRANSLATE_NOOP("Error", "The package names a path with “.” or “..” in it: %1. It is "
                                "refused. Ask the site for the original.")},
    {"package.system_file",
     QT_TRANSLATE_NOOP("Error", "The package holds a file the system left behind: %1. It is "
                                "refused. Ask the site to export it again.")},
    {"package.unknown_encoding",
     QT_TRANSLATE_NOOP("Error", "The package names a character encoding other than UTF-8 (%1). It "
                                "is refused. Ask the site to export it again.")},
    {"package.broken_ledger",
     QT_TRANSLATE_NOOP("Error", "The chain of the recording ledger does not hold at line %1. The "
                                "package is refused. Ask the site for the original.")},
    {"package.not_over",
     QT_TRANSLATE_NOOP(
         "Error", "The sitting is not over yet (%1). Nothing was exported. End the exam first.")},
    {"package.not_the_next",
     QT_TRANSLATE_NOOP("Error", "Another package of this site was made meanwhile (%1). This one "
                                "was not kept. Export again.")},
    {"package.unknown_segment",
     QT_TRANSLATE_NOOP(
         "Error",
         "A chosen recording is not in the ledger (%1). Nothing was exported. Choose again.")},
};

Table package()
{
    return Sentences;
}

} // namespace kaochang::ui::words
