package org.attest.serve.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.attest.serve.desk.Desk;
import org.attest.serve.guard.Person;
import org.attest.serve.guard.RequestGuard;
import org.attest.serve.guard.Visitor;
import org.attest.store.Workspace;
import org.attest.store.WorkspaceException;

/// Renders screens from their templates, in the frame that all of them share.
public final class Screen {
  /// The cookie that holds the name of the person who decides.
  static final String PERSON = "attest-person";

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Screen.class.getClassLoader(), "org.attest.serve.template");

  private final Desk desk;

  public Screen(Desk desk) {
    this.desk = desk;
  }

  /// Answers with a screen.
  ///
  /// @param template its name, as `events` for `events.jte`
  /// @param model what it shows
  void show(Context request, String template, String title, Object model) {
    StringOutput page = new StringOutput();
    templates.render(
        template + ".jte", Map.of("frame", frame(request, title), "model", model), page);
    ReadersNotation.vary(request);
    request.html(page.toString());
  }

  private Frame frame(Context request, String title) {
    Visitor visitor = RequestGuard.visitor(request);
    return visitor.known()
        ? new Frame(
            title,
            desk.name(),
            request.path(),
            visitor,
            person(request),
            ReadersNotation.of(request),
            entries())
        : Frame.forStranger(title);
  }

  /// How many entries the log has; 0 while the workspace cannot be used, so that a screen can say
  /// why.
  private int entries() {
    try {
      return desk.lookIfThere(Workspace::revisionCount).orElse(0);
    } catch (WorkspaceException e) {
      return 0;
    }
  }

  /// Who decides: who has signed in, and where nobody has to, the name that the browser keeps, else
  /// that of who started the workbench.
  String person(Context request) {
    return RequestGuard.visitor(request)
        .person()
        .map(Person::name)
        .orElseGet(() -> namedPerson(request));
  }

  private String namedPerson(Context request) {
    String kept = request.cookie(PERSON);
    return kept == null || kept.isBlank()
        ? desk.person()
        : URLDecoder.decode(kept, StandardCharsets.UTF_8);
  }
}
