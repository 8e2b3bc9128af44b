kaochang_test(center/door_test DEPENDS center)
kaochang_test(center/intake_test DEPENDS center)
kaochang_test(center/kill_test DEPENDS center)
add_dependencies(center_kill_test kaochang-center)
