// SPDX-License-Identifier: GPL-3.0-or-later
// Theory papers of the sitting on the table, keyed by two people who cannot see each other's
// numbers.
#pragma once

#include "theory/import_scores.h"
#include "theory/key_in.h"
#include "theory/standing.h"
#include "ui/shown.h"

#include <QMap>
#include <QObject>

namespace kaochang::ui {

// What the person at the desk can do with a paper.
enum class PaperTurn { First, Second, Again, Resolve, Correct };

struct TheoryRow
{
    QString admission;
    QString seat; // room and number
    QString name;
    theory::Standing standing;
    PaperTurn turn = PaperTurn::First;

    const roster::EnrolmentId &id() const { return standing.enrolment; }
    bool operator==(const TheoryRow &) const = default;
};

struct KeyedPaper
{
    QString name;
    theory::Entry entry;
    bool agreed = false; // by a second person

    bool operator==(const KeyedPaper &) const = default;
};

class TheoryModel final : public QObject
{
    Q_OBJECT

public:
    struct State
    {
        bool loaded = false;
        bool busy = false;
        std::vector<TheoryRow> rows;
        std::vector<theory::ScoreTable> waiting; // imported tables nobody decided on yet
        QMap<QString, QString> people;           // names by user id
        roster::EnrolmentId current;             // null: none
        QString correcting;                      // why the current score is being corrected
        std::optional<KeyedPaper> last;          // what was saved before this one
        std::optional<Error> problem;

        const TheoryRow *row() const; // the current one
        QString nameOf(const UserId &user) const { return people.value(user.toString()); }
        bool operator==(const State &) const = default;
    };

    explicit TheoryModel(Desk &desk, QObject *parent = nullptr);

    const State &state() const { return *m_state; }
    void select(const roster::EnrolmentId &id);
    void correct(const QString &why);     // the next key() opens a correction
    void key(const theory::Entry &entry); // in whichever turn it is; goes on to the next
    void resolve(const theory::Entry &entry, const QString &why);
    void startOver(const QString &why);
    void accept(const theory::ScoreTableId &table);
    void reject(const theory::ScoreTableId &table, const QString &why);

Q_SIGNALS:
    void changed();

private:
    void refresh();
    void take(const Result<State> &seen);

    Desk &m_desk;
    theory::KeyIn m_keyIn;
    theory::ImportScores m_import;
    Shown<State> m_state{m_desk, *this};
};

} // namespace kaochang::ui
