package org.attest.nlp.place;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.IntConsumer;

/// The places of a user's gazetteer, by number, and their names by key. They stay in the file,
/// which is mapped into memory: the heap holds none of them, whatever their number. Safe for
/// use by many threads.
///
/// A place has 32 bytes: GeoNames identifier, latitude and longitude in 1/10000 degree,
/// population, identifiers of its first-level and second-level division (0 for none), where its
/// name starts, then a byte each for its kind and nothing, and the two letters of its country.
/// A name has its length in two bytes before it. A key has its length in a byte before it, and
/// behind it how many places bear it and these, most populous first, each as `number * 2`, plus
/// 1 if it is an alternate name.
public final class LoadedPlaces {
  private static final PlaceKind[] KINDS = PlaceKind.values();

  private final LoadedGazetteer head;
  private final ByteBuffer places;
  private final ByteBuffer texts;
  private final ByteBuffer keys;
  private final ByteBuffer offsets;
  private final int keyCount;

  private LoadedPlaces(LoadedGazetteer head, FileChannel channel) throws IOException {
    this.head = head;
    this.places = map(channel, LoadedGazetteer.HEAD_BYTES, head.textStart());
    this.texts = map(channel, head.textStart(), head.keysStart());
    this.keys = map(channel, head.keysStart(), head.offsetsStart());
    this.offsets = map(channel, head.offsetsStart(), head.bytes());
    this.keyCount = head.keys();
  }

  /// The places that the user has loaded into a workspace; absent if there are none. They stay
  /// what they are, also when others are loaded in their place.
  ///
  /// @throws GazetteerException if they are damaged or of another version of Attest
  public static Optional<LoadedPlaces> open(Path workspace) {
    Path file = LoadedGazetteer.file(workspace);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (FileChannel channel = FileChannel.open(file)) {
      return Optional.of(new LoadedPlaces(LoadedGazetteer.read(channel, file), channel));
    } catch (IOException e) {
      throw new GazetteerException(
          GazetteerException.Kind.DAMAGED, "cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  /// Names the places in the version of a reader that uses them: eight hexadecimal digits.
  public String version() {
    return head.version();
  }

  private static ByteBuffer map(FileChannel channel, long start, long end) throws IOException {
    return channel.map(FileChannel.MapMode.READ_ONLY, start, end - start);
  }

  /// Hands over the places that bear a key, most populous first, as they are in the file.
  ///
  /// @param most how many at most
  void find(CharSequence key, int most, IntConsumer sink) {
    int at = lowerBound(key);
    if (at == keyCount || length(at) != key.length() || !startsWith(at, key)) {
      return;
    }
    int counted = start(at) + 1 + key.length();
    int count = Math.min(most, keys.getInt(counted));
    for (int i = 0; i < count; i++) {
      sink.accept(keys.getInt(counted + 4 + 4 * i));
    }
  }

  /// Whether some key begins so.
  boolean continues(CharSequence beginning) {
    int at = lowerBound(beginning);
    return at < keyCount && startsWith(at, beginning);
  }

  private int lowerBound(CharSequence key) {
    return Texts.lowerBound(keyCount, middle -> compare(middle, key) < 0);
  }

  private int compare(int number, CharSequence key) {
    int start = start(number) + 1;
    int length = length(number);
    int shared = Math.min(length, key.length());
    for (int i = 0; i < shared; i++) {
      int difference = (keys.get(start + i) & 0xff) - key.charAt(i);
      if (difference != 0) {
        return difference;
      }
    }
    return length - key.length();
  }

  private boolean startsWith(int number, CharSequence beginning) {
    if (length(number) < beginning.length()) {
      return false;
    }
    int start = start(number) + 1;
    for (int i = 0; i < beginning.length(); i++) {
      if (keys.get(start + i) != beginning.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private int start(int number) {
    return offsets.getInt(4 * number);
  }

  private int length(int number) {
    return keys.get(start(number)) & 0xff;
  }

  int id(int number) {
    return field(number, 0);
  }

  double latitude(int number) {
    return field(number, 4) / 10000.0;
  }

  double longitude(int number) {
    return field(number, 8) / 10000.0;
  }

  int population(int number) {
    return field(number, 12);
  }

  /// GeoNames identifier of the first-level division, or 0.
  int admin1(int number) {
    return field(number, 16);
  }

  /// GeoNames identifier of the second-level division, or 0.
  int admin2(int number) {
    return field(number, 20);
  }

  String name(int number) {
    int start = field(number, 24);
    byte[] name = new byte[texts.getShort(start) & 0xffff];
    texts.get(start + 2, name);
    return new String(name, StandardCharsets.UTF_8);
  }

  PlaceKind kind(int number) {
    return KINDS[places.get(number * LoadedGazetteer.PLACE_BYTES + 28)];
  }

  /// The two letters of the country as a number, 0 for none.
  int countryCode(int number) {
    return places.getShort(number * LoadedGazetteer.PLACE_BYTES + 30);
  }

  private int field(int number, int at) {
    return places.getInt(number * LoadedGazetteer.PLACE_BYTES + at);
  }
}
