// SPDX-License-Identifier: GPL-3.0-or-later
// One mount of the publisher: a clip played in a loop at 25 pictures a second to whoever watches.
#pragma once

#include "support/rtsp/clip.h"

#include <gst/rtsp-server/rtsp-server.h>
#include <mutex>
#include <string>

namespace kaochang::tests::rtsp {

class Camera final
{
public:
    Camera(GstRTSPServer *server, const std::string &path, const Clip &clip);
    Camera(const Camera &) = delete;
    Camera &operator=(const Camera &) = delete;

    // Of the same codec: at once and in band, as a camera whose size was changed. Of another: for
    // whoever connects next.
    void show(const Clip &clip);
    void setStalled(bool isStalled) { m_isStalled = isStalled; }
    void tick(gint64 now); // now in µs, as often as one likes

private:
    static void configure(GstRTSPMediaFactory *factory, GstRTSPMedia *media, gpointer self);
    static void end(GstRTSPMedia *media, gpointer self);
    void begin(GstRTSPMedia *media, GstElement *source);
    void push(gint64 due);

    GstRTSPMediaFactory *m_factory;
    const Clip *m_clip;
    bool m_isStalled = false;
    std::mutex m_mutex;              // guards what follows: the server has threads of its own
    GstRTSPMedia *m_media = nullptr; // only compared
    GstElement *m_source = nullptr;
    size_t m_next = 0;   // unit
    gint64 m_due = 0;    // of the next unit, µs
    gint64 m_origin = 0; // due time whose stamp is m_base
    GstClockTime m_base = 0;
};

} // namespace kaochang::tests::rtsp
