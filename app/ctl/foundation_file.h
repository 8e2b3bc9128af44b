// SPDX-License-Identifier: GPL-3.0-or-later
// A new site on paper, as `kaochangctl init --institution FILE.json` reads it:
//   {"institution": {"name": "…", "credit_code": "…", "kind": "Y", "code": "Y000012999901",
//                    "profile": "tianjin"},
//    "admin": {"login": "wangli", "name": "王丽"}, "key": "keychain" or "passphrase"}
// No passphrase stands in it: those come from the environment.
#pragma once

#include "ui/founding.h"

namespace kaochang::app::ctl {

inline constexpr qint64 LargestFoundationFile = 64 * 1024;

// app.bad_foundation (detail: the member), the codes of parseStrictObject(). "key" may be left out:
// then the keychain, where it works.
Result<ui::Foundation> readFoundation(const QByteArray &json);

} // namespace kaochang::app::ctl
