// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline_view.h"

#include "ui/review_terms.h"
#include "ui/state_light.h"
#include "ui/timeline_access.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

using supervision::Interval;
using supervision::Marker;
using supervision::Track;

constexpr int Gutter = 130; // for the cameras' names
constexpr int Margin = 30;  // right; half an hour's text stands in it
constexpr int HoursHeight = 24;
constexpr int MarkersHeight = 24;
constexpr int LaneHeight = 28;
constexpr int BarHeight = 16;
constexpr int Shape = 12;

// The step between two hour lines: the least of these with at least 90 px between.
qint64 stepFor(qint64 lengthMs, int width)
{
    static constexpr qint64 Steps[] = {5,   10,  15,   30,   60,   120,   300,
                                       600, 900, 1800, 3600, 7200, 14400, 43200};
    for (const qint64 seconds : Steps) {
        if (double(width) * double(seconds) * 1000 / double(lengthMs) >= 90)
            return seconds * 1000;
    }
    return 86'400'000;
}

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QWidget(parent)
{
    TimelineAccess::install();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Time axis"));
    setAccessibleDescription(tr("← → from marker to marker, ↑ ↓ from camera to camera"));
}

void TimelineView::show(const supervision::Timeline &timeline)
{
    if (timeline == m_timeline)
        return;
    m_timeline = timeline;
    m_marker = -1;
    TimelineAccess::changed(this);
    updateGeometry();
    update();
}

void TimelineView::showMotion(const Motions &motions)
{
    if (motions == m_motions)
        return;
    m_motions = motions;
    update();
}

void TimelineView::setCursor(const QDateTime &at, const std::optional<video::CameraId> &camera)
{
    if (at == m_at && camera == m_camera)
        return;
    m_at = at;
    m_camera = camera;
    update();
}

QSize TimelineView::sizeHint() const
{
    const int lanes = std::clamp(int(m_timeline.tracks.size()), 1, 8);
    return {800, HoursHeight + MarkersHeight + lanes * LaneHeight + 6};
}

QSize TimelineView::minimumSizeHint() const
{
    return {400, sizeHint().height()};
}

int TimelineView::xOf(const QDateTime &at) const
{
    const qint64 length = std::max<qint64>(1, m_timeline.span.lengthMs());
    const int space = width() - Gutter - Margin;
    return Gutter + int(m_timeline.span.from.msecsTo(at) * space / length);
}

QDateTime TimelineView::momentAt(int x) const
{
    const qint64 space = std::max(1, width() - Gutter - Margin);
    const qint64 inside = std::clamp<qint64>(x - Gutter, 0, space);
    return m_timeline.span.from.addMSecs(inside * m_timeline.span.lengthMs() / space);
}

QRect TimelineView::laneBox(int lane) const
{
    return {Gutter, HoursHeight + MarkersHeight + lane * LaneHeight, width() - Gutter - Margin,
            LaneHeight};
}

QRect TimelineView::boxOf(int lane, const Interval &interval) const
{
    const QRect box = laneBox(lane);
    const int left = xOf(interval.from);
    return {left, box.center().y() - BarHeight / 2, std::max(1, xOf(interval.to) - left),
            BarHeight};
}

QRect TimelineView::markerBox(const Marker &marker) const
{
    return {xOf(marker.at) - Shape / 2, HoursHeight + (MarkersHeight - Shape) / 2, Shape, Shape};
}

std::vector<TimelineView::Thing> TimelineView::things() const
{
    std::vector<Thing> things;
    for (const Marker &marker : m_timeline.markers)
        things.push_back({markerBox(marker), markerText(marker)});
    for (size_t lane = 0; lane < m_timeline.tracks.size(); ++lane) {
        const Track &track = m_timeline.tracks[lane];
        for (const supervision::Uncovered &gap : track.gaps)
            things.push_back(
                {boxOf(int(lane), gap.interval), u"%1: %2"_s.arg(track.camera.name, gapText(gap))});
    }
    return things;
}

QString TimelineView::textAt(const QPoint &point) const
{
    QStringList texts;
    for (const Thing &thing : things()) {
        if (thing.box.adjusted(-3, -4, 3, 4).contains(point))
            texts << thing.text;
    }
    return texts.mid(0, 12).join(u'\n');
}

bool TimelineView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), textAt(help->pos()), this);
    return true;
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (m_timeline.span.from.isNull() || event->button() != Qt::LeftButton)
        return;
    for (size_t i = 0; i < m_timeline.markers.size(); ++i) {
        if (markerBox(m_timeline.markers[i]).adjusted(-3, -6, 3, 6).contains(point))
            return pick(int(i));
    }
    for (size_t lane = 0; lane < m_timeline.tracks.size(); ++lane) {
        const QRect box = laneBox(int(lane));
        if (point.y() >= box.top() && point.y() <= box.bottom())
            Q_EMIT cameraWanted(m_timeline.tracks[lane].camera.camera);
    }
    if (point.x() >= Gutter)
        Q_EMIT seekWanted(momentAt(point.x()));
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton) && !m_timeline.span.from.isNull())
        Q_EMIT seekWanted(momentAt(event->position().toPoint().x()));
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return stepMarker(-1);
    case Qt::Key_Right:
        return stepMarker(1);
    case Qt::Key_Up:
        return stepLane(-1);
    case Qt::Key_Down:
        return stepLane(1);
    case Qt::Key_Home:
        return Q_EMIT seekWanted(m_timeline.span.from);
    case Qt::Key_End:
        return Q_EMIT seekWanted(m_timeline.span.to);
    default:
        QWidget::keyPressEvent(event);
    }
}

