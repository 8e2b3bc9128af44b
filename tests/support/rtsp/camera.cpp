// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rtsp/camera.h"

#include <gst/app/gstappsrc.h>

namespace kaochang::tests::rtsp {
namespace {

constexpr gint64 Step = 40'000; // µs
constexpr gint64 Behind = 10 * Step;

std::string launch(Codec codec)
{
    const std::string name = codec == Codec::H265 ? "h265" : "h264";
    return "( appsrc name=src is-live=true format=time caps=\"video/x-" + name
           + ",stream-format=byte-stream,alignment=au,framerate=25/1\" ! rtp" + name
           + "pay name=pay0 pt=96 config-interval=-1 )";
}

GstClockTime runningTime(GstElement *element)
{
    GstClock *clock = gst_element_get_clock(element);
    if (clock == nullptr)
        return 0;
    const GstClockTime now = gst_clock_get_time(clock) - gst_element_get_base_time(element);
    gst_object_unref(clock);
    return now;
}

} // namespace

Camera::Camera(GstRTSPServer *server, const std::string &path, const Clip &clip)
    : m_factory(gst_rtsp_media_factory_new())
    , m_clip(&clip)
{
    gst_rtsp_media_factory_set_launch(m_factory, launch(clip.codec).c_str());
    gst_rtsp_media_factory_set_shared(m_factory, TRUE);
    gst_rtsp_media_factory_add_role(m_factory, "viewer", GST_RTSP_PERM_MEDIA_FACTORY_ACCESS,
                                    G_TYPE_BOOLEAN, TRUE, GST_RTSP_PERM_MEDIA_FACTORY_CONSTRUCT,
                                    G_TYPE_BOOLEAN, TRUE, nullptr);
    g_signal_connect(m_factory, "media-configure", G_CALLBACK(&Camera::configure), this);
    GstRTSPMountPoints *mounts = gst_rtsp_server_get_mount_points(server);
    gst_rtsp_mount_points_add_factory(mounts, path.c_str(), m_factory);
    g_object_unref(mounts);
}

void Camera::configure(GstRTSPMediaFactory *, GstRTSPMedia *media, gpointer self)
{
    GstElement *bin = gst_rtsp_media_get_element(media);
    GstElement *source = gst_bin_get_by_name_recurse_up(GST_BIN(bin), "src");
    g_signal_connect(media, "unprepared", G_CALLBACK(&Camera::end), self);
    static_cast<Camera *>(self)->begin(media, source);
    gst_object_unref(bin);
}

void Camera::begin(GstRTSPMedia *media, GstElement *source)
{
    const std::lock_guard guard(m_mutex);
    gst_clear_object(&m_source);
    m_media = media;
    m_source = source;
    m_next = 0;
    m_due = m_origin = 0;
}

void Camera::end(GstRTSPMedia *media, gpointer self)
{
    auto *camera = static_cast<Camera *>(self);
    const std::lock_guard guard(camera->m_mutex);
    if (camera->m_media == media) // a new one may have begun before the old one ends
        gst_clear_object(&camera->m_source);
}

void Camera::show(const Clip &clip)
{
    const std::lock_guard guard(m_mutex);
    if (clip.codec != m_clip->codec)
        gst_rtsp_media_factory_set_launch(m_factory, launch(clip.codec).c_str());
    m_clip = &clip;
    m_next = 0;
}

void Camera::tick(gint64 now)
{
    const std::lock_guard guard(m_mutex);
    if (m_source == nullptr || m_isStalled)
        return;
    if (m_origin == 0) {
        m_base = runningTime(m_source);
        m_due = m_origin = now;
    }
    if (now - m_due > Behind) // after a stall the pictures of the meantime were never taken
        m_due = now;
    for (; m_due <= now; m_due += Step)
        push(m_due);
}

void Camera::push(gint64 due)
{
    const std::string &unit = m_clip->units[m_next];
    m_next = (m_next + 1) % m_clip->units.size();
    GstBuffer *buffer = gst_buffer_new_memdup(unit.data(), unit.size());
    GST_BUFFER_PTS(buffer) = m_base + GstClockTime(due - m_origin) * 1000;
    gst_app_src_push_buffer(GST_APP_SRC(m_source), buffer);
}

} // namespace kaochang::tests::rtsp
