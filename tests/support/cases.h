// SPDX-License-Identifier: GPL-3.0-or-later
// Where the third-party cases with known answers lie (KAOCHANG_CASES); empty when they are not
// here.
#pragma once

#include <QString>

QString casesFolder();

// First line of a test that needs them: says aloud that it skips.
#define KAOCHANG_NEED_CASES()                                                                      \
    if (casesFolder().isEmpty())                                                                   \
    QSKIP("KAOCHANG_CASES is not set: third-party cases are not checked")
