package org.attest.core.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.attest.core.decision.DecidedField;
import org.attest.core.decision.Decision;
import org.attest.core.decision.RevisionLog;
import org.attest.core.decision.Ruling;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.Derivation;
import org.attest.core.reading.EventType;
import org.attest.core.reading.PlaceReference;
import org.attest.core.reading.Toll;
import org.attest.core.resolution.Actor;
import org.attest.core.resolution.FoldedName;

/// Puts what people decided on an account beside what the reports say. Nothing of the reports is
/// taken away.
final class Rulings {
  private static final String VERSION = "decision-1";

  private final NamedActors actors;

  Rulings(NamedActors actors) {
    this.actors = actors;
  }

  /// @param decisions in force that are about the account, of which each rules on another field
  Account on(Account account, List<RevisionLog.Made> decisions) {
    if (decisions.isEmpty()) {
      return account;
    }
    SortedMap<DecidedField, Person> people = new TreeMap<>();
    SortedSet<Integer> revisions = new TreeSet<>(account.revisions());
    for (RevisionLog.Made made : decisions) {
      revisions.add(made.revision());
      ruling(made.decision())
          .ifPresent(ruling -> people.put(ruling.field(), new Person(made, ruling)));
    }
    Field<EventType> type =
        person(people, DecidedField.TYPE)
            .map(
                person -> account.type().decided(person.decided(DecidedWords.type(person.words()))))
            .orElse(account.type());
    Optional<Field<String>> modes =
        decided(account.modes(), people, DecidedField.MODE, p -> DecidedWords.modes(p.words()));
    Optional<Field<Party>> agents =
        decided(account.agents(), people, DecidedField.AGENT, this::parties);
    Optional<Field<Party>> targets =
        decided(account.targets(), people, DecidedField.TARGET, this::parties);
    Optional<Field<DateInterval>> date =
        decided(
            account.date(), people, DecidedField.DATE, p -> List.of(DecidedWords.date(p.words())));
    Optional<Field<PlaceReference>> place =
        decided(
            account.place(),
            people,
            DecidedField.PLACE,
            p -> List.of(place(p.words(), account.place())));
    SortedMap<Toll.Category, Field<TollValue>> tolls = tolls(account.tolls(), people);
    Optional<Person> onStatus = person(people, DecidedField.STATUS);
    StatusReason status = onStatus.map(Rulings::status).orElseGet(account::standing);
    List<StatusChange> history = new ArrayList<>(account.history());
    onStatus.ifPresent(person -> history.add(person.step(status.status(), account)));
    return new Account(
        account.id(),
        Headline.of(
            type, modes, agents, targets, place, tolls, account.responsibility(), status.status()),
        type,
        modes,
        agents,
        targets,
        date,
        place,
        account.weapons(),
        tolls,
        account.background(),
        status,
        history,
        account.responsibility(),
        account.independence(),
        account.mentions(),
        account.anchors(),
        account.reports(),
        account.matches(),
        account.joins(),
        account.near(),
        revisions);
  }

  private static StatusReason status(Person person) {
    return StatusReason.decided(
        DecidedWords.status(person.words()), List.of(person.made().signature().by()));
  }

  /// What a decision rules on a field; that an event is retracted is a ruling on its status.
  private static Optional<Ruling> ruling(Decision decision) {
    return decision instanceof Decision.RetractEvent
        ? Optional.of(new Ruling(DecidedField.STATUS, Status.RETRACTED.name()))
        : decision.ruling();
  }

  /// A decision on one field.
  private record Person(RevisionLog.Made made, Ruling ruling) {
    String words() {
      return ruling.words();
    }

    <T> Decided<T> decided(List<T> values) {
      return new Decided<>(
          values,
          made.revision(),
          made.signature().by(),
          made.decision() instanceof Decision.Accept,
          new Derivation("decision/" + ruling.field().label(), VERSION));
    }

    <T> Decided<T> decided(T value) {
      return decided(List.of(value));
    }

    /// The decision as a step of the status: it is about the words that told the event first.
    StatusChange step(Status status, Account account) {
      return StatusChange.decided(
          status, made.signature(), Optional.empty(), account.mentions().getFirst());
    }
  }

  private static Optional<Person> person(
      SortedMap<DecidedField, Person> people, DecidedField field) {
    return Optional.ofNullable(people.get(field));
  }

  private static <T> Optional<Field<T>> decided(
      Optional<Field<T>> field,
      SortedMap<DecidedField, Person> people,
      DecidedField name,
      Function<Person, List<T>> values) {
    return person(people, name)
        .map(person -> person.decided(values.apply(person)))
        .map(decision -> field.orElseGet(() -> unreported(name, decision)).decided(decision))
        .or(() -> field);
  }

  /// A field of which no report says anything.
  private static <T> Field<T> unreported(DecidedField name, Decided<T> decision) {
    return new Field<>(
        name.label(), List.of(), Optional.empty(), Optional.empty(), Optional.of(decision));
  }

  private static SortedMap<Toll.Category, Field<TollValue>> tolls(
      SortedMap<Toll.Category, Field<TollValue>> tolls, SortedMap<DecidedField, Person> people) {
    SortedMap<Toll.Category, Field<TollValue>> all = new TreeMap<>(tolls);
    for (DecidedField name : people.keySet()) {
      name.toll()
          .ifPresent(
              category ->
                  decided(
                          Optional.ofNullable(tolls.get(category)),
                          people,
                          name,
                          person -> List.of(toll(person.words())))
                      .ifPresent(field -> all.put(category, field)));
    }
    return all;
  }

  private static TollValue toll(String words) {
    return new TollValue(DecidedWords.quantity(words), Optional.empty(), false);
  }

  private List<Party> parties(Person person) {
    return DecidedWords.list(person.words()).stream()
        .map(name -> Party.of(name, actor(name)))
        .toList();
  }

  /// The only actor of that name.
  private Optional<Actor> actor(String name) {
    List<Actor> named = actors.called(FoldedName.of(name));
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }

  /// The place of a report that is called so, with all that is known of it; else what the words
  /// themselves say.
  private static PlaceReference place(String words, Optional<Field<PlaceReference>> reported) {
    return reported.stream()
        .flatMap(field -> field.values().stream())
        .map(Value::value)
        .filter(
            place ->
                DecidedWords.of(place).equals(words.strip())
                    || place.name().equalsIgnoreCase(words.strip()))
        .findFirst()
        .orElseGet(() -> DecidedWords.place(words));
  }
}
