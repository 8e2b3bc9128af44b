// SPDX-License-Identifier: GPL-3.0-or-later
// The practical_mark and practical_submission tables: every entry of every assessor. Nobody outside
// this room reads them; see desk.h and opened.h.
#pragma once

#include "practical/sheet.h"
#include "store/store.h"

namespace kaochang::practical::detail::marks {

// One assessor's marks as they stand, one per aspect keyed, in the order of keying.
Result<std::vector<Mark>> of(const store::Reader &reader, const PaperId &paper,
                             const UserId &assessor);
Result<bool> any(const store::Reader &reader, const PaperId &paper); // even one undone
// When each mark that stands was keyed: no points, no names, in order of time.
struct Moment
{
    QString aspect;
    QDateTime at;
};
Result<std::vector<Moment>> moments(const store::Reader &reader, const PaperId &paper);

Result<> keep(store::Writer &writer, const PaperId &paper, const UserId &assessor,
              const Mark &mark);
// The newest entry that is not undone; answers with it. practical.nothing_to_undo.
Result<Mark> undoLast(store::Writer &writer, const PaperId &paper, const UserId &assessor,
                      const QDateTime &at);

// By whom the paper was submitted; their marks are not filled in. In order of submission.
Result<std::vector<Sheet>> submissions(const store::Reader &reader, const PaperId &paper);
Result<> submit(store::Writer &writer, const PaperId &paper, const Sheet &sheet);
Result<> takeBack(store::Writer &writer, const PaperId &paper, const UserId &assessor);

} // namespace kaochang::practical::detail::marks
