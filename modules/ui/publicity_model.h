// SPDX-License-Identifier: GPL-3.0-or-later
// 公示与复核 of the sitting on the table: what is shown and until when, who objects, who looks
// again.
#pragma once

#include "results/publicity/hear_appeals.h"
#include "results/publicity/public_list.h"
#include "results/publicity/publish_results.h"
#include "ui/shown.h"

#include <QMap>
#include <QObject>

namespace kaochang::ui {

struct AppealRow
{
    results::Appeal appeal;
    QString name; // of the candidate
    QString admission;
    std::vector<UserId> mayRecheck;               // who may, and has no part in the result
    std::vector<results::Correction> corrections; // confirmed since it came: what it may change by

    bool operator==(const AppealRow &) const = default;
};

class PublicityModel final : public QObject
{
    Q_OBJECT

public:
    enum class Form { None, Publish, Appeal };

    struct State
    {
        bool loaded = false;
        bool busy = false;
        std::optional<results::ResultSheet> sheet;
        std::vector<results::Publicity> publicities; // oldest version first
        results::PublicityState standing;
        rules::Chosen length; // how long at least
        QDate today;
        int workingDaysLeft = 0;
        std::vector<AppealRow> appeals; // oldest first
        QMap<QString, QString> people;  // names by user id
        results::AppealId current;
        Form form = Form::None;
        std::optional<Error> problem;

        const results::Publicity *publicity() const; // the one that stands
        const AppealRow *appeal() const;             // the current one
        bool isOver() const { return standing.until && today > *standing.until; }
        QString nameOf(const UserId &user) const
        {
            return people.value(user.toString(), user.toString());
        }
        bool operator==(const State &) const = default;
    };

    explicit PublicityModel(Desk &desk, QObject *parent = nullptr);

    const State &state() const { return *m_state; }
    void open(Form form);
    void select(const results::AppealId &id);
    void publish(const results::PublicityWish &wish);
    void withdraw(const QString &why);
    void close();
    void receive(const results::Appeal &appeal);
    void assign(const UserId &rechecker);
    void decide(const results::AppealAnswer &answer);
    // The list as it is shown, filled on the store lane; then gets it ready.
    using Take = std::function<void(const results::Form &)>;
    void makeList(Take then);
    void saveSheet(const QString &path); // the same as .xlsx

Q_SIGNALS:
    void changed();
    void saved(const QString &path);

private:
    void refresh();
    void take(const Result<State> &seen);
    void say(const std::optional<Error> &problem);

    Desk &m_desk;
    results::PublishResults m_publish;
    results::HearAppeals m_hear;
    Shown<State> m_state{m_desk, *this};
};

} // namespace kaochang::ui
