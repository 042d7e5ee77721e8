package org.attest.store;

import java.text.Normalizer;
import java.util.Locale;

/// The form in which names are compared when events are filtered.
final class Folded {
  private Folded() {}

  /// Lower case, without accents: "São Bento" becomes "sao bento".
  static String of(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .strip();
  }
}
