// SPDX-License-Identifier: GPL-3.0-or-later
// One file, one connection. Nothing in it changes without its line in the audit chain and its
// record in the outbox, in the same transaction: a Writer exists only inside Store::write(). A
// store belongs to the thread that opened it (the store lane); every call is made there.
#pragma once

#include "core/clock.h"
#include "store/reader.h"

#include <memory>

namespace kaochang::store {

enum class Access { ReadWrite, ReadOnly };

struct OpenRequest
{
    QString path; // ":memory:" for tests of pure readers
    VaultKeys keys;
    Gate gate = {};        // null lets everything pass (tests of other rooms)
    FaultPlan faults = {}; // null breaks nothing
    QString migrations = QStringLiteral(":/store/migrations/site");
};

class Store final
{
public:
    // Codes: store.cannot_open, store.not_ours, store.pragma_refused, store.damaged,
    // store.migration_failed. A file of a newer schema opens ReadOnly and is never reset.
    static Result<std::unique_ptr<Store>> open(OpenRequest request, const Clock &clock);
    ~Store();
    Q_DISABLE_COPY_MOVE(Store)

    Reader reader() const { return {*m_connection, m_vault}; }
    Access access() const { return m_access; }
    const Clock &clock() const { return m_clock; }

    // Runs change in one transaction and commits rows, audit line and outbox record together, or
    // nothing. Codes of its own: store.read_only, store.already_done, store.busy, store.no_space,
    // store.failed, store.unknown_outcome, and whatever the gate says.
    template <typename Change>
    auto write(const Act &act, Change change) -> std::invoke_result_t<Change, Writer &>
    {
        TRY_LET(writer, begin(act));
        std::invoke_result_t<Change, Writer &> answer = change(writer);
        if (!answer) {
            rollback();
            return answer;
        }
        TRY(commit(writer, act));
        return answer;
    }

    // A consistent copy, fsynced and opened once to prove it (store.backup_failed).
    Result<> backUp(const QString &path) const;

private:
    Store(OpenRequest request, const Clock &clock);

    Result<> prepare();
    Result<> migrate();
    Result<> apply(int number, const QString &path);
    Result<Writer> begin(const Act &act);
    Result<> commit(Writer &writer, const Act &act);
    Result<> settle(const Act &act, const Error &cause);
    void rollback();

    OpenRequest m_request;
    const Clock &m_clock;
    Vault m_vault;
    std::unique_ptr<Connection> m_connection;
    Access m_access = Access::ReadWrite;
};

} // namespace kaochang::store
