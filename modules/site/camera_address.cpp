// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/camera_address.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace kaochang::site {
namespace {

bool isOnANetwork(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && !url.isLocalFile();
}

} // namespace

CameraAddress shownAddress(const QString &kept)
{
    const QUrl url(kept, QUrl::StrictMode);
    if (!isOnANetwork(url))
        return {.address = kept.contains(u"://"_s) && !url.isLocalFile() ? QString() : kept,
                .user = {},
                .password = {}};
    const auto unseen = QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment;
    return {.address = url.adjusted(unseen).toString() + (url.hasQuery() ? u"?…"_s : QString()),
            .user = url.userName(QUrl::FullyDecoded),
            .password = {}};
}

QString wholeAddress(const CameraAddress &typed, const QString &kept)
{
    const CameraAddress shown = shownAddress(kept);
    const QString address = typed.address.trimmed();
    if (typed.password.isEmpty() && address == shown.address && typed.user == shown.user)
        return kept;
    const bool isAsShown = address == shown.address;
    QUrl url(isAsShown ? kept : address, QUrl::StrictMode);
    if (!isOnANetwork(url))
        return address;
    const QUrl before(kept, QUrl::StrictMode);
    const bool isSameHost = url.scheme() == before.scheme() && url.host() == before.host()
                            && url.port() == before.port();
    const QString user =
        typed.user.isEmpty() && !isAsShown ? url.userName(QUrl::FullyDecoded) : typed.user;
    QString password = typed.password;
    if (password.isEmpty() && !isAsShown)
        password = url.password(QUrl::FullyDecoded);
    if (password.isEmpty() && isSameHost && user == before.userName(QUrl::FullyDecoded))
        password = before.password(QUrl::FullyDecoded);
    url.setUserName(user, QUrl::DecodedMode);
    url.setPassword(password, QUrl::DecodedMode);
    return url.toString(QUrl::FullyEncoded);
}

} // namespace kaochang::site
