package org.attest.nlp.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.attest.core.data.DataTable;
import org.attest.core.reading.Argument;
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
  private final PeopleCounter people;
  private final Map<String, Long> multiples = new HashMap<>();

  TollFinder(String version) {
    this.people = new PeopleCounter(version);
    for (DataTable.Row row : DataTable.load("org/attest/nlp/event/multiples.tsv", 2)) {
      multiples.put(row.cell(0), Math.round(row.number(1)));
    }
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
    List<Toll> members = new ArrayList<>();
    for (Role role : roles) {
      boolean harmed = role.role() == Argument.Role.TARGET || role.role() == Argument.Role.VICTIM;
      Optional<Toll> found =
          harmed
              ? people
                  .ofPhrase(scene, category.get(), role.phrase())
                  .or(() -> ofFigure(scene, category.get(), role))
              : Optional.empty();
      found.ifPresent(role.rule().equals(Members.RULE) ? members::add : tolls::add);
    }
    List<Toll> parts = new ArrayList<>();
    if (tolls.isEmpty()) {
      tolls.addAll(members);
    } else {
      // "her brother is one of the four arrested" adds nobody to the four
      members.stream().map(Toll::asPart).forEach(parts::add);
    }
    if (tolls.isEmpty()) {
      Optional<Toll> number =
          hit.isVerb()
              ? ofLives(scene, category.get(), hit)
              : ofNumber(scene, category.get(), hit)
                  .or(() -> ofMultiple(scene, category.get(), hit));
      number.ifPresent(tolls::add);
    }
    if (LaterDeaths.isTold(hit)) {
      tolls.replaceAll(Toll::asSome);
    }
    if (isAmong(hit)) {
      tolls.replaceAll(Toll::asPart);
    }
    parts.addAll(parts(scene, category.get(), hit, roles));
    sum(category.get(), tolls).ifPresent(total -> tolls.add(0, total));
    tolls.addAll(parts);
    if (category.get() != Toll.Category.KILLED) {
      fatally(scene, hit).ifPresent(tolls::add);
    }
    return tolls;
  }

  /// "Seven policemen were among the dead": some of them.
  private static boolean isAmong(TriggerHit hit) {
    return !hit.isVerb() && NounPhrase.hasCase(hit.sentence(), hit.head(), "among");
  }

  /// "a triple shooting", "a double homicide".
  private Optional<Toll> ofMultiple(Scene scene, Toll.Category category, TriggerHit hit) {
    if (hit.first().index() == 0) {
      return Optional.empty();
    }
    Token before = hit.sentence().token(hit.first().index() - 1);
    return Optional.ofNullable(multiples.get(before.lemma().toLowerCase(Locale.ROOT)))
        .map(number -> counted(category, number, scene.span(before, hit.last())));
  }

  /// "Five people were shot, one fatally", "two of them fatally": how many of those harmed
  /// died.
  private Optional<Toll> fatally(Scene scene, TriggerHit hit) {
    ParsedSentence sentence = hit.sentence();
    for (int i = hit.last().index() + 2; i < sentence.size(); i++) {
      boolean ofThem = sentence.token(i - 1).text().equalsIgnoreCase("them") && i > 3;
      Token number = sentence.token(ofThem ? i - 3 : i - 1);
      boolean told = sentence.token(i).lemma().equalsIgnoreCase("fatally");
      Span words = scene.span(number, sentence.token(i));
      if (told && number.text().equalsIgnoreCase("one")) {
        return Optional.of(counted(Toll.Category.KILLED, 1, words));
      }
      if (told && number.upos().equals("NUM")) {
        return PeopleCounter.quantityIn(scene, scene.span(number, number))
            .map(mention -> ofMention(Toll.Category.KILLED, mention, words));
      }
    }
    return Optional.empty();
  }

  private Toll counted(Toll.Category category, long number, Span words) {
    return people.toll(
        category, Quantity.exactly(number), Optional.empty(), false, words, "number");
  }

  /// "12 dead", "the death toll rose to 19", "number of dead: 7".
  private Optional<Toll> ofNumber(Scene scene, Toll.Category category, TriggerHit hit) {
    ParsedSentence sentence = hit.sentence();
    Token from = hit.first().index() > 0 ? sentence.token(hit.first().index() - 1) : hit.first();
    return PeopleCounter.quantityIn(scene, scene.span(hit.first(), hit.last()))
        .or(() -> PeopleCounter.quantityIn(scene, scene.span(from, hit.last())))
        .or(() -> level(scene, sentence, hit.head()))
        .or(() -> joined(scene, sentence, hit.head(), "of"))
        .map(mention -> ofMention(category, mention, scene.span(hit.first(), hit.last())));
  }

  /// "claimed 17 lives", "cost at least six lives": the number within the expression.
  private Optional<Toll> ofLives(Scene scene, Toll.Category category, TriggerHit hit) {
    return hit.last().index() - hit.first().index() < 2
        ? Optional.empty()
        : PeopleCounter.quantityIn(scene, scene.span(hit.first(), hit.last()))
            .map(mention -> ofMention(category, mention, scene.span(hit.first(), hit.last())));
  }

  /// "The number of people killed in the bombing has risen to 19."
  private Optional<Toll> ofFigure(Scene scene, Toll.Category category, Role role) {
    Token people = role.phrase().head();
    if (!people.is("nmod") || people.isRoot()) {
      return Optional.empty();
    }
    ParsedSentence sentence = role.phrase().sentence();
    Token figure = sentence.token(people.head());
    if (!scene.nouns().isFigure(figure)) {
      return Optional.empty();
    }
    return level(scene, sentence, figure)
        .map(mention -> ofMention(category, mention, scene.span(figure, role.phrase().last())));
  }

  /// What the verb of a figure says it has come to: "rose to 19", "stands at 19", "bringing the
  /// death toll to 19".
  private static Optional<QuantityMention> level(
      Scene scene, ParsedSentence sentence, Token figure) {
    if (!figure.is("nsubj") && !figure.is("obj") || figure.isRoot()) {
      return Optional.empty();
    }
    Token verb = sentence.token(figure.head());
    return joined(scene, sentence, verb, "to").or(() -> joined(scene, sentence, verb, "at"));
  }

  private static Optional<QuantityMention> joined(
      Scene scene, ParsedSentence sentence, Token word, String preposition) {
    for (Token noun : Clause.joined(sentence, word, preposition)) {
      NounPhrase phrase = NounPhrase.around(sentence, noun);
      Optional<QuantityMention> found =
          PeopleCounter.quantityIn(scene, scene.span(phrase.first(), phrase.last()));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Toll ofMention(Toll.Category category, QuantityMention mention, Span words) {
    return people.toll(
        category,
        mention.quantity(),
        Optional.empty(),
        false,
        mention.span().cover(words),
        "number");
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
            people.ofPhrase(scene, category, phrase).map(Toll::asPart).ifPresent(parts::add);
          }
        }
      }
    }
    if (parts.isEmpty() && hit.isVerb()) {
      for (Token child : hit.sentence().children(hit.head())) {
        Optional<Token> member = includedNoun(hit.sentence(), child);
        if (member.isPresent()) {
          for (NounPhrase phrase : NounPhrase.coordinated(hit.sentence(), member.get())) {
            people.ofPhrase(scene, category, phrase).map(Toll::asPart).ifPresent(parts::add);
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

  /// "two soldiers and three civilians" are five, told in parts.
  private Optional<Toll> sum(Toll.Category category, List<Toll> tolls) {
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
    tolls.replaceAll(Toll::asPart);
    return Optional.of(people.toll(category, total, Optional.empty(), false, span, "sum"));
  }

  private static Span phraseSpan(Scene scene, ParsedSentence sentence, Token noun) {
    NounPhrase phrase = NounPhrase.around(sentence, noun);
    return scene.span(phrase.first(), phrase.last());
  }
}
