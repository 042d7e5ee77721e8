package org.attest.core.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Abbreviations that several actors go by: two police departments of towns with one initial are
/// both "the MPD", which joins no two reports.
final class Abbreviations {
  private Abbreviations() {}

  /// Whether a name abbreviates the names of several of its bearers.
  ///
  /// @param name folded
  /// @param bearers all that are called so
  static boolean standsForSeveral(String name, Collection<NameCard> bearers) {
    List<FoldedName> found = new ArrayList<>();
    for (NameCard bearer : bearers) {
      for (FoldedName full : bearer.names) {
        if (!bearer.isPerson() && abbreviates(name, full)) {
          if (found.stream().anyMatch(other -> !areOne(other, full))) {
            return true;
          }
          found.add(full);
        }
      }
    }
    return false;
  }

  /// Whether a name is the initials of another one, with or without those of its link words.
  private static boolean abbreviates(String name, FoldedName full) {
    return full.tokens().size() > 1
        && (name.equals(initials(full.tokens()))
            || name.equals(initials(NameCard.withoutLinks(full))));
  }

  private static String initials(List<String> tokens) {
    StringBuilder initials = new StringBuilder();
    tokens.forEach(token -> initials.appendCodePoint(token.codePointAt(0)));
    return initials.toString();
  }

  /// Whether two full names can be of one actor: spellings, or one is the other with more words.
  private static boolean areOne(FoldedName one, FoldedName other) {
    return one.isVariantOf(other)
        || NameCard.withoutLinks(one).containsAll(NameCard.withoutLinks(other))
        || NameCard.withoutLinks(other).containsAll(NameCard.withoutLinks(one));
  }
}
