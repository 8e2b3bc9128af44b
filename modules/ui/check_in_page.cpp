// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/check_in_page.h"

#include "ui/ask.h"
#include "ui/burst_catcher.h"
#include "ui/desk.h"
#include "ui/looks.h"
#include "ui/picture_view.h"
#include "ui/print_dialog.h"
#include "ui/reveal_strip.h"
#include "ui/state_light.h"
#include "ui/terms.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

constexpr int FrameMs = 200;
constexpr QSize OnFile(120, 160);
constexpr QSize AtDoor(213, 160);

Status doorStatus(const roster::DoorMatch &match)
{
    return match.state == roster::DoorState::Expected ? Status::Info : Status::Warn;
}

} // namespace

CheckInPage::CheckInPage(Desk &desk, QWidget *parent)
    : PageFrame(tr("Check-in"), {}, parent)
    , m_desk(desk)
    , m_model(desk)
    , m_field(new QLineEdit(this))
    , m_matches(new RowsModel<roster::DoorMatch>(
          {{tr("Name"), [](const auto &match) { return match.line.candidate.name; }},
           {tr("Seat"), [this](const auto &match) { return seatText(match.line); }},
           {tr("Document"),
            [](const auto &match) {
                return rules::maskDocument(match.line.candidate.document.number);
            }},
           {tr("State"), [this](const auto &match) { return matchText(match); },
            [](const auto &match) { return std::optional(doorStatus(match)); }}},
          this))
    , m_list(table(tr("Found"), this))
    , m_present(new RowsModel<Entry>(
          {{tr("Time"), [](const Entry &entry) { return hourText(entry.admission.at); }},
           {tr("Name"), [](const Entry &entry) { return entry.line.candidate.name; }},
           {tr("Seat"), [this](const Entry &entry) { return seatText(entry.line); }}},
          this))
    , m_presentList(table(tr("Checked in"), this))
    , m_result(card(this))
    , m_light(new StateLight(m_result))
    , m_name(label({}, Look::Figure, m_result))
    , m_seat(label({}, Look::Title, m_result))
    , m_more(label({}, Look::Soft, m_result))
    , m_onFile(new PictureView(m_result))
    , m_atDoor(new PictureView(m_result))
    , m_photo(button({}, u"camera"_s, Look::Plain, m_result))
    , m_revealed(new RevealStrip(desk, this))
    , m_print(button(tr("Print…"), u"printer"_s, Look::Plain, this))
    , m_reveal(button(tr("Show number…"), u"eye"_s, Look::Tall, this))
    , m_turnAway(button(tr("Turn away…"), {}, Look::Tall, this))
    , m_undo(button(tr("Undo…"), u"arrow-back-up"_s, Look::Tall, this))
    , m_primary(button({}, u"user-check"_s, Look::Primary, this))
{
    addDoor();
    addResult();
    addActions();
    setEmpty({u"users"_s, tr("Nobody is enrolled in this sitting"),
              tr("Import the roster and draw the seats first; then candidates check in here."),
              nullptr});
    connect(&m_model, &CheckInModel::changed, this, &CheckInPage::render);
    connect(new BurstCatcher(desk.clock(), this), &BurstCatcher::scanned, &m_model,
            &CheckInModel::scan);
    connect(&m_model, &CheckInModel::noPicture, this, [this] {
        m_desk.say({Status::Warn, tr("The camera shows no picture; nothing was kept."), {}, {}});
    });
    connect(&m_frames, &QTimer::timeout, this, &CheckInPage::paintDoor);
    setFocusProxy(m_field);
    render();
}

void CheckInPage::showEvent(QShowEvent *event)
{
    m_model.watch(true);
    m_frames.start(FrameMs);
    PageFrame::showEvent(event);
}

void CheckInPage::hideEvent(QHideEvent *event)
{
    m_frames.stop();
    m_model.watch(false);
    PageFrame::hideEvent(event);
}

void CheckInPage::addDoor()
{
    dress(m_field, Look::Big);
    m_field->setObjectName(u"door"_s);
    m_field->setPlaceholderText(
        tr("Scan the admission sheet, or type name, initials, last four places or seat"));
    m_field->setAccessibleName(m_field->placeholderText());
    body()->addWidget(m_field);
    body()->addWidget(m_revealed);
    connect(m_field, &QLineEdit::textEdited, &m_model, &CheckInModel::search);
    connect(m_field, &QLineEdit::returnPressed, this, &CheckInPage::doPrimary);

    m_list->setModel(m_matches);
    setWidths(m_list, {160, 160, 190});
    m_list->setObjectName(u"found"_s);
    m_presentList->setModel(m_present);
    m_presentList->setObjectName(u"present"_s);
    setWidths(m_presentList, {70, 120});
    connect(m_list, &QTableView::activated, this, &CheckInPage::doPrimary);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { renderResult(m_model.state()); });
}

