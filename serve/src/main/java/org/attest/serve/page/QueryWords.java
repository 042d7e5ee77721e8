package org.attest.serve.page;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;

/// What the address of a request says behind its question mark.
final class QueryWords {
  private QueryWords() {}

  /// The words of a parameter; empty where it is not given.
  static String of(Context request, String name) {
    @Nullable String given = request.queryParam(name);
    return given == null ? "" : given.strip();
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
