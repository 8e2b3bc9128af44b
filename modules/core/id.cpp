// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/id.h"

#include <QRandomGenerator>
#include <QUuid>
#include <atomic>

namespace kaochang {
namespace {

// Milliseconds and a 12-bit counter in one number that only ever grows.
quint64 nextTick(quint64 ms)
{
    static std::atomic<quint64> last{0};
    quint64 before = last.load();
    quint64 tick = 0;
    do {
        tick = std::max(before + 1, ms << 12);
    } while (!last.compare_exchange_weak(before, tick));
    return tick;
}

} // namespace

QString newUuid7(const Clock &clock)
{
    const quint64 tick = nextTick(static_cast<quint64>(clock.now().toMSecsSinceEpoch()));
    const quint64 ms = tick >> 12;
    const quint64 random = QRandomGenerator::system()->generate64();
    const auto byte = [&](int shift) { return static_cast<uchar>(random >> shift); };
    const QUuid uuid(static_cast<uint>(ms >> 16), static_cast<ushort>(ms),
                     static_cast<ushort>(0x7000U | (tick & 0xfffU)),
                     static_cast<uchar>(0x80U | (byte(56) & 0x3fU)), byte(48), byte(40), byte(32),
                     byte(24), byte(16), byte(8), byte(0));
    return uuid.toString(QUuid::WithoutBraces);
}

} // namespace kaochang
