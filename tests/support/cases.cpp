// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/cases.h"

#include <QDir>

QString casesFolder()
{
    const QString named = qEnvironmentVariable("KAOCHANG_CASES");
    return QDir(named).exists() && !named.isEmpty() ? QDir(named).absolutePath() : QString();
}
