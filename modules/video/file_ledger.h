// SPDX-License-Identifier: GPL-3.0-or-later
// A ledger without a store: the lines of a recording, chained as ever, in ledger.jsonl beside its
// segments.
#pragma once

#include "video/ledger_chain.h"

#include <QFile>
#include <deque>
#include <map>
#include <mutex>
#include <vector>

namespace kaochang::video {

class FileLedger final
{
public:
    // folder must exist; what is in its ledger stays. Code: video.cannot_write.
    static Result<std::unique_ptr<FileLedger>> open(const QString &folder);

    // Any thread. Written and fsynced when it returns; what the disk refuses waits for the next
    // call.
    void keep(const LedgerLine &line);
    // Tries once more; how many lines still wait.
    int flush();

private:
    using Chain = std::pair<RecordingId, CameraId>;

    explicit FileLedger(const QString &path)
        : m_file(path)
    {}
    Result<> append(const LedgerLine &line);
    void writeWaiting();

    std::mutex m_mutex; // guards all that follows
    QFile m_file;
    std::map<Chain, KeptLine> m_last;
    std::deque<LedgerLine> m_waiting;
};

// Every line of folder/ledger.jsonl as verifyLedger() wants them. A last line without its end was
// never said to be kept and is left out. Codes: video.cannot_read, video.bad_line (detail: the
// line).
Result<std::vector<KeptLine>> readFileLedger(const QString &folder);

} // namespace kaochang::video
