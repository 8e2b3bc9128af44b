// SPDX-License-Identifier: GPL-3.0-or-later
// A site that did not open by itself: why, and the ways in there are. The passphrase goes to the
// store lane and is kept nowhere.
#pragma once

#include "ui/doorstep.h"

namespace kaochang::ui {

class UnlockModel final : public QObject
{
    Q_OBJECT

public:
    struct State
    {
        QString folder;
        Error problem; // never empty: else nobody would be here
        bool busy = false;

        bool isNothingThere() const { return problem.code == "app.no_site_here"; }
        bool asksPassphrase() const; // it would help
        bool operator==(const State &) const = default;
    };

    UnlockModel(Doorstep &doorstep, const QString &folder, const Error &problem,
                QObject *parent = nullptr);

    const State &state() const { return m_state; }
    void open(const QString &passphrase); // empty: try once more by keychain
    void turnTo(const QString &folder);   // another data folder

Q_SIGNALS:
    void changed();
    void entered(); // a house is open

private:
    Doorstep &m_doorstep;
    State m_state;
};

} // namespace kaochang::ui
