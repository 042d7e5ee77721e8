package org.attest.nlp.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Mends a slip of parsers: nouns that name events are taken for verbs. "An attack on the station",
/// "the army's killing of two shepherds": what has an article or a possessor, or is a subject or
/// object with a noun's tag, is no verb. Nor is "killing" in "a message claims killing of a judge",
/// nor "bombing" in "held over market bombing".
public final class EventNouns {
  private static final Set<String> FINITE = Set.of("VB", "VBD", "VBP", "VBZ");
  private static final Set<String> OF_NOUNS = Set.of("nsubj", "obj", "iobj", "obl", "nmod");

  private EventNouns() {}

  /// The same words, with the tags of nouns where the tree has nouns.
  public static List<Token> mended(List<Token> words) {
    Mending mending = new Mending(words);
    for (Token word : words) {
      boolean noun =
          word.upos().equals("VERB") && word.xpos().startsWith("NN")
              || FINITE.contains(word.xpos())
                  && (isNominal(words, word) || isCompound(words, word));
      if (noun) {
        String tag = word.xpos().startsWith("NN") ? word.xpos() : "NN";
        mending.put(word.tagged("NOUN", tag));
        if (word.is("advcl")) {
          afterPreposition(words, word.tagged("NOUN", tag), mending);
        }
      } else if (isObjectOf(words, word)) {
        mending.put(word.tagged("NOUN", "NN").as("obj"));
        Token of = words.get(word.index() + 1);
        Token whose = words.get(Math.max(0, of.head()));
        if (of.is("case") && whose.head() == word.index()) {
          mending.put(whose.as("nmod"));
        }
      }
    }
    return mending.words();
  }

  /// A form in "-ing" that is said of no noun, with "of" right behind it. "A statement warning of
  /// attacks" says of the statement that it warns.
  private static boolean isObjectOf(List<Token> words, Token word) {
    return word.xpos().equals("VBG")
        && (word.is("acl") || word.is("ccomp"))
        && words.get(word.head()).xpos().startsWith("VB")
        && word.index() + 1 < words.size()
        && words.get(word.index() + 1).text().equals("of");
  }

  /// A form in "-ing" that a noun before it says more about. Forms such as "bring" are finite.
  private static boolean isCompound(List<Token> words, Token word) {
    return word.text().toLowerCase(Locale.ROOT).endsWith("ing")
        && !word.text().equalsIgnoreCase(word.lemma())
        && !Mending.children(words, word, "compound").isEmpty();
  }

  /// "over market bombing": what was taken for a clause is a noun with its preposition.
  private static void afterPreposition(List<Token> words, Token noun, Mending mending) {
    for (Token mark : Mending.children(words, noun, "mark")) {
      if (mark.upos().equals("ADP")) {
        mending.put(noun.as("obl"));
        mending.put(mark.as("case"));
      }
    }
  }

  private static boolean isNominal(List<Token> words, Token word) {
    boolean inNounsPlace = OF_NOUNS.stream().anyMatch(word::is);
    for (Token other : words) {
      boolean marks =
          other.is("det")
              || other.is("nmod:poss")
              || inNounsPlace && (other.is("case") || other.is("amod"));
      if (marks && other.head() == word.index() && other.index() < word.index()) {
        return true;
      }
    }
    return false;
  }
}
