// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime_folder.h"

#include <QDir>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

namespace kaochang::app {

void giveRuntimeFolder()
{
#ifdef Q_OS_LINUX
    // Qt makes it with 0700 and refuses one that belongs to somebody else.
    if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"))
        qputenv("XDG_RUNTIME_DIR",
                QDir::temp().filePath(QStringLiteral("runtime-%1").arg(getuid())).toUtf8());
#endif
}

} // namespace kaochang::app
