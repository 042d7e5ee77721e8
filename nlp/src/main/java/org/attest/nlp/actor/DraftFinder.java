package org.attest.nlp.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attest.core.reading.ActorKind;
import org.attest.core.reading.Mention.ActorMention.Form;
import org.attest.core.reading.Mention.PlaceMention;
import org.attest.core.reading.PlaceReference;
import org.attest.nlp.syntax.NounPhrase;
import org.attest.nlp.syntax.ParsedReport;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// Finds everything in a report that may denote an actor: names, countries that act,
/// descriptors and pronouns.
final class DraftFinder {
  private final NameFinder names;
  private final Titles titles;
  private final Descriptors descriptors;

  DraftFinder(NameFinder names, Titles titles, Descriptors descriptors) {
    this.names = names;
    this.titles = titles;
    this.descriptors = descriptors;
  }

  /// The drafts in text order.
  List<Draft> find(ParsedReport report, List<PlaceMention> places) {
    List<List<FoundName>> found = new ArrayList<>();
    Set<String> sure = new HashSet<>();
    for (ParsedSentence sentence : report.sentences()) {
      List<FoundName> inSentence = names.find(sentence);
      found.add(inSentence);
      for (FoundName name : inSentence) {
        if (!name.ambiguous()) {
          name.entry().ifPresent(entry -> sure.add(entry.id()));
        }
      }
    }
    Set<String> persons = lastNames(found);
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < report.sentences().size(); i++) {
      ParsedSentence sentence = report.sentences().get(i);
      List<FoundName> named = asPersons(found.get(i), persons);
      named.addAll(surnames(sentence, named, persons));
      inSentence(sentence, named, sure, places, drafts);
    }
    drafts.sort(Comparator.comparingInt(Draft::start));
    return drafts;
  }

  /// The last pieces of the names of persons that are fuller or have a title.
  private static Set<String> lastNames(List<List<FoundName>> found) {
    Set<String> last = new HashSet<>();
    for (List<FoundName> names : found) {
      for (FoundName name : names) {
        List<String> pieces = Pieces.split(name.text());
        if (name.kind() == ActorKind.PERSON
            && (pieces.size() > 1 || name.rule().equals("actor/title"))) {
          last.add(pieces.getLast());
        }
      }
    }
    return last;
  }

  /// A name of one word that a person of this text bears is that person's here, whatever the
  /// dictionary or the model takes it for.
  private static List<FoundName> asPersons(List<FoundName> names, Set<String> persons) {
    List<FoundName> corrected = new ArrayList<>(names.size());
    for (FoundName name : names) {
      boolean borne = name.length() == 1 && persons.contains(Pieces.key(name.text()));
      corrected.add(borne ? name.asPerson() : name);
    }
    return corrected;
  }

  /// Last names of the text's persons where nothing else takes them for a name; "in Washington"
  /// is a place.
  private static List<FoundName> surnames(
      ParsedSentence sentence, List<FoundName> found, Set<String> persons) {
    List<FoundName> surnames = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      boolean name =
          token.upos().equals("PROPN")
              && Character.isUpperCase(token.text().codePointAt(0))
              && !token.is("compound")
              && persons.contains(Pieces.key(token.text()));
      boolean taken =
          found.stream().anyMatch(known -> known.overlaps(token.index(), token.index()));
      if (name && !taken && !isPlaced(sentence, token)) {
        surnames.add(
            new FoundName(
                sentence,
                token.index(),
                token.index(),
                ActorKind.PERSON,
                Optional.empty(),
                false,
                "actor/surname"));
      }
    }
    return surnames;
  }

  private static boolean isPlaced(ParsedSentence sentence, Token token) {
    for (String preposition : new String[] {"in", "at", "near", "from", "to"}) {
      if (NounPhrase.hasCase(sentence, token, preposition)) {
        return true;
      }
    }
    return false;
  }

  private void inSentence(
      ParsedSentence sentence,
      List<FoundName> found,
      Set<String> sure,
      List<PlaceMention> places,
      List<Draft> drafts) {
    List<Draft> named = new ArrayList<>();
    for (FoundName name : found) {
      boolean supported =
          name.entry().map(entry -> sure.contains(entry.id()) || isAt(entry, places)).orElse(false);
      if (name.entry().isEmpty() && (isPlace(name, places) || isCommonNoun(name))) {
        continue;
      }
      named.add(named(name, !name.ambiguous() || supported));
    }
    countries(sentence, found, places, named);
    drafts.addAll(named);
    for (Token token : sentence.tokens()) {
      boolean taken = named.stream().anyMatch(draft -> draft.holds(token));
      if (!taken) {
        descriptor(sentence, token, named).ifPresent(drafts::add);
      }
    }
  }

  /// Whether the report names a place in a country of the actor's.
  private static boolean isAt(ActorDictionary.Entry entry, List<PlaceMention> places) {
    return places.stream()
        .flatMap(place -> place.place().country().stream())
        .anyMatch(entry.countries()::contains);
  }

  /// "Government forces said": a capital at the start of a sentence makes no name of a noun.
  private boolean isCommonNoun(FoundName name) {
    Token only = name.sentence().token(name.first());
    return name.length() == 1
        && name.first() == 0
        && !only.text().equals(only.text().toUpperCase(Locale.ROOT))
        && (descriptors.denotesActor(only) || descriptors.anaphor(only).isPresent());
  }

  private Draft named(FoundName name, boolean identified) {
    Optional<ActorDictionary.Entry> entry = name.entry().filter(found -> identified);
    int titleFirst = name.kind() == ActorKind.PERSON ? titleFirst(name) : name.first();
    String key = entry.map(ActorDictionary.Entry::id).orElseGet(() -> Pieces.key(name.text()));
    return new Draft(
        name.sentence(),
        name.first(),
        name.last(),
        name.sentence().head(titleFirst, name.last()),
        Form.NAME,
        name.kind(),
        name.text(),
        key,
        entry.map(ActorDictionary.Entry::id),
        Optional.empty(),
        titleFirst,
        name.rule());
  }

  /// Where the nouns and adjectives right before a person's name start: "former police chief".
  private int titleFirst(FoundName name) {
    ParsedSentence sentence = name.sentence();
    int first = name.first();
    while (first > 0) {
      Token before = sentence.token(first - 1);
      boolean noun =
          before.upos().equals("NOUN")
              || before.upos().equals("PROPN")
              || before.upos().equals("ADJ");
      if (!noun && !titles.isTitle(before)) {
        break;
      }
      first--;
    }
    return first;
  }

  private static boolean isPlace(FoundName name, List<PlaceMention> places) {
    int start = name.sentence().token(name.first()).start();
    int end = name.sentence().token(name.last()).end();
    return places.stream()
            .anyMatch(place -> place.span().start() <= start && end <= place.span().end())
        && name.kind() != ActorKind.PERSON;
  }

  /// Countries stand for their governments where they do something or something is done with
  /// them.
  private static void countries(
      ParsedSentence sentence,
      List<FoundName> found,
      List<PlaceMention> places,
      List<Draft> drafts) {
    for (PlaceMention place : places) {
      if (place.place().precision() != PlaceReference.Precision.COUNTRY
          || place.place().country().isEmpty()) {
        continue;
      }
      int first = tokenAt(sentence, place.span().start());
      int last = tokenAt(sentence, place.span().end() - 1);
      if (first < 0 || last < 0 || found.stream().anyMatch(name -> name.overlaps(first, last))) {
        continue;
      }
      FoundName name =
          new FoundName(
              sentence, first, last, ActorKind.COUNTRY, Optional.empty(), false, "actor/country");
      Token head = name.head();
      if (acts(sentence, head)) {
        String id = "country-" + place.place().country().get().toLowerCase(Locale.ROOT);
        drafts.add(
            new Draft(
                sentence,
                first,
                last,
                head,
                Form.NAME,
                ActorKind.COUNTRY,
                name.text(),
                id,
                Optional.of(id),
                Optional.empty(),
                first,
                name.rule()));
      }
    }
  }

  private static boolean acts(ParsedSentence sentence, Token head) {
    if (head.is("nsubj") || head.is("obj") || head.is("iobj")) {
      return true;
    }
    if (head.is("conj") && !head.isRoot()) {
      return acts(sentence, sentence.token(head.head()));
    }
    return (head.is("obl") || head.is("nmod"))
        && (NounPhrase.hasCase(sentence, head, "by")
            || NounPhrase.hasCase(sentence, head, "with")
            || NounPhrase.hasCase(sentence, head, "against")
            || NounPhrase.hasCase(sentence, head, "between"));
  }

  private static int tokenAt(ParsedSentence sentence, int offset) {
    for (Token token : sentence.tokens()) {
      if (token.start() <= offset && offset < token.end()) {
        return token.index();
      }
    }
    return -1;
  }

  private Optional<Draft> descriptor(ParsedSentence sentence, Token token, List<Draft> named) {
    Optional<Descriptors.Anaphor> anaphor = descriptors.anaphor(token);
    boolean noun = token.upos().equals("NOUN") || token.upos().equals("PROPN");
    if (token.upos().equals("PRON") && anaphor.isPresent()) {
      boolean person = anaphor.get() == Descriptors.Anaphor.PERSON;
      ActorKind kind = person ? ActorKind.PERSON : ActorKind.UNKNOWN;
      int only = token.index();
      return Optional.of(draft(sentence, only, only, token, Form.PRONOUN, kind, anaphor));
    }
    if (!noun || !descriptors.denotesActor(token) && anaphor.isEmpty()) {
      return Optional.empty();
    }
    ActorKind kind = kind(sentence, token, anaphor);
    NounPhrase phrase = NounPhrase.around(sentence, token);
    boolean partOfName =
        named.stream()
            .anyMatch(
                draft ->
                    draft.isPerson()
                            && draft.head().index() > token.index()
                            && phrase.holds(draft.head())
                        || draft.titleHolds(token));
    if (token.is("compound") || partOfName) {
      // "police" in "police chief Harun Teskal" is a body of its own; "chief" is part of the name's
      // title.
      return kind == ActorKind.STATE_BODY && !token.isRoot()
          ? Optional.of(
              draft(
                  sentence,
                  token.index(),
                  token.index(),
                  token,
                  Form.DESCRIPTOR,
                  kind,
                  Optional.empty()))
          : Optional.empty();
    }
    return Optional.of(
        draft(
            sentence,
            phrase.first().index(),
            phrase.last().index(),
            token,
            Form.DESCRIPTOR,
            kind,
            anaphor));
  }

  /// "an outlawed group" is an armed one, whatever "group" alone may be.
  private ActorKind kind(
      ParsedSentence sentence, Token noun, Optional<Descriptors.Anaphor> anaphor) {
    boolean armed =
        anaphor.filter(Descriptors.Anaphor::isOrganisation).isPresent()
            && sentence.children(noun).stream()
                .anyMatch(child -> descriptors.hasQuality(child, Descriptors.Quality.ARMED));
    return armed ? ActorKind.ARMED_GROUP : descriptors.kind(noun);
  }

  private static Draft draft(
      ParsedSentence sentence,
      int first,
      int last,
      Token head,
      Form form,
      ActorKind kind,
      Optional<Descriptors.Anaphor> anaphor) {
    String words = Words.between(sentence, first, last);
    return new Draft(
        sentence,
        first,
        last,
        head,
        form,
        kind,
        words,
        Pieces.key(words),
        Optional.empty(),
        anaphor,
        first,
        form == Form.PRONOUN ? "actor/pronoun" : "actor/descriptor");
  }
}
