package org.attest.bench.task;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;
import org.attest.core.account.Account;
import org.attest.core.account.Field;
import org.attest.core.account.Party;
import org.attest.core.account.PlaceName;
import org.attest.core.account.StatusChange;
import org.attest.core.account.TollValue;
import org.attest.core.account.Value;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.EventType;
import org.attest.core.reading.Toll;
import org.attest.core.resolution.ActorId;
import org.jspecify.annotations.Nullable;

/// The account of one event in the benchmark's prediction format.
final class CaseEvent {
  private final CaseReports reports;
  private final Account account;

  CaseEvent(CaseReports reports, Account account) {
    this.reports = reports;
    this.account = account;
  }

  ObjectNode json() {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("id", account.id().value());
    node.put("label", account.headline());
    EventType type = account.type().bestValue().orElseThrow().value();
    node.put("type", type == EventType.OTHER ? null : type.name());
    ArrayNode modes = node.putArray("mode");
    account.modes().ifPresent(field -> field.values().forEach(value -> modes.add(value.value())));
    account
        .date()
        .flatMap(Field::bestValue)
        .ifPresent(best -> node.set("date", date(best.value())));
    account.place().ifPresent(field -> node.putObject("place").put("name", PlaceName.of(field)));
    node.set("agent", parties(account.agents()));
    node.set("target", parties(account.targets()));
    node.put("realis", realis());
    node.put("status", lower(account.status().name()));
    node.set("status_history", history());
    ObjectNode toll = node.putObject("toll");
    account.tolls().forEach((category, field) -> addToll(toll, category, field));
    ArrayNode told = node.putArray("reports");
    account.reports().forEach(id -> reports.names(id).forEach(told::add));
    ArrayNode mentions = node.putArray("mentions");
    account.mentions().forEach(span -> reports.addSpan(mentions, span));
    node.put("independent_sources", account.independence().count());
    node.set("disputed", new CaseEvidence(reports, account).disputes());
    node.set("evidence", new CaseEvidence(reports, account).all());
    return node;
  }

  private static ObjectNode date(DateInterval interval) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("earliest", interval.earliest().map(Object::toString).orElse(null));
    node.put("latest", interval.latest().map(Object::toString).orElse(null));
    return node;
  }

  /// The best of rivals; else all that have a name; else the best description.
  private static ArrayNode parties(Optional<Field<Party>> field) {
    ArrayNode node = JsonNodeFactory.instance.arrayNode();
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
      field.get().bestValue().ifPresent(best -> named.add(CaseEvidence.reference(best.value())));
    }
    named.forEach(node::add);
    return node;
  }

  private String realis() {
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

  private ArrayNode history() {
    ArrayNode node = JsonNodeFactory.instance.arrayNode();
    for (StatusChange change : account.history()) {
      for (String report : reports.names(change.span().report())) {
        node.addObject()
            .put("status", lower(change.status().name()))
            .put("by", change.by().orElse(null))
            .put("report", report);
      }
    }
    return node;
  }

  private static void addToll(ObjectNode toll, Toll.Category category, Field<TollValue> field) {
    if (!CaseEvidence.isKnown(category)) {
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

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
