kaochang_test(theory/entry_test DEPENDS theory)
kaochang_test(theory/key_in_test DEPENDS theory security)
kaochang_test(theory/score_table_test DEPENDS theory)
