// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock_page.h"

#include "ui/ask.h"
#include "ui/error_text.h"
#include "ui/form_field.h"
#include "ui/looks.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace kaochang::ui {

UnlockPage::UnlockPage(UnlockModel &model, Doorstep &doorstep, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_doorstep(doorstep)
    , m_title(label({}, Look::Title, this))
    , m_folder(label({}, Look::Soft, this))
    , m_why(label({}, Look::Plain, this))
    , m_passphrase(new QLineEdit(this))
    , m_open(button(tr("&Open the site"), {}, Look::Primary, this)) // Tab goes in this order
    , m_again(button(tr("&Try again"), u"refresh"_s, Look::Plain, this))
    , m_other(button(tr("Another data &folder…"), u"folder"_s, Look::Plain, this))
{
    setWindowTitle(tr("Kaochang"));
    resize(1366, 768);
    standOnGround(this);
    m_passphrase->setObjectName(u"passphrase"_s);
    m_passphrase->setEchoMode(QLineEdit::Password);
    dress(m_passphrase, Look::Big);
    m_field = new FormField(tr("&Passphrase of the site's key"), m_passphrase, this);
    m_field->setNote(tr("The one chosen when the site was set up, not the one for signing in."));
    m_why->setObjectName(u"problem"_s);
    m_why->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_folder->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFrame *box = card(this);
    box->setFixedWidth(620);
    QVBoxLayout *column = columnOf(box);
    column->setContentsMargins(32, 28, 32, 28);
    for (QWidget *each : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_folder),
                          static_cast<QWidget *>(m_why), static_cast<QWidget *>(m_field)})
        column->addWidget(each);
    column->addSpacing(8);
    addActions(column);
    auto *all = new QVBoxLayout(this);
    all->addWidget(box, 0, Qt::AlignCenter);
    connect(&m_model, &UnlockModel::changed, this, &UnlockPage::render);
    render();
}

void UnlockPage::addActions(QVBoxLayout *column)
{
    m_other->setObjectName(u"other"_s);
    m_again->setObjectName(u"again"_s);
    m_open->setObjectName(u"open"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_other);
    row->addWidget(m_again);
    row->addStretch(1);
    row->addWidget(m_open);
    column->addLayout(row);
    const auto open = [this] { m_model.open(m_passphrase->text()); };
    connect(m_open, &QPushButton::clicked, this, open);
    connect(m_passphrase, &QLineEdit::returnPressed, this, open);
    connect(m_again, &QPushButton::clicked, this, [this] { m_model.open({}); });
    connect(m_other, &QPushButton::clicked, this, [this] {
        m_doorstep.ask().folder(this,
                                {tr("The folder that holds the site"), {}, m_model.state().folder},
                                [this](const QString &folder) { m_model.turnTo(folder); });
    });
}

void UnlockPage::render()
{
    const UnlockModel::State &state = m_model.state();
    const bool isAsked = state.asksPassphrase();
    const bool isWrong = state.problem.code == "security.wrong_key_passphrase";
    m_title->setText(isAsked ? tr("This site is locked") : tr("This site does not open"));
    m_folder->setText(state.folder);
    m_why->setText(isWrong ? QString() : errorText(state.problem));
    m_why->setVisible(!isWrong);
    m_field->setVisible(isAsked);
    m_field->say(Status::Error, isWrong ? errorText(state.problem) : QString());
    m_open->setVisible(isAsked);
    m_open->setText(state.busy ? tr("Opening…") : tr("&Open the site"));
    for (QWidget *each : {static_cast<QWidget *>(m_open), static_cast<QWidget *>(m_passphrase),
                          static_cast<QWidget *>(m_other), static_cast<QWidget *>(m_again)})
        each->setEnabled(!state.busy);
    if (state.busy)
        return;
    m_passphrase->selectAll();
    (isAsked ? static_cast<QWidget *>(m_passphrase) : m_again)->setFocus();
}

} // namespace kaochang::ui
