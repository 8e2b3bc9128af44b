# SPDX-License-Identifier: GPL-3.0-or-later
kaochang_test(statistics/agreement_test DEPENDS statistics)
kaochang_test(statistics/severity_test DEPENDS statistics)
kaochang_test(statistics/items_test DEPENDS statistics)
