package org.attest.nlp.time;

import java.util.Set;
import org.attest.nlp.grammar.Pieces;

/// Where an expression may begin and end, so that no date is read out of "F-16", "3.1990" or
/// "192.168.0.1".
final class Edges {
  private static final Set<String> BINDING =
      Set.of("/", ":", "$", "£", "€", "#", "_", "@", "=", "&", "+");

  private Edges() {}

  /// Whether no longer figure or name ends in the piece before `at`.
  static boolean openBefore(Pieces pieces, int at) {
    if (!pieces.isGlued(at)) {
      return true;
    }
    String before = pieces.word(at - 1);
    if (BINDING.contains(before)) {
      return false;
    }
    if (before.equals(".") || before.equals(",")) {
      return !(pieces.isGlued(at - 1) && pieces.isDigits(at - 2) && pieces.isDigits(at));
    }
    if (before.equals("-")) {
      return !(pieces.isGlued(at - 1) && pieces.isDigits(at));
    }
    return !pieces.isLetters(at - 1) && !pieces.isDigits(at - 1);
  }

  /// Whether no longer figure or name goes on at `end`, the piece behind an expression.
  static boolean openAfter(Pieces pieces, int end) {
    if (end >= pieces.size() || !pieces.isGlued(end)) {
      return true;
    }
    String after = pieces.word(end);
    if (pieces.isLetters(end)
        || pieces.isDigits(end)
        || after.equals("%")
        || after.equals("_")
        || after.equals("@")) {
      return false;
    }
    boolean joins =
        after.equals(".")
            || after.equals(",")
            || after.equals("/")
            || after.equals(":")
            || after.equals("-");
    return !(joins
        && pieces.isGlued(end + 1)
        && pieces.isDigits(end + 1)
        && pieces.isDigits(end - 1));
  }
}
