package org.attest.nlp.actor;

import java.util.List;

/// The letters an abbreviation is made of: "Movement for Northern Dignity" gives MND.
final class Initials {
  private static final List<String> SKIPPED =
      List.of("of", "the", "for", "and", "in", "de", "la", "del", "y");

  private Initials() {}

  static String of(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[\\s\\-]+")) {
      if (!word.isEmpty() && !SKIPPED.contains(word)) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }
}
