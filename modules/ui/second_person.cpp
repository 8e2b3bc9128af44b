// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/second_person.h"

#include "ui/looks.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaochang::ui {

SecondPerson::SecondPerson(QWidget *parent)
    : QFrame(parent)
    , m_what(label({}, Look::Plain, this))
    , m_login(new QLineEdit(this))
    , m_passphrase(new QLineEdit(this))
    , m_refuse(button({}, u"x"_s, Look::Plain, this))
    , m_sign(button({}, u"checks"_s, Look::Primary, this))
{
    dress(this, Look::Card);
    m_login->setObjectName(u"second_login"_s);
    m_passphrase->setObjectName(u"second_passphrase"_s);
    m_refuse->setObjectName(u"second_refuse"_s);
    m_sign->setObjectName(u"second_sign"_s);
    m_login->setPlaceholderText(tr("Second person's name"));
    m_login->setAccessibleName(m_login->placeholderText());
    m_passphrase->setPlaceholderText(tr("Their passphrase"));
    m_passphrase->setAccessibleName(m_passphrase->placeholderText());
    m_passphrase->setEchoMode(QLineEdit::Password);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 8, 8);
    row->addWidget(m_what, 1);
    for (QLineEdit *field : {m_login, m_passphrase}) {
        field->setFixedWidth(190);
        field->setMinimumHeight(40);
        row->addWidget(field);
        connect(field, &QLineEdit::returnPressed, this, &SecondPerson::sign);
    }
    row->addWidget(m_refuse);
    row->addWidget(m_sign);
    connect(m_refuse, &QPushButton::clicked, this, &SecondPerson::refuse);
    connect(m_sign, &QPushButton::clicked, this, &SecondPerson::sign);
}

void SecondPerson::ask(const QString &what, const QString &verb, const QString &refusal)
{
    m_what->setText(what);
    m_sign->setText(verb);
    m_refuse->setText(refusal);
    m_refuse->setVisible(!refusal.isEmpty());
    m_passphrase->clear();
}

std::optional<Signature> SecondPerson::take()
{
    const Signature typed{m_login->text().trimmed(), m_passphrase->text()};
    m_passphrase->clear(); // kept nowhere
    return typed.login.isEmpty() || typed.passphrase.isEmpty() ? std::nullopt
                                                               : std::optional(typed);
}

void SecondPerson::sign()
{
    if (const auto signature = take())
        Q_EMIT signedOff(*signature);
}

void SecondPerson::refuse()
{
    if (const auto signature = take())
        Q_EMIT refused(*signature);
}

void askForRefusal(Ask &ask, QWidget *over, Ask::Text given)
{
    ask.reason(over,
               {SecondPerson::tr("Refuse the correction?"),
                SecondPerson::tr("What stands stays; the proposal, the refusal and its reason stay "
                                 "in the record."),
                SecondPerson::tr("Refuse"), false},
               {SecondPerson::tr("The recording does not show it"),
                SecondPerson::tr("The paper does not show it")},
               std::move(given));
}

} // namespace kaochang::ui
