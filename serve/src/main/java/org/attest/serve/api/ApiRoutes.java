package org.attest.serve.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.attest.serve.desk.Desk;

/// The routes of the interface for other programs, made from the table of its endpoints.
public final class ApiRoutes {
  static final String BASE = "/api/v1";

  private final List<Endpoint> endpoints = new ArrayList<>();

  public ApiRoutes(Desk desk) {
    endpoints.addAll(new EventEndpoints(desk).all());
    endpoints.addAll(new ReportEndpoints(desk).all());
    endpoints.addAll(new ActorEndpoints(desk).all());
    endpoints.addAll(new PlaceEndpoints(desk).all());
    endpoints.addAll(new HistoryEndpoints(desk).all());
    endpoints.addAll(new SearchEndpoints(desk).all());
    endpoints.add(
        new Endpoint(
            "/openapi.json",
            "getOpenApi",
            "This document.",
            List.of(),
            OpenApi.SHAPE,
            asked -> new Written(SchemaJson.of(OpenApi.of(endpoints)))));
  }

  public void addTo(RoutesConfig routes) {
    for (Endpoint endpoint : endpoints) {
      routes.get(BASE + endpoint.path(), request -> answer(endpoint, request));
    }
  }

  private void answer(Endpoint endpoint, Context request) {
    Object answer = endpoint.answering().answer(Asked.of(endpoint, request));
    String json = endpoint.shape().json(answer);
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    EntityTag tag = EntityTag.of(bytes);
    request.header("ETag", tag.value());
    request.header("Cache-Control", "private, no-cache");
    if (tag.isAmong(request.header("If-None-Match"))) {
      request.status(HttpStatus.NOT_MODIFIED);
    } else {
      request.contentType("application/json").result(bytes);
    }
  }
}
