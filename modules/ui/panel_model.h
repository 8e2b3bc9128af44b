// SPDX-License-Identifier: GPL-3.0-or-later
// Before a panel marks: by which scheme, and who sits in it. The store decides; what it would
// refuse is said beforehand.
#pragma once

#include "practical/adopt_scheme.h"
#include "practical/panel_choice.h"
#include "practical/seat_panel.h"
#include "ui/shown.h"

#include <QObject>

namespace kaochang::ui {

struct CodeRow // whose drawn code is which: for the door, never for the panel
{
    QString code;
    QString admission;
    QString name;
    QString seat;

    bool operator==(const CodeRow &) const = default;
};

class PanelModel final : public QObject
{
    Q_OBJECT

public:
    enum class Field { Page, Scheme, People }; // where a problem belongs

    struct State
    {
        bool loaded = false;
        bool busy = false;
        std::vector<rules::SubjectKind> subjects; // of the sitting, those a panel marks
        std::optional<practical::PanelChoice> choice;
        std::vector<practical::Scheme> offered; // adopted ones, what was read, samples that fit
        practical::Scheme scheme;               // looked at; a null id: not adopted
        std::vector<site::StaffId> chosen;      // in the order of choosing
        site::StaffId chief;                    // one of them, or null
        std::vector<CodeRow> codes;             // empty for who may not see them
        Field field = Field::Page;
        std::optional<Error> problem;

        bool hasScheme() const { return !scheme.sections.empty(); }
        bool isAdopted() const { return !scheme.id.isNull(); }
        bool isChosen(const site::StaffId &id) const;
        const practical::Choosable *person(const site::StaffId &id) const; // null: not here
        bool isComplete() const; // as far as can be told here, the store would seat it
        bool operator==(const State &) const = default;
    };

    explicit PanelModel(Desk &desk, QObject *parent = nullptr);

    const State &state() const { return *m_state; }
    bool mayAdopt() const;
    bool maySeat() const;
    void chooseSubject(rules::SubjectKind subject);
    void lookAt(int offered);
    void readScheme(const QString &path); // shown, not adopted yet
    void adopt();
    void choose(const std::vector<site::StaffId> &people); // the chief follows
    void lead(const site::StaffId &chief);
    void seat();

Q_SIGNALS:
    void changed();

private:
    void refresh();
    void startOver(); // what stands, instead of what was being chosen
    void take(const Result<State> &seen);

    Desk &m_desk;
    practical::AdoptScheme m_adopt;
    practical::SeatPanel m_seat;
    std::optional<practical::Scheme> m_read; // from a file
    rules::SubjectKind m_subject = rules::SubjectKind::Practical;
    bool m_isTouched = false; // somebody is choosing: an answer does not undo it
    Shown<State> m_state{m_desk, *this};
};

} // namespace kaochang::ui
