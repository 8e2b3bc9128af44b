// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/door_camera.h"

#include "ui/desk.h"
#include "ui/preferences.h"

#include <QDir>

#include <utility>

using namespace Qt::StringLiterals;

namespace kaochang::ui {

std::optional<video::Source> DoorCamera::chosen(const Desk &desk)
{
    const bool isDemonstration = !desk.demoPassphrase().isEmpty();
    return local(
        desk.preferences().doorCamera().value_or(isDemonstration ? u"drill:签到处"_s : QString()));
}

std::optional<video::Source> DoorCamera::local(const QString &address)
{
    const auto source = video::parseSource(video::CameraId(u"door"_s), u"签到处"_s, address);
    return source && source->kind != video::SourceKind::Network ? std::optional(*source)
                                                                : std::nullopt;
}

QStringList DoorCamera::devices()
{
    QStringList paths;
    for (const QString &name :
         QDir(u"/dev"_s).entryList({u"video*"_s}, QDir::System | QDir::Files, QDir::Name))
        paths << u"/dev/"_s + name;
    return paths;
}

void DoorCamera::open(const video::Source &source)
{
    close();
    m_viewer = std::make_shared<video::Viewer>(source, video::Settings(), m_clock);
}

void DoorCamera::close()
{
    if (m_viewer)
        m_closing.post([viewer = std::exchange(m_viewer, nullptr)]() mutable { viewer.reset(); });
}

QImage DoorCamera::picture() const
{
    return m_viewer && !m_viewer->isLost() ? m_viewer->picture() : QImage();
}

} // namespace kaochang::ui
