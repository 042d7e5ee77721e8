package org.attest.serve.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.UnauthorizedResponse;
import jakarta.servlet.ServletException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.serve.desk.Desk;
import org.attest.serve.desk.ImportJob;
import org.attest.serve.desk.StaleException;
import org.attest.serve.guard.GuardException;
import org.attest.serve.guard.RequestGuard;
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

  /// The longest address to come back to after signing in; it has to fit into a header.
  private static final int LONGEST_WAY_BACK = 1000;

  private static final RecordCodec<JsonProblem> PROBLEM = RecordCodec.of(JsonProblem.class);
  private static final Pattern OF_EVENT = Pattern.compile("/events/[^/]+");

  private final Desk desk;
  private final Screen screen;

  public Problems(Desk desk, Screen screen) {
    this.desk = desk;
    this.screen = screen;
  }

  /// What a page about a problem shows.
  ///
  /// @param written what the person wrote in vain, so that it is not lost
  /// @param now address of what the problem is about; empty where there is no such page
  /// @param until how what will end the problem goes; absent where nothing does
  public record Problem(
      int status,
      String title,
      String detail,
      Map<String, String> written,
      String now,
      Optional<ImportJob.State> until) {}

  public void addTo(RoutesConfig routes) {
    routes.exception(UnauthorizedResponse.class, (e, request) -> askToSignIn(request, e));
    routes.exception(GuardException.class, (e, request) -> refuseAll(request, e));
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
    routes.exception(ServletException.class, (e, request) -> refuseForm(request));
    routes.exception(
        StaleException.class,
        (e, request) ->
            answer(
                request,
                new Problem(
                    CONFLICT,
                    "Somebody was faster",
                    "since this page was made, "
                        + who(e)
                        + " decided something: see it as it is now, and decide again",
                    written(request),
                    now(request),
                    Optional.empty())));
    routes.exception(WorkspaceException.class, (e, request) -> tellOfWorkspace(request, e));
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

  /// What is illegible in accounts that another version of Attest made is no damage.
  private void tellOfWorkspace(Context request, WorkspaceException e) {
    if (e.kind() != WorkspaceException.Kind.DAMAGED || !desk.isOutdated()) {
      answer(
          request,
          status(e.kind()),
          "The workspace cannot be used",
          String.valueOf(e.getMessage()));
      return;
    }
    ImportJob.State state = desk.job().state();
    String rest =
        state.running()
            ? "it is being made anew, with all others"
            : "end 'attest serve' and start it again: then it is made anew, with all others";
    answer(
        request,
        new Problem(
            UNAVAILABLE,
            "Not made yet",
            "another version of Attest made this account, and this one cannot read it: " + rest,
            Map.of(),
            "",
            Optional.of(state)));
  }

  /// Leads to the page for signing in, and from there back; programs are told.
  private void askToSignIn(Context request, UnauthorizedResponse e) {
    if (isForPrograms(request)) {
      answer(request, e.getStatus(), "Not signed in", String.valueOf(e.getMessage()));
      return;
    }
    String query = request.queryString();
    String asked = request.path() + (query == null ? "" : "?" + query);
    boolean isPage =
        request.method() == HandlerType.GET
            && !asked.equals("/")
            && asked.length() <= LONGEST_WAY_BACK;
    request.redirect(
        RequestGuard.SIGN_IN
            + (isPage ? "?back=" + URLEncoder.encode(asked, StandardCharsets.UTF_8) : ""),
        HttpStatus.SEE_OTHER);
  }

  /// Nobody gets in while it is not known who may. Strangers are not told where the file is.
  private void refuseAll(Context request, GuardException e) {
    String detail =
        RequestGuard.visitor(request).known()
            ? String.valueOf(e.getMessage())
            : "the file of the people is damaged: 'attest people list' says where";
    answer(request, UNAVAILABLE, "Nobody can sign in", detail);
  }

  /// What a form with files holds cannot be told apart. The rest of it is not read, so that the
  /// connection cannot serve another request.
  private void refuseForm(Context request) {
    request.header("Connection", "close");
    answer(
        request,
        BAD_REQUEST,
        "Refused",
        "what was sent cannot be read: does the name of a file hold characters that no name should"
            + " have? Give it another name");
  }

  private static boolean isForPrograms(Context request) {
    return request.path().equals("/api") || request.path().startsWith("/api/");
  }

  private static String who(StaleException e) {
    return e.since().isEmpty() ? "somebody" : e.since().getLast().signature().by();
  }

  private static int status(WorkspaceException.Kind kind) {
    return switch (kind) {
      case MISSING -> NOT_FOUND;
      case LOCKED -> LOCKED;
      case NOT_WRITABLE, DAMAGED, OUTDATED, UNAVAILABLE -> UNAVAILABLE;
    };
  }

  private static Map<String, String> written(Context request) {
    Map<String, String> written = new LinkedHashMap<>();
    for (String name : List.of("value", "grade", "note")) {
      String words = request.formParam(name);
      if (words != null && !words.isBlank()) {
        written.put(name, words);
      }
    }
    return written;
  }

  /// The screen of the event that a form is about, else the one that it came from.
  private static String now(Context request) {
    Matcher event = OF_EVENT.matcher(request.path());
    return event.lookingAt()
        ? event.group()
        : LocalAddress.of(request.formParam("back")).orElse("");
  }

  private void answer(Context request, int status, String title, String detail) {
    answer(request, new Problem(status, title, detail, Map.of(), "", Optional.empty()));
  }

  private void answer(Context request, Problem problem) {
    request.status(problem.status());
    if (isForPrograms(request)) {
      request
          .result(
              PROBLEM.text(
                  new JsonProblem(
                      "about:blank", problem.title(), problem.status(), problem.detail())))
          .contentType("application/problem+json");
    } else {
      screen.show(request, "problem", problem.title(), problem);
    }
  }

  /// The members that RFC 9457 names.
  private record JsonProblem(String type, String title, int status, String detail) {}
}
