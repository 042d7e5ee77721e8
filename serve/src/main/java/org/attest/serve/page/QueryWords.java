package org.attest.serve.page;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the address of a request says behind its question mark.
final class QueryWords {
  private QueryWords() {}

  /// The words of a parameter; empty where it is not given.
  static String of(Context request, String name) {
    @Nullable String given = request.queryParam(name);
    return given == null ? "" : given.strip();
  }

  /// The address of a list that is narrowed down by one parameter, from a row on.
  ///
  /// @param value empty for the whole list
  static String address(String path, String name, String value, int first) {
    List<String> parts = new ArrayList<>();
    if (!value.isEmpty()) {
      parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
    if (first > 0) {
      parts.add("first=" + first);
    }
    return path + (parts.isEmpty() ? "" : "?" + String.join("&", parts));
  }

  /// From which row on a list is asked for, by `first`; 0 where it is not given.
  ///
  /// @throws BadRequestResponse if it is no number
  static int firstRow(Context request) {
    String given = of(request, "first");
    if (given.isEmpty()) {
      return 0;
    }
    try {
      return Math.max(0, Integer.parseInt(given));
    } catch (NumberFormatException e) {
      throw new BadRequestResponse("'" + given + "' is no number of a row");
    }
  }
}
