// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/words.h"

#include <QtGlobal>

namespace kaochang::ui::words {

static constexpr Sentence Sentences[] = {
    {"security.account_disabled",
     QT_TRANSLATE_NOOP("Error", "This account is out of use since %1. Nothing was opened or "
                                "changed. The administrator can bring it back into use.")},
    {"security.account_enabled",
     QT_TRANSLATE_NOOP("Error", "The account “%1” is in use. Nothing was changed. Reload the "
                                "page.")},
    {"security.last_admin",
     QT_TRANSLATE_NOOP("Error", "Nobody would be left to keep the accounts. Nothing was changed. "
                                "Make somebody else administrator first.")},
    {"security.no_login",
     QT_TRANSLATE_NOOP("Error", "The sign-in name is missing. Nothing was kept. Enter one.")},
    {"security.no_name",
     QT_TRANSLATE_NOOP("Error", "The person's name is missing. Nothing was kept. Enter it.")},
    {"security.passphrases_differ",
     QT_TRANSLATE_NOOP("Error", "The two passphrases differ. Nothing was kept. Type the same one "
                                "twice.")},
    {"security.reason_needed",
     QT_TRANSLATE_NOOP("Error", "A reason is needed for this. Nothing was changed. Write why and "
                                "try again.")},
    {"security.bad_login",
     QT_TRANSLATE_NOOP("Error", "A sign-in name is one word without blanks. Nothing was kept. "
                                "Enter one, such as the person's initials.")},
    {"security.key_in_the_open",
     QT_TRANSLATE_NOOP("Error", "The key of a demonstration lies in the open and stays there. "
                                "Nothing was changed. Set up a real site to protect its key.")},
    {"security.key_file_damaged",
     QT_TRANSLATE_NOOP("Error",
                       "The site's key file is damaged: %1. The data was not touched. Restore "
                       "it from the backup; without it sealed data stays closed.")},
    {"security.keychain_empty",
     QT_TRANSLATE_NOOP("Error", "The system keychain holds no key for this site. No new key "
                                "was made. Enter the site's passphrase.")},
    {"security.keychain_unavailable",
     QT_TRANSLATE_NOOP("Error", "The system keychain is locked or does not answer. No new key was "
                                "made, the data is safe. Enter the site's passphrase.")},
    {"security.keys_exist",
     QT_TRANSLATE_NOOP("Error", "This site already has its keys: %1. They stand as they were. "
                                "Open the site instead of making it anew.")},
    {"security.locked_out",
     QT_TRANSLATE_NOOP("Error",
                       "Too many wrong passphrases: this user is locked until %1. Everything "
                       "saved is kept. Wait, or ask the administrator for a new passphrase.")},
    {"security.login_taken",
     QT_TRANSLATE_NOOP(
         "Error", "Somebody already signs in as “%1”. Nobody was added. Choose another name.")},
    {"security.no_role",
     QT_TRANSLATE_NOOP("Error",
                       "“%1” has no role yet. Nobody was added. Choose at least one role.")},
    {"security.no_such_user",
     QT_TRANSLATE_NOOP(
         "Error", "There is no such user here. Nothing was changed. Choose one from the list.")},
    {"security.not_allowed",
     QT_TRANSLATE_NOOP("Error", "Your role does not allow this (%1). Nothing was changed. Ask "
                                "somebody who may, or sign in with another role.")},
    {"security.not_first",
     QT_TRANSLATE_NOOP("Error", "This site already has its administrator. Nobody was added. "
                                "Sign in and add users there.")},
    {"security.passphrase_needed",
     QT_TRANSLATE_NOOP("Error", "The site's key is protected by a passphrase. Nothing was "
                                "opened yet. Enter the passphrase.")},
    {"security.passphrase_too_short",
     QT_TRANSLATE_NOOP(
         "Error",
         "A passphrase has at least %1 characters. Nothing was changed. Choose a longer one.")},
    {"security.role_not_held",
     QT_TRANSLATE_NOOP("Error", "You do not hold this role here (%1). You are not signed in. "
                                "Choose a role of yours.")},
    {"security.wrong_key_passphrase",
     QT_TRANSLATE_NOOP("Error", "This passphrase does not open the site's key. Nothing was opened "
                                "or changed, and all that was saved is kept. Try again; mind "
                                "capitals and the input method.")},
    {"security.wrong_passphrase",
     QT_TRANSLATE_NOOP("Error", "Name or passphrase is wrong. Nothing was opened. Try again; "
                                "after five failures the user is locked for five minutes.")},
    {"security.keys_missing",
     QT_TRANSLATE_NOOP("Error",
                       "The key file of this site is missing: %1. No new key was made, so that "
                       "sealed data is not lost. Restore it from the backup.")},
};

Table security()
{
    return Sentences;
}

} // namespace kaochang::ui::words
