package org.attest.serve.guard;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Optional;

/// The cookies by which a browser is known again: no script can read them, and no page of another
/// site makes the browser send them.
enum SessionCookie {
  /// Holds the id of the session.
  SESSION("attest-session"),
  /// Holds to whom the form for signing in was given.
  FORM("attest-form");

  private final String name;

  SessionCookie(String name) {
    this.name = name;
  }

  /// Browsers send a cookie to all ports of a host, so that each workbench needs a name of its own.
  private String name(Context request) {
    return name + "-" + request.req().getLocalPort();
  }

  Optional<String> in(Context request) {
    return Optional.ofNullable(request.cookie(name(request)));
  }

  void set(Context request, String value) {
    Cookie cookie = new Cookie(name(request), value);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.STRICT);
    // A proxy in front says so; somebody who lies harms only themselves.
    cookie.setSecure("https".equals(request.header("X-Forwarded-Proto")));
    request.cookie(cookie);
  }

  void remove(Context request) {
    request.removeCookie(name(request), "/");
  }
}
