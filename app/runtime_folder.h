// SPDX-License-Identifier: GPL-3.0-or-later
// Where the session keeps its sockets, for a program started outside one (cron, sudo, a bare
// shell).
#pragma once

namespace kaochang::app {

// Qt looks for a Wayland socket at start and, without XDG_RUNTIME_DIR, complains on stderr before
// it makes a folder of its own. This names such a folder first, so that stderr holds only our
// words. Before the application object; does nothing where the session has one, or on other
// systems.
void giveRuntimeFolder();

} // namespace kaochang::app
