// SPDX-License-Identifier: GPL-3.0-or-later
// The words for certificates and blank sheets.
#pragma once

#include "results/certificates/blanks.h"
#include "results/certificates/certificate.h"
#include "ui/theme.h"

namespace kaochang::ui {

QString certificateText(results::CertificateState state); // "To print"
Status certificateStatus(results::CertificateState state);
QString stepText(results::CertificateStep step); // "Reported"
// "In stock 80 · drawn 22 · printed 18 · spoiled 1 · returned 0 · in hand 3"
QString balanceText(const results::BlankBalance &balance);
QString handText(const results::BlankBalance &balance); // of one sitting

} // namespace kaochang::ui
