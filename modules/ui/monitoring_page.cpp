// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitoring_page.h"

#include "ui/alarm_list.h"
#include "ui/ask.h"
#include "ui/camera_tile.h"
#include "ui/desk.h"
#include "ui/incidents_dialog.h"
#include "ui/looks.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

constexpr int FrameMs = 200;
constexpr int Columns = 2;

QString spaceText(const video::Space &space)
{
    const qint64 minutes = space.secondsLeft / 60;
    return MonitoringPage::tr("the disk holds %1 h %2 min more")
        .arg(minutes / 60)
        .arg(minutes % 60);
}

} // namespace

MonitoringPage::MonitoringPage(Desk &desk, QWidget *parent)
    : PageFrame(tr("Monitoring"), {}, parent)
    , m_desk(desk)
    , m_model(desk)
    , m_grid(new QGridLayout)
    , m_alarms(new AlarmList(desk, m_model, this))
    , m_incidents(button(tr("Incidents…"), u"flag"_s, Look::Tall, this))
    , m_stop(button(tr("Stop recording…"), u"player-pause"_s, Look::Danger, this))
    , m_start(button(tr("Start recording"), u"video"_s, Look::Primary, this))
{
    auto *scroll = new QScrollArea(this);
    auto *wall = new QWidget(scroll);
    wall->setLayout(m_grid);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(12);
    scroll->setWidget(wall);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("Cameras"));
    body()->addWidget(scroll, 1);
    body()->addWidget(m_alarms);
    setEmpty({u"video"_s, tr("No camera in the rooms of this sitting"),
              tr("Add the cameras of each room to the site; their live pictures then stand here."),
              nullptr});
    addActs();
    connect(&m_model, &MonitoringModel::changed, this, &MonitoringPage::render);
    connect(&m_model, &MonitoringModel::marked, this, [this](const QDateTime &at) {
        m_desk.say({Status::Ok,
                    tr("Marked %1; what happened may be written later.")
                        .arg(siteTime(at).toString(u"HH:mm:ss"_s)),
                    tr("Write it now"), [this] { m_incidents->click(); }});
    });
    connect(&m_frames, &QTimer::timeout, this, &MonitoringPage::paintPictures);
    render();
}

void MonitoringPage::addActs()
{
    m_stop->setObjectName(u"stop"_s);
    m_start->setObjectName(u"start"_s);
    m_stop->setMinimumHeight(44);
    m_incidents->setObjectName(u"incidents"_s);
    actions()->addWidget(m_incidents);
    actions()->addWidget(m_stop);
    connect(m_incidents, &QPushButton::clicked, this,
            [this] { (new IncidentsDialog(m_desk, this))->open(); });
    actions()->addWidget(m_start);
    connect(m_start, &QPushButton::clicked, &m_model, &MonitoringModel::start);
    connect(m_stop, &QPushButton::clicked, this, &MonitoringPage::askToStop);
    connect(new QShortcut(QKeySequence(Qt::Key_F8), this), &QShortcut::activated, this,
            &MonitoringPage::markWhereTheHandIs);
}

void MonitoringPage::showEvent(QShowEvent *event)
{
    m_frames.start(FrameMs);
    PageFrame::showEvent(event);
}

void MonitoringPage::hideEvent(QHideEvent *event)
{
    m_frames.stop();
    PageFrame::hideEvent(event);
}

void MonitoringPage::render()
{
    const MonitoringModel::State &state = m_model.state();
    showProblem(state.problem);
    showEmpty(state.loaded && state.cameras.empty());
    const bool isStarted = state.isStarted();
    m_start->setVisible(state.hasRecorder && !isStarted && !state.cameras.empty());
    m_start->setEnabled(!state.busy);
    m_stop->setVisible(state.hasRecorder && isStarted);
    m_stop->setEnabled(!state.busy);
    const int open = state.openAlarms();
    const QString count = tr("%1 of %2 recording").arg(state.recording()).arg(state.cameras.size());
    setHint(
        state.cameras.empty() ? QString()
        : !state.hasRecorder
            ? tr("This machine does not record.")
            : tr("%1 · %2").arg(count, spaceText(state.space))
                  + (open ? u" · "_s + tr("%n unanswered alarm(s)", nullptr, open) : QString()));
    m_alarms->render();
    renderTiles();
}

void MonitoringPage::renderTiles()
{
    const auto &cameras = m_model.state().cameras;
    while (m_tiles.size() > cameras.size()) {
        delete m_tiles.back();
        m_tiles.pop_back();
    }
    while (m_tiles.size() < cameras.size()) {
        auto *tile = new CameraTile(this);
        connect(tile, &CameraTile::markWanted, &m_model, &MonitoringModel::mark);
        const int place = int(m_tiles.size());
        m_grid->addWidget(tile, place / Columns, place % Columns);
        m_tiles.push_back(tile);
    }
    for (size_t i = 0; i < cameras.size(); ++i)
        m_tiles[i]->render(cameras[i]);
}

void MonitoringPage::paintPictures()
{
    for (CameraTile *tile : m_tiles)
        tile->showPicture(m_model.picture(tile->camera()));
}

// The room of the tile that has the focus, else the first.
void MonitoringPage::markWhereTheHandIs()
{
    if (m_tiles.empty())
        return;
    const auto here = std::ranges::find_if(m_tiles, [](const CameraTile *tile) {
        return tile->isAncestorOf(tile->window()->focusWidget());
    });
    m_model.mark(here == m_tiles.end() ? m_tiles.front()->room() : (*here)->room());
}

void MonitoringPage::askToStop()
{
    m_desk.ask().confirm(
        this,
        {tr("Stop recording?"),
         tr("From now on nothing of the sitting is recorded; a gap during the exam "
            "needs a supervisor's reason before results can be locked."),
         tr("Stop recording"), true},
        [this] { m_model.stop(); });
}

} // namespace kaochang::ui
