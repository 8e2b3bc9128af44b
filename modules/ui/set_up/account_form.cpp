// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/set_up/account_form.h"

#include "ui/set_up/fields.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace kaochang::ui {

AccountForm::AccountForm(QWidget *parent)
    : EntryForm(parent)
    , m_staff(choiceField(this, u"staff"_s))
    , m_login(lineField(this, u"login"_s))
    , m_name(lineField(this, u"name"_s))
    , m_roles(checkList(this, u"roles"_s))
    , m_passphrase(lineField(this, u"passphrase"_s))
    , m_repeated(lineField(this, u"repeated"_s))
    , m_why(lineField(this, u"why"_s))
{
    for (QLineEdit *secret : {m_passphrase, m_repeated})
        secret->setEchoMode(QLineEdit::Password);
    addField(tr("Of the s&taff"), m_staff, {"site.account_taken", "site.no_such_staff"});
    addField(tr("&Sign-in name"), m_login, {"security.no_login", "security.login_taken"});
    addField(tr("&Name"), m_name, {"security.no_name"});
    addField(tr("&Roles"), m_roles, {"security.no_role", "security.last_admin"});
    addField(tr("&Passphrase"), m_passphrase, {"security.passphrase_too_short"});
    addField(tr("Passphrase a&gain"), m_repeated, {"security.passphrases_differ"});
    addField(tr("&Why a new passphrase"), m_why, {"security.reason_needed"});
    connect(m_staff, &QComboBox::activated, this, &AccountForm::takeOver);
}

void AccountForm::begin(const security::User &user, const std::vector<site::Staff> &staff)
{
    const bool isNew = user.id.isNull();
    m_was = user;
    m_people = staff;
    setHeading(isNew ? tr("A new account") : tr("Change %1").arg(user.name));
    m_staff->clear();
    m_staff->addItem(tr("nobody of the staff"), QString());
    for (const site::Staff &person : staff)
        m_staff->addItem(person.name, person.id.toString());
    m_login->setText(user.login);
    m_name->setText(user.name);
    offerRoles(m_roles, user.roles);
    for (QLineEdit *each : {m_passphrase, m_repeated, m_why})
        each->clear();
    m_passphrase->setPlaceholderText(isNew ? QString() : tr("empty: the one there is stays"));
    m_why->setEnabled(!isNew);
    m_staff->setCurrentIndex(0);
    for (const site::Staff &person : staff) {
        if (!isNew && person.user == user.id)
            choose(m_staff, person.id.toString());
    }
    beginAt(isNew ? static_cast<QWidget *>(m_staff) : m_login);
}

void AccountForm::takeOver()
{
    const int at = m_staff->currentIndex() - 1;
    if (at < 0 || !m_was.id.isNull())
        return;
    m_name->setText(m_people[size_t(at)].name);
    offerRoles(m_roles, m_people[size_t(at)].roles);
}

AccountEntry AccountForm::entered() const
{
    security::User user = m_was;
    user.login = m_login->text().trimmed();
    user.name = m_name->text().trimmed();
    user.roles = rolesIn(m_roles, m_was.roles);
    return {user, site::StaffId(m_staff->currentData().toString()), m_passphrase->text(),
            m_repeated->text(), m_why->text()};
}

} // namespace kaochang::ui
