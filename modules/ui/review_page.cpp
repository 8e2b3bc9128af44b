// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review_page.h"

#include "ui/ask.h"
#include "ui/desk.h"
#include "ui/error_text.h"
#include "ui/fill_box.h"
#include "ui/looks.h"
#include "ui/picture_view.h"
#include "ui/review_lists.h"
#include "ui/review_terms.h"
#include "ui/state_light.h"
#include "ui/timeline_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

using supervision::Finding;
using supervision::Marker;
using supervision::MarkerKind;

constexpr qint64 LeadMs = 5000; // what led to a mark is seen before it

} // namespace

ReviewPage::ReviewPage(Desk &desk, QWidget *parent)
    : PageFrame(tr("Review"), {}, parent)
    , m_desk(desk)
    , m_model(desk)
    , m_player(desk.dataFolder() + u"/video"_s)
    , m_rooms(new QComboBox(this))
    , m_cameras(new QComboBox(this))
    , m_picture(new PictureView(this))
    , m_axis(new TimelineView(this))
    , m_play(button({}, u"player-play"_s, Look::Plain, this))
    , m_speed(new QComboBox(this))
    , m_proof(new StateLight(this))
    , m_lists(new ReviewLists(this))
    , m_bookmark(button(tr("Bookmark… (M)"), u"bookmark"_s, Look::Plain, this))
    , m_sign(button(tr("Sign the finding"), u"lock"_s, Look::Primary, this))
{
    addHead();
    auto *sides = new QHBoxLayout;
    sides->setSpacing(16);
    sides->addWidget(screen(), 1);
    sides->addWidget(m_lists);
    body()->addLayout(sides, 1);
    body()->addWidget(m_axis);
    setEmpty({u"eye-check"_s, tr("No sitting is chosen"),
              tr("Choose a sitting on the Today page. What its cameras recorded then stands here "
                 "on one time axis."),
              nullptr});
    m_sign->setObjectName(u"sign"_s);
    actions()->addWidget(m_bookmark);
    actions()->addWidget(m_sign);
    addKeys();
    connect(m_axis, &TimelineView::seekWanted, &m_player, &PlayerModel::seek);
    connect(m_axis, &TimelineView::cameraWanted, &m_player, &PlayerModel::choose);
    connect(m_axis, &TimelineView::markerPicked, this, &ReviewPage::jumpTo);
    connect(m_bookmark, &QPushButton::clicked, this, &ReviewPage::askForBookmark);
    connect(m_sign, &QPushButton::clicked, this, [this] {
        if (const Finding *finding = m_lists->chosenFinding())
            m_model.signFinding(finding->id);
    });
    connect(m_lists, &ReviewLists::markerPicked, this, &ReviewPage::jumpTo);
    connect(m_lists, &ReviewLists::bookmarkPicked, this,
            [this](const supervision::Bookmark &bookmark) { m_player.seek(bookmark.at); });
    connect(m_lists, &ReviewLists::findingChosen, this, &ReviewPage::renderSign);
    connect(m_lists, &ReviewLists::findingWanted, this, &ReviewPage::askForFinding);
    connect(&m_player, &PlayerModel::changed, this, &ReviewPage::renderPicture);
    connect(&m_model, &ReviewModel::changed, this, &ReviewPage::render);
    render();
}

void ReviewPage::addHead()
{
    m_rooms->setAccessibleName(tr("Room"));
    m_cameras->setAccessibleName(tr("Camera"));
    m_rooms->setObjectName(u"rooms"_s);
    m_cameras->setObjectName(u"cameras"_s);
    for (QComboBox *box : {m_rooms, m_cameras}) {
        box->setMinimumWidth(150);
        head()->addWidget(box);
    }
    connect(m_rooms, &QComboBox::activated, this,
            [this] { m_model.chooseRoom(site::RoomId(m_rooms->currentData().toString())); });
    connect(m_cameras, &QComboBox::activated, this,
            [this] { m_player.choose(video::CameraId(m_cameras->currentData().toString())); });
}

QWidget *ReviewPage::screen()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_picture, 1);
    column->addWidget(transport());
    return side;
}

QWidget *ReviewPage::transport()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &name, const QString &icon, auto act) {
        auto *made = button({}, icon, Look::Plain, bar);
        made->setAccessibleName(name);
        made->setToolTip(name);
        connect(made, &QPushButton::clicked, this, act);
        row->addWidget(made);
    };
    add(tr("One picture back (,)"), u"player-skip-back"_s, [this] { m_player.step(-1); });
    m_play->setObjectName(u"play"_s);
    connect(m_play, &QPushButton::clicked, &m_player, &PlayerModel::toggle);
    row->addWidget(m_play);
    add(tr("One picture on (.)"), u"player-skip-forward"_s, [this] { m_player.step(1); });
    m_speed->setAccessibleName(tr("Speed"));
    for (const double speed : {0.5, 1.0, 2.0, 4.0, 8.0})
        m_speed->addItem(u"%1×"_s.arg(speed), speed);
    connect(m_speed, &QComboBox::activated, this,
            [this] { m_player.setSpeed(m_speed->currentData().toDouble()); });
    row->addWidget(m_speed);
    row->addStretch(1);
    m_proof->setObjectName(u"proof"_s);
    row->addWidget(m_proof);
    return bar;
}

void ReviewPage::addKeys()
{
    const auto on = [this](const QKeySequence &keys, auto act) {
        auto *made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, act);
    };
    on(Qt::Key_J, [this] { m_player.shuttle(-1); });
    on(Qt::Key_K, [this] { m_player.pause(); });
    on(Qt::Key_L, [this] { m_player.shuttle(1); });
    on(Qt::Key_Comma, [this] { m_player.step(-1); });
    on(Qt::Key_Period, [this] { m_player.step(1); });
    on(Qt::Key_M, [this] { m_bookmark->click(); });
    for (QTableView *list : m_lists->findChildren<QTableView *>()) { // they would keep Space
        auto *made = new QShortcut(Qt::Key_Space, list);
        made->setContext(Qt::WidgetShortcut);
        connect(made, &QShortcut::activated, &m_player, &PlayerModel::toggle);
    }
}

