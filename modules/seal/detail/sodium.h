// SPDX-License-Identifier: GPL-3.0-or-later
// libsodium speaks unsigned char; the house speaks QByteArray.
#pragma once

#include <QByteArray>
#include <sodium.h>

namespace kaochang::seal::detail {

inline const uchar *in(QByteArrayView bytes)
{
    return reinterpret_cast<const uchar *>(bytes.data());
}
inline uchar *out(QByteArray &bytes)
{
    return reinterpret_cast<uchar *>(bytes.data());
}
inline unsigned long long size(QByteArrayView bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}
// Must come before the first use of libsodium in a file's functions; cheap after the first time.
inline void awaken()
{
    static const int ready = sodium_init();
    if (ready < 0)
        qFatal("libsodium cannot find randomness");
}

} // namespace kaochang::seal::detail
