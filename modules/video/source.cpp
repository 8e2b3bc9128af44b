// SPDX-License-Identifier: GPL-3.0-or-later
#include "video/source.h"

#include <QFileInfo>
#include <QUrl>
#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace kaochang::video {
namespace {

bool isNetwork(const QUrl &url)
{
    static const std::array schemes{u"rtsp"_s, u"rtsps"_s, u"http"_s, u"https"_s};
    return std::ranges::find(schemes, url.scheme()) != schemes.end() && !url.host().isEmpty();
}

struct Place
{
    SourceKind kind;
    QString address;
};

std::optional<Place> read(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    if (address.startsWith("drill:"_L1))
        return Place{SourceKind::Simulated, address};
    if (address.startsWith("/dev/video"_L1) || address.startsWith("device:"_L1))
        return Place{SourceKind::Device, address};
    if (isNetwork(url))
        return Place{SourceKind::Network, address};
    if (url.isLocalFile())
        return Place{SourceKind::File, url.toLocalFile()};
    if (QFileInfo(address).isAbsolute())
        return Place{SourceKind::File, address};
    return std::nullopt;
}

} // namespace

Result<Source> parseSource(const CameraId &camera, const QString &name, const QString &address)
{
    const QString typed = address.trimmed();
    if (typed.isEmpty())
        return fail(Kind::Invalid, "video.empty_address");
    const std::optional<Place> place = read(typed);
    if (!place)
        return fail(Kind::Invalid, "video.unknown_address", redactedAddress(typed));
    return Source{camera, name, place->kind, place->address};
}

QString redactedAddress(const QString &address)
{
    const qsizetype scheme = address.indexOf("://"_L1);
    if (scheme < 0 || address.startsWith("file:"_L1))
        return address;
    const QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return address.left(scheme) + u"://…"_s;
    // Some cameras take the password as a query item, so the whole query stays unseen too.
    const auto unseen = QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment;
    return url.adjusted(unseen).toString() + (url.hasQuery() ? u"?…"_s : QString());
}

} // namespace kaochang::video
