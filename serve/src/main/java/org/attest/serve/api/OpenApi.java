package org.attest.serve.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The OpenAPI document of the table of endpoints.
final class OpenApi {
  /// As far as a program needs to know it before it reads the document by its own specification.
  static final Shape SHAPE =
      Shape.named(
          "OpenApi",
          Schemas.object(
              Schemas.ordered(
                  "openapi",
                  Schemas.text(),
                  "info",
                  Map.of("type", "object"),
                  "servers",
                  Schemas.list(Map.of("type", "object")),
                  "paths",
                  Map.of("type", "object"),
                  "components",
                  Map.of("type", "object")),
              List.of("openapi", "info", "paths", "components")));

  private OpenApi() {}

  static Map<String, Object> of(List<Endpoint> endpoints) {
    Components components = new Components();
    Map<String, Object> problem = components.named("Problem", PROBLEM);
    Map<String, Object> paths = new LinkedHashMap<>();
    for (Endpoint endpoint : endpoints) {
      paths.put(endpoint.path(), Map.of("get", operation(endpoint, components, problem)));
    }
    return Schemas.ordered(
        "openapi",
        "3.1.0",
        "info",
        Schemas.ordered(
            "title",
            "Attest",
            "version",
            "1",
            "description",
            "Accounts of events, the reports they rest on, and what people decided. Offsets count"
                + " Unicode code points, end exclusive."),
        "servers",
        List.of(Map.of("url", ApiRoutes.BASE)),
        "paths",
        paths,
        "components",
        Map.of("schemas", components.schemas()));
  }

  /// The members that RFC 9457 names.
  private static final Map<String, Object> PROBLEM =
      Schemas.object(
          Schemas.ordered(
              "type",
              Schemas.text(),
              "title",
              Schemas.text(),
              "status",
              Schemas.integer(),
              "detail",
              Schemas.text()),
          List.of("type", "title", "status", "detail"));

  private static Map<String, Object> operation(
      Endpoint endpoint, Components components, Map<String, Object> problem) {
    return Schemas.ordered(
        "operationId",
        endpoint.name(),
        "summary",
        endpoint.summary(),
        "parameters",
        endpoint.parameters().stream().map(Parameter::described).toList(),
        "responses",
        Schemas.ordered(
            "200",
            Schemas.ordered(
                "description",
                endpoint.summary(),
                "headers",
                Map.of(
                    "ETag",
                    Schemas.ordered(
                        "description",
                        "Strong; send it as If-None-Match.",
                        "schema",
                        Schemas.text())),
                "content",
                content("application/json", endpoint.shape().schema(components))),
            "304",
            Map.of("description", "The program has this answer already."),
            "default",
            Schemas.ordered(
                "description",
                "What went wrong.",
                "content",
                content("application/problem+json", problem))));
  }

  private static Map<String, Object> content(String type, Map<String, Object> schema) {
    return Map.of(type, Map.of("schema", schema));
  }
}
