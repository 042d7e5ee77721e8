package org.attest.serve.page;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.attest.exchange.words.Notation;
import org.jspecify.annotations.Nullable;

/// How numbers and days are written for whoever asks: as their browser says that they are used to.
final class ReadersNotation {
  private static final String HEADER = "Accept-Language";

  /// Nobody's browser says more.
  private static final int LONGEST = 500;

  private static final List<Locale> KNOWN = List.of(Locale.getAvailableLocales());

  private ReadersNotation() {}

  static Notation of(Context request) {
    return of(request.header(HEADER));
  }

  /// The answer to a request depends on what it accepts.
  static void vary(Context request) {
    request.header("Vary", HEADER);
  }

  /// @param accepted as the header has it; absent or none of ours for English
  static Notation of(@Nullable String accepted) {
    if (accepted == null || accepted.length() > LONGEST) {
      return Notation.ENGLISH;
    }
    try {
      Locale known = Locale.lookup(LanguageRange.parse(accepted), KNOWN);
      return known == null ? Notation.ENGLISH : Notation.of(known);
    } catch (IllegalArgumentException e) {
      return Notation.ENGLISH;
    }
  }
}
