package org.attest.store.json;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32C;

/// Bytes with a checksum behind them, so that damaged ones are not taken for a value.
final class Sealed {
  private Sealed() {}

  static byte[] of(byte[] bytes) {
    byte[] sealed = Arrays.copyOf(bytes, bytes.length + Integer.BYTES);
    ByteBuffer.wrap(sealed).putInt(bytes.length, checksum(sealed, bytes.length));
    return sealed;
  }

  /// How many of the bytes are the value's.
  ///
  /// @throws IOException if they are not those that [#of] made
  static int length(byte[] sealed) throws IOException {
    int length = sealed.length - Integer.BYTES;
    if (length < 0 || ByteBuffer.wrap(sealed).getInt(length) != checksum(sealed, length)) {
      throw new IOException("the bytes are damaged");
    }
    return length;
  }

  private static int checksum(byte[] bytes, int length) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes, 0, length);
    return (int) checksum.getValue();
  }
}
