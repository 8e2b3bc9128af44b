// SPDX-License-Identifier: GPL-3.0-or-later
// One table per room: code, then the sentence. %1 stands for the error's detail where the sentence
// quotes it.
#pragma once

#include <array>
#include <span>
#include <string_view>

namespace kaochang::ui::words {

struct Sentence
{
    std::string_view code;
    const char *text; // English source, QT_TRANSLATE_NOOP("Error", …)
};
using Table = std::span<const Sentence>;

// In the order of the river. A new room adds its file, its line here and its line in all().
Table core();
Table seal();
Table rules();
Table statistics();
Table store();
Table security();
Table site();
Table roster();
Table video();
Table theory();
Table practical();
Table supervision();
Table results();
Table certificates(); // of results
Table package();
Table sync();
Table center();
Table app();

inline auto all()
{
    return std::array{core(),      seal(),        rules(),   statistics(),   store(),
                      security(),  site(),        roster(),  video(),        theory(),
                      practical(), supervision(), results(), certificates(), package(),
                      sync(),      center(),      app()};
}

} // namespace kaochang::ui::words
