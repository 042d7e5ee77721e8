package org.attest.nlp.quantity;

import java.util.Locale;
import java.util.Optional;
import org.attest.nlp.grammar.Lexicon;
import org.attest.nlp.grammar.Pieces;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// What a number counts: the noun it modifies, "percent", a currency.
final class CountedThing {
  /// How many words may stand between a number and its noun when there is no tree.
  private static final int REACH = 4;

  private CountedThing() {}

  static Optional<String> of(Pieces pieces, Amount amount) {
    Lexicon words = AmountReader.WORDS;
    for (int back = 1; back <= 2; back++) {
      Optional<Lexicon.Phrase> currency = words.longest("CURRENCY", pieces, amount.number() - back);
      if (currency.isPresent() && currency.get().end() == amount.number()) {
        return Optional.of(currency.get().value());
      }
      Optional<Lexicon.Phrase> group = words.longest("GROUP", pieces, amount.start() - back);
      if (group.isPresent() && group.get().end() == amount.start()) {
        return Optional.of(group.get().value());
      }
    }
    Optional<Lexicon.Phrase> sign = words.longest("SIGN", pieces, amount.end());
    if (sign.isPresent()) {
      return Optional.of(sign.get().value());
    }
    Optional<Lexicon.Phrase> alone = words.longest("ALONE", pieces, amount.start());
    if (alone.isPresent()) {
      return Optional.of(alone.get().value());
    }
    if (amount.rule().equals("word")
        && words.longest("NONE_OF", pieces, amount.start()).isPresent()) {
      return Optional.of(pieces.word(amount.end() - 1));
    }
    return noun(pieces, amount);
  }

  private static Optional<String> noun(Pieces pieces, Amount amount) {
    Optional<Token> last = pieces.token(amount.end() - 1).filter(token -> !token.upos().isEmpty());
    if (last.isEmpty() || pieces.sentence().isEmpty()) {
      return nextWord(pieces, amount.end());
    }
    ParsedSentence sentence = pieces.sentence().get();
    Token number = pieces.token(amount.number()).orElse(last.get());
    for (Token token : new Token[] {last.get(), number}) {
      if (!token.isRoot() && token.is("nummod") && isNoun(sentence.token(token.head()))) {
        return Optional.of(unit(sentence.token(token.head())));
      }
    }
    // "dozens of villagers": what depends on the amount.
    for (Token child : sentence.children(last.get())) {
      if (child.is("nmod") && isNoun(child) && child.index() > last.get().index()) {
        return Optional.of(unit(child));
      }
    }
    return nextNoun(sentence, last.get().index() + 1);
  }

  private static Optional<String> nextNoun(ParsedSentence sentence, int from) {
    for (int i = from; i < Math.min(sentence.size(), from + REACH); i++) {
      Token token = sentence.token(i);
      if (isNoun(token)) {
        boolean compound =
            i + 1 < sentence.size() && isNoun(sentence.token(i + 1)) && token.is("compound");
        if (!compound) {
          return Optional.of(unit(token));
        }
      } else if (!token.upos().equals("ADJ")
          && !token.upos().equals("ADV")
          && !token.text().equals("of")
          && !token.text().equals("the")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isNoun(Token token) {
    return token.upos().equals("NOUN") || token.upos().equals("PROPN");
  }

  private static String unit(Token token) {
    return unit((token.lemma().isEmpty() ? token.text() : token.lemma()).toLowerCase(Locale.ROOT));
  }

  private static String unit(String noun) {
    return AmountReader.WORDS.value("UNIT", noun).orElse(noun);
  }

  /// Without tags: the next word, over "of" and "the".
  private static Optional<String> nextWord(Pieces pieces, int end) {
    int at = end;
    while (pieces.is(at, "of") || pieces.is(at, "the")) {
      at++;
    }
    return pieces.isLetters(at) ? Optional.of(unit(pieces.word(at))) : Optional.empty();
  }
}
