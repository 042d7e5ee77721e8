package org.attest.nlp.model;

import java.util.Locale;

/// How a lemma is made from a word: one of the classes that the model chooses from.
sealed interface LemmaScript {
  /// The lemma of a word. A script that does not fit the word leaves it as it is, in lower case.
  String apply(String word);

  /// The lemma does not depend on the word: "be".
  record Whole(String lemma) implements LemmaScript {
    @Override
    public String apply(String word) {
      return lemma;
    }
  }

  /// Cuts characters off both ends and puts others there.
  ///
  /// @param casing of the lemma
  /// @param cutFront how many code points to cut off at the start
  /// @param cutBack how many code points to cut off at the end
  record Edit(Casing casing, int cutFront, String addFront, int cutBack, String addBack)
      implements LemmaScript {
    @Override
    public String apply(String word) {
      String base = casing == Casing.KEPT ? word : word.toLowerCase(Locale.ROOT);
      if (cutFront + cutBack > base.codePointCount(0, base.length())) {
        return word.toLowerCase(Locale.ROOT);
      }
      int from = base.offsetByCodePoints(0, cutFront);
      int to = base.offsetByCodePoints(base.length(), -cutBack);
      return casing.of(addFront + base.substring(from, to) + addBack);
    }
  }

  /// The casing of a lemma, absolute, so that it comes out right from capitals-only text.
  enum Casing {
    KEPT,
    LOWER,
    TITLE,
    UPPER;

    static Casing of(char letter) {
      return switch (letter) {
        case 'k' -> KEPT;
        case 'l' -> LOWER;
        case 't' -> TITLE;
        case 'u' -> UPPER;
        default -> throw new IllegalArgumentException("no casing '" + letter + "'");
      };
    }

    String of(String text) {
      return switch (this) {
        case KEPT -> text;
        case LOWER -> text.toLowerCase(Locale.ROOT);
        case UPPER -> text.toUpperCase(Locale.ROOT);
        case TITLE -> {
          if (text.isEmpty()) {
            yield text;
          }
          int first = text.offsetByCodePoints(0, 1);
          yield text.substring(0, first).toUpperCase(Locale.ROOT)
              + text.substring(first).toLowerCase(Locale.ROOT);
        }
      };
    }
  }
}
