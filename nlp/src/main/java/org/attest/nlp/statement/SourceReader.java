package org.attest.nlp.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.attest.core.reading.ActorKind;
import org.attest.core.reading.ReportActor;
import org.attest.core.reading.Statement.Source;
import org.attest.core.reading.Statement.SourceKind;
import org.attest.core.report.Span;
import org.attest.nlp.actor.ActorsFound;
import org.attest.nlp.syntax.NounPhrase;
import org.attest.nlp.syntax.ParsedReport;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.PhraseIndex;
import org.attest.nlp.syntax.Token;
import org.jspecify.annotations.Nullable;

/// Reads a noun phrase as the source of a statement: name, kind, and on whose behalf it speaks.
final class SourceReader {
  private final SourceKinds kinds;
  private final ParsedReport report;
  private final ActorsFound actors;
  private @Nullable Source lastPerson;
  private int lastSentence = -10;

  /// For whom the sources so far speak.
  private final SortedSet<String> bodies = new TreeSet<>();

  SourceReader(SourceKinds kinds, ParsedReport report, ActorsFound actors) {
    this.kinds = kinds;
    this.report = report;
    this.actors = actors;
  }

  /// Whether a noun is a part of the report itself, so that the outlet speaks in its own voice.
  boolean isOwnText(ParsedSentence sentence, Token head) {
    return kinds.at(sentence, head.index()).map(hit -> hit.value().isText()).orElse(false);
  }

  /// The source a head noun denotes; absent for pronouns that cannot be resolved with any
  /// certainty and for words that denote no source.
  Optional<Source> read(ParsedSentence sentence, Token head) {
    if (head.upos().equals("PRON")) {
      return pronoun(sentence, head);
    }
    NounPhrase phrase = withApposition(sentence, head);
    Span span = report.span(phrase.first(), phrase.last());
    Optional<Integer> actor = actor(sentence, head, span);
    String name = actor.map(index -> actors.actors().get(index).name()).orElse(phrase.text());
    Optional<PhraseIndex.Hit<SourceKinds.Word>> word = word(sentence, phrase);
    Optional<String> affiliation =
        affiliation(phrase, word, actor).or(() -> bodyOfOffice(phrase, word));
    affiliation.ifPresent(bodies::add);
    SourceKind kind = kind(phrase, word, actor);
    var source = new Source(span, name, actor, affiliation, kind);
    boolean plural = head.xpos().equals("NNS") || head.xpos().equals("NNPS");
    if (!plural || kind == SourceKind.ARMED_GROUP) {
      lastPerson = source;
      lastSentence = sentence.index();
    }
    return Optional.of(source);
  }

  /// "He added": the last single source, if it spoke in this or one of the two sentences
  /// before.
  private Optional<Source> pronoun(ParsedSentence sentence, Token head) {
    Span span = report.span(head);
    String word = head.text().toLowerCase(Locale.ROOT);
    boolean single =
        word.equals("he") || word.equals("she") || word.equals("it") && saidByBody(sentence);
    Optional<Integer> actor = actors.actorAt(span);
    if (actor.isPresent()) {
      ReportActor known = actors.actors().get(actor.get());
      if (lastPerson != null && lastPerson.actor().equals(actor)) {
        return Optional.of(
            new Source(
                span, lastPerson.name(), actor, lastPerson.affiliation(), lastPerson.kind()));
      }
      return Optional.of(
          new Source(
              span,
              known.name(),
              actor,
              affiliationOf(known),
              kindOf(known).orElse(SourceKind.OTHER)));
    }
    int since = sentence.index() - lastSentence;
    if (single && lastPerson != null && since >= 0 && since <= 2 && canBe(word, lastPerson)) {
      lastSentence = sentence.index();
      return Optional.of(
          new Source(
              span,
              lastPerson.name(),
              lastPerson.actor(),
              lastPerson.affiliation(),
              lastPerson.kind()));
    }
    return Optional.empty();
  }

  /// Somebody else's reading of the report has found that a source spoke.
  void heard(Source source, int sentence) {
    lastPerson = source;
    lastSentence = sentence;
  }

  /// "he" and "she" are no ministry.
  private boolean canBe(String word, Source source) {
    return word.equals("it")
        || source.actor().map(actors.actors()::get).map(ReportActor::kind).stream()
            .noneMatch(SourceReader::isBody);
  }

  /// Whether a noun is the outlet or whoever else publishes the report: "we", outside of
  /// quotations.
  boolean isAuthor(Token head, Quotes quotes) {
    Span span = report.span(head);
    return head.text().equalsIgnoreCase("we")
        && quotes.all().stream().noneMatch(quote -> quote.span().contains(span));
  }

  /// Whoever publishes the report as the source of what its author says.
  ///
  /// @param author the words for it: "we"
  Optional<Source> publisher(Span author) {
    return actors
        .publisher()
        .map(
            index -> {
              ReportActor known = actors.actors().get(index);
              return new Source(
                  author,
                  known.name(),
                  Optional.of(index),
                  affiliationOf(known),
                  kindOf(known).orElse(SourceKind.OTHER));
            });
  }

