package org.attest.bench.task;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attest.core.account.Account;
import org.attest.core.account.Accounts;
import org.attest.core.account.Field;
import org.attest.core.account.TollValue;
import org.attest.core.account.Value;
import org.attest.core.reading.ActorKind;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.EventType;
import org.attest.core.reading.Mention;
import org.attest.core.reading.PlaceReference;
import org.attest.core.reading.ReadReport;
import org.attest.core.reading.Toll;
import org.attest.core.report.ReportId;
import org.attest.core.resolution.Actor;
import org.attest.core.resolution.ActorId;

/// What the reports of one incident settle about it: the account of their main event.
final class IncidentRecord {
  private final Accounts accounts;
  private final Optional<Account> main;
  private final Collection<ReadReport> reports;

  IncidentRecord(List<ReadReport> reports) {
    SortedMap<ReportId, ReadReport> distinct = new TreeMap<>();
    reports.forEach(report -> distinct.put(report.report().id(), report));
    this.reports = distinct.values();
    accounts = Accounts.of(this.reports);
    main =
        accounts.accounts().stream()
            .filter(IncidentRecord::isViolence)
            .max(
                Comparator.comparing((Account account) -> !account.background())
                    .thenComparing(account -> account.reports().size())
                    .thenComparing(account -> account.tolls().size())
                    .thenComparing(account -> account.mentions().size())
                    .thenComparing(Account::id));
  }

  private static boolean isViolence(Account account) {
    return account.type().bestValue().filter(t -> t.value() == EventType.ASSAULT).isPresent();
  }

  /// A slot that is not known is left out.
  ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    main.ifPresent(account -> fill(json, account));
    town().ifPresent(place -> put(json, place));
    return json;
  }

  private void fill(ObjectNode json, Account account) {
    account
        .date()
        .flatMap(Field::bestValue)
        .map(Value::value)
        .flatMap(DateInterval::earliest)
        .map(LocalDate::toString)
        .ifPresent(day -> json.put("date", day));
    toll(account, Toll.Category.KILLED).ifPresent(number -> json.put("killed", number));
    toll(account, Toll.Category.INJURED).ifPresent(number -> json.put("injured", number));
    ArrayNode victims = json.putArray("victims");
    victims(account).forEach(victims::add);
  }

  private static void put(ObjectNode json, PlaceReference place) {
    place.admin1().ifPresent(state -> json.put("state", state));
    json.put("city", place.name());
  }

  /// The town of the main event, else the town that the reports name most.
  private Optional<PlaceReference> town() {
    Optional<PlaceReference> told =
        main.flatMap(Account::place)
            .flatMap(Field::bestValue)
            .map(Value::value)
            .filter(IncidentRecord::isTown);
    if (told.isPresent()) {
      return told;
    }
    SortedMap<String, Integer> mentions = new TreeMap<>();
    SortedMap<String, PlaceReference> towns = new TreeMap<>();
    for (ReadReport report : reports) {
      for (Mention.PlaceMention mention : report.reading().mentions(Mention.PlaceMention.class)) {
        if (isTown(mention.place())) {
          String key = mention.place().name() + mention.place().admin1().orElse("");
          mentions.merge(key, 1, Integer::sum);
          towns.putIfAbsent(key, mention.place());
        }
      }
    }
    return mentions.entrySet().stream()
        .max(
            Comparator.comparingInt((Map.Entry<String, Integer> entry) -> entry.getValue())
                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
        .flatMap(entry -> Optional.ofNullable(towns.get(entry.getKey())));
  }

  private static boolean isTown(PlaceReference place) {
    return place.precision() == PlaceReference.Precision.SETTLEMENT;
  }

  /// The number to show; where only the other kind of harm is reported, nobody came to this one.
  private static Optional<Long> toll(Account account, Toll.Category category) {
    Field<TollValue> reported = account.tolls().get(category);
    if (reported == null) {
      return account.tolls().isEmpty() ? Optional.empty() : Optional.of(0L);
    }
    return reported.bestValue().map(best -> best.value().quantity().low().orElse(0));
  }

  private SortedSet<String> victims(Account account) {
    Map<ActorId, String> people = new TreeMap<>();
    for (Actor actor : accounts.actors()) {
      if (actor.kind() == ActorKind.PERSON) {
        people.put(actor.id(), actor.name());
      }
    }
    SortedSet<String> names = new TreeSet<>();
    account
        .targets()
        .ifPresent(
            field ->
                field.values().stream()
                    .flatMap(value -> value.value().actor().stream())
                    .flatMap(id -> Optional.ofNullable(people.get(id)).stream())
                    .forEach(names::add));
    return names;
  }
}
