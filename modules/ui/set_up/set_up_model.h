// SPDX-License-Identifier: GPL-3.0-or-later
// What is being kept, changed, or taken out of use on 考点; what stands there SiteModel reads.
#pragma once

#include "rules/warning.h"
#include "security/accounts.h"
#include "site/camera_address.h"
#include "site/retire_part.h"
#include "site/set_up_site.h"
#include "ui/shown.h"

#include <QObject>

namespace kaochang::ui {

enum class Sheet { Institution, Filing, Staff, Room, Camera, Account }; // site::Part, and accounts

// An account as it was typed. passphrase empty: the one there is stays.
struct AccountEntry
{
    security::User user;
    site::StaffId staff; // whose it is; null: nobody's of the staff
    QString passphrase;
    QString repeated;
    QString why; // of a new passphrase for somebody who has one
};

class SetUpModel final : public QObject
{
    Q_OBJECT

public:
    struct Opened // the form that is being filled in
    {
        Sheet sheet;
        QString id; // empty: something new

        bool operator==(const Opened &) const = default;
    };
    struct State
    {
        bool busy = false;
        std::optional<Opened> opened;         // until what was typed is kept or given up
        std::vector<rules::Warning> warnings; // on the filing kept last
        std::optional<Error> problem;

        bool operator==(const State &) const = default;
    };

    explicit SetUpModel(Desk &desk, QObject *parent = nullptr);

    const State &state() const { return *m_state; }
    bool mayKeep(Sheet sheet) const; // the role of who sits here

    void open(Sheet sheet, const QString &id = {});
    void close();
    void keep(const site::Institution &institution);
    void keep(const site::Filing &filing);
    void keep(const site::Staff &staff); // its phone as it was shown: the kept one stays
    void keep(const site::Room &room);
    // video.unknown_address before anything is written.
    void keep(const site::Camera &camera, const site::CameraAddress &typed);
    void keep(const AccountEntry &entry); // security.passphrases_differ
    void retire(Sheet sheet, const QString &id, const QString &why);
    void restore(Sheet sheet, const QString &id, const QString &why);

Q_SIGNALS:
    void changed();

private:
    template <typename Work>
    void run(Work work); // and the form closes where it was done
    const Actor &by() const { return m_desk.actor(); }

    Desk &m_desk;
    site::SetUpSite m_setUp;
    site::RetirePart m_retire;
    security::Accounts m_accounts;
    Shown<State> m_state{m_desk, *this};
};

} // namespace kaochang::ui
