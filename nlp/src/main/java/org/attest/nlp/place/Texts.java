package org.attest.nlp.place;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntPredicate;

/// Many short texts in one array of UTF-8 bytes: a tenth of the memory that as many strings
/// take.
///
/// @param starts where each text starts; one more at the end
/// @param bytes all texts, one after another
record Texts(int[] starts, byte[] bytes) {

  static Texts of(List<String> texts) {
    int[] starts = new int[texts.size() + 1];
    byte[][] parts = new byte[texts.size()][];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = texts.get(i).getBytes(StandardCharsets.UTF_8);
      starts[i + 1] = starts[i] + parts[i].length;
    }
    byte[] bytes = new byte[starts[parts.length]];
    for (int i = 0; i < parts.length; i++) {
      System.arraycopy(parts[i], 0, bytes, starts[i], parts[i].length);
    }
    return new Texts(starts, bytes);
  }

  int count() {
    return starts.length - 1;
  }

  String get(int index) {
    return new String(
        bytes, starts[index], starts[index + 1] - starts[index], StandardCharsets.UTF_8);
  }

  /// The first text that is not below an ASCII key, if the texts are sorted; the count if all
  /// are.
  int lowerBound(CharSequence key) {
    return lowerBound(count(), middle -> compare(middle, key) < 0);
  }

  /// The first of sorted entries that is not below something; the count if all are.
  static int lowerBound(int count, IntPredicate isBelow) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (isBelow.test(middle)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  boolean is(int index, CharSequence key) {
    return index < count()
        && starts[index + 1] - starts[index] == key.length()
        && startsWith(index, key);
  }

  boolean startsWith(int index, CharSequence key) {
    if (index >= count() || starts[index + 1] - starts[index] < key.length()) {
      return false;
    }
    int start = starts[index];
    for (int i = 0; i < key.length(); i++) {
      if (bytes[start + i] != key.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private int compare(int index, CharSequence key) {
    int start = starts[index];
    int length = starts[index + 1] - start;
    int shared = Math.min(length, key.length());
    for (int i = 0; i < shared; i++) {
      int difference = (bytes[start + i] & 0xff) - key.charAt(i);
      if (difference != 0) {
        return difference;
      }
    }
    return length - key.length();
  }

  static Texts read(ByteBuffer buffer) {
    int count = buffer.getInt();
    int[] starts = new int[count + 1];
    for (int i = 0; i < count; i++) {
      starts[i + 1] = starts[i] + (buffer.get() & 0xff);
    }
    byte[] bytes = new byte[starts[count]];
    buffer.get(bytes);
    return new Texts(starts, bytes);
  }

  /// @throws IllegalStateException if a text is longer than 255 bytes
  void write(DataOutputStream out) throws IOException {
    out.writeInt(count());
    for (int i = 0; i < count(); i++) {
      int length = starts[i + 1] - starts[i];
      if (length > 255) {
        throw new IllegalStateException("a name is longer than 255 bytes: " + get(i));
      }
      out.writeByte(length);
    }
    out.write(bytes);
  }
}
