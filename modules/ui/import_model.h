// SPDX-License-Identifier: GPL-3.0-or-later
// An import from a file to its report: nothing is written before import() is called.
#pragma once

#include "roster/import_roster.h"
#include "ui/shown.h"

#include <QObject>

#include <memory>

namespace kaochang::ui {

class ImportModel final : public QObject
{
    Q_OBJECT

public:
    struct State
    {
        bool busy = false;
        std::shared_ptr<const roster::ImportPlan> plan; // what would happen; null: not known yet
        std::optional<roster::ImportOutcome> outcome;   // what has happened
        std::optional<Error> problem;

        bool operator==(const State &) const = default;
    };

    ImportModel(Desk &desk, const QString &path, QObject *parent = nullptr);

    const State &state() const { return *m_state; }
    void look(); // reads the file again and plans anew
    void import();
    void saveFailed(const QString &path); // the failed rows, as a sheet to correct and import again

Q_SIGNALS:
    void changed();
    void failedRowsSaved(const QString &path);

private:
    Desk &m_desk;
    roster::ImportRoster m_import;
    QString m_path;
    Shown<State> m_state{m_desk, *this};
};

} // namespace kaochang::ui
