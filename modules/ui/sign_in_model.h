// SPDX-License-Identifier: GPL-3.0-or-later
// Coming in: the passphrase goes to the store lane and is kept nowhere.
#pragma once

#include "security/sign_in.h"
#include "ui/shown.h"

#include <QObject>

namespace kaochang::ui {

class SignInModel final : public QObject
{
    Q_OBJECT

public:
    struct State
    {
        bool busy = false;
        std::optional<Error> problem;
        std::vector<security::User> accounts; // of a demonstration, whose passphrase is known

        bool operator==(const State &) const = default;
    };

    explicit SignInModel(Desk &desk, QObject *parent = nullptr);

    const State &state() const { return *m_state; }
    void enter(const QString &login, const QString &passphrase, std::optional<Role> role);

Q_SIGNALS:
    void changed();

private:
    Desk &m_desk;
    security::SignIn m_signIn;
    Shown<State> m_state{m_desk, *this};
};

} // namespace kaochang::ui
