// SPDX-License-Identifier: GPL-3.0-or-later
// A real store in a temporary folder, with a manual clock standing at 08:00 on the exam day.
#pragma once

#include "store/audit.h"
#include "store/store.h"

#include <QTemporaryDir>

namespace kaochang::tests {

inline const store::VaultKeys TestKeys{QByteArray(32, 'f'), QByteArray(32, 'i')};
inline const Actor Clerk{UserId(QStringLiteral("clerk")), Role::ExamStaff};

struct TemporaryStore
{
    QTemporaryDir folder;
    ManualClock clock{QDateTime(QDate(2026, 6, 1), QTime(0, 0), Qt::UTC)};
    std::unique_ptr<store::Store> store;

    explicit TemporaryStore(store::FaultPlan faults = {}, store::Gate gate = {})
    {
        auto opened = store::Store::open({.path = path(),
                                          .keys = TestKeys,
                                          .gate = std::move(gate),
                                          .faults = std::move(faults)},
                                         clock);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        store = std::move(*opened);
    }

    QString path() const { return folder.filePath(QStringLiteral("site.db")); }
    qint64 auditSize() const { return store::audit::head(store->reader())->size; }
};

// A fault plan that lets `left` steps pass and breaks the next one, once. Starts disarmed.
class BreakAt final
{
public:
    store::FaultPlan plan()
    {
        return [state = m_left](store::Step) { return *state >= 0 && (*state)-- == 0; };
    }
    void arm(int stepsThatPass) { *m_left = stepsThatPass; }
    void disarm() { *m_left = -1; }

private:
    std::shared_ptr<int> m_left = std::make_shared<int>(-1);
};

} // namespace kaochang::tests