void CheckInPage::addResult()
{
    auto *column = new QVBoxLayout;
    column->addStretch(1);
    for (QWidget *each : {static_cast<QWidget *>(m_light), static_cast<QWidget *>(m_name),
                          static_cast<QWidget *>(m_seat), static_cast<QWidget *>(m_more)})
        column->addWidget(each);
    column->addStretch(1);
    m_name->setObjectName(u"who"_s);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(16);
    sides->addLayout(column, 1);
    sides->addLayout(faces());
    columnOf(m_result)->addLayout(sides);
    auto *left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(m_result, 2);
    left->addWidget(m_list, 3);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addLayout(left, 3);
    row->addWidget(m_presentList, 2);
    body()->addLayout(row, 1);
}

// The photo that came with the roster and the still of this door, side by side.
QLayout *CheckInPage::faces()
{
    m_onFile->setFixedSize(OnFile);
    m_atDoor->setFixedSize(AtDoor);
    m_onFile->setObjectName(u"on_file"_s);
    m_atDoor->setObjectName(u"at_door"_s);
    m_photo->setObjectName(u"photo"_s);
    auto *pictures = new QHBoxLayout;
    pictures->setSpacing(8);
    pictures->addWidget(m_onFile);
    pictures->addWidget(m_atDoor);
    auto *column = new QVBoxLayout;
    column->addStretch(1);
    column->addLayout(pictures);
    column->addWidget(m_photo);
    column->addStretch(1);
    connect(m_photo, &QPushButton::clicked, &m_model, &CheckInModel::takePhoto);
    connect(new QShortcut(QKeySequence(Qt::Key_F7), this), &QShortcut::activated, &m_model,
            &CheckInModel::takePhoto);
    return column;
}

void CheckInPage::addActions()
{
    head()->addWidget(m_print);
    m_print->setObjectName(u"print"_s);
    m_reveal->setObjectName(u"reveal"_s);
    connect(m_print, &QPushButton::clicked, this,
            [this] { (new PrintDialog(m_desk, results::DayPaper::SignIn, this))->open(); });
    connect(m_reveal, &QPushButton::clicked, this, [this] {
        if (const roster::RollLine *line = standing())
            m_revealed->ask(line->candidate.id, line->candidate.name);
    });
    m_primary->setObjectName(u"primary"_s);
    m_undo->setObjectName(u"undo"_s);
    m_turnAway->setObjectName(u"turn_away"_s);
    for (QPushButton *each : {m_reveal, m_turnAway, m_undo, m_primary})
        actions()->addWidget(each);
    connect(m_primary, &QPushButton::clicked, this, &CheckInPage::doPrimary);
    connect(m_turnAway, &QPushButton::clicked, this, &CheckInPage::askTurnAway);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        const auto &state = m_model.state();
        if (state.last)
            return askUndo(*state.last);
        const roster::DoorMatch *match = chosen();
        if (match && match->admission)
            askUndo({match->line, *match->admission});
    });
}

void CheckInPage::render()
{
    const CheckInModel::State &state = m_model.state();
    setHint(tr("%1 of %2 are here").arg(state.present.size()).arg(state.enrolled));
    showEmpty(state.loaded && state.enrolled == 0);
    showProblem(state.problem);
    m_matches->show(state.found.matches);
    m_present->show(state.present);
    m_list->setVisible(!state.found.matches.empty());
    if (!state.found.matches.empty() && !m_list->currentIndex().isValid())
        m_list->selectRow(0);
    renderResult(state);
}

void CheckInPage::renderResult(const CheckInModel::State &state)
{
    const roster::DoorMatch *match = chosen();
    const bool canEnter = match && match->state == roster::DoorState::Expected;
    if (state.last) {
        m_light->say(Status::Ok, tr("Checked in"));
        m_name->setText(state.last->line.candidate.name);
        m_seat->setText(seatText(state.last->line));
        m_more->setText(state.last->admission.lateMinutes > 0
                            ? tr("%n minute(s) late", nullptr, state.last->admission.lateMinutes)
                            : QString());
    } else if (match) {
        m_light->say(doorStatus(*match), matchText(*match));
        m_name->setText(match->line.candidate.name);
        m_seat->setText(seatText(match->line));
        m_more->setText(state.found.total > int(state.found.matches.size())
                            ? tr("%n people fit; type more", nullptr, state.found.total)
                            : QString());
    } else {
        m_light->say(Status::Idle, tr("Waiting for the next candidate"));
        for (QLabel *each : {m_name, m_seat, m_more})
            each->clear();
    }
    m_primary->setText(state.last ? tr("Next (Enter)") : tr("Check in (Enter)"));
    m_primary->setEnabled(!state.busy && (state.last || canEnter));
    m_undo->setVisible(state.last || (match && match->admission));
    m_turnAway->setVisible(match && !state.last);
    m_reveal->setVisible(standing() != nullptr);
    m_model.stand(standing());
    renderFaces();
}

