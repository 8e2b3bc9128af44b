// SPDX-License-Identifier: GPL-3.0-or-later
// What a machine needs to run an exam day, looked for one by one.
#pragma once

#include <QString>
#include <vector>

class QStorageInfo;

namespace kaochang::app {

struct Finding
{
    QString check;
    bool isFine = true;
    QString remedy; // empty when fine
};

// folder may be empty: then only the machine is examined. Needs a QGuiApplication (fonts).
std::vector<Finding> doctor(const QString &folder);

bool losesWrites(const QStorageInfo &disk); // a network share or a FAT stick

} // namespace kaochang::app
