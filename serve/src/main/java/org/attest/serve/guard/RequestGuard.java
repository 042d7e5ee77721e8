package org.attest.serve.guard;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.UnauthorizedResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Answers only requests that come from pages of this server and, as soon as the workspace names
/// its people, from one of them.
///
/// A page of another site cannot reach it: not under another name (DNS rebinding), as the Host
/// header must name this server; not by a link or form, as browsers say which site a
/// request comes from; and what changes anything needs a token that only our pages hold. Without
/// a session there is nothing but the page to sign in; without the role for it nothing is changed.
public final class RequestGuard {
  /// Where people sign in.
  public static final String SIGN_IN = "/sign-in";

  /// Where they sign out.
  public static final String SIGN_OUT = "/sign-out";

  /// What everybody may read: what pages are made up of, and feeds, for a program that reads feeds
  /// cannot sign in, and nobody guesses the address of one.
  private static final List<Pattern> OPEN =
      List.of(
          Pattern.compile("/assets/[A-Za-z0-9_-]+\\.[a-z0-9]+"),
          Pattern.compile("/feeds/[0-9a-f]{32}"));

  private static final String VISITOR = "attest-visitor";

  /// The most that somebody who has not signed in may send, in bytes.
  private static final long LARGEST_SIGN_IN = 16 << 10;

  /// How much of what a refused request sends is read and dropped, in bytes. A server that hangs up
  /// on somebody who is still sending leaves them without its answer.
  private static final int DROPPED = 64 << 10;

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:%s; font-src"
          + " 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors"
          + " 'none'";

  private static final Set<HandlerType> SAFE =
      Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);

  private final Reach reach;
  private final String policy;
  private final PeopleFile people;
  private final Sessions sessions;
  private final SignInForm form;
  private volatile String ownersToken = RandomToken.next();
  private volatile boolean closed;
  private volatile int port;

  /// @param tiles the server of map tiles that pages may load images from
  public RequestGuard(
      Reach reach,
      Optional<TileServer> tiles,
      PeopleFile people,
      Sessions sessions,
      SignInForm form) {
    this.reach = reach;
    this.policy = POLICY.formatted(tiles.map(server -> " " + server.origin()).orElse(""));
    this.people = people;
    this.sessions = sessions;
    this.form = form;
    this.closed = reach.isForOthers();
  }

  /// Sets the port under which requests may name this server.
  public void serveOn(int listening) {
    port = listening;
  }

  public void addTo(RoutesConfig routes) {
    routes.before(this::checkOrDrop);
  }

  /// Who asks. A stranger, unless the guard has found out that it is somebody else.
  public static Visitor visitor(Context request) {
    Visitor found = request.attribute(VISITOR);
    return found == null ? Visitor.STRANGER : found;
  }

  /// Whether who asked may still see the workspace, for an answer that takes long.
  public boolean stillKnows(Context request) {
    return find(request).known();
  }

  /// Guards another workspace from now on: no form that was made for the one before is taken.
  public void moveTo(Path workspace) {
    people.moveTo(workspace);
    ownersToken = RandomToken.next();
  }

  /// Whether people have to sign in. Once they had to, they have to until the workbench ends, even
  /// if everybody is removed meanwhile.
  public boolean isClosed() {
    if (!closed && !people.read().isEmpty()) {
      closed = true;
    }
    return closed;
  }

  /// Lets a browser in. A session that it had before ends.
  public void begin(Session session, Context request) {
    SessionCookie.SESSION.in(request).ifPresent(sessions::end);
    SessionCookie.SESSION.set(request, session.id());
  }

  /// Ends the session of a browser, if it has one.
  public void end(Context request) {
    SessionCookie.SESSION.in(request).ifPresent(sessions::end);
    SessionCookie.SESSION.remove(request);
  }

  private void checkOrDrop(Context request) throws IOException {
    try {
      check(request);
    } catch (HttpResponseException refused) {
      request.bodyInputStream().readNBytes(DROPPED);
      throw refused;
    }
  }

  private void check(Context request) {
    request.header("Content-Security-Policy", policy);
    request.header("X-Content-Type-Options", "nosniff");
    request.header("Referrer-Policy", "no-referrer");
    request.header("Cross-Origin-Opener-Policy", "same-origin");
    request.header("Cross-Origin-Resource-Policy", "same-origin");
    if (!reach.answersTo(request.host(), port)) {
      throw new ForbiddenResponse(
          "this server answers as 127.0.0.1 and localhost only, and by what 'attest serve' was"
              + " given as --address and --host");
    }
    String site = request.header("Sec-Fetch-Site");
    if (site != null && !site.equals("same-origin") && !site.equals("none")) {
      throw new ForbiddenResponse("a page of another site asked for this");
    }
    boolean isSafe = SAFE.contains(request.method());
    if (isSafe && OPEN.stream().anyMatch(path -> path.matcher(request.path()).matches())) {
      return;
    }
    Visitor visitor = find(request);
    request.attribute(VISITOR, visitor);
    if (isClosed()) {
      request.header("Cache-Control", "no-store");
    }
    boolean isSignIn = request.path().equals(SIGN_IN);
    if (!visitor.known() && !isSignIn) {
      throw new UnauthorizedResponse("sign in first, at " + SIGN_IN);
    }
    if (!isSafe) {
      checkChange(request, visitor, isSignIn);
    }
  }

  private Visitor find(Context request) {
    if (!isClosed()) {
      return Visitor.owner(ownersToken);
    }
    return SessionCookie.SESSION
        .in(request)
        .flatMap(id -> sessions.find(id, people.read()))
        .map(Visitor::of)
        .orElse(Visitor.STRANGER);
  }

  /// What is checked without reading what was sent comes first.
  private void checkChange(Context request, Visitor visitor, boolean isSignIn) {
    boolean isOwnAffair = isSignIn || request.path().equals(SIGN_OUT);
    if (!isOwnAffair && !visitor.mayChange()) {
      throw new ForbiddenResponse(
          "a reader looks and changes nothing: 'attest people role' gives another role");
    }
    if (isSignIn && (request.contentLength() < 0 || request.contentLength() > LARGEST_SIGN_IN)) {
      throw new ForbiddenResponse("this is too much to sign in with");
    }
    boolean isStrangersForm = isSignIn && isClosed();
    if (!hasToken(request, isStrangersForm ? form.expected(request) : visitor.token())) {
      throw new ForbiddenResponse("the form is out of date: go back, load the page anew");
    }
  }

  private static boolean hasToken(Context request, String token) {
    String given = request.header("X-Attest-Token");
    if (given == null) {
      given = request.formParam("token");
    }
    return given != null
        && !token.isEmpty()
        && MessageDigest.isEqual(
            given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
  }
}
