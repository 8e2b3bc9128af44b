// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody else confirms at the same desk: their own name and passphrase, without the first one
// leaving.
#pragma once

#include "security/permissions.h"
#include "security/sign_in.h"
#include "security/users.h"
#include "ui/ask.h"

#include <QFrame>

#include <algorithm>

class QLabel;
class QLineEdit;
class QPushButton;

namespace kaochang::ui {

struct Signature // of the second person, for one act; kept nowhere
{
    QString login;
    QString passphrase;
};

class SecondPerson final : public QFrame
{
    Q_OBJECT

public:
    explicit SecondPerson(QWidget *parent = nullptr);

    // Starts empty. Without refusal there is nothing to refuse.
    void ask(const QString &what, const QString &verb, const QString &refusal = {});

Q_SIGNALS:
    void signedOff(const kaochang::ui::Signature &signature);
    void refused(const kaochang::ui::Signature &signature);

private:
    std::optional<Signature> take(); // what was typed, once; nothing while something is missing
    void sign();
    void refuse();

    QLabel *m_what;
    QLineEdit *m_login;
    QLineEdit *m_passphrase;
    QPushButton *m_refuse;
    QPushButton *m_sign;
};

// Why they refuse: asked over that widget; two pages ask alike.
void askForRefusal(Ask &ask, QWidget *over, Ask::Text given);

// On the store lane: signs that person in for one act, in the first of their roles that may do it,
// and out again. work: (const Actor &) -> Result<T>.
template <typename Work>
auto actAs(store::Store &store, const Signature &signature, QStringView act, Work work)
    -> std::invoke_result_t<Work, const Actor &>
{
    std::optional<Role> wanted;
    if (const auto found = security::users::byLogin(store.reader(), signature.login)) {
        const auto &roles = found->user.roles;
        const auto fit =
            std::ranges::find_if(roles, [act](Role role) { return security::may(role, act); });
        wanted = fit == roles.end() ? std::nullopt : std::optional(*fit);
    }
    const security::SignIn door(store);
    TRY_LET(session, door.enter(signature.login, signature.passphrase, wanted));
    auto answer = work(session.actor);
    TRY(door.leave(session));
    return answer;
}

} // namespace kaochang::ui
