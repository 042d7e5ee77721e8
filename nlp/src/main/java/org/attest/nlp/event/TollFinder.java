package org.attest.nlp.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
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

/// Finds how many people an event did what to.
final class TollFinder {
  private static final Set<String> NOBODY = Set.of("nobody", "none", "no-one");

  private final String version;

  TollFinder(String version) {
    this.version = version;
  }

  /// The figures that one trigger gives.
  ///
  /// @param roles of the trigger itself
  List<Toll> find(Scene scene, TriggerHit hit, List<Role> roles) {
    Optional<Toll.Category> category = hit.trigger().toll();
    if (category.isEmpty()) {
      return List.of();
    }
    List<Toll> tolls = new ArrayList<>();
    for (Role role : roles) {
      boolean harmed =
          role.role() == org.attest.core.reading.Argument.Role.TARGET
              || role.role() == org.attest.core.reading.Argument.Role.VICTIM;
      if (harmed) {
        ofPhrase(scene, category.get(), role.phrase()).ifPresent(tolls::add);
      }
    }
    if (tolls.isEmpty() && !hit.isVerb()) {
      ofNumber(scene, category.get(), hit).ifPresent(tolls::add);
    }
    List<Toll> parts = parts(scene, category.get(), hit, roles);
    sum(scene, category.get(), tolls).ifPresent(total -> tolls.add(0, total));
    tolls.addAll(parts);
    return tolls;
  }

