// SPDX-License-Identifier: GPL-3.0-or-later
// The incidents of the sitting on the table, and who sits in it; what is told of one is one version
// more.
#pragma once

#include "supervision/report_incident.h"
#include "ui/shown.h"
#include "ui/sitters.h"

#include <QHash>
#include <QObject>

namespace kaochang::ui {

struct IncidentRow
{
    supervision::Incident incident;
    QString room;
    QString who; // seat and masked name; empty: nobody in particular

    bool operator==(const IncidentRow &) const = default;
};

class IncidentsModel final : public QObject
{
    Q_OBJECT

public:
    struct State
    {
        bool loaded = false;
        bool busy = false;
        std::vector<IncidentRow> rows; // newest first
        std::vector<Sitter> sitters;   // as the roll has them
        QHash<UserId, QString> people; // who may have told
        std::optional<Error> problem;

        bool operator==(const State &) const = default;
    };

    explicit IncidentsModel(Desk &desk, QObject *parent = nullptr);

    const State &state() const { return *m_state; }
    void describe(const supervision::IncidentId &id, const supervision::IncidentVersion &version);

Q_SIGNALS:
    void changed();

private:
    void refresh();

    Desk &m_desk;
    supervision::ReportIncident m_report;
    Shown<State> m_state{m_desk, *this};
};

} // namespace kaochang::ui
