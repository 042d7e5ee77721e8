package org.attest.serve.api;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What a request asks of an endpoint, checked against its parameters.
record Asked(Endpoint endpoint, Context request, Map<String, String> values) {
  /// @throws BadRequestResponse if the request gives what the endpoint does not take, or does not
  ///     give what it needs
  static Asked of(Endpoint endpoint, Context request) {
    for (String given : request.queryParamMap().keySet()) {
      if (!endpoint.takes(given)) {
        throw new BadRequestResponse("there is no parameter '" + given + "' here");
      }
    }
    Map<String, String> values = new TreeMap<>();
    for (Parameter parameter : endpoint.parameters()) {
      parameter.in(request).ifPresent(value -> values.put(parameter.name(), value));
    }
    return new Asked(endpoint, request, values);
  }

  /// A value that was given.
  Optional<String> words(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /// A value that has to be given.
  String needed(String name) {
    return words(name).orElseThrow();
  }

  /// A number, or what holds without one.
  int number(String name) {
    return words(name).map(Integer::parseInt).orElseGet(() -> standard(name));
  }

  private int standard(String name) {
    for (Parameter parameter : endpoint.parameters()) {
      if (parameter.name().equals(name) && parameter.kind() instanceof ValueKind.Number number) {
        return number.standard();
      }
    }
    throw new IllegalStateException("no number " + name + " in " + endpoint.path());
  }
}
