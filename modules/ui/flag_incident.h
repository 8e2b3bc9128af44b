// SPDX-License-Identifier: GPL-3.0-or-later
// F8, wherever one is: this moment in the chosen room is flagged; the words may come later.
#pragma once

namespace kaochang::ui {

class Desk;

// Says how it went in a toast. The sitting's first room where none was chosen.
void flagIncident(Desk &desk);

} // namespace kaochang::ui
