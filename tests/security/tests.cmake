kaochang_test(security/permissions_test DEPENDS security)
kaochang_test(security/sign_in_test DEPENDS security)
kaochang_test(security/accounts_test DEPENDS security)
kaochang_test(security/keyring_test DEPENDS security)
