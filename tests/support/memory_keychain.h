// SPDX-License-Identifier: GPL-3.0-or-later
// A keychain that can be in each state a desktop's can (exchange.md 2.7).
#pragma once

#include "security/keychain.h"

#include <QMap>

namespace kaochang::tests {

class MemoryKeychain final : public security::Keychain
{
public:
    enum class Mood { Fine, Absent, Locked }; // Locked: writes fail, reads answer "no such entry"

    Mood mood = Mood::Fine;
    QMap<QString, QByteArray> entries;

    Result<QByteArray> read(const QString &entry) override
    {
        if (mood == Mood::Absent)
            return fail(Kind::Unavailable, "security.keychain_unavailable");
        if (mood == Mood::Locked || !entries.contains(entry))
            return fail(Kind::NotFound, "security.keychain_empty");
        return entries.value(entry);
    }
    Result<> write(const QString &entry, const QByteArray &secret) override
    {
        if (mood != Mood::Fine)
            return fail(Kind::Unavailable, "security.keychain_unavailable");
        entries.insert(entry, secret);
        return {};
    }
    Result<> remove(const QString &entry) override
    {
        entries.remove(entry);
        return {};
    }
};

} // namespace kaochang::tests
