# SPDX-License-Identifier: GPL-3.0-or-later
kaochang_test(core/canonical_json_test DEPENDS core)
kaochang_test(core/points_test DEPENDS core)
kaochang_test(core/id_test DEPENDS core)
kaochang_test(core/durable_file_test DEPENDS core)
kaochang_test(core/lane_test DEPENDS core)
