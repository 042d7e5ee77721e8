package org.attest.nlp.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attest.core.reading.Derivation;
import org.attest.core.reading.Mention.QuantityMention;
import org.attest.core.reading.Quantity;
import org.attest.core.reading.Toll;
import org.attest.core.report.Span;
import org.attest.nlp.syntax.Clause;
import org.attest.nlp.syntax.NounPhrase;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// Counts the people that a noun phrase speaks of.
final class PeopleCounter {
  private static final Set<String> NOBODY = Set.of("nobody", "none", "no-one");

  private final String version;

  PeopleCounter(String version) {
    this.version = version;
  }

  /// The number of people that a phrase speaks of: "at least 12 people", "a police officer", a
  /// name.
  Optional<Toll> ofPhrase(Scene scene, Toll.Category category, NounPhrase phrase) {
    Span span = scene.span(phrase.first(), phrase.last());
    Optional<QuantityMention> quantity = quantityIn(scene, widened(phrase, span, scene));
    Token head = phrase.head();
    if (quantity.isPresent()) {
      Span words = span.cover(quantity.get().span());
      Toll counted =
          toll(
              category,
              quantity.get().quantity(),
              group(phrase, quantity.get()),
              false,
              words,
              "counted");
      boolean share = isShare(scene, phrase) || isRest(phrase, category);
      return Optional.of(share ? counted.asPart() : counted);
    }
    String lemma = head.lemma().toLowerCase(Locale.ROOT);
    if (NOBODY.contains(lemma) || isNoOne(phrase.sentence(), head)) {
      Token from = determiner(phrase.sentence(), head).orElse(phrase.first());
      return Optional.of(
          toll(
              category,
              Quantity.exactly(0),
              Optional.empty(),
              false,
              scene.span(from, phrase.last()),
              "none"));
    }
    boolean singular =
        head.xpos().equals("NN") || head.xpos().equals("NNP") || head.xpos().equals("JJ");
    NounClass kind = scene.nounClass(phrase.sentence(), head);
    boolean person =
        singular
            && (head.nameTag().endsWith("-PERSON")
                || (kind == NounClass.PERSON || kind == NounClass.ARMED || kind == NounClass.STATE)
                    && !scene.nouns().isCollective(head));
    if (isOneOfThem(head)) {
      return Optional.of(one(category, Optional.empty(), true, span));
    }
    return person
        ? Optional.of(one(category, Optional.of(phrase.text()), !isIndefinite(phrase), span))
        : Optional.empty();
  }

  private Toll one(Toll.Category category, Optional<String> group, boolean individual, Span span) {
    return new Toll(
        category,
        Quantity.exactly(1),
        group,
        false,
        individual,
        span,
        new Derivation("event/toll/one", version));
  }

  /// "a police officer" counts; "the mayor" points at somebody.
  private static boolean isIndefinite(NounPhrase phrase) {
    return determiner(phrase.sentence(), phrase.head())
        .map(det -> det.text().equalsIgnoreCase("a") || det.text().equalsIgnoreCase("an"))
        .orElse(false);
  }

  /// "seven of the wounded", "two of his colleagues": some of people told of already.
  private static boolean isShare(Scene scene, NounPhrase phrase) {
    Token head = phrase.head();
    if (!head.upos().equals("NUM")) {
      return false;
    }
    for (Token whole : Clause.joined(phrase.sentence(), head, "of")) {
      if (determiner(phrase.sentence(), whole)
              .map(det -> det.text().equalsIgnoreCase("the"))
              .orElse(false)
          && scene.nounClass(phrase.sentence(), whole) != NounClass.AREA) {
        return true;
      }
    }
    return false;
  }

  /// "The remaining 36 girls": some of those to whom it was done; all of those who are let go now.
  private static boolean isRest(NounPhrase phrase, Toll.Category category) {
    return category != Toll.Category.RELEASED
        && phrase.sentence().children(phrase.head(), "amod").stream()
            .anyMatch(adjective -> adjective.text().equalsIgnoreCase("remaining"));
  }

  private static boolean isOneOfThem(Token head) {
    if (!head.upos().equals("PRON")) {
      return false;
    }
    return switch (head.text().toLowerCase(Locale.ROOT)) {
      case "he", "she", "him", "her", "himself", "herself" -> true;
      default -> false;
    };
  }

  /// With the words in front that can belong to a number: "no fewer than", "a total of".
  private static Span widened(NounPhrase phrase, Span span, Scene scene) {
    Optional<Token> determiner = determiner(phrase.sentence(), phrase.head());
    return determiner.map(token -> span.cover(scene.span(token, token))).orElse(span);
  }

  private static Optional<Token> determiner(ParsedSentence sentence, Token head) {
    List<Token> found = sentence.children(head, "det");
    return found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst());
  }

  private static boolean isNoOne(ParsedSentence sentence, Token head) {
    return determiner(sentence, head)
        .map(token -> token.lemma().equalsIgnoreCase("no"))
        .orElse(false);
  }

  static Optional<QuantityMention> quantityIn(Scene scene, Span span) {
    for (QuantityMention mention : scene.quantities().mentions()) {
      if (mention.span().overlaps(span)) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> group(NounPhrase phrase, QuantityMention quantity) {
    var words = new StringBuilder();
    for (int i = phrase.first().index(); i <= phrase.last().index(); i++) {
      Token token = phrase.sentence().token(i);
      if (token.start() < quantity.span().end() && quantity.span().start() < token.end()) {
        continue;
      }
      boolean leading = words.isEmpty();
      if (leading
          && (token.is("case") || token.upos().equals("DET") || token.upos().equals("NUM"))) {
        continue;
      }
      boolean joined = leading || phrase.sentence().token(i - 1).end() == token.start();
      words.append(joined ? "" : " ").append(token.text());
    }
    String group = words.toString();
    return switch (group.toLowerCase(Locale.ROOT)) {
      case "", "people", "persons", "others", "other", "person", "more" -> Optional.empty();
      default -> Optional.of(group);
    };
  }

  /// A figure with the rule that found it.
  Toll toll(
      Toll.Category category,
      Quantity quantity,
      Optional<String> group,
      boolean part,
      Span span,
      String rule) {
    return new Toll(
        category,
        quantity,
        group,
        part,
        false,
        span,
        new Derivation("event/toll/" + rule, version));
  }
}
