// SPDX-License-Identifier: GPL-3.0-or-later
// Whether somebody could be known by this portrait: its shape, light and sharpness. A doubt is
// said and refuses nothing; who is on it, no machine says.
#pragma once

#include <string_view>
#include <vector>

class QImage;

namespace kaochang::roster {

// Pure; any thread. Codes: roster.photo_landscape (wider than high), roster.photo_dark,
// roster.photo_bright, roster.photo_flat (light and shadow hardly differ), roster.photo_blurred.
std::vector<std::string_view> portraitDoubts(const QImage &picture);

} // namespace kaochang::roster
