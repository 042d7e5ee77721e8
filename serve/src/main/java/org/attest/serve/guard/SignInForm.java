package org.attest.serve.guard;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The token of the form for signing in, which strangers get before there is a session. It fits the
/// browser that the form was given to and no other, so nobody can be signed in as somebody else
/// by a form that another site made.
public final class SignInForm {
  private static final String ALGORITHM = "HmacSHA256";
  private static final Pattern RANDOM = Pattern.compile("[0-9a-f]{" + 2 * RandomToken.BYTES + "}");

  private final SecretKeySpec key = new SecretKeySpec(RandomToken.bytes(), ALGORITHM);

  /// The token for a form that is shown to a browser, which from now on is known by a cookie.
  public String give(Context request) {
    String browser =
        SessionCookie.FORM
            .in(request)
            .filter(cookie -> RANDOM.matcher(cookie).matches())
            .orElseGet(RandomToken::next);
    SessionCookie.FORM.set(request, browser);
    return token(browser);
  }

  /// The token that the browser's form must carry; empty if it was given no form.
  String expected(Context request) {
    return SessionCookie.FORM.in(request).map(this::token).orElse("");
  }

  private String token(String browser) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return HexFormat.of().formatHex(mac.doFinal(browser.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }
}
