# SPDX-License-Identifier: GPL-3.0-or-later
kaochang_test(rules/identity_test DEPENDS rules)
kaochang_test(rules/certificate_number_test DEPENDS rules)
kaochang_test(rules/occupation_test DEPENDS rules)
kaochang_test(rules/working_days_test DEPENDS rules)
kaochang_test(rules/policy_test DEPENDS rules)
kaochang_test(rules/standard_test DEPENDS rules)
