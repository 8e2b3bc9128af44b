// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/doorstep.h"

namespace kaochang::ui {

Doorstep::Doorstep(const Ground &ground, QObject *parent)
    : QObject(parent)
    , m_ground(ground)
{}

Doorstep::~Doorstep()
{
    m_ground.storeLane.post([] {}).waitForFinished();
}

} // namespace kaochang::ui
