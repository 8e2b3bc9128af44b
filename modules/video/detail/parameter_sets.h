// SPDX-License-Identifier: GPL-3.0-or-later
// What an H.264 or H.265 access unit says about itself, read from its NAL units.
#pragma once

#include "video/detail/packet.h"

namespace kaochang::video::detail {

// The parameter sets before the first slice, Annex B; empty when the unit brings none.
QByteArray parameterSets(Codec codec, QByteArrayView unit);

// The visible size the sets declare; empty when they cannot be read.
QSize declaredSize(Codec codec, const QByteArray &parameterSets, QByteArrayView keyUnit);

} // namespace kaochang::video::detail
