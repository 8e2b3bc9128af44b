// SPDX-License-Identifier: GPL-3.0-or-later
// What protects this desk and this site: the passphrase of whoever sits here, and how the site's
// key is kept. Passphrases pass through and are kept nowhere.
#pragma once

#include "core/lane.h"
#include "security/keyring.h"
#include "ui/shown.h"

namespace kaochang::ui {

class ProtectionModel final : public QObject
{
    Q_OBJECT

public:
    enum class About { SignIn, Key };
    struct State
    {
        std::optional<security::Lock> lock; // nothing: not read yet, or no house behind the desk
        bool mayKeepKey = false;            // an administrator of a real site
        About about = About::SignIn;        // what the problem is about
        bool busy = false;
        std::optional<Error> problem;
        int done = 0; // how often something was changed: then the fields are emptied

        bool operator==(const State &) const = default;
    };
    struct Secret // typed twice
    {
        QString first;
        QString again;
    };

    explicit ProtectionModel(Desk &desk, QObject *parent = nullptr);

    const State &state() const { return *m_state; }
    void changePassphrase(const QString &old, const Secret &fresh);
    // fresh empty: the passphrase of the key stays.
    void keepKey(security::Lock lock, const QString &passphrase, const Secret &fresh);

Q_SIGNALS:
    void changed();

private:
    bool begin(About about, const Secret &fresh); // false, and said, if the two differ
    void refresh();
    void keep(const security::Arrangement &arrangement);

    Desk &m_desk;
    Shown<State> m_state{m_desk, *this};
    Lane m_slow{
        QStringLiteral("key")}; // guessing-proof sums and keychains keep nobody's marks waiting
};

} // namespace kaochang::ui