// From the marker stepped to; else from where the picture stands.
void TimelineView::stepMarker(int direction)
{
    const auto &markers = m_timeline.markers;
    int next = m_marker + direction;
    if (m_marker < 0) {
        const auto later = std::ranges::upper_bound(markers, m_at, {}, &Marker::at);
        next = int(later - markers.begin()) - (direction < 0 ? 1 : 0);
    }
    if (next >= 0 && next < int(markers.size()))
        pick(next);
}

int TimelineView::lane() const
{
    const auto found = std::ranges::find_if(
        m_timeline.tracks, [this](const Track &each) { return m_camera == each.camera.camera; });
    return found == m_timeline.tracks.end() ? -1 : int(found - m_timeline.tracks.begin());
}

void TimelineView::stepLane(int direction)
{
    const int next = lane() + direction;
    if (next >= 0 && next < int(m_timeline.tracks.size()))
        Q_EMIT cameraWanted(m_timeline.tracks[size_t(next)].camera.camera);
}

void TimelineView::pick(int marker)
{
    m_marker = marker;
    update();
    TimelineAccess::focused(this, marker);
    Q_EMIT markerPicked(m_timeline.markers[size_t(marker)]);
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    if (m_timeline.span.from.isNull()) {
        painter.setPen(theme::softColor());
        painter.drawText(rect(), Qt::AlignCenter, tr("Nothing is recorded in this room"));
        return;
    }
    paintHours(painter);
    for (size_t lane = 0; lane < m_timeline.tracks.size(); ++lane)
        paintLane(painter, int(lane));
    paintMarkers(painter);
    if (m_at.isValid()) {
        painter.setPen(QPen(palette().text(), 2));
        painter.drawLine(xOf(m_at), HoursHeight, xOf(m_at), height() - 2);
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().highlight(), 2));
        painter.drawRect(rect().adjusted(1, 1, -2, -2));
    }
}

void TimelineView::paintHours(QPainter &painter) const
{
    const qint64 step =
        stepFor(std::max<qint64>(1, m_timeline.span.lengthMs()), width() - Gutter - Margin);
    const qint64 from = m_timeline.span.from.toMSecsSinceEpoch();
    for (qint64 at = (from + step - 1) / step * step; at <= m_timeline.span.to.toMSecsSinceEpoch();
         at += step) {
        const QDateTime moment = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
        const int x = xOf(moment);
        painter.setPen(theme::lineColor());
        painter.drawLine(x, HoursHeight, x, height());
        painter.setPen(theme::softColor());
        const QString text = siteTime(moment).toString(step < 60'000 ? u"HH:mm:ss"_s : u"HH:mm"_s);
        painter.drawText(QRect(x - 40, 0, 80, HoursHeight), Qt::AlignCenter, text);
    }
}

void TimelineView::paintLane(QPainter &painter, int lane) const
{
    const Track &track = m_timeline.tracks[size_t(lane)];
    const bool isHere = m_camera == track.camera.camera;
    const QRect box = laneBox(lane);
    QFont font = painter.font();
    font.setBold(isHere);
    painter.setFont(font);
    painter.setPen(isHere ? palette().color(QPalette::Text) : theme::softColor());
    const QRect words(10, box.top(), Gutter - 18, box.height());
    painter.drawText(
        words, Qt::AlignVCenter,
        painter.fontMetrics().elidedText(track.camera.name, Qt::ElideRight, words.width()));
    font.setBold(false);
    painter.setFont(font);
    QColor bar = palette().color(QPalette::Highlight);
    bar.setAlpha(isHere ? 255 : 130);
    for (const supervision::Stretch &stretch : track.stretches)
        painter.fillRect(boxOf(lane, stretch.interval), bar);
    if (const auto moved = m_motions.find(track.camera.camera); moved != m_motions.end())
        paintMotion(painter, box.adjusted(0, BarHeight + 7, 0, -1), m_timeline.span, moved->second);
}

void TimelineView::paintMarkers(QPainter &painter) const
{
    int wordsEnd = 0; // words that would run into others are left to hover, keys and the list
    for (size_t i = 0; i < m_timeline.markers.size(); ++i) {
        const Marker &marker = m_timeline.markers[i];
        const QRect box = markerBox(marker);
        const Status status = markerStatus(marker.kind);
        painter.setPen(QPen(theme::statusColor(status), 1));
        painter.drawLine(box.center().x(), box.bottom() + 2, box.center().x(), height() - 2);
        drawShape(painter, box, status);
        if (int(i) == m_marker) {
            painter.setPen(QPen(palette().text(), 2));
            painter.drawRect(box.adjusted(-4, -4, 3, 3));
        }
        const bool isLast = i + 1 == m_timeline.markers.size();
        const int next = isLast ? width() : markerBox(m_timeline.markers[i + 1]).left();
        const QString word = markerText(marker.kind);
        const int room = painter.fontMetrics().horizontalAdvance(word) + 10;
        if (box.left() >= wordsEnd && box.right() + room < next) {
            painter.setPen(theme::statusColor(status));
            painter.drawText(QRect(box.right() + 6, HoursHeight, room, MarkersHeight),
                             Qt::AlignVCenter, word);
            wordsEnd = box.right() + room;
        }
    }
}

} // namespace kaochang::ui
