package org.attest.serve.api;

import java.util.List;

/// One thing that other programs can ask for. Its route, the check of its parameters and its part
/// of the OpenAPI document all come from here.
///
/// @param path below `/api/v1`, with the names of parameters in braces
/// @param name by which generated programs call it
/// @param summary what it answers, in one line
/// @param parameters all that it takes: any other is refused
/// @param shape what its answer looks like
record Endpoint(
    String path,
    String name,
    String summary,
    List<Parameter> parameters,
    Shape shape,
    Answering answering) {
  /// Makes the answer.
  interface Answering {
    /// @return a record, or an answer that is [Written], as the shape has it
    /// @throws io.javalin.http.NotFoundResponse if what is asked for is not there
    Object answer(Asked asked);
  }

  Endpoint {
    parameters = List.copyOf(parameters);
  }

  boolean takes(String parameter) {
    return parameters.stream().anyMatch(each -> each.name().equals(parameter));
  }
}
