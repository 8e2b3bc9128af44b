add_test(NAME installer/deb COMMAND Python3::Interpreter ${PROJECT_SOURCE_DIR}/tests/installer/deb.py ${PROJECT_BINARY_DIR})
set_tests_properties(installer/deb PROPERTIES SKIP_RETURN_CODE 77 TIMEOUT 600)
