package org.attest.nlp.grammar;

import java.util.Optional;
import java.util.Set;
import org.attest.nlp.syntax.Token;

/// When an ambiguous word counts as a member of its category: "may" as a month, "second" as a unit.
enum Condition {
  ALWAYS {
    @Override
    boolean holds(Pieces pieces, int at) {
      return true;
    }
  },
  /// A proper name by its tag. Without tags: beside a number, after a preposition, or capitalised
  /// within a sentence.
  NAME {
    @Override
    boolean holds(Pieces pieces, int at) {
      if (besideNumber(pieces, at)) {
        return true;
      }
      Optional<Token> tagged = pieces.token(at).filter(token -> !token.upos().isEmpty());
      if (tagged.isPresent()) {
        return tagged.get().upos().equals("PROPN");
      }
      boolean led = at > 0 && LEADING.contains(pieces.word(at - 1));
      return pieces.isCapitalised(at) && (led || (at > 0 && !pieces.isAllCapitals(at)));
    }
  },
  /// Beside a number: "Sun 4 Sep", "Mar. 5".
  FIGURE {
    @Override
    boolean holds(Pieces pieces, int at) {
      return besideNumber(pieces, at)
          || (isMark(pieces, at + 1) && pieces.isDigits(at + 2))
          || (isMark(pieces, at - 1) && pieces.isDigits(at - 2));
    }
  },
  /// A noun by its tag. Without tags: not after "to" or a pronoun.
  NOUN {
    @Override
    boolean holds(Pieces pieces, int at) {
      Optional<Token> tagged = pieces.token(at).filter(token -> !token.upos().isEmpty());
      if (tagged.isPresent()) {
        return tagged.get().upos().equals("NOUN") || tagged.get().upos().equals("PROPN");
      }
      return at == 0 || !VERBAL.contains(pieces.word(at - 1));
    }
  };

  private static final Set<String> LEADING =
      Set.of(
          "in", "last", "next", "this", "since", "until", "till", "by", "of", "during", "early",
          "late", "mid", "and", "from", "to", "on");
  private static final Set<String> VERBAL =
      Set.of("to", "i", "you", "he", "she", "it", "we", "they", "would", "will", "could", "may");

  abstract boolean holds(Pieces pieces, int at);

  static Optional<Condition> named(String name) {
    return switch (name) {
      case "" -> Optional.of(ALWAYS);
      case "name" -> Optional.of(NAME);
      case "figure" -> Optional.of(FIGURE);
      case "noun" -> Optional.of(NOUN);
      default -> Optional.empty();
    };
  }

  private static boolean isMark(Pieces pieces, int at) {
    return pieces.is(at, ".") || pieces.is(at, ",") || pieces.is(at, "-") || pieces.is(at, "/");
  }

  private static boolean besideNumber(Pieces pieces, int at) {
    return pieces.isDigits(at - 1) || pieces.isDigits(at + 1);
  }
}
