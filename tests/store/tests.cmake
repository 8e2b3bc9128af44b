kaochang_test(store/store_test DEPENDS store USES Qt6::Sql)
