package org.attest.serve.guard;

import java.security.SecureRandom;
import java.util.HexFormat;

/// Words that nobody can guess: 256 bits of chance, in hexadecimal digits.
final class RandomToken {
  static final int BYTES = 32;

  private static final SecureRandom RANDOM = new SecureRandom();

  private RandomToken() {}

  static byte[] bytes() {
    byte[] random = new byte[BYTES];
    RANDOM.nextBytes(random);
    return random;
  }

  static String next() {
    return HexFormat.of().formatHex(bytes());
  }
}
