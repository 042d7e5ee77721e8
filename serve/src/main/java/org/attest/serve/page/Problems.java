package org.attest.serve.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import org.attest.serve.desk.StaleException;
import org.attest.store.WorkspaceException;
import org.attest.store.json.RecordCodec;

/// Says what went wrong, in words for a person: as a page, or as problem+json (RFC 9457) below
/// `/api/`.
public final class Problems {
  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;
  private static final int CONFLICT = 409;
  private static final int LOCKED = 423;
  private static final int FAULT = 500;
  private static final int UNAVAILABLE = 503;

  private static final RecordCodec<JsonProblem> PROBLEM = RecordCodec.of(JsonProblem.class);

  private final Screen screen;

  public Problems(Screen screen) {
    this.screen = screen;
  }

  /// What a page about a problem shows.
  public record Problem(int status, String title, String detail) {}

  public void addTo(RoutesConfig routes) {
    routes.exception(
        HttpResponseException.class,
        (e, request) ->
            answer(
                request,
                e.getStatus(),
                e.getStatus() == NOT_FOUND ? "Not found" : "Refused",
                String.valueOf(e.getMessage())));
    routes.exception(
        IllegalArgumentException.class,
        (e, request) ->
            answer(request, BAD_REQUEST, "Cannot be decided", String.valueOf(e.getMessage())));
    routes.exception(
        StaleException.class,
        (e, request) ->
            answer(
                request,
                CONFLICT,
                "Somebody was faster",
                "since this page was made, "
                    + who(e)
                    + " decided something: go back, load the page anew, and decide again"));
    routes.exception(
        WorkspaceException.class,
        (e, request) ->
            answer(
                request,
                status(e.kind()),
                "The workspace cannot be used",
                String.valueOf(e.getMessage())));
    routes.exception(
        Exception.class,
        (e, request) -> answer(request, FAULT, "A fault of Attest", String.valueOf(e)));
    routes.error(
        NOT_FOUND,
        request -> {
          if (request.result() == null || "Endpoint GET not found".equals(request.result())) {
            answer(request, NOT_FOUND, "Not found", "there is nothing at " + request.path());
          }
        });
  }

  private static String who(StaleException e) {
    return e.since().isEmpty() ? "somebody" : e.since().getLast().signature().by();
  }

  private static int status(WorkspaceException.Kind kind) {
    return switch (kind) {
      case MISSING -> NOT_FOUND;
      case LOCKED -> LOCKED;
      case NOT_WRITABLE, DAMAGED, UNAVAILABLE -> UNAVAILABLE;
    };
  }

  private void answer(Context request, int status, String title, String detail) {
    request.status(status);
    if (request.path().equals("/api") || request.path().startsWith("/api/")) {
      request
          .result(PROBLEM.text(new JsonProblem("about:blank", title, status, detail)))
          .contentType("application/problem+json");
    } else {
      screen.show(request, "problem", title, new Problem(status, title, detail));
    }
  }

  /// The members that RFC 9457 names.
  private record JsonProblem(String type, String title, int status, String detail) {}
}
