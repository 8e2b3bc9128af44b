// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sign_in_model.h"

#include "security/users.h"

namespace kaochang::ui {

SignInModel::SignInModel(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_signIn(desk.store())
{
    if (desk.demoPassphrase().isEmpty())
        return;
    desk.read(
        this, [](const store::Reader &reader) { return security::users::all(reader); },
        [this](const Result<std::vector<security::User>> &answer) {
            if (answer)
                m_state.set({m_state->busy, m_state->problem, *answer});
        });
}

void SignInModel::enter(const QString &login, const QString &passphrase, std::optional<Role> role)
{
    m_state.set({.busy = true, .problem = {}, .accounts = m_state->accounts});
    m_desk.write(
        this,
        [signIn = m_signIn, login, passphrase, role] {
            return signIn.enter(login, passphrase, role);
        },
        [this](const Result<security::Session> &answer) {
            m_state.set({.busy = false,
                         .problem = answer ? std::nullopt : std::optional(answer.error()),
                         .accounts = m_state->accounts});
            if (answer)
                m_desk.signIn({answer->actor, answer->user.name});
        });
}

} // namespace kaochang::ui
