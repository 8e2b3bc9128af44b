// SPDX-License-Identifier: GPL-3.0-or-later
// Identifiers that cannot be mixed up: a SeatId is not a CandidateId, and neither is a QString.
#pragma once

#include "core/clock.h"

#include <QHashFunctions>
#include <QString>

namespace kaochang {

// RFC 9562 version 7: 48 bits of Unix milliseconds, then a counter and random bits, so that ids
// made later on one machine sort later. Thread-safe.
QString newUuid7(const Clock &clock);

template <typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QString text)
        : m_text(std::move(text))
    {}
    static Id make(const Clock &clock) { return Id(newUuid7(clock)); }

    bool isNull() const { return m_text.isEmpty(); }
    const QString &toString() const { return m_text; }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.m_text < b.m_text; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

// Only the two ids the whole house speaks; every other room declares its own beside its value.
using UserId = Id<struct UserTag>;
using CommandId = Id<struct CommandTag>;

} // namespace kaochang
