package org.attest.bench.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// Words of a document that name an event, and what their sentence says around them.
///
/// @param document number of the document
/// @param sentence number of the sentence in its document
/// @param tokens numbers of the words in the sentence
/// @param lemma of the word that the others hang on
/// @param upos part of speech of that word
/// @param arguments lemmas of the words that hang on it, and of the names they are part of
/// @param names lemmas of the names of the sentence
/// @param times lemmas of its words for days and dates
/// @param words lemmas of its content words
record EcbMention(
    int document,
    int sentence,
    List<Integer> tokens,
    String lemma,
    String upos,
    SortedSet<String> arguments,
    SortedSet<String> names,
    SortedSet<String> times,
    List<String> words) {
  private static final Set<String> CONTENT = Set.of("NOUN", "VERB", "PROPN", "ADJ", "NUM");

  static EcbMention of(int document, int number, List<Integer> tokens, ParsedSentence sentence) {
    Token head = head(sentence, tokens);
    SortedSet<String> arguments = new TreeSet<>();
    SortedSet<String> names = new TreeSet<>();
    SortedSet<String> times = new TreeSet<>();
    List<String> words = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (CONTENT.contains(token.upos())) {
        String lemma = lemma(token);
        words.add(lemma);
        if (token.upos().equals("PROPN")) {
          names.add(lemma);
        }
        if (token.nameTag().endsWith("-TIME") || token.nameTag().endsWith("-DATE")) {
          times.add(lemma);
        }
        if (!tokens.contains(token.index()) && hangsOn(sentence, token, head)) {
          arguments.add(lemma);
        }
      }
    }
    return new EcbMention(
        document, number, tokens, lemma(head), head.upos(), arguments, names, times, words);
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  /// The first word of the mention whose head lies outside of it.
  private static Token head(ParsedSentence sentence, List<Integer> tokens) {
    for (int index : tokens) {
      Token token = sentence.token(index);
      if (token.isRoot() || !tokens.contains(token.head())) {
        return token;
      }
    }
    return sentence.token(tokens.getFirst());
  }

  /// Whether a word is a dependent of the head, or part of the name or compound that is.
  private static boolean hangsOn(ParsedSentence sentence, Token token, Token head) {
    Token at = token;
    for (int i = 0; i < 3 && !at.isRoot(); i++) {
      if (at.head() == head.index()) {
        return true;
      }
      if (!at.is("compound") && !at.is("flat") && !at.is("nmod") && !at.is("amod")) {
        return false;
      }
      at = sentence.token(at.head());
    }
    return false;
  }
}
