// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/first_run_model.h"

#include "rules/credit_code.h"
#include "security/passphrase.h"
#include "security/user.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

using Field = FirstRunModel::Field;
using Step = FirstRunModel::Step;
using Found = std::optional<FirstRunModel::Trouble>;

struct Answerable
{
    std::string_view code;
    Step step;
    Field field;
};
constexpr std::array Answerables = {
    Answerable{"app.folder_not_empty", Step::Place, Field::Folder},
    Answerable{"app.folder_in_use", Step::Place, Field::Folder},
    Answerable{"file.cannot_write", Step::Place, Field::Folder},
    Answerable{"file.no_space", Step::Place, Field::Folder},
    Answerable{"site.no_name", Step::Institution, Field::Name},
    Answerable{"site.bad_credit_code", Step::Institution, Field::CreditCode},
    Answerable{"site.bad_institution_code", Step::Institution, Field::Code},
    Answerable{"site.kind_disagrees", Step::Institution, Field::Code},
    Answerable{"rules.policy_unknown", Step::Institution, Field::Profile},
    Answerable{"security.no_name", Step::Admin, Field::AdminName},
    Answerable{"security.no_login", Step::Admin, Field::Login},
    Answerable{"security.bad_login", Step::Admin, Field::Login},
};

Found at(Field field, const Result<> &checked)
{
    return checked ? Found() : FirstRunModel::Trouble{field, checked.error()};
}

// A passphrase long enough, and the same twice.
Found passphraseTrouble(const QString &passphrase, const QString &again, Field field, Field second)
{
    if (passphrase.size() < security::ShortestPassphrase)
        return at(field, fail(Kind::Invalid, "security.passphrase_too_short",
                              QString::number(security::ShortestPassphrase)));
    if (passphrase != again)
        return at(second, fail(Kind::Invalid, "security.passphrases_differ"));
    return {};
}

Found institutionTrouble(site::Institution institution)
{
    institution.creditCode = rules::normalCreditCode(institution.creditCode);
    auto checked = site::checkInstitution(institution);
    if (institution.creditCode.isEmpty() && (checked || checked.error().code != "site.no_name"))
        checked = fail(Kind::Invalid, "site.bad_credit_code");
    if (checked)
        return {};
    const auto *const known =
        std::ranges::find(Answerables, checked.error().code, &Answerable::code);
    return at(known == Answerables.end() ? Field::None : known->field, checked);
}

Found adminTrouble(const FirstRunModel::State &state)
{
    const FirstAdmin &admin = state.draft.admin;
    const auto checked = security::checkUser({{}, admin.login, admin.name, {Role::Admin}});
    if (admin.name.trimmed().isEmpty()) // the first field on the page
        return at(Field::AdminName, fail(Kind::Invalid, "security.no_name"));
    if (!checked)
        return at(Field::Login, checked);
    return passphraseTrouble(admin.passphrase, state.passphraseAgain, Field::Passphrase,
                             Field::PassphraseAgain);
}

Found troubleIn(const FirstRunModel::State &state)
{
    switch (state.step) {
    case Step::Place:
        return state.place.problem ? FirstRunModel::Trouble{Field::Folder, *state.place.problem}
                                   : Found();
    case Step::Institution:
        return institutionTrouble(state.draft.institution);
    case Step::Admin:
        return adminTrouble(state);
    case Step::Key:
        break;
    }
    return passphraseTrouble(state.draft.keyPassphrase, state.keyPassphraseAgain,
                             Field::KeyPassphrase, Field::KeyPassphraseAgain);
}

} // namespace

FirstRunModel::FirstRunModel(Doorstep &doorstep, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_doorstep(doorstep)
{
    m_state.draft.folder = folder;
    examine();
}

void FirstRunModel::moveTo(const QString &folder)
{
    type(Field::Folder, [&folder](State &next) { next.draft.folder = folder; });
    examine();
}

void FirstRunModel::next()
{
    if (m_state.busy || (m_state.step == Step::Key && !m_state.keychain))
        return;
    if (m_state.step == Step::Place) { // what stood there a minute ago may have changed
        State waiting = m_state;
        waiting.busy = true;
        show(std::move(waiting));
        examine();
        return;
    }
    turnTo(m_state.step == Step::Institution ? Step::Admin : Step::Key);
}

void FirstRunModel::back()
{
    if (m_state.busy || m_state.step == Step::Place)
        return;
    State before = m_state;
    before.step = Step(int(m_state.step) - 1);
    before.trouble.reset();
    show(std::move(before));
}

// Away from the step on the table, if nothing is wrong on it.
void FirstRunModel::turnTo(Step step)
{
    State after = m_state;
    after.busy = false;
    after.trouble = troubleIn(m_state);
    if (after.trouble)
        return show(std::move(after));
    if (m_state.step == Step::Key)
        return found();
    after.step = step;
    show(std::move(after));
    if (step == Step::Key)
        probe();
}

void FirstRunModel::examine()
{
    m_doorstep.run(
        this,
        [folder = m_state.draft.folder](Founding &founding) { return founding.examine(folder); },
        [this, folder = m_state.draft.folder](const FolderReport &report) {
            if (folder != m_state.draft.folder)
                return; // of what was typed before
            m_state.place = report;
            if (m_state.busy && m_state.step == Step::Place)
                return turnTo(Step::Institution);
            Q_EMIT changed();
        });
}

void FirstRunModel::probe()
{
    m_doorstep.run(
        this, [](Founding &founding) { return founding.keychainWorks(); },
        [this](bool works) {
            State next = m_state;
            next.keychain = works;
            show(std::move(next));
        });
}

void FirstRunModel::found()
{
    State next = m_state;
    next.busy = true;
    next.trouble.reset();
    show(std::move(next));
    Foundation foundation = m_state.draft;
    foundation.lock = m_state.lock();
    m_doorstep.run(
        this, [foundation](Founding &founding) { return founding.found(foundation); },
        [this, folder = foundation.folder](const Result<> &answer) { finish(answer, folder); });
}

void FirstRunModel::openSample()
{
    if (m_state.busy)
        return;
    State next = m_state;
    next.busy = true;
    next.trouble.reset();
    show(std::move(next));
    m_doorstep.run(
        this, [](Founding &founding) { return founding.openSample(); },
        [this](const Result<> &answer) { finish(answer, {}); });
}

void FirstRunModel::finish(const Result<> &answer, const QString &folder)
{
    if (!answer)
        return complain(answer.error());
    Q_EMIT entered(folder);
}

void FirstRunModel::complain(const Error &error)
{
    const auto *const known = std::ranges::find(Answerables, error.code, &Answerable::code);
    State next = m_state;
    next.busy = false;
    next.trouble = Trouble{Field::None, error};
    if (known != Answerables.end()) {
        next.trouble->field = known->field;
        next.step = known->step;
    }
    show(std::move(next));
}

void FirstRunModel::show(State state)
{
    if (state == m_state)
        return;
    m_state = std::move(state);
    Q_EMIT changed();
}

} // namespace kaochang::ui
