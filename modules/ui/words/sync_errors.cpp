// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/words.h"

#include <QtGlobal>

namespace kaochang::ui::words {

static constexpr Sentence Sentences[] = {
    {"sync.bad_address",
     QT_TRANSLATE_NOOP("Error", "This is no address of a centre: %1. Nothing was changed. Enter it "
                                "as the centre gave it.")},
    {"sync.bad_enrolment",
     QT_TRANSLATE_NOOP("Error", "The enrolment at the centre is damaged (%1). What is kept here is "
                                "safe. Ask the centre for a new invitation.")},
    {"sync.bad_invitation",
     QT_TRANSLATE_NOOP("Error", "This is not an invitation of a centre. Nothing was changed. Paste "
                                "it whole, as the centre gave it.")},
    {"sync.bad_receipt",
     QT_TRANSLATE_NOOP("Error", "The receipt does not fit what was sent. What is kept here is safe "
                                "and stays unsent. Tell the centre.")},
    {"sync.bad_wire",
     QT_TRANSLATE_NOOP("Error", "The other side answered in a way that cannot be understood (%1). "
                                "What is kept here is safe. Update Kaochang or tell the centre.")},
    {"sync.demo_mismatch",
     QT_TRANSLATE_NOOP("Error", "Demonstration data cannot go to a real centre, nor real data to a "
                                "demonstration. Nothing was sent.")},
    {"sync.insecure_address",
     QT_TRANSLATE_NOOP("Error", "The address of the centre is not protected: %1. Nothing was sent. "
                                "Use an address that begins with https.")},
    {"sync.no_such_batch",
     QT_TRANSLATE_NOOP("Error",
                       "There is no such batch here (%1). Nothing was changed. Reload the page.")},
    {"sync.no_such_epoch",
     QT_TRANSLATE_NOOP(
         "Error",
         "There is no such series of batches here (%1). Nothing was changed. Reload the page.")},
    {"sync.no_such_package",
     QT_TRANSLATE_NOOP("Error",
                       "There is no such package here (%1). Nothing was sent. Export it again.")},
    {"sync.not_enrolled",
     QT_TRANSLATE_NOOP("Error", "This site is not enrolled at a centre yet. Everything is kept "
                                "here. Enter the centre's invitation.")},
    {"sync.not_the_centre",
     QT_TRANSLATE_NOOP("Error", "The other side is not the centre this site is enrolled at. "
                                "Nothing was accepted. Check the network and the address.")},
    {"sync.offline",
     QT_TRANSLATE_NOOP("Error", "The centre cannot be reached. Everything is kept here and sent by "
                                "itself when the network is back.")},
    {"sync.too_large", QT_TRANSLATE_NOOP("Error", "A record is too large to be sent (%1). It is "
                                                  "kept here. Tell the administrator the code.")},
};

Table sync()
{
    return Sentences;
}

} // namespace kaochang::ui::words