void ReviewPage::showEvent(QShowEvent *event)
{
    PageFrame::showEvent(event);
    m_model.refresh(); // segments close without anybody saving
}

void ReviewPage::hideEvent(QHideEvent *event)
{
    m_player.pause();
    PageFrame::hideEvent(event);
}

void ReviewPage::keyPressEvent(QKeyEvent *event)
{
    // What has the hand took it first: on a button Space presses the button.
    if (event->key() == Qt::Key_Space)
        m_player.toggle();
    else
        PageFrame::keyPressEvent(event);
}

void ReviewPage::render()
{
    const ReviewModel::State &state = m_model.state();
    showEmpty(state.loaded && state.rooms.empty());
    showProblem(state.problem);
    m_player.load(state.timeline);
    m_axis->show(state.timeline);
    m_axis->showMotion(state.motions);
    m_lists->render(state);
    renderHead();
    renderSign();
    renderPicture();
}

void ReviewPage::renderHead()
{
    const ReviewModel::State &state = m_model.state();
    fillBox(
        m_rooms, state.rooms, [](const site::Room &room) { return room.name; },
        [](const site::Room &room) { return room.id.toString(); });
    m_rooms->setCurrentIndex(m_rooms->findData(state.room.toString()));
    fillBox(
        m_cameras, state.timeline.tracks,
        [](const supervision::Track &track) { return track.camera.name; },
        [](const supervision::Track &track) { return track.camera.camera.toString(); });
    const auto marks = std::ranges::count(state.timeline.markers, MarkerKind::Mark, &Marker::kind);
    setHint(tr("%n mark(s) and %1 bookmark(s) in this room", nullptr, int(marks))
                .arg(state.bookmarks.size()));
}

void ReviewPage::renderPicture()
{
    const PlayerModel::State &state = m_player.state();
    const supervision::Track *track = m_player.track();
    m_axis->setCursor(state.at, state.camera);
    if (state.camera) {
        const QSignalBlocker quiet(m_cameras);
        m_cameras->setCurrentIndex(m_cameras->findData(state.camera->toString()));
    }
    if (!track)
        m_picture->explain(tr("Nothing is recorded in this room yet. Recording starts when the "
                              "doors open."));
    else if (state.gap)
        m_picture->explain(gapText(*state.gap));
    else if (m_player.picture().isNull())
        m_picture->explain(state.problem ? errorText(*state.problem) : QString());
    else
        m_picture->show(m_player.picture(),
                        u"%1  %2"_s.arg(track->camera.name, secondText(state.at)));
    m_play->setIcon(icon(state.isPlaying ? u"player-pause" : u"player-play"));
    m_play->setText(state.isPlaying ? tr("Pause (K)") : tr("Play (Space)"));
    const QSignalBlocker quiet(m_speed);
    m_speed->setCurrentIndex(m_speed->findData(std::abs(state.speed)));
    m_bookmark->setEnabled(state.at.isValid() && !m_model.state().busy);
    renderProof();
}

void ReviewPage::renderProof()
{
    const PlayerModel::State &state = m_player.state();
    switch (state.proof) {
    case HashProof::None:
        return m_proof->say(Status::Idle, tr("No file here"));
    case HashProof::Checking:
        return m_proof->say(Status::Info, tr("Checking the hash"));
    case HashProof::Holds:
        m_proof->setToolTip(state.file);
        return m_proof->say(Status::Ok, tr("The hash holds"));
    case HashProof::Differs:
        m_proof->setToolTip(state.problem ? errorText(*state.problem) : state.file);
        return m_proof->say(Status::Error, tr("The hash differs"));
    }
}

void ReviewPage::renderSign()
{
    const Finding *finding = m_lists->chosenFinding();
    m_sign->setEnabled(finding && m_model.maySign(*finding) && !m_model.state().busy);
    m_sign->setToolTip(finding ? QString() : tr("Choose one of your findings first"));
}

void ReviewPage::jumpTo(const Marker &marker)
{
    const bool isExact = marker.kind == MarkerKind::Bookmark;
    if (marker.camera)
        m_player.choose(*marker.camera);
    m_player.leadUpTo(marker.at, isExact ? 0 : LeadMs);
}

void ReviewPage::askForBookmark()
{
    m_player.pause();
    const PlayerModel::State &state = m_player.state();
    m_desk.ask().reason(this,
                        {tr("Bookmark at %1").arg(secondText(state.at)),
                         tr("It can be reworded until it is signed with a finding."), tr("Keep"),
                         false},
                        {tr("Look here again"), tr("Procedure not kept"), tr("Mark in doubt")},
                        [this, at = state.at, camera = state.camera](const QString &note) {
                            m_model.addBookmark(at, camera, note);
                        });
}

void ReviewPage::askForFinding(const Finding &draft, const QString &about)
{
    m_desk.ask().reason(
        this,
        {tr("%1: %2").arg(opinionText(draft.opinion), about),
         tr("It rests on %n bookmark(s), and can be changed until you sign it.", nullptr,
            int(draft.bookmarks.size())),
         tr("Write"), false},
        {tr("As the rules ask"), tr("Marks do not fit the recording"), tr("Recording incomplete")},
        [this, written = draft](const QString &text) mutable {
            written.text = text;
            m_model.writeFinding(written);
        });
}

} // namespace kaochang::ui
