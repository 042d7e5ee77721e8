package org.attest.nlp.time;

import java.util.Optional;
import org.attest.nlp.grammar.Lexicon;
import org.attest.nlp.grammar.Pieces;
import org.attest.nlp.syntax.NounPhrase;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// Whether a sentence speaks of what was or of what will be, around a time expression.
enum Tense {
  PAST,
  FUTURE,
  /// Nothing tells.
  OPEN;

  /// How far the governing verb may be above an expression.
  private static final int CLIMB = 6;

  /// By the verb that governs the expression, if the sentence is parsed; otherwise by the nearest
  /// word before it that points to a time to come.
  static Tense at(Pieces pieces, int at, Lexicon words) {
    for (int back = 1; back <= 3; back++) {
      if (words
          .longest("AHEAD", pieces, at - back)
          .filter(phrase -> phrase.end() == at)
          .isPresent()) {
        return FUTURE;
      }
    }
    Optional<ParsedSentence> sentence = pieces.sentence();
    Optional<Token> token = pieces.token(at).filter(tagged -> !tagged.xpos().isEmpty());
    if (sentence.isPresent() && token.isPresent()) {
      Optional<Token> verb = verb(sentence.get(), token.get());
      boolean set =
          NounPhrase.hasCase(sentence.get(), token.get(), "for")
              && verb.filter(found -> words.value("SET", found.lemma()).isPresent()).isPresent();
      if (set) {
        return FUTURE;
      }
      return verb.map(found -> of(sentence.get(), found, words)).orElse(OPEN);
    }
    for (int i = at - 1; i >= 0; i--) {
      if (words.has("TO_COME", pieces, i)) {
        return FUTURE;
      }
      if (pieces.word(i).equals("said") || pieces.word(i).endsWith("ed")) {
        return PAST;
      }
    }
    return OPEN;
  }

  private static Tense of(ParsedSentence sentence, Token verb, Lexicon words) {
    if (isPlan(verb, words) && !isOver(sentence, verb) || isToCome(sentence, verb, words)) {
      return FUTURE;
    }
    boolean past = verb.xpos().equals("VBD") || verb.xpos().equals("VBN");
    return past ? PAST : OPEN;
  }

  /// "Sunday's attack had been planned": the plan lies before.
  private static boolean isOver(ParsedSentence sentence, Token verb) {
    return sentence.children(verb, "aux").stream()
        .anyMatch(aux -> aux.lemma().equals("have") && aux.xpos().equals("VBD"));
  }

  private static Optional<Token> verb(ParsedSentence sentence, Token from) {
    Token token = from;
    for (int i = 0; i < CLIMB; i++) {
      if (token.upos().equals("VERB") || (token.upos().equals("AUX") && i > 0)) {
        return Optional.of(token);
      }
      if (token.isRoot()) {
        break;
      }
      token = sentence.token(token.head());
    }
    // A clause with a noun or adjective for its predicate: its copula or auxiliary tells.
    for (Token child : sentence.children(token)) {
      if (child.is("cop") || child.is("aux")) {
        return Optional.of(token);
      }
    }
    return Optional.empty();
  }

  private static boolean isToCome(ParsedSentence sentence, Token verb, Lexicon words) {
    boolean infinitive = false;
    for (Token child : sentence.children(verb)) {
      if (child.is("aux") || child.is("cop")) {
        switch (child.lemma()) {
          case "will", "shall", "'ll" -> {
            return true;
          }
          case "would" -> {
            return isReported(sentence, verb);
          }
          case "have", "do" -> {
            return false;
          }
          default -> {}
        }
        if (child.xpos().equals("VBD")) {
          return false;
        }
      }
      infinitive |= child.is("mark") && child.lemma().equals("to");
    }
    if (infinitive && !verb.isRoot() && verb.is("xcomp")) {
      // "is to meet", "planned to meet" look ahead; "refused to meet", "had to meet" look back.
      Token above = sentence.token(verb.head());
      return isPlan(above, words) || above.xpos().equals("VBZ") || above.xpos().equals("VBP");
    }
    return false;
  }

  /// "said a curfew would be imposed from Wednesday": what is to come, as somebody told it.
  private static boolean isReported(ParsedSentence sentence, Token verb) {
    Token token = verb;
    for (int i = 0; i < CLIMB && !token.isRoot(); i++) {
      if (token.is("ccomp")) {
        return sentence.token(token.head()).upos().equals("VERB");
      }
      token = sentence.token(token.head());
    }
    return false;
  }

  /// "was scheduled for Friday" is past, but Friday is to come.
  private static boolean isPlan(Token verb, Lexicon words) {
    return words.value("PLAN", verb.lemma()).isPresent();
  }
}
