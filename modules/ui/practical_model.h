// SPDX-License-Identifier: GPL-3.0-or-later
// An assessor's queue: one's own marks under a drawn code, and everybody's once the panel has
// submitted.
#pragma once

#include "practical/desk.h"
#include "practical/marking.h"
#include "practical/moderation.h"
#include "ui/second_person.h"
#include "ui/shown.h"

#include <QMap>
#include <QObject>

namespace kaochang::ui {

class PracticalModel final : public QObject
{
    Q_OBJECT

public:
    struct State
    {
        bool loaded = false;
        bool busy = false;
        bool isPanelSeated = false;            // in this sitting, whoever sits in it
        std::optional<practical::Panel> panel; // mine
        practical::Scheme scheme;
        std::vector<practical::PaperLine> papers;
        practical::PaperId current;               // null: none
        std::optional<practical::PaperView> view; // of the current one
        site::RoomId room;                        // it is sat in; null: no seat
        QString candidate;                        // once it is open
        QMap<QString, QString> people;            // names by user id
        QString problemAspect; // the aspect the problem is about; empty: the page
        std::optional<Error> problem;

        const practical::Mark *mark(QStringView aspect) const; // mine; null: not marked
        QString nameOf(const UserId &user) const { return people.value(user.toString()); }
        bool operator==(const State &) const = default;
    };

    explicit PracticalModel(Desk &desk, QObject *parent = nullptr);

    const State &state() const { return *m_state; }
    bool isChief() const;
    void select(const practical::PaperId &id);
    void mark(const practical::Mark &mark); // on disk when changed() says so
    void undo();
    void submit(); // and on to the next paper not submitted
    void submitAs(rules::ScoreState state, const QString &why);
    void rule(const QString &matter, practical::Outcome outcome, const QString &why);
    void sendBack(const UserId &assessor, const QString &why);
    void correct(const UserId &assessor, const practical::Mark &mark, const QString &why);
    void confirmCorrection(const practical::CorrectionId &id, const Signature &second);
    void refuseCorrection(const practical::CorrectionId &id, const Signature &second,
                          const QString &why);

Q_SIGNALS:
    void changed();

private:
    void refresh();
    void take(const Result<State> &seen);

    template <typename Work, typename Then = Shown<State>::Nothing>
    void act(Work work, Then then = {}, const QString &aspect = {});
    auto goOn();

    Desk &m_desk;
    practical::Marking m_marking;
    practical::Moderation m_moderation;
    Shown<State> m_state{m_desk, *this};
};

} // namespace kaochang::ui
