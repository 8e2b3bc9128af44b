// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on the monitor until a house is open: the first run where there is no site yet, else
// what it takes to open the one that is there. Built anew when the language changes.
#pragma once

#include "ui/first_run_model.h"
#include "ui/unlock_model.h"

#include <memory>

namespace kaochang::ui {

class Entrance final : public QObject
{
    Q_OBJECT

public:
    // why: what the program met when it tried to open the folder.
    Entrance(Doorstep &doorstep, const QString &folder, const Error &why,
             QObject *parent = nullptr);
    ~Entrance() override;

    void show();
    QWidget *window() const { return m_window.get(); }

Q_SIGNALS:
    void entered(); // a house is open; queued, so that the entrance may be taken down

private:
    void turn(); // to the other page, when another folder was chosen
    void rebuild();
    void remember(const QString &folder);

    Doorstep &m_doorstep;
    const QString m_folder; // the program was started with
    FirstRunModel m_firstRun;
    UnlockModel m_unlock;
    std::unique_ptr<QWidget> m_window;
};

} // namespace kaochang::ui
