package org.attest.serve.page;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;

/// From which row on a list is asked for.
final class FirstRow {
  private FirstRow() {}

  /// Reads `first`; 0 where it is not given.
  ///
  /// @throws BadRequestResponse if it is no number
  static int of(Context request) {
    @Nullable String given = request.queryParam("first");
    if (given == null || given.isBlank()) {
      return 0;
    }
    try {
      return Math.max(0, Integer.parseInt(given.strip()));
    } catch (NumberFormatException e) {
      throw new BadRequestResponse("'" + given + "' is no number of a row");
    }
  }
}
