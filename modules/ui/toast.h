// SPDX-License-Identifier: GPL-3.0-or-later
// A word in passing, bottom right; what was done may be taken back from there.
#pragma once

#include "ui/theme.h"

#include <functional>

namespace kaochang::ui {

struct Toast
{
    Status status = Status::Ok;
    QString text;
    QString verb;              // "Undo"; empty for none
    std::function<void()> act; // what the verb does
};

} // namespace kaochang::ui
