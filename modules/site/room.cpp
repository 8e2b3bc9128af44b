// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/room.h"

#include <algorithm>
#include <array>

namespace kaochang::site {
namespace {

constexpr std::array<QStringView, 4> Kinds = {u"written", u"computer", u"practical", u"review"};
constexpr int MostPlaces = 999;

} // namespace

QStringView roomWord(RoomKind kind)
{
    return Kinds.at(size_t(kind));
}

std::optional<RoomKind> roomNamed(QStringView word)
{
    const auto found = std::ranges::find(Kinds, word);
    return found == Kinds.end() ? std::nullopt : std::optional(RoomKind(found - Kinds.begin()));
}

Result<> checkRoom(const Room &room)
{
    if (room.name.trimmed().isEmpty())
        return fail(Kind::Invalid, "site.no_name");
    if (room.places < 1 || room.places > MostPlaces)
        return fail(Kind::Invalid, "site.bad_places", QString::number(room.places));
    return {};
}

Result<> checkCamera(const Camera &camera)
{
    if (camera.name.trimmed().isEmpty())
        return fail(Kind::Invalid, "site.no_name");
    if (camera.address.trimmed().isEmpty())
        return fail(Kind::Invalid, "site.no_address");
    return {};
}

} // namespace kaochang::site
