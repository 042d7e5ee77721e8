package org.attest.bench.task;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.attest.core.account.Account;
import org.attest.core.account.Accounts;
import org.attest.core.account.Field;
import org.attest.core.account.Party;
import org.attest.core.account.Status;
import org.attest.core.account.StatusChange;
import org.attest.core.account.Support;
import org.attest.core.account.TollValue;
import org.attest.core.account.Value;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.EventType;
import org.attest.core.reading.Mention;
import org.attest.core.reading.Quantity;
import org.attest.core.reading.ReadReport;
import org.attest.core.reading.Toll;
import org.attest.core.report.ReportId;
import org.attest.core.report.Span;
import org.attest.core.resolution.Actor;
import org.attest.core.resolution.ActorId;
import org.attest.core.resolution.MentionKey;
import org.jspecify.annotations.Nullable;

/// The accounts of one case in the benchmark's prediction format.
final class CasePrediction {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final String name;
  private final SortedMap<ReportId, List<String>> reportNames;
  private final List<ReadReport> readings;
  private final Accounts accounts;
  private final Map<ReportId, ReadReport> byId = new TreeMap<>();

  /// @param reportNames what the benchmark calls each report; several for identical files
  CasePrediction(
      String name,
      SortedMap<ReportId, List<String>> reportNames,
      List<ReadReport> readings,
      Accounts accounts) {
    this.name = name;
    this.reportNames = reportNames;
    this.readings = readings;
    this.accounts = accounts;
    readings.forEach(reading -> byId.put(reading.report().id(), reading));
  }

  ObjectNode json() {
    ObjectNode json = NODES.objectNode().put("case", name);
    json.set("actors", actors());
    ArrayNode events = json.putArray("events");
    for (Account account : accounts.accounts()) {
      if (isEvent(account)) {
        events.add(event(account));
      }
    }
    return json;
  }

  /// A kind of event that nobody says to have happened, at no time and place, is none.
  private static boolean isEvent(Account account) {
    return account.status() != Status.HYPOTHETICAL
        || account.date().isPresent()
        || account.place().isPresent();
  }

  // ------------------------------------------------------------------ actors

  private ArrayNode actors() {
    ArrayNode actors = NODES.arrayNode();
    Map<MentionKey, String> joined = new TreeMap<>();
    for (Actor actor : accounts.actors()) {
      actor.members().forEach(member -> joined.put(member, actor.id().value()));
    }
    Map<String, List<Span>> spans = new TreeMap<>();
    Map<String, String> descriptors = new TreeMap<>();
    for (ReadReport reading : readings) {
      for (Mention.ActorMention mention : reading.reading().mentions(Mention.ActorMention.class)) {
        if (mention.form() == Mention.ActorMention.Form.PRONOUN) {
          continue;
        }
        MentionKey key = new MentionKey(reading.report().id(), mention.actor());
        String id = joined.get(key);
        if (id == null) {
          id = "in " + key.report() + "." + key.index();
          descriptors.put(id, reading.reading().actors().get(key.index()).name());
        }
        spans.computeIfAbsent(id, missing -> new ArrayList<>()).add(mention.span());
      }
    }
    for (Actor actor : accounts.actors()) {
      ObjectNode node = actor(actor.id().value(), actor.name(), spans);
      ArrayNode aliases = node.putArray("aliases");
      actor.aliases().forEach(aliases::add);
      actors.add(node);
    }
    descriptors.forEach((id, words) -> actors.add(actor(id, words, spans)));
    return actors;
  }

  private ObjectNode actor(String id, String words, Map<String, List<Span>> spans) {
    ObjectNode node = NODES.objectNode().put("id", id).put("name", words);
    ArrayNode mentions = node.putArray("mentions");
    spans.getOrDefault(id, List.of()).forEach(span -> addSpan(mentions, span));
    return node;
  }

  // ------------------------------------------------------------------ events

  private ObjectNode event(Account account) {
    ObjectNode node = NODES.objectNode().put("id", account.id().value());
    node.put("label", account.headline());
    EventType type = account.type().bestValue().orElseThrow().value();
    node.put("type", type == EventType.OTHER ? null : type.name());
    ArrayNode modes = node.putArray("mode");
    account.modes().ifPresent(field -> field.values().forEach(value -> modes.add(value.value())));
    account
        .date()
        .flatMap(Field::bestValue)
        .ifPresent(best -> node.set("date", date(best.value())));
    account
        .place()
        .flatMap(Field::bestValue)
        .ifPresent(best -> node.putObject("place").put("name", best.value().name()));
    node.set("agent", parties(account.agents()));
    node.set("target", parties(account.targets()));
    node.put("realis", realis(account));
    node.put("status", lower(account.status().name()));
    node.set("status_history", history(account));
    ObjectNode toll = node.putObject("toll");
    account.tolls().forEach((category, field) -> addToll(toll, category, field));
    ArrayNode reports = node.putArray("reports");
    account.reports().forEach(id -> names(id).forEach(reports::add));
    ArrayNode mentions = node.putArray("mentions");
    account.mentions().forEach(span -> addSpan(mentions, span));
    node.put("independent_sources", account.independence().count());
    node.set("disputed", disputes(account));
    node.set("evidence", evidence(account));
    return node;
  }

  private static ObjectNode date(DateInterval interval) {
    ObjectNode node = NODES.objectNode();
    node.put("earliest", interval.earliest().map(Object::toString).orElse(null));
    node.put("latest", interval.latest().map(Object::toString).orElse(null));
    return node;
  }

