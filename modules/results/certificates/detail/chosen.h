// SPDX-License-Identifier: GPL-3.0-or-later
// The certificates an act is about: all of one sitting, none of them void.
#pragma once

#include "results/certificates/certificate.h"
#include "store/store.h"

#include <QJsonObject>

namespace kaochang::results::detail {

// Codes: results.nobody_to_certify, results.no_such_certificate, results.certificate_void,
// results.other_sitting.
Result<std::vector<Certificate>> chosen(const store::Reader &reader,
                                        const std::vector<CertificateId> &ids);
QString subject(const std::vector<CertificateId> &ids); // what the audit line is on: the first
QJsonObject told(const std::vector<Certificate> &certificates); // ids and numbers

} // namespace kaochang::results::detail
