// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/detail/layout.h"

using namespace Qt::StringLiterals;

namespace kaochang::package::detail {

QByteArray infoText(const BagManifest &manifest)
{
    const QString text = u"Bag-Software-Agent: %1\nBagging-Date: %2\nExternal-Identifier: %3\n"
                         "Internal-Sender-Identifier: %4\nPayload-Oxum: %5.%6\n"_s;
    return text
        .arg(manifest.software, siteTime(manifest.made).date().toString(Qt::ISODate),
             manifest.package.toString(), manifest.site, QString::number(manifest.bytes),
             QString::number(manifest.files))
        .toUtf8();
}

} // namespace kaochang::package::detail
