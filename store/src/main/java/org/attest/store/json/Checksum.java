package org.attest.store.json;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32C;

/// A checksum behind the bytes of a value, so that damaged ones are not taken for one.
final class Checksum {
  private Checksum() {}

  static byte[] append(byte[] bytes) {
    byte[] checked = Arrays.copyOf(bytes, bytes.length + Integer.BYTES);
    ByteBuffer.wrap(checked).putInt(bytes.length, checksum(checked, bytes.length));
    return checked;
  }

  /// How many of the bytes are the value's.
  ///
  /// @throws IOException if they are not those that [#append] made
  static int length(byte[] checked) throws IOException {
    int length = checked.length - Integer.BYTES;
    if (length < 0 || ByteBuffer.wrap(checked).getInt(length) != checksum(checked, length)) {
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
