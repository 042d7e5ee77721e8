package org.attest.nlp.place;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// The columns of a compiled gazetteer, as they lie in its file and in memory.
///
/// The file is gzip over big-endian numbers: magic, a line of text that names source and licence,
/// three counts (places, keys, postings), then column after column. Places are ordered countries,
/// first-level divisions, second-level divisions, others. A country and a division have a code
/// ("AF", "AF.11"). Keys are the folded names ([NameKey]), sorted bytewise, each with the places
/// that bear it, most populous first; a posting is `place * 2`, plus 1 if it is an alternate name.
///
/// @param credit source and licence
/// @param ids GeoNames identifiers
/// @param kinds ordinals of [PlaceKind]
/// @param countries two letters each, 0 for none
/// @param admin1 place index or -1
/// @param admin2 place index or -1
/// @param latitudes in 1/10000 degree, [#NOWHERE] if not known
/// @param longitudes likewise
/// @param names names to show
/// @param codes of the first places, as many as it has texts
/// @param keys folded names
/// @param postingStarts for each key where its postings start; one more at the end
record GazetteerFile(
    String credit,
    int[] ids,
    byte[] kinds,
    short[] countries,
    int[] admin1,
    int[] admin2,
    int[] latitudes,
    int[] longitudes,
    int[] populations,
    Texts names,
    Texts codes,
    Texts keys,
    int[] postingStarts,
    int[] postings) {

  static final int NOWHERE = Integer.MIN_VALUE;
  private static final int MAGIC = 0x41475a31;

  static GazetteerFile read(InputStream stream) throws IOException {
    byte[] bytes;
    try (GZIPInputStream unzipped = new GZIPInputStream(stream, 1 << 16)) {
      bytes = unzipped.readAllBytes();
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    if (buffer.remaining() < 20 || buffer.getInt() != MAGIC) {
      throw new IOException("not a gazetteer of this version; build it again");
    }
    byte[] credit = new byte[buffer.getInt()];
    buffer.get(credit);
    int places = buffer.getInt();
    int keys = buffer.getInt();
    int postings = buffer.getInt();
    int[] ids = ints(buffer, places);
    byte[] kinds = new byte[places];
    buffer.get(kinds);
    short[] countries = new short[places];
    buffer.asShortBuffer().get(countries);
    buffer.position(buffer.position() + 2 * places);
    return new GazetteerFile(
        new String(credit, StandardCharsets.UTF_8),
        ids,
        kinds,
        countries,
        ints(buffer, places),
        ints(buffer, places),
        ints(buffer, places),
        ints(buffer, places),
        ints(buffer, places),
        Texts.read(buffer),
        Texts.read(buffer),
        Texts.read(buffer),
        ints(buffer, keys + 1),
        ints(buffer, postings));
  }

  void write(OutputStream stream) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(new SmallestGzip(stream), 1 << 16))) {
      out.writeInt(MAGIC);
      byte[] text = credit.getBytes(StandardCharsets.UTF_8);
      out.writeInt(text.length);
      out.write(text);
      out.writeInt(ids.length);
      out.writeInt(keys.count());
      out.writeInt(postings.length);
      write(out, ids);
      out.write(kinds);
      for (short country : countries) {
        out.writeShort(country);
      }
      write(out, admin1);
      write(out, admin2);
      write(out, latitudes);
      write(out, longitudes);
      write(out, populations);
      names.write(out);
      codes.write(out);
      keys.write(out);
      write(out, postingStarts);
      write(out, postings);
    }
  }

  private static int[] ints(ByteBuffer buffer, int count) {
    int[] numbers = new int[count];
    buffer.asIntBuffer().get(numbers);
    buffer.position(buffer.position() + 4 * count);
    return numbers;
  }

  private static void write(DataOutputStream out, int[] numbers) throws IOException {
    for (int number : numbers) {
      out.writeInt(number);
    }
  }

  private static final class SmallestGzip extends GZIPOutputStream {
    SmallestGzip(OutputStream stream) throws IOException {
      super(stream);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
