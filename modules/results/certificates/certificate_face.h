// SPDX-License-Identifier: GPL-3.0-or-later
// The face of a certificate as 人社鉴发〔2021〕1号 wants it: A4, its fixed contents, never an empty
// place.
#pragma once

#include "results/certificates/certificate_roll.h"
#include "results/form.h"

namespace kaochang::results {

// Whole on a plain or bordered sheet; or the particulars alone, on a sheet that has the words.
enum class FaceStyle { Whole, FillIn };

struct CertificateFace
{
    QString number;
    QString institution; // as filed, with its branch
    QDate issuedOn;
    QString name;
    QString documentKind;
    QString document; // whole: it is the person's own
    QString occupation;
    QString trade; // empty is printed "--"
    QString level; // "一级/高级技师"
    QImage photo;  // null: a frame that says so

    bool operator==(const CertificateFace &) const = default;
};

// Shows the whole document number: only inside an act. Code: results.no_certificate_yet.
Result<CertificateFace> faceOf(const store::Writer &writer, const CertificateRoll &roll,
                               const CertificateLine &line);
// One page each. Errors: those of Form::fill().
Result<Form> printed(const std::vector<CertificateFace> &faces, FaceStyle style);

} // namespace kaochang::results
