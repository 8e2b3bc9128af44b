// SPDX-License-Identifier: GPL-3.0-or-later
// 成绩审批 of the sitting on the table: what counts, what stands in the way, who locks it.
#pragma once

#include "results/correct_results.h"
#include "results/lock_results.h"
#include "results/registers.h"
#include "ui/second_person.h"
#include "ui/shown.h"

#include <QMap>
#include <QObject>

namespace kaochang::ui {

class ResultsModel final : public QObject
{
    Q_OBJECT

public:
    struct State
    {
        bool loaded = false;
        bool busy = false;
        std::optional<results::ResultSheet> sheet;
        std::optional<results::LockProposal> proposal; // newest; before the lock only
        std::vector<results::Correction> corrections;  // of this sitting, waiting
        QMap<QString, QString> people;                 // names by user id
        roster::EnrolmentId current;
        std::optional<Error> problem;

        const results::ResultLine *line() const; // the current one
        QString nameOf(const UserId &user) const { return people.value(user.toString()); }
        bool operator==(const State &) const = default;
    };

    explicit ResultsModel(Desk &desk, QObject *parent = nullptr);

    const State &state() const { return *m_state; }
    void select(const roster::EnrolmentId &id);
    void judge(rules::SubjectKind kind, results::Opinion opinion, const QString &why);
    void acceptGaps(const QString &why); // of everybody who has some
    void propose();
    void confirm(const Signature &second);
    void proposeCorrection(rules::SubjectKind kind, Centi points, const QString &why);
    void confirmCorrection(const results::CorrectionId &id, const Signature &second);
    void rejectCorrection(const results::CorrectionId &id, const Signature &second,
                          const QString &why);
    // The result register, filled on the store lane; then gets it ready to be shown.
    using Take = std::function<void(const results::Form &)>;
    void makeRegister(Take then);
    void saveRoster(const QString &path); // 成绩花名册 as .xlsx

Q_SIGNALS:
    void changed();
    void saved(const QString &path);

private:
    void refresh();
    void take(const Result<State> &seen);
    void say(const std::optional<Error> &problem);

    Desk &m_desk;
    results::LockResults m_lock;
    results::CorrectResults m_correct;
    Shown<State> m_state{m_desk, *this};
};

} // namespace kaochang::ui
