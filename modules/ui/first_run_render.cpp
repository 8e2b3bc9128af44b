// SPDX-License-Identifier: GPL-3.0-or-later
// How the first run looks at each moment; what it is made of is in first_run_page.cpp.
#include "rules/credit_code.h"
#include "security/passphrase.h"
#include "ui/error_text.h"
#include "ui/first_run_page.h"
#include "ui/form_field.h"
#include "ui/founding_terms.h"
#include "ui/looks.h"
#include "ui/state_light.h"

#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QStackedWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace kaochang::ui {

void FirstRunPage::render()
{
    State state = m_model.state();
    for (const Line &line : m_lines) {
        const QString &text = line.access(state);
        if (line.edit->text() != text)
            line.edit->setText(text);
        line.box->say(Status::Idle, {});
    }
    renderStep(state);
    renderPlace(state);
    renderInstitution(state);
    renderSecrets(state);
    renderTrouble(state);
}

void FirstRunPage::renderStep(const State &state)
{
    const auto step = size_t(state.step);
    for (size_t i = 0; i < Steps; ++i) {
        const Status status = i < step ? Status::Ok : i == step ? Status::Info : Status::Idle;
        m_rail[i]->say(status, m_rail[i]->word());
    }
    const bool isLast = state.step == FirstRunModel::Step::Key;
    m_stack->setCurrentIndex(int(step));
    m_stack->setEnabled(!state.busy);
    m_back->setVisible(state.step != FirstRunModel::Step::Place);
    m_back->setEnabled(!state.busy);
    m_next->setText(isLast && state.busy ? tr("Setting up…")
                    : isLast             ? tr("&Set up the site")
                                         : tr("&Next"));
    m_next->setEnabled(!state.busy && (!isLast || state.keychain));
    if (m_shown == int(step))
        return;
    m_shown = int(step);
    for (const Line &line : m_lines) {
        if (m_stack->currentWidget()->isAncestorOf(line.edit))
            return line.edit->setFocus();
    }
}

void FirstRunPage::renderPlace(const State &state)
{
    constexpr qint64 Wanted = qint64{10} << 30; // exchange.md 3: warn below 10 GB
    FormField *box = boxOf(Field::Folder);
    if (state.place.problem)
        box->say(Status::Warn, errorText(*state.place.problem));
    else if (state.place.losesWrites)
        box->say(Status::Warn,
                 tr("This is a network share or a removable FAT disk: such disks lose "
                    "writes. Choose a folder on an internal disk."));
    else if (state.place.freeBytes >= 0)
        box->say(state.place.freeBytes < Wanted ? Status::Warn : Status::Ok,
                 tr("%1 GB free. A day of recording takes 10 GB and more.")
                     .arg(state.place.freeBytes >> 30));
}

void FirstRunPage::renderInstitution(const State &state)
{
    const site::Institution &institution = state.draft.institution;
    m_kind->setCurrentIndex(int(institution.kind));
    m_profile->setCurrentIndex(std::max(0, m_profile->findData(institution.profile)));
    const auto policy = rules::policyNamed(institution.profile);
    m_profileBox->setNote(policy ? filesWithText(*policy, m_doorstep.clock().today()) : QString());
    m_profileBox->say(Status::Idle, {});
    if (rules::normalCreditCode(institution.creditCode).size() != 18)
        return;
    const auto warning = rules::checkCreditCode(institution.creditCode);
    boxOf(Field::CreditCode)
        ->say(warning ? Status::Warn : Status::Ok,
              warning ? sentence(warning->code, warning->reason) : tr("Its check places agree."));
}

void FirstRunPage::renderSecrets(const State &state)
{
    const FirstAdmin &admin = state.draft.admin;
    const auto weigh = [this](Field field, const QString &passphrase, const QStringList &known) {
        if (!passphrase.isEmpty()) {
            const auto [status, word] = strengthText(security::strengthOf(passphrase, known));
            boxOf(field)->say(status, word);
        }
    };
    weigh(Field::Passphrase, admin.passphrase, {admin.login, admin.name});
    weigh(Field::KeyPassphrase, state.draft.keyPassphrase,
          {admin.login, admin.name, state.draft.institution.name, admin.passphrase});
    const bool works = state.keychain.value_or(false);
    m_keychainLight->say(!state.keychain ? Status::Idle
                         : works         ? Status::Ok
                                         : Status::Warn,
                         !state.keychain ? tr("Trying the system keychain…")
                         : works         ? tr("The system keychain of this machine works.")
                                 : tr("The system keychain does not answer here: the passphrase is "
                                      "asked at every start."));
    m_inKeychain->setEnabled(works);
    m_byPassphrase->setEnabled(works);
    const bool isKept = state.lock() == security::Lock::Keychain;
    (isKept ? m_inKeychain : m_byPassphrase)->setChecked(true);
}

void FirstRunPage::renderTrouble(const State &state)
{
    const bool isNew = std::exchange(m_told, state.trouble) != state.trouble;
    const bool isSomewhere = state.trouble && state.trouble->field != Field::None;
    m_problem->setText(state.trouble && !isSomewhere ? errorText(state.trouble->error) : QString());
    m_problem->setVisible(!m_problem->text().isEmpty());
    if (!isSomewhere)
        return;
    FormField *box = boxOf(state.trouble->field);
    box->say(Status::Error, errorText(state.trouble->error));
    if (isNew)
        box->field()->setFocus();
}

} // namespace kaochang::ui
