# SPDX-License-Identifier: GPL-3.0-or-later
find_package(ZXing REQUIRED) # reads our QR codes back
kaochang_test(results/form_test DEPENDS results)
kaochang_test(results/day_forms_test DEPENDS results USES ZXing::ZXing)
kaochang_test(results/result_test DEPENDS results)
kaochang_test(results/lock_results_test DEPENDS results security)
kaochang_test(results/correct_results_test DEPENDS results)
kaochang_test(results/registers_test DEPENDS results)
kaochang_test(results/print_paper_test DEPENDS results security)
kaochang_test(results/guard_test DEPENDS results security)
kaochang_test(results/publish_results_test DEPENDS results security USES rapidcheck)
kaochang_test(results/hear_appeals_test DEPENDS results security)
kaochang_test(results/public_list_test DEPENDS results)
