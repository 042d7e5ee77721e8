package org.attest.serve.guard;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HandlerType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Answers only requests that come from pages of this server.
///
/// A page of another site cannot reach it: not under another name (DNS rebinding), as the Host
/// header must name the loopback interface; not by a link or form, as browsers say which site a
/// request comes from; and what changes anything needs a token that only our pages hold.
public final class RequestGuard {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src"
          + " 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors"
          + " 'none'";

  private static final Set<HandlerType> SAFE =
      Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);

  private final String token;
  private volatile int port;

  public RequestGuard() {
    byte[] random = new byte[32];
    new SecureRandom().nextBytes(random);
    token = HexFormat.of().formatHex(random);
  }

  /// What a form must carry in its field `token`, or a script in the header `X-Attest-Token`.
  public String token() {
    return token;
  }

  /// Sets the port under which requests may name this server.
  public void serveOn(int listening) {
    port = listening;
  }

  public void addTo(RoutesConfig routes) {
    routes.before(this::check);
  }

  private void check(Context request) {
    request.header("Content-Security-Policy", POLICY);
    request.header("X-Content-Type-Options", "nosniff");
    request.header("Referrer-Policy", "no-referrer");
    request.header("Cross-Origin-Opener-Policy", "same-origin");
    request.header("Cross-Origin-Resource-Policy", "same-origin");
    if (!isOurs(request.host())) {
      throw new ForbiddenResponse("this server answers as 127.0.0.1 and localhost only");
    }
    String site = request.header("Sec-Fetch-Site");
    if (site != null && !site.equals("same-origin") && !site.equals("none")) {
      throw new ForbiddenResponse("a page of another site asked for this");
    }
    if (!SAFE.contains(request.method()) && !hasToken(request)) {
      throw new ForbiddenResponse("the form is out of date: go back, load the page anew");
    }
  }

  private boolean isOurs(@Nullable String host) {
    return host != null
        && Set.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port).contains(host);
  }

  private boolean hasToken(Context request) {
    String given = request.header("X-Attest-Token");
    if (given == null) {
      given = request.formParam("token");
    }
    return given != null
        && MessageDigest.isEqual(
            given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
  }
}
