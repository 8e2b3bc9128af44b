// SPDX-License-Identifier: GPL-3.0-or-later
// Which certificates a verb is about.
#pragma once

#include "ctl/verb.h"
#include "results/certificates/certificate.h"

namespace kaochang::app::ctl {

inline const std::vector<Role> CertificateRoles{Role::ScoreKeeper, Role::Admin};

// By its number. results.no_such_certificate.
Result<results::Certificate> certificateOf(const store::Reader &reader, const QString &text);
// The one of that number; of a sitting all that stand, in that state where one is given.
Result<std::vector<results::CertificateId>>
certificatesOf(const store::Reader &reader, const QString &text,
               const std::optional<results::CertificateState> &state);
Result<QDate> dayGiven(const Call &call); // --day, else today

} // namespace kaochang::app::ctl