  /// Whether a body, not a person, spoke last: "The brigade said ... It said".
  private boolean saidByBody(ParsedSentence sentence) {
    return lastPerson != null
        && sentence.index() - lastSentence <= 1
        && lastPerson
            .actor()
            .map(index -> actors.actors().get(index).kind())
            .filter(SourceReader::isBody)
            .isPresent();
  }

  private static boolean isBody(ActorKind kind) {
    return switch (kind) {
      case ARMED_GROUP, STATE_BODY, INTERNATIONAL_ORGANISATION, CIVIL_ORGANISATION -> true;
      case PERSON, GROUP_OF_PEOPLE, COUNTRY, OUTLET, UNKNOWN -> false;
    };
  }

  /// The source that some words name; pronouns that cannot be resolved stand for nobody
  /// known, who vouches for nothing.
  Source readAny(ParsedSentence sentence, Token head) {
    return read(sentence, head)
        .orElseGet(
            () ->
                new Source(
                    report.span(head),
                    head.text(),
                    Optional.empty(),
                    Optional.empty(),
                    SourceKind.UNNAMED));
  }

  /// With a name in apposition: "the district police chief, Harun Teskal".
  private static NounPhrase withApposition(ParsedSentence sentence, Token head) {
    NounPhrase phrase = NounPhrase.around(sentence, head);
    Token first = phrase.first();
    Token last = phrase.last();
    for (Token child : sentence.children(head)) {
      boolean close = child.index() > last.index() && child.index() - last.index() <= 6;
      if (child.is("appos") && close && child.nameTag().endsWith("-PERSON")) {
        last = NounPhrase.around(sentence, child).last();
      }
      boolean of = child.deprel().equals("nmod") && child.index() > head.index();
      boolean fromOffice =
          NounPhrase.hasCase(sentence, child, "of") || NounPhrase.hasCase(sentence, child, "for");
      if (of && fromOffice && child.index() > last.index()) {
        last = NounPhrase.around(sentence, child).last();
      }
    }
    return new NounPhrase(sentence, head, first, last);
  }

