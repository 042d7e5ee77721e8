package org.attest.nlp.syntax;

import java.util.List;

/// Mends slips that parsers make with possessors: in "died in Sunday's blast" Sunday is one, and
/// the preposition belongs to the blast.
public final class Possessors {
  private Possessors() {}

  /// The same words, with each preposition before a possessor under the noun that is possessed.
  public static List<Token> mended(List<Token> words) {
    Mending mending = new Mending(words);
    for (Token owner : words) {
      boolean before = !owner.isRoot() && owner.head() > owner.index();
      if (!before || !owner.is("nmod") && !owner.is("nsubj")) {
        continue;
      }
      List<Token> cases = Mending.children(words, owner, "case");
      if (cases.stream().anyMatch(mark -> mark.xpos().equals("POS"))) {
        mending.put(owner.as("nmod:poss"));
        cases.stream()
            .filter(preposition -> preposition.upos().equals("ADP"))
            .forEach(preposition -> mending.put(preposition.under(owner.head())));
      }
    }
    return mending.words();
  }
}
