# SPDX-License-Identifier: GPL-3.0-or-later
kaochang_test(package/safe_path_test DEPENDS package)
kaochang_test(package/bag_test DEPENDS package)
kaochang_test(package/verify_test DEPENDS package)
kaochang_test(package/mutation_test DEPENDS package TIMEOUT 600)
kaochang_test(package/archive_test DEPENDS package)
kaochang_test(package/judge_test DEPENDS package)
kaochang_test(package/listing_test DEPENDS package)
kaochang_test(package/export_sitting_test DEPENDS package)