  /// The number of people that a phrase speaks of: "at least 12 people", "a police officer", a
  /// name.
  Optional<Toll> ofPhrase(Scene scene, Toll.Category category, NounPhrase phrase) {
    Span span = scene.span(phrase.first(), phrase.last());
    Optional<QuantityMention> quantity = quantityIn(scene, widened(phrase, span, scene));
    Token head = phrase.head();
    if (quantity.isPresent()) {
      Span words = span.cover(quantity.get().span());
      return Optional.of(
          toll(
              category,
              quantity.get().quantity(),
              group(phrase, quantity.get()),
              false,
              words,
              "counted"));
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
    boolean singular = head.xpos().equals("NN") || head.xpos().equals("NNP");
    NounClass kind = scene.nounClass(phrase.sentence(), head);
    boolean person =
        head.nameTag().endsWith("-PERSON")
            || singular
                && (kind == NounClass.PERSON || kind == NounClass.ARMED || kind == NounClass.STATE)
                && isOnePerson(phrase);
    if (person && singular) {
      return Optional.of(
          toll(category, Quantity.exactly(1), Optional.of(phrase.text()), false, span, "one"));
    }
    return Optional.empty();
  }

  /// A singular noun counts one person only if it is introduced as one: "a soldier", "the mayor".
  private static boolean isOnePerson(NounPhrase phrase) {
    String lemma = phrase.head().lemma().toLowerCase(Locale.ROOT);
    return switch (lemma) {
      case "army",
          "police",
          "force",
          "group",
          "government",
          "people",
          "population",
          "family",
          "patrol",
          "convoy",
          "unit",
          "column",
          "squad",
          "gang",
          "battalion",
          "crew",
          "military",
          "brigade",
          "coalition",
          "public",
          "state",
          "party",
          "movement",
          "cell",
          "cartel" ->
          false;
      default -> true;
    };
  }

  /// "12 dead", "the death toll rose to 19", "number of dead: 7".
  private Optional<Toll> ofNumber(Scene scene, Toll.Category category, TriggerHit hit) {
    ParsedSentence sentence = hit.sentence();
    Optional<QuantityMention> before = quantityIn(scene, scene.span(hit.first(), hit.last()));
    if (before.isEmpty() && hit.first().index() > 0) {
      Token previous = sentence.token(hit.first().index() - 1);
      before = quantityIn(scene, scene.span(previous, hit.last()));
    }
    if (before.isEmpty() && hit.head().is("nsubj")) {
      Token verb = sentence.token(hit.head().head());
      for (Token noun : Clause.joined(sentence, verb, "to")) {
        before = quantityIn(scene, phraseSpan(scene, sentence, noun));
      }
      for (Token noun : Clause.joined(sentence, verb, "at")) {
        before = before.isPresent() ? before : quantityIn(scene, phraseSpan(scene, sentence, noun));
      }
    }
    if (before.isEmpty()) {
      for (Token noun : Clause.joined(sentence, hit.head(), "of")) {
        before = quantityIn(scene, phraseSpan(scene, sentence, noun));
      }
    }
    return before.map(
        mention ->
            toll(
                category,
                mention.quantity(),
                Optional.empty(),
                false,
                mention.span().cover(scene.span(hit.first(), hit.last())),
                "number"));
  }

  /// "over 183 people, including 13 members of the US military", "12 people, of whom five".
  private List<Toll> parts(Scene scene, Toll.Category category, TriggerHit hit, List<Role> roles) {
    List<Toll> parts = new ArrayList<>();
    for (Role role : roles) {
      ParsedSentence sentence = role.phrase().sentence();
      for (Token child : sentence.children(role.phrase().head())) {
        Optional<Token> member = includedNoun(sentence, child);
        if (member.isPresent() && child.index() > role.phrase().head().index()) {
          for (NounPhrase phrase : NounPhrase.coordinated(sentence, member.get())) {
            ofPhrase(scene, category, phrase).map(TollFinder::asPart).ifPresent(parts::add);
          }
        }
      }
    }
    if (parts.isEmpty() && hit.isVerb()) {
      for (Token child : hit.sentence().children(hit.head())) {
        Optional<Token> member = includedNoun(hit.sentence(), child);
        if (member.isPresent()) {
          for (NounPhrase phrase : NounPhrase.coordinated(hit.sentence(), member.get())) {
            ofPhrase(scene, category, phrase).map(TollFinder::asPart).ifPresent(parts::add);
          }
        }
      }
    }
    return parts;
  }

  private static Optional<Token> includedNoun(ParsedSentence sentence, Token child) {
    if (NounPhrase.hasCase(sentence, child, "including")
        || NounPhrase.hasCase(sentence, child, "among")) {
      return Optional.of(child);
    }
    if (child.lemma().equalsIgnoreCase("include") && child.xpos().equals("VBG")) {
      List<Token> objects = sentence.children(child, "obj");
      return objects.isEmpty() ? Optional.empty() : Optional.of(objects.getFirst());
    }
    return Optional.empty();
  }

  private static Toll asPart(Toll toll) {
    return new Toll(
        toll.category(), toll.quantity(), toll.group(), true, toll.span(), toll.derivation());
  }

  /// "two soldiers and three civilians" are five, told in parts.
  private Optional<Toll> sum(Scene scene, Toll.Category category, List<Toll> tolls) {
    if (tolls.size() < 2) {
      return Optional.empty();
    }
    long low = 0;
    long high = 0;
    boolean open = false;
    Span span = tolls.getFirst().span();
    for (Toll toll : tolls) {
      if (toll.quantity().flaw().isPresent() || toll.quantity().low().isEmpty()) {
        return Optional.empty();
      }
      low += toll.quantity().low().getAsLong();
      open |= toll.quantity().high().isEmpty();
      high += toll.quantity().high().orElse(0);
      span = span.cover(toll.span());
    }
    var total =
        new Quantity(
            OptionalLong.of(low),
            open ? OptionalLong.empty() : OptionalLong.of(high),
            Optional.empty());
    tolls.replaceAll(TollFinder::asPart);
    return Optional.of(toll(category, total, Optional.empty(), false, span, "sum"));
  }

  private static Span phraseSpan(Scene scene, ParsedSentence sentence, Token noun) {
    NounPhrase phrase = NounPhrase.around(sentence, noun);
    return scene.span(phrase.first(), phrase.last());
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

  private static Optional<QuantityMention> quantityIn(Scene scene, Span span) {
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
      words.append(leading ? "" : " ").append(token.text());
    }
    String group = words.toString();
    return switch (group.toLowerCase(Locale.ROOT)) {
      case "", "people", "persons", "others", "other", "person", "more" -> Optional.empty();
      default -> Optional.of(group);
    };
  }

  private Toll toll(
      Toll.Category category,
      Quantity quantity,
      Optional<String> group,
      boolean part,
      Span span,
      String rule) {
    return new Toll(
        category, quantity, group, part, span, new Derivation("event/toll/" + rule, version));
  }
}
