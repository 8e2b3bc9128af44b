// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/set_up/set_up_model.h"

#include "rules/identity.h"
#include "security/permissions.h"
#include "security/sign_in.h"
#include "security/users.h"
#include "site/rooms.h"
#include "site/staff_list.h"
#include "video/source.h"

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

QString actOf(Sheet sheet)
{
    return sheet == Sheet::Account ? u"security.change_user"_s
                                   : u"site.keep_%1"_s.arg(site::partWord(site::Part(sheet)));
}

Result<site::Camera> whole(const store::Reader &reader, site::Camera camera,
                           const site::CameraAddress &typed)
{
    QString kept;
    if (!camera.id.isNull()) {
        TRY_LET(was, site::rooms::camera(reader, camera.id));
        kept = was.address;
    }
    camera.address = site::wholeAddress(typed, kept);
    TRY(video::parseSource({}, camera.name, camera.address));
    return camera;
}

Result<site::Staff> whole(const store::Reader &reader, site::Staff staff)
{
    if (staff.id.isNull())
        return staff;
    TRY_LET(was, site::staff_list::byId(reader, staff.id));
    staff.user = was.user; // given and taken under Accounts
    if (staff.phone == rules::maskDocument(was.phone))
        staff.phone = was.phone;
    return staff;
}

Result<> giveTo(const site::SetUpSite &act, const Actor &by, const store::Reader &reader,
                const UserId &user, const site::StaffId &wanted)
{
    const auto had = site::staff_list::byUser(reader, user);
    if (had && had->id == wanted)
        return {};
    if (had) {
        site::Staff before = *had;
        before.user = {};
        TRY(act.keepStaff(by, before));
    }
    if (wanted.isNull())
        return {};
    TRY_LET(person, site::staff_list::byId(reader, wanted));
    person.user = user;
    TRY(act.keepStaff(by, person));
    return {};
}

Result<security::User> changed(const security::Accounts &accounts, const security::SignIn &signIn,
                               const Actor &by, const AccountEntry &entry)
{
    if (!entry.passphrase.isEmpty()) {
        if (entry.why.trimmed().isEmpty())
            return fail(Kind::Invalid, "security.reason_needed");
        TRY(signIn.resetPassphrase(by, entry.user.id, entry.passphrase, entry.why));
    }
    return accounts.change(by, entry.user);
}

} // namespace

SetUpModel::SetUpModel(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_setUp(desk.store(), desk.clock())
    , m_retire(desk.store(), desk.clock())
    , m_accounts(desk.store())
{}

bool SetUpModel::mayKeep(Sheet sheet) const
{
    return security::may(by().role, actOf(sheet));
}

void SetUpModel::open(Sheet sheet, const QString &id)
{
    m_state.set({.busy = false, .opened = Opened{sheet, id}, .warnings = {}, .problem = {}});
}

void SetUpModel::close()
{
    m_state.set({});
}

template <typename Work>
void SetUpModel::run(Work work)
{
    m_state.act(std::move(work), [](State &next) {
        next.opened.reset();
        next.warnings.clear();
    });
}

void SetUpModel::keep(const site::Institution &institution)
{
    run([act = m_setUp, by = by(), institution] { return act.keepInstitution(by, institution); });
}

void SetUpModel::keep(const site::Filing &filing)
{
    m_state.act([act = m_setUp, by = by(), filing] { return act.keepFiling(by, filing); },
                [](State &next, const site::Filing &kept) {
                    next.opened.reset();
                    next.warnings = site::scopeWarnings(kept);
                });
}

void SetUpModel::keep(const site::Staff &staff)
{
    run([&store = m_desk.store(), act = m_setUp, by = by(), staff]() -> Result<site::Staff> {
        TRY_LET(wanted, whole(store.reader(), staff));
        return act.keepStaff(by, wanted);
    });
}

void SetUpModel::keep(const site::Room &room)
{
    run([act = m_setUp, by = by(), room] { return act.keepRoom(by, room); });
}

void SetUpModel::keep(const site::Camera &camera, const site::CameraAddress &typed)
{
    run([&store = m_desk.store(), act = m_setUp, by = by(), camera,
         typed]() -> Result<site::Camera> {
        TRY_LET(wanted, whole(store.reader(), camera, typed));
        return act.keepCamera(by, wanted);
    });
}

// Account and link are two acts: where the second is refused, the first stands and is shown.
void SetUpModel::keep(const AccountEntry &entry)
{
    run([&store = m_desk.store(), act = m_setUp, accounts = m_accounts, by = by(),
         entry]() -> Result<security::User> {
        if (entry.passphrase != entry.repeated)
            return fail(Kind::Invalid, "security.passphrases_differ");
        const security::SignIn signIn(store);
        TRY_LET(user, entry.user.id.isNull() ? signIn.addUser(by, entry.user, entry.passphrase)
                                             : ui::changed(accounts, signIn, by, entry));
        TRY(giveTo(act, by, store.reader(), user.id, entry.staff));
        return user;
    });
}

void SetUpModel::retire(Sheet sheet, const QString &id, const QString &why)
{
    if (sheet == Sheet::Account)
        return run(
            [act = m_accounts, by = by(), id, why] { return act.disable(by, UserId(id), why); });
    run([act = m_retire, by = by(), part = site::Part(sheet), id, why] {
        return act.retire(by, part, id, why);
    });
}

void SetUpModel::restore(Sheet sheet, const QString &id, const QString &why)
{
    if (sheet == Sheet::Account)
        return run(
            [act = m_accounts, by = by(), id, why] { return act.enable(by, UserId(id), why); });
    run([act = m_retire, by = by(), part = site::Part(sheet), id, why] {
        return act.restore(by, part, id, why);
    });
}

} // namespace kaochang::ui
