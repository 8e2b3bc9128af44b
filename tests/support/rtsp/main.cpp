// SPDX-License-Identifier: GPL-3.0-or-later
// rtsp_publisher --mounts N --clip FILE [--clip FILE …] [--port P] [--user NAME:PASSWORD]
// A real RTSP server of N cameras at rtsp://127.0.0.1:P/cam0 … that plays the first clip in a loop
// and misbehaves when told to on its standard input:
//   stall N | flow N     the camera says nothing any more, the line stays open | goes on
//   drop                 every viewer is cut off
//   clip N I             the I-th clip instead: another size in band, another codec after a drop
// Each command is answered by its own words. Ends when the input does.
#include "support/rtsp/camera.h"

#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <memory>
#include <sstream>

using namespace kaochang::tests::rtsp;

namespace {

struct Wish
{
    size_t mounts = 1;
    std::string port = "0";
    std::string user;
    std::vector<std::string> clips;
};

Wish read(int argc, char **argv)
{
    Wish wish;
    for (int n = 1; n + 1 < argc; n += 2) {
        const std::string option = argv[n];
        if (option == "--mounts")
            wish.mounts = std::stoul(argv[n + 1]);
        else if (option == "--port")
            wish.port = argv[n + 1];
        else if (option == "--user")
            wish.user = argv[n + 1];
        else if (option == "--clip")
            wish.clips.emplace_back(argv[n + 1]);
    }
    return wish;
}

void wantPassword(GstRTSPServer *server, const std::string &user)
{
    const size_t colon = user.find(':');
    GstRTSPAuth *auth = gst_rtsp_auth_new();
    GstRTSPToken *token =
        gst_rtsp_token_new(GST_RTSP_TOKEN_MEDIA_FACTORY_ROLE, G_TYPE_STRING, "viewer", nullptr);
    gst_rtsp_auth_set_supported_methods(auth, GST_RTSP_AUTH_DIGEST);
    gst_rtsp_auth_add_digest(auth, user.substr(0, colon).c_str(), user.substr(colon + 1).c_str(),
                             token);
    gst_rtsp_token_unref(token);
    gst_rtsp_server_set_auth(server, auth);
    g_object_unref(auth);
}

struct Publisher
{
    GMainLoop *loop = g_main_loop_new(nullptr, FALSE);
    GstRTSPServer *server = gst_rtsp_server_new();
    std::vector<Clip> clips;
    std::vector<std::unique_ptr<Camera>> cameras;

    void drop() const
    {
        const auto remove = [](GstRTSPServer *, GstRTSPClient *, gpointer) {
            return GST_RTSP_FILTER_REMOVE;
        };
        gst_rtsp_server_client_filter(server, remove, nullptr);
    }
    void obey(const std::string &line) const
    {
        std::istringstream words(line);
        std::string verb;
        size_t camera = 0, clip = 0;
        words >> verb >> camera >> clip;
        if (verb == "drop")
            drop();
        else if (verb == "clip")
            cameras.at(camera)->show(clips.at(clip));
        else if (verb == "stall" || verb == "flow")
            cameras.at(camera)->setStalled(verb == "stall");
        std::cout << line << std::endl;
    }
};

gboolean tick(gpointer publisher)
{
    const gint64 now = g_get_monotonic_time();
    for (const auto &camera : static_cast<Publisher *>(publisher)->cameras)
        camera->tick(now);
    return G_SOURCE_CONTINUE;
}

gboolean hear(GIOChannel *channel, GIOCondition, gpointer data)
{
    auto *publisher = static_cast<Publisher *>(data);
    gchar *line = nullptr;
    gsize end = 0;
    if (g_io_channel_read_line(channel, &line, nullptr, &end, nullptr) != G_IO_STATUS_NORMAL) {
        g_main_loop_quit(publisher->loop);
        return G_SOURCE_REMOVE;
    }
    publisher->obey(std::string(line, end));
    g_free(line);
    return G_SOURCE_CONTINUE;
}

} // namespace

int main(int argc, char **argv)
{
    constexpr guint TickMs = 10;
    gst_init(nullptr, nullptr);
    const Wish wish = read(argc, argv);
    Publisher publisher;
    for (const std::string &clip : wish.clips)
        publisher.clips.push_back(readClip(clip));
    if (publisher.clips.empty())
        return 2;
    gst_rtsp_server_set_address(publisher.server, "127.0.0.1");
    gst_rtsp_server_set_service(publisher.server, wish.port.c_str());
    if (!wish.user.empty())
        wantPassword(publisher.server, wish.user);
    for (size_t n = 0; n < wish.mounts; ++n)
        publisher.cameras.push_back(std::make_unique<Camera>(
            publisher.server, "/cam" + std::to_string(n), publisher.clips.front()));
    if (gst_rtsp_server_attach(publisher.server, nullptr) == 0)
        return 1;
    g_timeout_add(TickMs, tick, &publisher);
    GIOChannel *input = g_io_channel_unix_new(0);
    g_io_add_watch(input, GIOCondition(G_IO_IN | G_IO_HUP), hear, &publisher);
    std::cout << "listening " << gst_rtsp_server_get_bound_port(publisher.server) << std::endl;
    g_main_loop_run(publisher.loop);
    std::_Exit(0); // the server's threads need no farewell
}
