// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection_cards.h"

#include "security/passphrase.h"
#include "ui/desk.h"
#include "ui/error_text.h"
#include "ui/form_field.h"
#include "ui/founding_terms.h"
#include "ui/looks.h"
#include "ui/state_light.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

QString textOf(const FormField *field)
{
    return static_cast<const QLineEdit *>(field->field())->text();
}

} // namespace

ProtectionCards::ProtectionCards(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(desk)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(signInCard(), 1, Qt::AlignTop);
    m_key = keyCard();
    row->addWidget(m_key, 1, Qt::AlignTop);
    connect(m_change, &QPushButton::clicked, this, [this] {
        m_model.changePassphrase(textOf(m_old), {textOf(m_fresh), textOf(m_again)});
    });
    connect(m_keep, &QPushButton::clicked, this, [this] {
        m_model.keepKey(m_inKeychain->isChecked() ? security::Lock::Keychain
                                                  : security::Lock::Passphrase,
                        textOf(m_keyOld), {textOf(m_keyFresh), textOf(m_keyAgain)});
    });
    connect(&m_model, &ProtectionModel::changed, this, &ProtectionCards::render);
    m_inKeychain->setChecked(m_model.state().lock == security::Lock::Keychain);
    m_byPassphrase->setChecked(m_model.state().lock == security::Lock::Passphrase);
    render();
}

QWidget *ProtectionCards::signInCard()
{
    QFrame *box = card(this);
    QVBoxLayout *column = columnOf(box);
    column->addWidget(label(tr("My passphrase"), Look::Heading, box));
    m_old = addSecret(column, tr("The one until now"), u"old_passphrase"_s);
    m_fresh = addSecret(column, tr("The new one"), u"fresh_passphrase"_s);
    m_again = addSecret(column, tr("The new one again"), u"fresh_again"_s);
    m_change = button(tr("Change my passphrase"), u"key"_s, Look::Plain, this);
    m_change->setObjectName(u"change_passphrase"_s);
    column->addWidget(m_change, 0, Qt::AlignLeft);
    connect(static_cast<QLineEdit *>(m_fresh->field()), &QLineEdit::textEdited, this,
            [this](const QString &typed) {
                const auto [status, word] =
                    strengthText(security::strengthOf(typed, {m_desk.person()->name}));
                m_fresh->say(status, typed.isEmpty() ? QString() : word);
            });
    return box;
}

QWidget *ProtectionCards::keyCard()
{
    QFrame *box = card(this);
    QVBoxLayout *column = columnOf(box);
    column->addWidget(label(tr("The site's key"), Look::Heading, box));
    m_keptNow = new StateLight(this);
    m_inKeychain = new QRadioButton(tr("System keychain"), this);
    m_byPassphrase = new QRadioButton(tr("Passphrase at every start"), this);
    column->addWidget(m_keptNow);
    auto *kept = new QHBoxLayout;
    kept->addWidget(m_inKeychain);
    kept->addWidget(m_byPassphrase);
    kept->addStretch(1);
    column->addLayout(kept);
    m_inKeychain->setObjectName(u"in_keychain"_s);
    m_byPassphrase->setObjectName(u"by_passphrase"_s);
    m_keyOld = addSecret(column, tr("Passphrase of the key until now"), u"key_passphrase"_s);
    m_keyFresh = addSecret(column, tr("A new one, if it is to change"), u"key_fresh"_s);
    m_keyAgain = addSecret(column, tr("The new one again"), u"key_again"_s);
    m_keep = button(tr("Keep the key so"), u"lock"_s, Look::Plain, this);
    m_keep->setObjectName(u"keep_key"_s);
    column->addWidget(m_keep, 0, Qt::AlignLeft);
    return box;
}

FormField *ProtectionCards::addSecret(QVBoxLayout *column, const QString &name,
                                      const QString &objectName)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(objectName);
    edit->setEchoMode(QLineEdit::Password);
    auto *field = new FormField(name, edit, this);
    column->addWidget(field);
    m_secrets.push_back(field);
    return field;
}

void ProtectionCards::render()
{
    const ProtectionModel::State &state = m_model.state();
    m_key->setVisible(state.mayKeepKey);
    m_keptNow->say(Status::Ok,
                   state.lock == security::Lock::Keychain
                       ? tr("Now in the system keychain; the passphrase is the way back")
                       : tr("Now asked for as a passphrase at every start"));
    for (QPushButton *each : {m_change, m_keep})
        each->setEnabled(!state.busy);
    for (FormField *each : m_secrets)
        each->say(Status::Idle, {});
    if (state.done != m_done) {
        m_done = state.done;
        for (FormField *each : m_secrets)
            static_cast<QLineEdit *>(each->field())->clear();
        m_desk.say({Status::Ok,
                    state.about == ProtectionModel::About::Key
                        ? tr("The site's key is kept as chosen.")
                        : tr("Your passphrase was changed."),
                    {},
                    {}});
    }
    if (state.problem && !state.busy) {
        FormField *place = placeOf(*state.problem, state.about);
        place->say(Status::Error, errorText(*state.problem));
        place->field()->setFocus();
    }
}

FormField *ProtectionCards::placeOf(const Error &problem, ProtectionModel::About about) const
{
    const bool isKey = about == ProtectionModel::About::Key;
    if (problem.code == "security.passphrases_differ")
        return isKey ? m_keyAgain : m_again;
    if (problem.code == "security.passphrase_too_short")
        return isKey ? m_keyFresh : m_fresh;
    return isKey ? m_keyOld : m_old;
}

} // namespace kaochang::ui
