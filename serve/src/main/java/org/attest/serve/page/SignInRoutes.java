package org.attest.serve.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.util.Objects;
import org.attest.serve.guard.RequestGuard;
import org.attest.serve.guard.SignIn;
import org.attest.serve.guard.SignInForm;

/// Where people sign in and out.
public final class SignInRoutes {
  private static final String FIRST_SCREEN = "/";

  private final RequestGuard guard;
  private final SignIn signIn;
  private final SignInForm form;
  private final Screen screen;

  public SignInRoutes(RequestGuard guard, SignIn signIn, SignInForm form, Screen screen) {
    this.guard = guard;
    this.signIn = signIn;
    this.form = form;
    this.screen = screen;
  }

  public void addTo(RoutesConfig routes) {
    routes.get(RequestGuard.SIGN_IN, this::ask);
    routes.post(RequestGuard.SIGN_IN, this::attempt);
    routes.post(RequestGuard.SIGN_OUT, this::signOut);
  }

  private void ask(Context request) {
    String back = LocalAddress.of(request.queryParam("back")).orElse(FIRST_SCREEN);
    if (RequestGuard.visitor(request).known()) {
      request.redirect(back, HttpStatus.SEE_OTHER);
    } else {
      show(request, "", back, "");
    }
  }

  private void attempt(Context request) {
    String back = LocalAddress.of(request.formParam("back")).orElse(FIRST_SCREEN);
    if (!guard.isClosed()) {
      request.redirect(back, HttpStatus.SEE_OTHER);
      return;
    }
    String name = given(request, "name");
    switch (signIn.attempt(name, given(request, "password"), request.ip())) {
      case SignIn.Outcome.Welcome welcome -> {
        guard.begin(welcome.session(), request);
        request.redirect(back, HttpStatus.SEE_OTHER);
      }
      case SignIn.Outcome.Wrong ignored -> {
        request.status(HttpStatus.UNAUTHORIZED);
        show(request, name, back, "The name or the password is wrong.");
      }
      case SignIn.Outcome.Wait wait -> {
        long seconds = Math.max(1, wait.time().plusMillis(999).toSeconds());
        request.status(HttpStatus.TOO_MANY_REQUESTS);
        request.header(Header.RETRY_AFTER, String.valueOf(seconds));
        show(
            request,
            name,
            back,
            "Too many tries failed: wait "
                + seconds
                + (seconds == 1 ? " second" : " seconds")
                + ", then try again.");
      }
    }
  }

  private static String given(Context request, String field) {
    return Objects.requireNonNullElse(request.formParam(field), "");
  }

  private void show(Context request, String name, String back, String problem) {
    screen.show(
        request, "sign-in", "Sign in", new SignInView(form.give(request), name, back, problem));
  }

  private void signOut(Context request) {
    guard.end(request);
    request.redirect(RequestGuard.SIGN_IN, HttpStatus.SEE_OTHER);
  }
}
