// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock_model.h"

#include <algorithm>
#include <array>

namespace kaochang::ui {

bool UnlockModel::State::asksPassphrase() const
{
    static constexpr std::array<std::string_view, 4> Codes = {
        "security.passphrase_needed", "security.wrong_key_passphrase", "security.keychain_empty",
        "security.keychain_unavailable"};
    return std::ranges::find(Codes, problem.code) != Codes.end();
}

UnlockModel::UnlockModel(Doorstep &doorstep, const QString &folder, const Error &problem,
                         QObject *parent)
    : QObject(parent)
    , m_doorstep(doorstep)
    , m_state{folder, problem, false}
{}

void UnlockModel::open(const QString &passphrase)
{
    if (m_state.busy)
        return;
    m_state.busy = true;
    Q_EMIT changed();
    m_doorstep.run(
        this,
        [folder = m_state.folder, passphrase](Founding &founding) {
            return founding.open(folder, passphrase);
        },
        [this](const Result<> &answer) {
            if (answer)
                return entered();
            m_state.busy = false;
            m_state.problem = answer.error();
            Q_EMIT changed();
        });
}

void UnlockModel::turnTo(const QString &folder)
{
    if (m_state.busy)
        return;
    m_state.folder = folder;
    open({});
}

} // namespace kaochang::ui
