// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sign_in_page.h"

#include "ui/desk.h"
#include "ui/error_text.h"
#include "ui/looks.h"
#include "ui/terms.h"

#include <QComboBox>
#include <QFrame>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaochang::ui {

SignInPage::SignInPage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_model(desk)
    , m_login(new QLineEdit(this))
    , m_passphrase(new QLineEdit(this))
    , m_role(new QComboBox(this))
    , m_problem(label({}, Look::Plain, this))
    , m_enter(button(tr("Sign in"), {}, Look::Primary, this))
    , m_accounts(new QListWidget(this))
{
    setWindowTitle(tr("Kaochang"));
    resize(1366, 768);
    standOnGround(this);
    QFrame *box = card(this);
    box->setFixedWidth(420);
    QVBoxLayout *column = columnOf(box);
    column->setContentsMargins(32, 28, 32, 28);
    column->addWidget(label(tr("Kaochang"), Look::Title, box));
    column->addWidget(label(tr("The assessment site, from the door to the seal"), Look::Soft, box));
    column->addSpacing(10);
    addFields(column);
    column->addWidget(m_problem);
    column->addSpacing(8);
    column->addWidget(m_enter);
    addAccounts(column, desk.demoPassphrase());
    auto *all = new QVBoxLayout(this);
    all->addWidget(box, 0, Qt::AlignCenter);

    m_role->addItem(tr("My usual role"));
    for (int role = 0; role < RoleCount; ++role)
        m_role->addItem(roleText(Role(role)));
    connect(m_enter, &QPushButton::clicked, this, &SignInPage::enter);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &SignInPage::enter);
    connect(&m_model, &SignInModel::changed, this, &SignInPage::render);
    m_login->setFocus();
    render();
}

void SignInPage::addFields(QVBoxLayout *column)
{
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_login->setObjectName(u"login"_s);
    m_passphrase->setObjectName(u"passphrase"_s);
    m_enter->setObjectName(u"enter"_s);
    m_problem->setObjectName(u"problem"_s);
    const std::pair<QString, QWidget *> fields[] = {
        {tr("&Name"), m_login}, {tr("&Passphrase"), m_passphrase}, {tr("&Role"), m_role}};
    for (const auto &[text, field] : fields) {
        auto *word = label(text, Look::Soft, this);
        word->setBuddy(field);
        dress(field, Look::Big);
        column->addWidget(word);
        column->addWidget(field);
    }
}

void SignInPage::addAccounts(QVBoxLayout *column, const QString &passphrase)
{
    const bool isDemo = !passphrase.isEmpty();
    auto *word = label(tr("Demonstration: choose an account, it fills the form"), Look::Soft, this);
    word->setBuddy(m_accounts);
    m_accounts->setObjectName(u"accounts"_s);
    m_accounts->setMaximumHeight(190);
    column->addSpacing(8);
    for (QWidget *each : {static_cast<QWidget *>(word), static_cast<QWidget *>(m_accounts)}) {
        each->setVisible(isDemo);
        column->addWidget(each);
    }
    const auto fill = [this, passphrase](const QListWidgetItem *item) {
        m_login->setText(item->data(Qt::UserRole).toString());
        m_passphrase->setText(passphrase);
        m_passphrase->setFocus(); // Enter signs in
    };
    connect(m_accounts, &QListWidget::itemClicked, this, fill);
    connect(m_accounts, &QListWidget::itemActivated, this, fill);
}

void SignInPage::enter()
{
    if (!m_enter->isEnabled())
        return;
    const int role = m_role->currentIndex() - 1;
    m_model.enter(m_login->text().trimmed(), m_passphrase->text(),
                  role < 0 ? std::nullopt : std::optional(Role(role)));
}

void SignInPage::render()
{
    const SignInModel::State &state = m_model.state();
    m_enter->setEnabled(!state.busy);
    if (m_accounts->count() != int(state.accounts.size())) {
        m_accounts->clear();
        for (const security::User &user : state.accounts) {
            QStringList roles;
            for (const Role role : user.roles)
                roles << roleText(role);
            auto *item = new QListWidgetItem(
                u"%1 · %2 · %3"_s.arg(user.login, user.name, roles.join(u"、"_s)), m_accounts);
            item->setData(Qt::UserRole, user.login);
        }
    }
    m_problem->setText(state.problem ? errorText(*state.problem) : QString());
    m_problem->setVisible(state.problem.has_value());
    if (state.problem) {
        m_passphrase->selectAll();
        m_passphrase->setFocus();
    }
}

} // namespace kaochang::ui
