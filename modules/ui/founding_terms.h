// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the first run and of what protects a site.
#pragma once

#include "rules/policy.h"
#include "security/passphrase.h"
#include "site/institution.h"
#include "ui/theme.h"

#include <utility>

namespace kaochang::ui {

QStringList languageNames(); // in the order of Language
QString kindText(site::InstitutionKind kind);
// Whom, under which document; and if it has lapsed on that day.
QString filesWithText(const rules::Policy &policy, const QDate &today);
std::pair<Status, QString> strengthText(security::Strength strength);

} // namespace kaochang::ui
