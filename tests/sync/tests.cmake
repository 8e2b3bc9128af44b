kaochang_test(sync/step_test DEPENDS sync)
kaochang_test(sync/simulation_test DEPENDS sync center TIMEOUT 600)
