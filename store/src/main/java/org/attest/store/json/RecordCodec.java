package org.attest.store.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.dataformat.smile.SmileFactory;
import com.fasterxml.jackson.dataformat.smile.SmileGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.attest.core.report.Sha256;

/// Writes records of one type as JSON, or in its binary form (Smile) to store them, and reads them
/// back.
///
/// ```java
/// var codec = RecordCodec.of(Reading.class);
/// Reading same = codec.decode(codec.encode(reading));
/// ```
///
/// Names of JSON fields are the names of record components. A record with a single component is
/// written as that component ("e-5f0c2a9b1d"), an absent optional is left out, and a value of a
/// sealed interface is wrapped in an object whose one key is its type's simple name. Only the
/// types that Attest's records use are known: others are refused when the codec is made.
public final class RecordCodec<T extends Record> {
  private static final int FORMAT_DIGITS = 12;

  private static final JsonFactory JSON = new JsonFactory();

  /// The binary form of JSON in which names and short texts that come again are written once: the
  /// id of a report stands in each of its spans.
  private static final JsonFactory SMILE =
      SmileFactory.builder().enable(SmileGenerator.Feature.CHECK_SHARED_STRING_VALUES).build();

  /// What the digest of a format begins with: bytes of an earlier codec have another format.
  private static final String CODEC = "smile";

  private final Shape shape;
  private final Class<T> type;
  private final String format;

  private RecordCodec(Class<T> type) {
    this.type = type;
    this.shape = Shapes.of(type);
    this.format = digest(CODEC + shape.describe());
  }

  /// The codec of a record type.
  ///
  /// @throws IllegalArgumentException if a type below `type` has no JSON form here
  public static <T extends Record> RecordCodec<T> of(Class<T> type) {
    return new RecordCodec<>(type);
  }

  /// Digest of the names and types of all components: bytes of another format cannot be decoded.
  public String format() {
    return format;
  }

  /// Writes a record as readable JSON, for people and other programs.
  public void print(T record, Appendable target) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      DefaultIndenter lines = new DefaultIndenter("  ", "\n");
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
      shape.write(record, json);
    }
    target.append(text.getBuffer()).append('\n');
  }

  /// Writes a record as one line of JSON.
  public String text(T record) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      shape.write(record, json);
    } catch (IOException e) {
      throw new IllegalStateException("writing to memory failed", e);
    }
    return text.toString();
  }

  /// Reads a record back from JSON.
  ///
  /// @throws IllegalArgumentException if it is not what [#text] of this format made
  public T parse(String text) {
    try (JsonParser json = JSON.createParser(text)) {
      return read(json);
    } catch (IOException e) {
      throw new IllegalArgumentException("not a stored " + type.getSimpleName(), e);
    }
  }

  /// Writes a record as Smile, with a checksum.
  public byte[] encode(T record) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = SMILE.createGenerator(bytes)) {
      shape.write(record, json);
    } catch (IOException e) {
      throw new IllegalStateException("writing to memory failed", e);
    }
    return Checksum.append(bytes.toByteArray());
  }

  /// Reads a record back.
  ///
  /// @throws IllegalArgumentException if the bytes are not what [#encode] of this format made
  public T decode(byte[] bytes) {
    try (JsonParser json = SMILE.createParser(bytes, 0, Checksum.length(bytes))) {
      return read(json);
    } catch (IOException e) {
      throw new IllegalArgumentException("not a stored " + type.getSimpleName(), e);
    }
  }

  private T read(JsonParser json) throws IOException {
    json.nextToken();
    return type.cast(shape.read(json));
  }

  private static String digest(String description) {
    return Sha256.of(description.getBytes(StandardCharsets.UTF_8)).substring(0, FORMAT_DIGITS);
  }
}
