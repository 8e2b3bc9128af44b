// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/words.h"

#include <QtGlobal>

namespace kaochang::ui::words {

static constexpr Sentence Sentences[] = {
    {"statistics.bad_level",
     QT_TRANSLATE_NOOP("Error",
                       "A level must be a share from 0.5 to 0.999, or 2 levels or more. Nothing "
                       "was computed. Correct the request.")},
    {"statistics.bad_value",
     QT_TRANSLATE_NOOP("Error",
                       "A value cannot stand here: not a number, not whole where it must be, "
                       "below zero or above the full points (%1). Nothing was computed. Check "
                       "the data.")},
    {"statistics.extreme_assessor",
     QT_TRANSLATE_NOOP("Error",
                       "Assessor %1 gave only lowest or only highest levels: severity has no "
                       "bound. Nothing was computed. Leave this assessor out, or use the "
                       "additive model.")},
    {"statistics.gap",
     QT_TRANSLATE_NOOP("Error",
                       "The data name candidates, assessors, tasks or items by places of which "
                       "one is empty. Nothing was computed. Number them without gaps.")},
    {"statistics.incomplete",
     QT_TRANSLATE_NOOP("Error",
                       "A value is missing (row %1). Nothing was computed. Complete the table, "
                       "or use a method that allows gaps.")},
    {"statistics.no_variance",
     QT_TRANSLATE_NOOP("Error",
                       "Everybody got the same, so nothing can be told. Nothing was computed. "
                       "Wait for more marks.")},
    {"statistics.not_connected",
     QT_TRANSLATE_NOOP("Error",
                       "The assessors cannot be compared: some share no candidate, or each kept "
                       "to a task of their own. Nothing was computed. Let a few papers be "
                       "marked by both sides.")},
    {"statistics.not_converged",
     QT_TRANSLATE_NOOP("Error",
                       "The estimate did not come to rest. Nothing is shown. Use the additive "
                       "model, or wait for more marks.")},
    {"statistics.ragged",
     QT_TRANSLATE_NOOP("Error", "The rows of the table are not of one length (row %1). Nothing was "
                                "computed. Complete the table.")},
    {"statistics.too_few",
     QT_TRANSLATE_NOOP("Error",
                       "There are too few candidates, assessors or items for this. Nothing was "
                       "computed. Wait for more marks.")},
    {"statistics.too_large",
     QT_TRANSLATE_NOOP("Error",
                       "The table is larger than this can handle. Nothing was computed. Split "
                       "it.")},
    {"statistics.too_many_categories",
     QT_TRANSLATE_NOOP("Error",
                       "There are more than 200 different values. Nothing was computed. Use a "
                       "measure for numbers, such as ICC.")},
};

Table statistics()
{
    return Sentences;
}

} // namespace kaochang::ui::words