  private Optional<Integer> actor(ParsedSentence sentence, Token head, Span span) {
    Optional<Integer> atHead = actors.actorAt(report.span(head));
    if (atHead.isPresent()) {
      return atHead;
    }
    for (Token child : sentence.children(head)) {
      // "the banned Reed Guard": the parser may take the participle for the noun
      boolean described = head.upos().equals("VERB") && child.is("obj");
      if (child.is("appos") || child.is("flat") || described) {
        Optional<Integer> found = actors.actorAt(report.span(child));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /// The word that tells most: nearest to the head.
  private Optional<PhraseIndex.Hit<SourceKinds.Word>> word(
      ParsedSentence sentence, NounPhrase phrase) {
    PhraseIndex.Hit<SourceKinds.Word> best = null;
    int least = Integer.MAX_VALUE;
    for (int i = phrase.first().index(); i <= phrase.last().index(); i++) {
      Optional<PhraseIndex.Hit<SourceKinds.Word>> hit = kinds.at(sentence, i);
      if (hit.isEmpty()) {
        continue;
      }
      int distance = Math.abs(hit.get().last().index() - phrase.head().index());
      boolean longer = best != null && hit.get().words() > best.words() && distance <= least;
      if (distance < least || longer) {
        least = distance;
        best = hit.get();
      }
      i = hit.get().last().index();
    }
    if (best == null) {
      for (Token child : sentence.children(phrase.head(), "appos")) {
        Optional<PhraseIndex.Hit<SourceKinds.Word>> hit = kinds.at(sentence, child.index());
        if (hit.isPresent()) {
          return hit;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private SourceKind kind(
      NounPhrase phrase,
      Optional<PhraseIndex.Hit<SourceKinds.Word>> word,
      Optional<Integer> actor) {
    for (Integer index : actorsIn(phrase)) {
      if (actors.actors().get(index).kind() == ActorKind.ARMED_GROUP) {
        return SourceKind.ARMED_GROUP;
      }
    }
    if (hasTag(phrase, "ARMED_GROUP")) {
      return SourceKind.ARMED_GROUP;
    }
    if (word.isPresent()) {
      return word.get().value().kind();
    }
    Optional<SourceKind> known = actor.map(actors.actors()::get).flatMap(this::kindOf);
    if (known.isPresent()) {
      return known.get();
    }
    return hasTag(phrase, "STATE_BODY") ? SourceKind.OFFICIAL : SourceKind.OTHER;
  }

  private Optional<SourceKind> kindOf(ReportActor actor) {
    return switch (actor.kind()) {
      case ARMED_GROUP -> Optional.of(SourceKind.ARMED_GROUP);
      case STATE_BODY, COUNTRY -> Optional.of(SourceKind.OFFICIAL);
      case INTERNATIONAL_ORGANISATION -> Optional.of(SourceKind.INTERNATIONAL_ORGANISATION);
      case OUTLET -> Optional.of(SourceKind.OUTLET);
      case CIVIL_ORGANISATION -> Optional.of(SourceKind.NGO);
      case PERSON, GROUP_OF_PEOPLE, UNKNOWN ->
          actor
              .affiliation()
              .map(actors.actors()::get)
              .filter(other -> other.kind() != ActorKind.PERSON)
              .flatMap(this::kindOf);
    };
  }

  private Optional<String> affiliation(
      NounPhrase phrase,
      Optional<PhraseIndex.Hit<SourceKinds.Word>> word,
      Optional<Integer> actor) {
    Optional<String> known = actor.map(actors.actors()::get).flatMap(this::affiliationOf);
    if (known.isPresent()) {
      return known;
    }
    for (Integer index : actorsIn(phrase)) {
      if (actor.isEmpty() || !actor.get().equals(index)) {
        ActorKind kind = actors.actors().get(index).kind();
        if (kind != ActorKind.PERSON && kind != ActorKind.GROUP_OF_PEOPLE) {
          return Optional.of(actors.actors().get(index).name());
        }
      }
    }
    Optional<String> named = namedBody(phrase);
    if (named.isPresent()) {
      return named;
    }
    for (int i = phrase.first().index(); i <= phrase.last().index(); i++) {
      Optional<PhraseIndex.Hit<SourceKinds.Word>> hit = kinds.at(phrase.sentence(), i);
      if (hit.isPresent() && hit.get().value().isBody()) {
        return Optional.of(
            report.report().text().slice(report.span(hit.get().first(), hit.get().last())));
      }
    }
    return Optional.empty();
  }

  /// "fire commander Ana Rell" speaks for the "fire service" that the report has cited, and
  /// "prosecutor Ana Rell" for the state.
  private Optional<String> bodyOfOffice(
      NounPhrase phrase, Optional<PhraseIndex.Hit<SourceKinds.Word>> word) {
    if (word.isEmpty() || !word.get().value().isOffice()) {
      return Optional.empty();
    }
    Token office = word.get().first();
    boolean opens = true;
    for (int i = phrase.first().index(); i < office.index(); i++) {
      opens &= phrase.sentence().token(i).is("compound") || phrase.sentence().token(i).is("det");
    }
    if (!opens) {
      return Optional.empty();
    }
    Optional<String> cited = bodyBeside(phrase, office);
    return cited.isPresent() || !word.get().value().isOfState()
        ? cited
        : Optional.of(report.report().text().slice(report.span(office, word.get().last())));
  }

  /// The only body cited so far in whose name the word before an office stands.
  private Optional<String> bodyBeside(NounPhrase phrase, Token office) {
    if (office.index() == phrase.first().index()) {
      return Optional.empty();
    }
    Token before = phrase.sentence().token(office.index() - 1);
    List<String> named =
        bodies.stream()
            .filter(
                body ->
                    List.of(body.toLowerCase(Locale.ROOT).split("\\s+"))
                        .contains(before.text().toLowerCase(Locale.ROOT)))
            .toList();
    return before.upos().equals("NOUN") && named.size() == 1
        ? Optional.of(named.getFirst())
        : Optional.empty();
  }

  private Optional<String> affiliationOf(ReportActor actor) {
    if (actor.affiliation().isPresent()) {
      return Optional.of(actors.actors().get(actor.affiliation().get()).name());
    }
    return switch (actor.kind()) {
      case PERSON, GROUP_OF_PEOPLE, UNKNOWN -> Optional.empty();
      default -> Optional.of(actor.name());
    };
  }

  /// The name of a group or body inside the phrase, by the name model: "Taliban spokesman".
  private Optional<String> namedBody(NounPhrase phrase) {
    int from = -1;
    for (int i = phrase.first().index(); i <= phrase.last().index(); i++) {
      String tag = phrase.sentence().token(i).nameTag();
      boolean body =
          tag.endsWith("-ARMED_GROUP")
              || tag.endsWith("-STATE_BODY")
              || tag.endsWith("-ORGANISATION");
      if (body && from < 0) {
        from = i;
      }
      boolean ends =
          from >= 0
              && (i == phrase.last().index()
                  || !phrase.sentence().token(i + 1).nameTag().startsWith("I-"));
      if (ends) {
        Span span = report.span(phrase.sentence().token(from), phrase.sentence().token(i));
        return Optional.of(report.report().text().slice(span));
      }
    }
    return Optional.empty();
  }

  private List<Integer> actorsIn(NounPhrase phrase) {
    Span span = report.span(phrase.first(), phrase.last());
    return actors.mentions().stream()
        .filter(mention -> mention.span().overlaps(span))
        .map(mention -> mention.actor())
        .toList();
  }

  private static boolean hasTag(NounPhrase phrase, String type) {
    for (int i = phrase.first().index(); i <= phrase.last().index(); i++) {
      if (phrase.sentence().token(i).nameTag().endsWith("-" + type)) {
        return true;
      }
    }
    return false;
  }
}
