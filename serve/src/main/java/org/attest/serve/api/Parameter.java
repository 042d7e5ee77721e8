package org.attest.serve.api;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;

/// What a request may or must say.
///
/// @param inPath whether it is a part of the path, and not of the query
/// @param required whether the request must give it
/// @param meaning in one line
record Parameter(String name, boolean inPath, boolean required, ValueKind kind, String meaning) {
  static Parameter path(String name, ValueKind kind, String meaning) {
    return new Parameter(name, true, true, kind, meaning);
  }

  static Parameter required(String name, ValueKind kind, String meaning) {
    return new Parameter(name, false, true, kind, meaning);
  }

  static Parameter optional(String name, ValueKind kind, String meaning) {
    return new Parameter(name, false, false, kind, meaning);
  }

  /// What a request gives for it.
  ///
  /// @throws BadRequestResponse if that makes no sense, or is missing and required
  Optional<String> in(Context request) {
    String given = inPath ? request.pathParam(name) : request.queryParam(name);
    if (given == null || given.isBlank()) {
      if (required) {
        throw new BadRequestResponse("give the parameter '" + name + "': " + meaning);
      }
      return Optional.empty();
    }
    String text = given.strip();
    kind.flaw(text)
        .ifPresent(
            flaw -> {
              throw new BadRequestResponse("the parameter '" + name + "' " + flaw);
            });
    return Optional.of(text);
  }

  /// As the OpenAPI document has it.
  Map<String, Object> described() {
    return Schemas.ordered(
        "name",
        name,
        "in",
        inPath ? "path" : "query",
        "required",
        required,
        "description",
        meaning,
        "schema",
        kind.schema());
  }
}
