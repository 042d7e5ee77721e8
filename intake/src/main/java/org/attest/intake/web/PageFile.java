package org.attest.intake.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.intake.Bytes;
import org.attest.intake.SavedFrom;
import org.eclipse.jetty.client.ContentResponse;
import org.eclipse.jetty.client.Response;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;

/// The file in which a page is kept: a web page as it came, behind the mark that browsers put there
/// when they save one; plain text as a line of JSON Lines, for it has no room for such a mark.
final class PageFile {
  private static final int LONGEST_NAME = 80;

  private static final String TEXT = "text/plain";
  private static final Set<String> TYPES = Set.of("text/html", "application/xhtml+xml", TEXT);

  private static final JsonMapper JSON = new JsonMapper();

  private PageFile() {}

  /// Looks at what the server says that it sends.
  ///
  /// @throws FetchException if that is no page
  static void checkType(Response answer) throws FetchException {
    if (!TYPES.contains(type(answer))) {
      throw new FetchException(
          "it is no web page and no plain text, but "
              + (type(answer).isEmpty() ? "does not say what it is" : type(answer)));
    }
  }

  private static String type(Response answer) {
    String given = answer.getHeaders().get(HttpHeader.CONTENT_TYPE);
    return given == null ? "" : given.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  /// @param address where it came from
  /// @throws FetchException if it is no page
  static SavedPage of(URI address, ContentResponse answer) throws FetchException {
    if (answer.getStatus() != HttpStatus.OK_200) {
      throw new FetchException(
          "%s answers %d instead of the page".formatted(address.getHost(), answer.getStatus()));
    }
    checkType(answer);
    Optional<Charset> charset = charset(answer.getEncoding());
    byte[] content = answer.getContent();
    return type(answer).equals(TEXT)
        ? new SavedPage(name(address) + ".jsonl", text(address, content, charset))
        : new SavedPage(name(address) + ".html", marked(address, content, charset));
  }

  private static Optional<Charset> charset(String name) {
    try {
      return Optional.ofNullable(name).map(Charset::forName);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// What the server says of the encoding counts for more than what the page says.
  private static byte[] marked(URI address, byte[] content, Optional<Charset> charset) {
    boolean isWide =
        charset.filter(named -> named.name().startsWith("UTF-16")).isPresent()
            || content.length > 1 && (content[0] & content[1] & 0xFE) == 0xFE;
    String mark = SavedFrom.mark(address.toString());
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    if (isWide) {
      Optional<String> text = Bytes.decode(content);
      write(file, mark + "<meta charset=\"utf-8\">\n" + text.orElse(""));
    } else {
      String named = charset.map(each -> "<meta charset=\"" + each.name() + "\">").orElse("");
      write(file, mark + named + "\n");
      file.writeBytes(content);
    }
    return file.toByteArray();
  }

  private static void write(ByteArrayOutputStream file, String text) {
    file.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] text(URI address, byte[] content, Optional<Charset> charset)
      throws FetchException {
    String text =
        charset
            .map(named -> new String(content, named))
            .or(() -> Bytes.decode(content))
            .orElseThrow(() -> new FetchException("it says that it is plain text, and is not"));
    Map<String, String> report = new LinkedHashMap<>();
    report.put("id", name(address));
    report.put("url", address.toString());
    report.put("text", text);
    try {
      return JSON.writeValueAsBytes(report);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts can be written as JSON", e);
    }
  }

  /// The host and the end of the path: `news.example.org-market-bomb`.
  private static String name(URI address) {
    String path =
        address.getRawPath().replaceFirst("/+$", "").replaceFirst("\\.[A-Za-z]{1,5}$", "");
    String query = address.getRawQuery() == null ? "" : "-" + address.getRawQuery();
    String last = path.substring(path.lastIndexOf('/') + 1) + query;
    String whole = address.getHost() + (last.isEmpty() ? "" : "-" + last);
    String safe = whole.replaceAll("[^A-Za-z0-9.-]+", "-").replaceFirst("^[.-]+", "");
    return safe.length() > LONGEST_NAME ? safe.substring(0, LONGEST_NAME) : safe;
  }
}
