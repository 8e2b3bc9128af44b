// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/keep_key.h"

#include <array>

using namespace Qt::StringLiterals;

namespace kaochang::security {
namespace {

constexpr std::array<QStringView, 3> LockWords{u"keychain", u"passphrase", u"demonstration"};

} // namespace

QStringView lockWord(Lock lock)
{
    return LockWords[static_cast<size_t>(lock)];
}

std::optional<Lock> lockNamed(QStringView word)
{
    for (const Lock lock : {Lock::Keychain, Lock::Passphrase, Lock::Demonstration}) {
        if (lockWord(lock) == word)
            return lock;
    }
    return {};
}

Result<Lock> KeepKey::keep(const Actor &by, const Arrangement &arrangement) const
{
    TRY_LET(lockBefore, m_keyring.lock());
    TRY_LET(before, m_keyring.file());
    const store::Act act{by, u"security.keep_key"_s, u"key"_s, {}, {}};
    const auto kept = m_store.write(act, [&](store::Writer &writer) -> Result<Lock> {
        writer.tell({{u"lock"_s, lockWord(arrangement.lock).toString()}});
        TRY(m_keyring.keep(arrangement.file));
        return arrangement.lock;
    });
    if (!kept && m_keyring.file() != before)
        (void)m_keyring.keep(before); // the failure being told is the one that matters
    if (lockBefore != arrangement.lock)
        m_keyring.tidy();
    return kept;
}

} // namespace kaochang::security
