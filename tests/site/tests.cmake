kaochang_test(site/set_up_site_test DEPENDS site)
