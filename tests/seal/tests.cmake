# SPDX-License-Identifier: GPL-3.0-or-later
kaochang_test(seal/digest_test DEPENDS seal)
kaochang_test(seal/signature_test DEPENDS seal)
kaochang_test(seal/cipher_test DEPENDS seal)
kaochang_test(seal/minisign_test DEPENDS seal)
