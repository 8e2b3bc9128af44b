// SPDX-License-Identifier: GPL-3.0-or-later
// Breaks every step of an act in turn and holds the whole file against what it was.
#pragma once

#include "support/temporary_store.h"

#include <QDataStream>

namespace kaochang::tests {

// Every row of every table, in order: two equal answers mean that nothing changed.
inline QByteArray everyRow(const store::Reader &reader)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    const auto tables =
        reader.select(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name "
                                     "NOT LIKE 'sqlite%' ORDER BY name"));
    for (const store::Row &table : tables.value()) {
        const auto rows = reader.select(QStringLiteral("SELECT * FROM ") + table[0].toString());
        for (const store::Row &row : rows.value())
            out << row;
    }
    return bytes;
}

// Fails step 0, then 1, … until the act meets no fault. Answers how many steps it has, or -1 if a
// broken one left anything behind or the whole one left no audit line.
template <typename Act>
int stepsUntilWhole(const store::Store &store, BreakAt &fault, Act act)
{
    for (int broken = 0; broken < 10'000; ++broken) {
        const QByteArray before = everyRow(store.reader());
        const auto head = store::audit::head(store.reader());
        fault.arm(broken);
        const bool isDone = act().has_value();
        fault.disarm();
        if (isDone)
            return store::audit::head(store.reader())->size == head->size + 1 ? broken : -1;
        if (everyRow(store.reader()) != before)
            return -1;
    }
    return -1;
}

} // namespace kaochang::tests
