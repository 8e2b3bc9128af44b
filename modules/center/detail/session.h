// SPDX-License-Identifier: GPL-3.0-or-later
// One connection at the centre's door, from its first header to its last answer. Boost stands in
// this folder and in http_door.cpp, nowhere else.
#pragma once

#include "center/http_door.h"

#include <boost/asio/ip/tcp.hpp>
#include <set>

namespace kaochang::center::detail {

namespace net = boost::asio;
using tcp = net::ip::tcp;
using Cause = boost::system::error_code;

class Session;

struct Hall // what all sessions of a door share; of the socket thread
{
    DoorOptions options;
    Handler handler;
    std::set<Session *> sessions;
    bool isClosing = false;
    std::function<void()> whenEmpty; // set while closing
};

void welcome(tcp::socket socket, const std::shared_ptr<Hall> &hall); // it keeps itself alive
void sendIdleAway(const Hall &hall);                                 // who waits for no answer
void cutOff(const Hall &hall);                                       // all who are left

} // namespace kaochang::center::detail
