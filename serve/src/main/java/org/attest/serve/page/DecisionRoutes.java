package org.attest.serve.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.SameSite;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.attest.core.account.Account;
import org.attest.core.account.Anchoring;
import org.attest.core.decision.Anchor;
import org.attest.core.decision.Credibility;
import org.attest.core.decision.DecidedField;
import org.attest.core.decision.Decision;
import org.attest.core.decision.Reliability;
import org.attest.core.decision.Revision;
import org.attest.core.decision.Standing;
import org.attest.core.report.ReportId;
import org.attest.core.resolution.EventId;
import org.attest.serve.desk.Desk;
import org.attest.serve.guard.RequestGuard;
import org.attest.store.Workspace;

/// What people decide: each is one form, and one entry of the log.
public final class DecisionRoutes {
  private final Desk desk;
  private final Screen screen;

  public DecisionRoutes(Desk desk, Screen screen) {
    this.desk = desk;
    this.screen = screen;
  }

  public void addTo(RoutesConfig routes) {
    routes.post(
        "/events/{id}/accept",
        request -> decide(request, workspace -> anchoring(workspace).accept(event(request))));
    routes.post("/events/{id}/accept-field", this::acceptField);
    routes.post("/events/{id}/correct", this::correct);
    routes.post(
        "/events/{id}/retract",
        request -> decide(request, workspace -> anchoring(workspace).retract(event(request))));
    routes.post("/events/{id}/split", this::split);
    routes.post("/merge", this::merge);
    routes.post("/apart", this::apart);
    routes.post("/sources/grade", this::gradeSource);
    routes.post("/reports/{id}/grade", this::gradeReport);
    routes.post("/undo", this::undo);
    routes.post("/redo", this::redo);
    routes.post("/person", this::person);
  }

  /// @param deciding makes a decision of the workspace as it is
  private void decide(Context request, Function<Workspace, Decision> deciding) {
    act(request, workspace -> new Revision.Decide(deciding.apply(workspace)));
  }

  private void act(Context request, Function<Workspace, Revision.Act> acting) {
    Optional<String> note = Optional.ofNullable(request.formParam("note")).map(String::strip);
    Revision entry = desk.decide(seen(request), screen.person(request), note, acting);
    request.redirect(next(entry, request));
  }

  private static int seen(Context request) {
    try {
      return Integer.parseInt(required(request, "revisions"));
    } catch (NumberFormatException e) {
      throw new BadRequestResponse("the form does not say what the person had seen");
    }
  }

  private static String required(Context request, String name) {
    String given = request.formParam(name);
    if (given == null || given.isBlank()) {
      throw new BadRequestResponse("the form gives no " + name);
    }
    return given.strip();
  }

  /// Where to go on: where the form says, else to the first event that the decision is about, as
  /// it is now.
  private String next(Revision entry, Context request) {
    Optional<String> then = LocalAddress.of(request.formParam("then"));
    if (then.isPresent()) {
      return then.get();
    }
    Optional<EventId> event =
        desk.look(
            workspace ->
                workspace.standings().stream()
                    .filter(standing -> standing.revision() == entry.target())
                    .findFirst()
                    .map(Standing::events)
                    .filter(events -> !events.isEmpty())
                    .map(events -> events.first()));
    return event
        .map(id -> "/events/" + id.value())
        .orElseGet(() -> LocalAddress.of(request.formParam("back")).orElse("/history"));
  }

  private static Anchoring anchoring(Workspace workspace) {
    return new Anchoring(workspace::account);
  }

  private static EventId event(Context request) {
    return new EventId(request.pathParam("id"));
  }

  private static DecidedField field(Context request) {
    String name = required(request, "field");
    return DecidedField.named(name)
        .orElseThrow(() -> new BadRequestResponse("no person can decide a field '" + name + "'"));
  }

  private void acceptField(Context request) {
    decide(request, workspace -> anchoring(workspace).accept(event(request), field(request)));
  }

  private void correct(Context request) {
    decide(
        request,
        workspace ->
            anchoring(workspace)
                .correct(event(request), field(request), required(request, "value")));
  }

  private void split(Context request) {
    decide(
        request,
        workspace -> {
          Account account =
              workspace
                  .account(event(request))
                  .orElseThrow(() -> new BadRequestResponse("the event is there no more"));
          List<Anchor> off = new ArrayList<>();
          for (String mention : request.formParams("mention")) {
            off.add(anchor(account, mention));
          }
          return anchoring(workspace).split(account.id(), off);
        });
  }

  private static Anchor anchor(Account account, String mention) {
    try {
      return account.anchors().get(Integer.parseInt(mention));
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw new BadRequestResponse("the event has no mention " + mention);
    }
  }

  private void merge(Context request) {
    decide(request, workspace -> anchoring(workspace).merge(events(request)));
  }

  private void apart(Context request) {
    List<EventId> events = events(request);
    if (events.size() != 2) {
      throw new BadRequestResponse("two events are told apart at a time");
    }
    decide(request, workspace -> anchoring(workspace).apart(events.getFirst(), events.getLast()));
  }

  private static List<EventId> events(Context request) {
    return request.formParams("event").stream().map(EventId::new).toList();
  }

  private void gradeSource(Context request) {
    String source = required(request, "source");
    Reliability grade =
        Reliability.of(required(request, "grade"))
            .orElseThrow(() -> new BadRequestResponse("a source is graded A to F"));
    decide(request, workspace -> new Decision.GradeSource(source, grade));
  }

  private void gradeReport(Context request) {
    ReportId report = new ReportId(request.pathParam("id"));
    Credibility grade =
        Credibility.of(required(request, "grade"))
            .orElseThrow(() -> new BadRequestResponse("a report is graded 1 to 6"));
    decide(
        request,
        workspace -> {
          if (workspace.report(report).isEmpty()) {
            throw new NotFoundResponse("there is no report " + report);
          }
          return new Decision.GradeReport(report, grade);
        });
  }

  private void undo(Context request) {
    act(request, workspace -> new Revision.Undo(revision(request, workspace.log().last())));
  }

  private void redo(Context request) {
    act(request, workspace -> new Revision.Redo(revision(request, workspace.log().lastUndone())));
  }

  /// The revision that a form names, else the one that is meant without a name.
  private static int revision(Context request, Optional<Integer> meant) {
    String given = request.formParam("revision");
    if (given == null || given.isBlank()) {
      return meant.orElseThrow(
          () -> new IllegalArgumentException("nothing was decided that could be taken back"));
    }
    try {
      return Integer.parseInt(given);
    } catch (NumberFormatException e) {
      throw new BadRequestResponse("'" + given + "' is no number of a revision");
    }
  }

  /// Keeps the name of who decides in the browser. Who has signed in has a name already.
  private void person(Context request) {
    if (RequestGuard.visitor(request).person().isPresent()) {
      throw new ForbiddenResponse("what you decide is signed with the name you signed in with");
    }
    Cookie cookie =
        new Cookie(
            Screen.PERSON, URLEncoder.encode(required(request, "person"), StandardCharsets.UTF_8));
    cookie.setPath("/");
    cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.STRICT);
    request.cookie(cookie);
    request.redirect("/history");
  }
}
