// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/first_run_page.h"

#include "rules/policy.h"
#include "ui/ask.h"
#include "ui/error_text.h"
#include "ui/form_field.h"
#include "ui/founding_terms.h"
#include "ui/looks.h"
#include "ui/preferences.h"
#include "ui/state_light.h"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::ui {

FirstRunPage::FirstRunPage(FirstRunModel &model, Doorstep &doorstep, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_doorstep(doorstep)
    , m_stack(new QStackedWidget(this))
    , m_problem(label({}, Look::Plain, this))
{
    setWindowTitle(tr("Kaochang"));
    resize(1366, 768);
    standOnGround(this);
    QFrame *box = card(this);
    box->setFixedWidth(760);
    QVBoxLayout *column = columnOf(box);
    column->setContentsMargins(32, 22, 32, 22);
    column->addWidget(label(tr("Set up this site"), Look::Title, box));
    column->addWidget(label(tr("Nothing is written before the last step. Going back keeps what was "
                               "typed."),
                            Look::Soft, box));
    addRail(column);
    // Tab goes in the order in which the fields are made.
    addPlace();
    addInstitution();
    addAdmin();
    addKey();
    column->addWidget(m_stack, 1);
    m_problem->setObjectName(u"problem"_s);
    column->addWidget(m_problem);
    addActions(column);
    auto *all = new QVBoxLayout(this);
    all->addWidget(box, 0, Qt::AlignCenter);
    connect(&m_model, &FirstRunModel::changed, this, &FirstRunPage::render);
    render();
}

void FirstRunPage::addRail(QVBoxLayout *column)
{
    auto *rail = new QHBoxLayout;
    rail->setSpacing(22);
    const std::array<QString, Steps> words = {tr("1 Language and place"), tr("2 Institution"),
                                              tr("3 Administrator"), tr("4 Key")};
    for (size_t i = 0; i < Steps; ++i) {
        m_rail[i] = new StateLight(Status::Idle, words[i], this);
        rail->addWidget(m_rail[i]);
    }
    rail->addStretch(1);
    column->addSpacing(6);
    column->addLayout(rail);
    column->addSpacing(6);
}

void FirstRunPage::addPlace()
{
    QVBoxLayout *column = addStep();
    auto *language = new QComboBox(this);
    language->setObjectName(u"language"_s);
    language->addItems(languageNames());
    Preferences &preferences = m_doorstep.preferences();
    language->setCurrentIndex(int(preferences.language()));
    connect(language, &QComboBox::activated, &preferences,
            [&preferences](int row) { preferences.setLanguage(Language(row)); });
    column->addWidget(new FormField(tr("&Language"), language, this));
    addLine(column, Field::Folder, tr("&Folder for the site's data"), u"folder"_s,
            [](State &state) -> QString & { return state.draft.folder; });
    connect(m_lines.back().edit, &QLineEdit::textEdited, &m_model, &FirstRunModel::moveTo);
    auto *choose = button(tr("&Choose…"), u"folder"_s, Look::Plain, this);
    choose->setObjectName(u"choose"_s);
    connect(choose, &QPushButton::clicked, this, [this] {
        m_doorstep.ask().folder(
            this, {tr("Folder for the site's data"), {}, m_model.state().draft.folder},
            [this](const QString &folder) { m_model.moveTo(folder); });
    });
    column->addWidget(choose, 0, Qt::AlignLeft);
    column->addStretch(1);
    m_sample = button(tr("Open the &sample site · 演示数据"), u"eye"_s, Look::Plain, this);
    m_existing = button(tr("&Open an existing site…"), u"folder"_s, Look::Plain, this);
    auto *row = new QHBoxLayout;
    row->addWidget(m_sample);
    row->addWidget(m_existing);
    row->addStretch(1);
    column->addWidget(
        label(tr("To look around first: the sample site holds invented people only, "
                 "is labelled 演示数据 (demonstration data) for ever, and can never be "
                 "sent to a centre as real."),
              Look::Soft, this));
    column->addLayout(row);
}

void FirstRunPage::addInstitution()
{
    QVBoxLayout *column = addStep();
    addLine(column, Field::Name, tr("Na&me of the institution"), u"institution_name"_s,
            [](State &state) -> QString & { return state.draft.institution.name; });
    addLine(column, Field::CreditCode, tr("&Unified social credit code (18 places)"),
            u"credit_code"_s,
            [](State &state) -> QString & { return state.draft.institution.creditCode; });
    m_kind = new QComboBox(this);
    m_profile = new QComboBox(this);
    for (QComboBox *combo : {m_kind, m_profile})
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setObjectName(u"kind"_s);
    m_kind->addItems(
        {kindText(site::InstitutionKind::Enterprise), kindText(site::InstitutionKind::SocialBody)});
    connect(m_kind, &QComboBox::activated, this, [this](int row) {
        m_model.type(Field::Code, [row](State &state) {
            state.draft.institution.kind = site::InstitutionKind(row);
        });
    });
    column->addWidget(new FormField(tr("&Kind"), m_kind, this));
    m_profile->setObjectName(u"profile"_s);
    m_profile->addItem(tr("Choose one"), QString());
    for (const rules::Policy &policy : rules::policies())
        m_profile->addItem(policy.title, policy.id);
    connect(m_profile, &QComboBox::activated, this, [this] {
        m_model.type(Field::Profile, [id = m_profile->currentData().toString()](State &state) {
            state.draft.institution.profile = id;
        });
    });
    m_profileBox = new FormField(tr("&Policy and region it works under"), m_profile, this);
    column->addWidget(m_profileBox);
    addLine(column, Field::Code, tr("&Institution code (13 places, as filed)"), u"code"_s,
            [](State &state) -> QString & { return state.draft.institution.code; })
        ->setNote(tr("A letter and twelve digits, such as Y000012000001: the first 13 places of "
                     "its certificate numbers."));
}

void FirstRunPage::addAdmin()
{
    QVBoxLayout *column = addStep();
    addLine(column, Field::AdminName, tr("&Your name"), u"admin_name"_s,
            [](State &state) -> QString & { return state.draft.admin.name; });
    addLine(column, Field::Login, tr("Sign-&in name"), u"login"_s,
            [](State &state) -> QString & { return state.draft.admin.login; })
        ->setNote(tr("One word without blanks, such as wangli. The first person is the "
                     "administrator and lets the others in."));
    addSecret(column, Field::Passphrase, tr("&Passphrase for signing in"), u"passphrase"_s,
              [](State &state) -> QString & { return state.draft.admin.passphrase; });
    addSecret(column, Field::PassphraseAgain, tr("The passphrase &again"), u"passphrase_again"_s,
              [](State &state) -> QString & { return state.passphraseAgain; });
    column->addStretch(1);
}

void FirstRunPage::addKey()
{
    QVBoxLayout *column = addStep();
    column->addWidget(label(tr("Personal data is sealed under the site's key. Where shall this "
                               "machine keep that key?"),
                            Look::Plain, this));
    m_keychainLight = new StateLight(this);
    m_inKeychain = new QRadioButton(tr("In the system &keychain of this desktop user"), this);
    m_byPassphrase =
        new QRadioButton(tr("Not at all: ask for the passphrase at &every start"), this);
    column->addWidget(m_keychainLight);
    m_inKeychain->setObjectName(u"in_keychain"_s);
    m_byPassphrase->setObjectName(u"by_passphrase"_s);
    column->addWidget(m_inKeychain);
    column->addWidget(m_byPassphrase);
    for (QRadioButton *radio : {m_inKeychain, m_byPassphrase})
        connect(radio, &QRadioButton::clicked, this, [this] {
            m_model.type(Field::None, [isKept = m_inKeychain->isChecked()](State &state) {
                state.draft.lock = isKept ? security::Lock::Keychain : security::Lock::Passphrase;
            });
        });
    addSecret(column, Field::KeyPassphrase, tr("&Passphrase of the site's key"),
              u"key_passphrase"_s,
              [](State &state) -> QString & { return state.draft.keyPassphrase; })
        ->setNote(tr("It opens the site on any machine, and is the only way in when the keychain "
                     "is lost. Not the one for signing in. Write it down and put it under seal: "
                     "without it and without the keychain nobody can read the sealed data."));
    addSecret(column, Field::KeyPassphraseAgain, tr("The passphrase of the key &again"),
              u"key_passphrase_again"_s,
              [](State &state) -> QString & { return state.keyPassphraseAgain; });
    column->addStretch(1);
}

void FirstRunPage::addActions(QVBoxLayout *column)
{
    m_back = button(tr("&Back"), {}, Look::Tall, this);
    m_next = button(tr("&Next"), {}, Look::Primary, this);
    m_sample->setObjectName(u"sample"_s);
    m_existing->setObjectName(u"existing"_s);
    m_back->setObjectName(u"back"_s);
    m_next->setObjectName(u"next"_s);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    column->addLayout(row);
    connect(m_sample, &QPushButton::clicked, &m_model, &FirstRunModel::openSample);
    connect(m_back, &QPushButton::clicked, &m_model, &FirstRunModel::back);
    connect(m_next, &QPushButton::clicked, &m_model, &FirstRunModel::next);
    connect(new QShortcut(QKeySequence(u"Ctrl+Return"_s), this), &QShortcut::activated, &m_model,
            &FirstRunModel::next);
    connect(m_existing, &QPushButton::clicked, this, [this] {
        m_doorstep.ask().folder(this, {tr("The folder that holds the site"), {}, {}},
                                [this](const QString &folder) { existingWanted(folder); });
    });
}

QVBoxLayout *FirstRunPage::addStep()
{
    auto *page = new QWidget(m_stack);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(9);
    m_stack->addWidget(page);
    return column;
}

FormField *FirstRunPage::addLine(QVBoxLayout *column, Field field, const QString &name,
                                 const QString &objectName, Access access)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(objectName);
    auto *box = new FormField(name, edit, this);
    column->addWidget(box);
    m_lines.push_back({field, access, box, edit});
    connect(edit, &QLineEdit::returnPressed, &m_model, &FirstRunModel::next);
    connect(edit, &QLineEdit::textEdited, this, [this, field, access](const QString &text) {
        m_model.type(field, [&](State &state) { access(state) = text; });
    });
    return box;
}

FormField *FirstRunPage::addSecret(QVBoxLayout *column, Field field, const QString &name,
                                   const QString &objectName, Access access)
{
    FormField *box = addLine(column, field, name, objectName, access);
    m_lines.back().edit->setEchoMode(QLineEdit::Password);
    return box;
}

FormField *FirstRunPage::boxOf(Field field) const
{
    if (field == Field::Profile)
        return m_profileBox;
    const auto line = std::ranges::find(m_lines, field, &Line::field);
    return line == m_lines.end() ? nullptr : line->box;
}

} // namespace kaochang::ui