void CheckInPage::renderFaces()
{
    const CheckInModel::State &state = m_model.state();
    if (state.faces.enrolment != m_faces.enrolment)
        m_revealed->conceal(); // what stands there is of somebody else
    m_faces = state.faces;
    const bool isSomebody = !m_faces.enrolment.isNull();
    if (const QImage photo = QImage::fromData(m_faces.onFile); !photo.isNull())
        m_onFile->show(photo, tr("On file"));
    else
        m_onFile->explain(isSomebody ? tr("No photo on file") : QString());
    m_photo->setVisible(state.hasCamera);
    m_photo->setEnabled(isSomebody && !state.busy);
    m_photo->setText(m_faces.atDoor.isEmpty() ? tr("Take a photo (F7)") : tr("Take it again (F7)"));
    if (const QImage still = QImage::fromData(m_faces.atDoor); !still.isNull())
        m_atDoor->show(still, tr("Taken at %1").arg(hourText(m_faces.takenAt)));
    else
        paintDoor();
}

void CheckInPage::paintDoor()
{
    if (!m_faces.atDoor.isEmpty())
        return; // the still stands
    if (const QImage picture = m_model.picture(); !picture.isNull())
        m_atDoor->show(picture, tr("Live"));
    else
        m_atDoor->explain(m_model.state().hasCamera
                              ? tr("Waiting for the camera…")
                              : tr("No camera at the door. Choose one in the settings."));
}

const roster::RollLine *CheckInPage::standing() const
{
    if (m_model.state().last)
        return &m_model.state().last->line;
    const roster::DoorMatch *match = chosen();
    return match ? &match->line : nullptr;
}

const roster::DoorMatch *CheckInPage::chosen() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < m_matches->rowCount() ? &m_matches->at(row) : nullptr;
}

void CheckInPage::doPrimary()
{
    if (m_model.state().busy)
        return;
    const roster::DoorMatch *match = chosen();
    if (m_model.state().last || !match)
        m_model.next();
    else if (match->state == roster::DoorState::Expected)
        m_model.admit(match->line.enrolment.id);
    else
        return;
    m_field->clear();
    m_field->setFocus();
}

void CheckInPage::askUndo(const Entry &entry)
{
    m_desk.ask().reason(
        this,
        {tr("Undo the check-in of %1?").arg(entry.line.candidate.name),
         tr("The candidate counts as not here again; both steps stay on record."), tr("Undo"),
         false},
        {tr("Wrong person chosen"), tr("The candidate left before the start")},
        [this, id = entry.line.enrolment.id](const QString &why) { m_model.undo(id, why); });
}

void CheckInPage::askTurnAway()
{
    const roster::DoorMatch *match = chosen();
    if (!match)
        return;
    m_desk.ask().reason(
        this,
        {tr("Turn away who came for %1?").arg(match->line.candidate.name),
         tr("It is recorded with the reason; the candidate may still come."), tr("Turn away"),
         false},
        {tr("Not the person of the document"), tr("No valid document"), tr("Too late")},
        [this, id = match->line.enrolment.id](const QString &why) { m_model.turnAway(id, why); });
}

QString CheckInPage::seatText(const roster::RollLine &line) const
{
    const auto &seat = line.enrolment.seat;
    return seat ? tr("%1 · seat %2").arg(m_model.state().rooms.value(seat->room)).arg(seat->number)
                : tr("no seat");
}

QString CheckInPage::matchText(const roster::DoorMatch &match) const
{
    switch (match.state) {
    case roster::DoorState::Expected:
        return tr("Expected");
    case roster::DoorState::AlreadyIn:
        return tr("Already in at %1, by %2 on %3")
            .arg(hourText(match.admission->at), m_model.state().people.value(match.admission->by),
                 match.admission->machine);
    case roster::DoorState::OtherSitting:
        return tr("Enrolled in another sitting");
    case roster::DoorState::NotSeated:
        break;
    }
    return tr("No seat drawn yet");
}

} // namespace kaochang::ui
