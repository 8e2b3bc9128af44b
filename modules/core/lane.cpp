// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lane.h"

namespace kaochang {

Lane::Lane(const QString &name)
    : m_door(std::make_unique<QObject>())
{
    m_thread.setObjectName(name);
    m_door->moveToThread(&m_thread);
    m_thread.start();
}

Lane::~Lane()
{
    QMetaObject::invokeMethod(
        m_door.get(), [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

} // namespace kaochang
