package org.attest.nlp.syntax;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attest.core.data.DataTable;

/// A noun with the words that belong to it, without leading articles: "district police chief Harun
/// Teskal". Relative clauses, appositions and prepositional phrases stay outside, except "of" after
/// a noun that only counts or groups ("members of the army", "dozens of people").
///
/// @param first leftmost word
/// @param last rightmost word
public record NounPhrase(ParsedSentence sentence, Token head, Token first, Token last) {
  private static final Set<String> INSIDE =
      Set.of("compound", "amod", "nummod", "nmod:poss", "flat", "goeswith", "nmod:desc", "dep");
  private static final Set<String> GROUPING = grouping();

  /// How many tokens the number of a paragraph takes, with its stop.
  private static final int ENUMERATOR = 2;

  /// The phrase around a head noun.
  public static NounPhrase around(ParsedSentence sentence, Token head) {
    int first = head.index();
    int last = head.index();
    for (Token child : sentence.children(head)) {
      if (!belongs(sentence, head, child)) {
        continue;
      }
      if (child.deprel().equals("nmod")) {
        last = Math.max(last, around(sentence, child).last().index());
        continue;
      }
      for (Token word : sentence.subtree(child)) {
        first = Math.min(first, word.index());
        last = Math.max(last, word.index());
      }
    }
    while (isCutName(sentence, last)) {
      last += 2;
    }
    if (first < ENUMERATOR && head.index() >= ENUMERATOR && isEnumerated(sentence)) {
      first = ENUMERATOR;
    }
    while (first < head.index() && isSkipped(sentence.token(first))) {
      first++;
    }
    while (last > head.index() && sentence.token(last).is("punct")) {
      last--;
    }
    return new NounPhrase(sentence, head, sentence.token(first), sentence.token(last));
  }

  /// Whether a name goes on behind a hyphen, wherever the parser hung its second part:
  /// "Tal-Merin".
  private static boolean isCutName(ParsedSentence sentence, int last) {
    if (last + 2 >= sentence.size()) {
      return false;
    }
    Token before = sentence.token(last);
    Token hyphen = sentence.token(last + 1);
    Token after = sentence.token(last + 2);
    return hyphen.text().equals("-")
        && hyphen.start() == before.end()
        && after.start() == hyphen.end()
        && hyphen.nameTag().startsWith("I-")
        && after.nameTag().startsWith("I-");
  }

  /// "3. Three suspects were detained": the number of a paragraph belongs to no phrase.
  private static boolean isEnumerated(ParsedSentence sentence) {
    String number = sentence.token(0).text();
    String stop = sentence.token(1).text();
    return (stop.equals(".") || stop.equals(")"))
        && number.length() <= 3
        && (number.length() == 1 || number.chars().allMatch(Character::isDigit));
  }

  /// The phrases of a head and of the nouns coordinated with it: "six soldiers and two officers".
  public static List<NounPhrase> coordinated(ParsedSentence sentence, Token head) {
    List<NounPhrase> found = new ArrayList<>(2);
    found.add(around(sentence, head));
    for (Token child : sentence.children(head, "conj")) {
      if (isNominal(child) && !isLeftOut(sentence, child)) {
        found.addAll(coordinated(sentence, child));
      }
    }
    return found;
  }

  /// "two policemen, not three": the second is named to be left out.
  private static boolean isLeftOut(ParsedSentence sentence, Token conjunct) {
    for (Token child : sentence.children(conjunct)) {
      if (child.text().equalsIgnoreCase("not") && child.index() < conjunct.index()) {
        return true;
      }
    }
    return false;
  }

  /// Whether a token can head a noun phrase.
  public static boolean isNominal(Token token) {
    return switch (token.upos()) {
      case "NOUN", "PROPN", "PRON", "NUM" -> true;
      case "ADJ", "DET", "X", "SYM" -> !token.is("amod") && !token.is("det");
      default -> token.nameTag().length() > 1;
    };
  }

  /// Whether the phrase holds a token.
  public boolean holds(Token token) {
    return token.index() >= first.index() && token.index() <= last.index();
  }

  /// The words as they stand in the text, joined by single blanks where there was white space.
  public String text() {
    var text = new StringBuilder();
    for (int i = first.index(); i <= last.index(); i++) {
      Token token = sentence.token(i);
      if (i > first.index() && token.start() > sentence.token(i - 1).end()) {
        text.append(' ');
      }
      text.append(token.text());
    }
    return text.toString();
  }

  private static boolean belongs(ParsedSentence sentence, Token head, Token child) {
    if (child.index() < head.index()) {
      return INSIDE.contains(child.deprel());
    }
    if (child.is("flat") || child.is("compound") || child.is("goeswith") || child.is("nummod")) {
      return true;
    }
    return child.deprel().equals("nmod")
        && GROUPING.contains(head.lemma().toLowerCase(Locale.ROOT))
        && hasCase(sentence, child, "of");
  }

  private static Set<String> grouping() {
    Set<String> lemmas = new HashSet<>();
    for (DataTable.Row row : DataTable.load("org/attest/nlp/syntax/grouping.tsv", 1)) {
      lemmas.add(row.cell(0));
    }
    return Set.copyOf(lemmas);
  }

  /// Whether a noun is introduced by a preposition. The "of" of "outside of the airport" and "out
  /// of prison" belongs to the preposition before it and does not count.
  public static boolean hasCase(ParsedSentence sentence, Token noun, String preposition) {
    boolean first = true;
    for (Token child : sentence.children(noun, "case")) {
      boolean whole = first || !preposition.equals("of");
      if (whole && child.text().equalsIgnoreCase(preposition)) {
        return true;
      }
      first = false;
    }
    return false;
  }

  private static boolean isSkipped(Token token) {
    return token.is("det")
        || token.is("punct")
        || token.is("cc")
        || token.upos().equals("DET")
        || token.upos().equals("PUNCT");
  }
}
