// SPDX-License-Identifier: GPL-3.0-or-later
// One table per room: code, then the sentence. %1 stands for the error's detail where the sentence
// quotes it.
#pragma once

#include <span>
#include <string_view>

namespace kaochang::ui::words {

struct Sentence
{
    std::string_view code;
    const char *text; // English source, QT_TRANSLATE_NOOP("Error", …)
};
using Table = std::span<const Sentence>;

Table core();
Table seal();
Table store();
Table rules();
Table security();

} // namespace kaochang::ui::words
