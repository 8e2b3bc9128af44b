// SPDX-License-Identifier: GPL-3.0-or-later
// The certificate and certificate_event tables: append-only by trigger. No other file in the house
// names them.
#pragma once

#include "results/certificates/certificate.h"
#include "store/store.h"

namespace kaochang::results::certificates {

Result<Certificate> byId(const store::Reader &reader,
                         const CertificateId &id); // results.no_such_certificate
Result<std::optional<Certificate>> byNumber(const store::Reader &reader, const QString &number);
// By number, the void ones too.
Result<std::vector<Certificate>> of(const store::Reader &reader, const site::SittingId &sitting);
// The one that is not void.
Result<std::optional<Certificate>> standing(const store::Reader &reader,
                                            const roster::EnrolmentId &enrolment);
Result<QStringList> numbers(const store::Reader &reader);
// The highest serial the site itself gave in a series (its first 16 places), void ones too; 0:
// none.
Result<int> lastAllocated(const store::Reader &reader, const QString &series);
// A sheet that carries a certificate already.
Result<bool> isSheetUsed(const store::Reader &reader, const QString &sheet);

Result<> add(store::Writer &writer, const Certificate &certificate); // results.number_taken
Result<> note(store::Writer &writer, const CertificateId &id, const CertificateEvent &event);

} // namespace kaochang::results::certificates
