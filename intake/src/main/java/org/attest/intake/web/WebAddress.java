package org.attest.intake.web;

import java.net.IDN;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The address of a page, as people write it.
final class WebAddress {
  private static final int LONGEST = 2000;

  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*");

  /// Nothing else is an address: no name and password, no white space.
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)(https?)://(\\[[0-9a-f:.]+]|[^/?#@:\\\\\\[\\]\\s]+)"
              + "(:[0-9]{1,5})?([/?][^#\\s]*)?(?:#\\S*)?");

  private static final Pattern TO_ESCAPE = Pattern.compile("[^\\x21-\\x7e]+|[\"<>\\\\^`{|}]+");

  private WebAddress() {}

  /// The address that somebody wrote; without a scheme that of a page by `https`.
  ///
  /// @throws FetchException if it is none
  static URI of(String written) throws FetchException {
    String text = written.strip();
    Matcher scheme = SCHEME.matcher(text);
    boolean named = text.contains("://") || scheme.matches() && !isPort(text, scheme.end(1));
    return parse(named ? text : "https://" + text);
  }

  /// Whether what stands before a colon is a host, and what follows it a port.
  private static boolean isPort(String text, int colon) {
    return text.substring(colon).matches(":[0-9]+([/?#].*)?");
  }

  /// Where a page leads to.
  ///
  /// @throws FetchException if it is no address of a page
  static URI redirected(URI from, String location) throws FetchException {
    try {
      return parse(from.resolve(escaped(location.strip())).toString());
    } catch (IllegalArgumentException e) {
      throw new FetchException("it leads to what is no address");
    }
  }

  private static URI parse(String text) throws FetchException {
    Matcher parts = ADDRESS.matcher(text);
    if (text.length() > LONGEST || !parts.matches()) {
      throw new FetchException(
          "this is no address of a page: it begins with http:// or https://, and has no name and"
              + " password in it");
    }
    try {
      return URI.create(
          parts.group(1).toLowerCase(Locale.ROOT)
              + "://"
              + host(parts.group(2))
              + (parts.group(3) == null ? "" : parts.group(3))
              + (parts.group(4) == null ? "/" : escaped(parts.group(4))));
    } catch (IllegalArgumentException e) {
      throw new FetchException("this is no address of a page: its host or its end is malformed");
    }
  }

  private static String host(String written) {
    return written.startsWith("[") ? written : IDN.toASCII(written).toLowerCase(Locale.ROOT);
  }

  private static String escaped(String path) {
    return TO_ESCAPE.matcher(path).replaceAll(WebAddress::escape);
  }

  private static String escape(MatchResult found) {
    byte[] bytes = found.group().getBytes(StandardCharsets.UTF_8);
    return "%" + HexFormat.ofDelimiter("%").withUpperCase().formatHex(bytes);
  }

  /// The port that is asked.
  static int port(URI address) {
    int standard = address.getScheme().equals("https") ? 443 : 80;
    return address.getPort() < 0 ? standard : address.getPort();
  }
}
