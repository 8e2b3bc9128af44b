// SPDX-License-Identifier: GPL-3.0-or-later
// What an administrator types on the first morning: an invented enterprise under the Tianjin
// notice.
#pragma once

#include "support/memory_keychain.h"
#include "ui/founding.h"

#include <QDir>
#include <QTemporaryDir>

namespace kaochang::tests {

inline const QString KeyPassphrase = QStringLiteral("江水东流夜雨停船");
inline const QString AdminPassphrase = QStringLiteral("orange lamp 7");

struct NewSite
{
    QTemporaryDir parent;
    MemoryKeychain keychain;
    QString folder = parent.filePath(QStringLiteral("site"));

    ui::Foundation foundation() const
    {
        ui::Foundation site;
        site.folder = folder;
        site.institution.name = QStringLiteral("海河机电（测试）有限公司");
        site.institution.creditCode = QStringLiteral("91120000MA00TERT23");
        site.institution.code = QStringLiteral("Y000012999901");
        site.institution.profile = QStringLiteral("tianjin");
        site.admin = {QStringLiteral("王丽"), QStringLiteral("wangli"), AdminPassphrase};
        site.keyPassphrase = KeyPassphrase;
        return site;
    }
    QStringList beside() const // everything in the parent folder
    {
        return QDir(parent.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }
};

} // namespace kaochang::tests
