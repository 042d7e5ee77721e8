package org.attest.bench.task;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.attest.core.account.Account;
import org.attest.core.account.Field;
import org.attest.core.account.Party;
import org.attest.core.account.Responsibility;
import org.attest.core.account.Status;
import org.attest.core.account.Support;
import org.attest.core.account.TollValue;
import org.attest.core.account.Value;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.Quantity;
import org.attest.core.reading.Toll;
import org.attest.core.resolution.ActorId;

/// The words that the values of an account rest on, and the values about which reports disagree.
final class CaseEvidence {
  private final CaseReports reports;
  private final Account account;

  CaseEvidence(CaseReports reports, Account account) {
    this.reports = reports;
    this.account = account;
  }

  ArrayNode disputes() {
    ArrayNode node = JsonNodeFactory.instance.arrayNode();
    account.modes().ifPresent(field -> dispute(node, field, Function.identity()));
    account.agents().ifPresent(field -> dispute(node, field, Party::name));
    if (account.agents().filter(Field::disputed).isEmpty()) {
      account.deniedParts().forEach(accused -> denied(node, accused));
    }
    account.targets().ifPresent(field -> dispute(node, field, Party::name));
    account.date().ifPresent(field -> dispute(node, field, CaseEvidence::days));
    account.place().ifPresent(field -> dispute(node, field, place -> place.name()));
    tolls().forEach(field -> dispute(node, field, value -> number(value.quantity())));
    if (account.status() == Status.DISPUTED) {
      node.addObject().put("field", "occurrence").putArray("values");
    }
    return node;
  }

  /// "X" against "not X", as the cases write that somebody denies a part in it.
  private void denied(ArrayNode disputes, String accused) {
    ArrayNode values = disputes.addObject().put("field", "agent").putArray("values");
    for (boolean denies : new boolean[] {false, true}) {
      ArrayNode supporters =
          values
              .addObject()
              .put("value", denies ? "not " + accused : accused)
              .putArray("supporters");
      SortedSet<String> sources = new TreeSet<>();
      account.responsibility().stream()
          .filter(each -> each.doer().name().equals(accused))
          .filter(each -> denies == (each.kind() == Responsibility.Kind.DENIES))
          .forEach(each -> sources.addAll(reports.names(each.span().report())));
      sources.forEach(supporters::add);
    }
  }

  /// Whether the cases count a kind of harm.
  static boolean isKnown(Toll.Category category) {
    return switch (category) {
      case HARMED, MISSING, DISPLACED -> false;
      case KILLED, INJURED, DETAINED, ABDUCTED, RELEASED, STILL_HELD -> true;
    };
  }

  private List<Field<TollValue>> tolls() {
    return account.tolls().entrySet().stream()
        .filter(entry -> isKnown(entry.getKey()))
        .map(Map.Entry::getValue)
        .toList();
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
      SortedSet<String> sources = new TreeSet<>();
      value.supporters().forEach(support -> sources.addAll(reports.names(support.span().report())));
      sources.forEach(supporters::add);
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

  ArrayNode all() {
    ArrayNode node = JsonNodeFactory.instance.arrayNode();
    account.date().ifPresent(field -> evidence(node, field, value -> Optional.empty()));
    account.place().ifPresent(field -> evidence(node, field, place -> Optional.of(place.name())));
    account
        .agents()
        .ifPresent(field -> evidence(node, field, party -> Optional.of(reference(party))));
    account
        .targets()
        .ifPresent(field -> evidence(node, field, party -> Optional.of(reference(party))));
    tolls().forEach(field -> evidence(node, field, value -> Optional.of(number(value.quantity()))));
    return node;
  }

  private <T> void evidence(
      ArrayNode evidence, Field<T> field, Function<T, Optional<String>> words) {
    for (Value<T> value : field.values()) {
      for (Support support : value.supporters()) {
        for (String report : reports.names(support.span().report())) {
          ObjectNode item = evidence.addObject().put("field", field.name());
          words.apply(value.value()).ifPresent(shown -> item.put("value", shown));
          item.put("report", report)
              .put("start", support.span().start())
              .put("end", support.span().end())
              .put("text", reports.text(support.span()));
        }
      }
    }
  }

  /// How a party is referred to: by the id of its actor, else by its words.
  static String reference(Party party) {
    return party.actor().map(ActorId::value).orElse(party.name());
  }
}