  /// The best of rivals; else all that have a name; else the best description.
  private static ArrayNode parties(Optional<Field<Party>> field) {
    ArrayNode node = NODES.arrayNode();
    if (field.isEmpty()) {
      return node;
    }
    SortedSet<String> named = new TreeSet<>();
    if (!field.get().disputed()) {
      for (Value<Party> value : field.get().values()) {
        value.value().actor().map(ActorId::value).ifPresent(named::add);
      }
    }
    if (named.isEmpty()) {
      field.get().bestValue().ifPresent(best -> named.add(reference(best.value())));
    }
    named.forEach(node::add);
    return node;
  }

  private static String reference(Party party) {
    return party.actor().map(ActorId::value).orElse(party.name());
  }

  private static String realis(Account account) {
    if (account.background()) {
      return "background";
    }
    return switch (account.status()) {
      case PLANNED, WARNED, CANCELLED -> "planned-warned";
      case RETRACTED, DENIED -> "denied";
      case DISPUTED -> "reported";
      case CONFIRMED, ASSERTED, REPORTED, CLAIMED, ALLEGED, HYPOTHETICAL ->
          lower(account.status().name());
    };
  }

  private ArrayNode history(Account account) {
    ArrayNode node = NODES.arrayNode();
    for (StatusChange change : account.history()) {
      for (String report : names(change.span().report())) {
        node.addObject()
            .put("status", lower(change.status().name()))
            .put("by", change.by().orElse(null))
            .put("report", report);
      }
    }
    return node;
  }

  private static void addToll(ObjectNode toll, Toll.Category category, Field<TollValue> field) {
    if (category == Toll.Category.MISSING || category == Toll.Category.DISPLACED) {
      return;
    }
    field
        .bestValue()
        .ifPresent(
            best -> {
              ObjectNode node = toll.putObject(lower(category.name()));
              node.put("low", orNull(best.value().quantity().low()));
              node.put("high", orNull(best.value().quantity().high()));
            });
  }

  private static @Nullable Long orNull(OptionalLong number) {
    return number.isPresent() ? number.getAsLong() : null;
  }

  // ------------------------------------------------------------------ disputes and evidence

  private ArrayNode disputes(Account account) {
    ArrayNode node = NODES.arrayNode();
    account.modes().ifPresent(field -> dispute(node, field, Function.identity()));
    account.agents().ifPresent(field -> dispute(node, field, Party::name));
    account.targets().ifPresent(field -> dispute(node, field, Party::name));
    account.date().ifPresent(field -> dispute(node, field, CasePrediction::days));
    account.place().ifPresent(field -> dispute(node, field, place -> place.name()));
    account
        .tolls()
        .values()
        .forEach(field -> dispute(node, field, value -> number(value.quantity())));
    if (account.status() == Status.DISPUTED) {
      node.addObject().put("field", "occurrence").putArray("values");
    }
    return node;
  }

  private <T> void dispute(ArrayNode disputes, Field<T> field, Function<T, String> words) {
    if (field.dispute().isEmpty()) {
      return;
    }
    ObjectNode node = disputes.addObject().put("field", field.name());
    ArrayNode values = node.putArray("values");
    for (int index : field.dispute().get().values()) {
      Value<T> value = field.values().get(index);
      ObjectNode item = values.addObject().put("value", words.apply(value.value()));
      ArrayNode supporters = item.putArray("supporters");
      SortedSet<String> reports = new TreeSet<>();
      value.supporters().forEach(support -> reports.addAll(names(support.span().report())));
      reports.forEach(supporters::add);
    }
  }

  private static String days(DateInterval interval) {
    String from = interval.earliest().map(Object::toString).orElse("?");
    String to = interval.latest().map(Object::toString).orElse("?");
    return from.equals(to) ? from : from + " to " + to;
  }

  private static String number(Quantity quantity) {
    OptionalLong shown = quantity.low().isPresent() ? quantity.low() : quantity.high();
    return Long.toString(shown.orElse(0));
  }

  private ArrayNode evidence(Account account) {
    ArrayNode node = NODES.arrayNode();
    account.date().ifPresent(field -> evidence(node, field, value -> Optional.empty()));
    account.place().ifPresent(field -> evidence(node, field, place -> Optional.of(place.name())));
    account
        .agents()
        .ifPresent(field -> evidence(node, field, party -> Optional.of(reference(party))));
    account
        .targets()
        .ifPresent(field -> evidence(node, field, party -> Optional.of(reference(party))));
    account
        .tolls()
        .values()
        .forEach(field -> evidence(node, field, value -> Optional.of(number(value.quantity()))));
    return node;
  }

  private <T> void evidence(
      ArrayNode evidence, Field<T> field, Function<T, Optional<String>> words) {
    for (Value<T> value : field.values()) {
      for (Support support : value.supporters()) {
        for (String report : names(support.span().report())) {
          ObjectNode item = evidence.addObject().put("field", field.name());
          words.apply(value.value()).ifPresent(shown -> item.put("value", shown));
          item.put("report", report)
              .put("start", support.span().start())
              .put("end", support.span().end())
              .put("text", text(support.span()));
        }
      }
    }
  }

  private String text(Span span) {
    ReadReport reading = byId.get(span.report());
    if (reading == null) {
      throw new IllegalStateException("evidence in a report that was not read: " + span);
    }
    return reading.report().text().slice(span);
  }

  private void addSpan(ArrayNode spans, Span span) {
    for (String report : names(span.report())) {
      spans.addObject().put("report", report).put("start", span.start()).put("end", span.end());
    }
  }

  private List<String> names(ReportId report) {
    return reportNames.getOrDefault(report, List.of());
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
