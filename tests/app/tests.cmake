# SPDX-License-Identifier: GPL-3.0-or-later
kaochang_test(app/ctl_test DEPENDS app)
add_dependencies(app_ctl_test kaochangctl)
kaochang_test(app/founding_test TIMEOUT 180 DEPENDS app)
add_dependencies(app_founding_test kaochangctl)
kaochang_test(app/compute_test DEPENDS app)
add_dependencies(app_compute_test kaochangctl)
