// SPDX-License-Identifier: GPL-3.0-or-later
// A new site in four steps. What was typed stands until it is founded, through going back and a
// change of language; nothing of it is written before the last button.
#pragma once

#include "ui/doorstep.h"

namespace kaochang::ui {

class FirstRunModel final : public QObject
{
    Q_OBJECT

public:
    enum class Step { Place, Institution, Admin, Key };
    enum class Field {
        None, // no single field is at fault
        Folder,
        Name,
        CreditCode,
        Code,
        Profile,
        AdminName,
        Login,
        Passphrase,
        PassphraseAgain,
        KeyPassphrase,
        KeyPassphraseAgain
    };
    struct Trouble
    {
        Field field = Field::None;
        Error error;

        bool operator==(const Trouble &) const = default;
    };
    struct State
    {
        Step step = Step::Place;
        Foundation draft;
        QString passphraseAgain;
        QString keyPassphraseAgain;
        FolderReport place;           // as last examined
        std::optional<bool> keychain; // nothing: still being tried
        std::optional<Trouble> trouble;
        bool busy = false;

        // The keychain where it works and was not declined.
        security::Lock lock() const
        {
            return keychain.value_or(false) ? draft.lock : security::Lock::Passphrase;
        }
        bool operator==(const State &) const = default;
    };

    FirstRunModel(Doorstep &doorstep, const QString &folder, QObject *parent = nullptr);

    const State &state() const { return m_state; }

    template <typename Change> // (State &): what somebody types into field
    void type(Field field, Change change)
    {
        State next = m_state;
        change(next);
        if (next.trouble && next.trouble->field == field)
            next.trouble.reset();
        show(std::move(next));
    }
    void moveTo(const QString &folder); // another place for the data; looked at at once
    void next();                        // the last time: founds the site
    void back();
    void openSample();
    void complain(const Error &error); // at the field it is about, on the step that has it

Q_SIGNALS:
    void changed();
    void entered(const QString &folder); // a house is open there; empty: the sample

private:
    void turnTo(Step step);
    void examine();
    void probe();
    void found();
    void finish(const Result<> &answer, const QString &folder);
    void show(State state);

    Doorstep &m_doorstep;
    State m_state;
};

} // namespace kaochang::ui
