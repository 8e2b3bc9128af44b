// SPDX-License-Identifier: GPL-3.0-or-later
// A site with a real store that writes records, for the tests of both ends of the wire.
#pragma once

#include "support/temporary_store.h"
#include "sync/desk.h"

namespace kaochang::tests {

inline const Actor Machine{UserId(QStringLiteral("machine")), Role::ExamStaff};

// One act of the day; its record is what travels.
inline Result<> writeRecord(store::Store &store, const QString &subject)
{
    const store::Act act{Machine, QStringLiteral("roster.check_in"), subject, {}, {}};
    return store.write(act, [](store::Writer &writer) -> Result<> {
        writer.tell({{QStringLiteral("seat"), 7}});
        return {};
    });
}

// Everything a Site at the wire needs, on the caller's own thread.
struct SyncSite : TemporaryStore
{
    seal::SigningKey key = seal::SigningKey::generate();
    sync::Desk desk;

    explicit SyncSite(bool isDemo = false, store::FaultPlan faults = {})
        : TemporaryStore(std::move(faults))
        , desk(*store, {key, isDemo, QStringLiteral("test")}, Machine)
    {}

    void write(int records) const
    {
        for (int i = 0; i < records; ++i) {
            if (!writeRecord(*store, QString::number(i)))
                qFatal("cannot write a record");
        }
    }
};

} // namespace kaochang::tests
