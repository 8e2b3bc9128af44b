// SPDX-License-Identifier: GPL-3.0-or-later
#include "synchronise.h"

#include <QCoreApplication>

namespace kaochang::app {

Result<sync::Enrolment> enrolAt(sync::SyncEngine &engine, const QString &address,
                                const QString &code)
{
    std::optional<Result<sync::Enrolment>> outcome;
    engine.enrol(address, code, [&outcome](const Result<sync::Enrolment> &answer) {
        outcome = answer;
        QCoreApplication::exit();
    });
    if (!outcome) // an unreadable code is refused before anything is sent
        QCoreApplication::exec();
    return *outcome;
}

sync::SyncReport synchroniseOnce(sync::SyncEngine &engine, int tries)
{
    sync::SyncReport report;
    QObject::connect(&engine, &sync::SyncEngine::finished, &engine,
                     [&report](const sync::SyncReport &said) {
                         report = said;
                         QCoreApplication::exit();
                     });
    engine.setGiveUpAfter(tries);
    engine.start();
    QCoreApplication::exec();
    return report;
}

} // namespace kaochang::app
