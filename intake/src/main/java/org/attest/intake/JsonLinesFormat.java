package org.attest.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/// One report per line: a JSON object with `text` and, where known, `id`, `title`, `date` (ISO
/// 8601), `outlet` and `url`. A line that is no such object is refused alone.
final class JsonLinesFormat implements ReportFormat {
  private static final int LONGEST_LINE = 16 << 20;
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  @Override
  public boolean reads(String extension) {
    return extension.equals("jsonl") || extension.equals("ndjson");
  }

  @Override
  public void read(Path file, Consumer<IntakeResult> sink) throws IOException {
    try (InputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      int number = 1;
      boolean tooLong = false;
      for (int unit = stream.read(); ; unit = stream.read()) {
        if (unit == '\n' || unit < 0) {
          accept(file, number++, line.toByteArray(), tooLong, sink);
          line.reset();
          tooLong = false;
          if (unit < 0) {
            return;
          }
        } else if (unit == 0) {
          sink.accept(
              new IntakeResult.Refused(
                  file.toString(), "is not text from line " + number + " on: save it as UTF-8"));
          return;
        } else if (line.size() < LONGEST_LINE) {
          line.write(unit);
        } else {
          tooLong = true;
        }
      }
    }
  }

  private static void accept(
      Path file, int number, byte[] line, boolean tooLong, Consumer<IntakeResult> sink) {
    String input = file + "#" + number;
    if (tooLong) {
      sink.accept(new IntakeResult.Refused(input, "is longer than 16 MiB: split it"));
    } else if (!new String(line, StandardCharsets.UTF_8).isBlank()) {
      sink.accept(parse(input, number, line));
    }
  }

  private static IntakeResult parse(String input, int number, byte[] line) {
    JsonNode record;
    try {
      record = JSON.readTree(line);
    } catch (StreamConstraintsException e) {
      return new IntakeResult.Refused(input, "is nested too deeply, or holds too long a word");
    } catch (MismatchedInputException e) {
      return new IntakeResult.Refused(input, "holds more than one JSON object: put each on a line");
    } catch (JsonProcessingException e) {
      return new IntakeResult.Refused(input, "is not JSON: " + e.getOriginalMessage());
    } catch (IOException e) {
      return new IntakeResult.Refused(input, "is not UTF-8 JSON");
    }
    Optional<String> text = string(record, "text").filter(value -> !value.isBlank());
    if (text.isEmpty()) {
      return new IntakeResult.Refused(input, "has no \"text\"");
    }
    Optional<LocalDate> published = Optional.empty();
    Optional<String> date = string(record, "date");
    if (date.isPresent()) {
      published = Dates.day(date.get());
      if (published.isEmpty()) {
        return new IntakeResult.Refused(
            input, "has a date that is not YYYY-MM-DD: \"" + date.get() + "\"");
      }
    }
    Metadata metadata =
        new Metadata(
            string(record, "title"), string(record, "outlet"), published, string(record, "url"));
    String name = string(record, "id").orElse("line-" + number);
    return new IntakeResult.Accepted(input, metadata.report(line, name, text.get()));
  }

  private static Optional<String> string(JsonNode record, String field) {
    JsonNode value = record.path(field);
    return value.isValueNode() && !value.isNull() && !value.asText().isBlank()
        ? Optional.of(value.asText())
        : Optional.empty();
  }
}
