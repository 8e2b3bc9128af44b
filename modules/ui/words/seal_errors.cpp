// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/words.h"

#include <QtGlobal>

namespace kaochang::ui::words {

static constexpr Sentence Sentences[] = {
    {"seal.bad_key",
     QT_TRANSLATE_NOOP("Error", "This key is not usable: %1. Nothing was signed or opened. "
                                "Choose the right key file.")},
    {"seal.bad_signature",
     QT_TRANSLATE_NOOP("Error",
                       "The signature does not match the content: something was changed after "
                       "signing. Do not use it; ask the sender for the original.")},
    {"seal.bad_signature_file",
     QT_TRANSLATE_NOOP("Error", "The signature file cannot be understood (%1). Nothing was "
                                "accepted. Ask the sender for the original.")},
    {"seal.cannot_open",
     QT_TRANSLATE_NOOP(
         "Error",
         "A sealed value does not open with this site's key. The file was not changed. Check "
         "that this data folder belongs to this site and that the key is the right one.")},
    {"seal.no_memory",
     QT_TRANSLATE_NOOP("Error", "There is not enough free memory to derive the key safely. "
                                "Nothing was changed. Close other programs and try again.")},
    {"seal.wrong_key",
     QT_TRANSLATE_NOOP("Error", "This was signed with another key (%1). Nothing was accepted. "
                                "Choose the public key of the signer.")},
};

Table seal()
{
    return Sentences;
}

} // namespace kaochang::ui::words
