package org.attest.nlp.syntax;

import java.util.List;

/// Mends a slip that parsers make with verbs joined by "and": the second verb's object is hung on
/// the first, which has one already. "Gunmen killed a guard and wounded two clerks": the clerks
/// were wounded.
public final class SecondObjects {
  private SecondObjects() {}

  /// The same words, with each such object under the verb right before it.
  public static List<Token> mended(List<Token> words) {
    Mending mending = new Mending(words);
    for (Token second : words) {
      if (!second.is("conj") || second.isRoot() || !second.upos().equals("VERB")) {
        continue;
      }
      Token first = words.get(second.head());
      List<Token> objects = Mending.children(words, first, "obj");
      boolean own =
          objects.stream().anyMatch(o -> o.index() > first.index() && o.index() < second.index());
      if (!own || !Mending.children(words, second, "obj").isEmpty()) {
        continue;
      }
      objects.stream()
          .filter(object -> object.index() > second.index() && isNext(words, second, object))
          .findFirst()
          .ifPresent(object -> mending.put(object.under(second.index())));
    }
    return mending.words();
  }

  /// Whether no other verb stands between a verb and a noun.
  private static boolean isNext(List<Token> words, Token verb, Token noun) {
    return words.subList(verb.index() + 1, noun.index()).stream()
        .noneMatch(word -> word.upos().equals("VERB"));
  }
}
