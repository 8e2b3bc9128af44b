// SPDX-License-Identifier: GPL-3.0-or-later
// The camera at the door: a camera of this machine, looked through while somebody stands at the
// page, and let go of when not.
#pragma once

#include "core/clock.h"
#include "core/lane.h"
#include "video/viewer.h"

#include <QStringList>

#include <optional>

namespace kaochang::ui {

class Desk;

class DoorCamera final
{
public:
    // What this machine chose (Preferences); at a demonstration where nobody chose, a drawn one.
    // Nothing: none, or an address that is not of this machine: a network camera's password does
    // not belong into a settings file.
    static std::optional<video::Source> chosen(const Desk &desk);
    static std::optional<video::Source> local(const QString &address);
    static QStringList devices(); // "/dev/video0", … as far as the system tells

    void open(const video::Source &source); // at once; the first picture takes its time
    void close();                           // at once; the device is let go of behind it
    bool isOpen() const { return m_viewer != nullptr; }
    QImage picture() const; // newest, at the camera's own size; null while there is none

private:
    SystemClock m_clock; // pictures come in real time
    std::shared_ptr<video::Viewer> m_viewer;
    Lane m_closing{QStringLiteral("door camera")}; // letting go takes up to 5 s
};

} // namespace kaochang::ui
