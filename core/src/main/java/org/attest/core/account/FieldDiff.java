package org.attest.core.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.attest.core.account.EventChange.FieldChange;
import org.attest.core.reading.Toll;

/// What two accounts of one event say otherwise in single fields.
final class FieldDiff {
  private final List<FieldChange> changes = new ArrayList<>();

  static List<FieldChange> between(Account before, Account after) {
    FieldDiff diff = new FieldDiff();
    diff.compare(before.agents(), after.agents());
    diff.compare(before.targets(), after.targets());
    diff.compare(before.date(), after.date());
    diff.compare(before.place(), after.place());
    for (Toll.Category category : Toll.Category.values()) {
      Optional<Field<TollValue>> old = Optional.ofNullable(before.tolls().get(category));
      Optional<Field<TollValue>> now = Optional.ofNullable(after.tolls().get(category));
      diff.range(old, now);
      diff.compare(old, now);
    }
    diff.compare(before.weapons(), after.weapons());
    diff.compare(Optional.of(before.type()), Optional.of(after.type()));
    diff.compare(before.modes(), after.modes());
    return List.copyOf(diff.changes);
  }

  private void range(Optional<Field<TollValue>> before, Optional<Field<TollValue>> after) {
    Optional<String> old = before.flatMap(TollRange::whole).map(TollRange::inWords);
    Optional<String> now = after.flatMap(TollRange::whole).map(TollRange::inWords);
    if (now.isPresent() && !now.equals(old)) {
      changes.add(
          new FieldChange(
              after.map(Field::name).orElse(""),
              FieldChange.Kind.RANGE,
              old.map(words -> words + " → ").orElse("") + now.get(),
              Optional.empty()));
    }
  }

  private <T> void compare(Optional<Field<T>> before, Optional<Field<T>> after) {
    String name = after.or(() -> before).map(Field::name).orElse("");
    List<Value<T>> old = before.map(Field::values).orElse(List.of());
    List<Value<T>> now = after.map(Field::values).orElse(List.of());
    for (Value<T> value : now) {
      if (!gives(old, value.value())) {
        changes.add(
            new FieldChange(
                name, FieldChange.Kind.VALUE, Development.inWords(value.value()), value.why()));
      }
    }
    for (Value<T> value : old) {
      if (!gives(now, value.value())) {
        changes.add(
            new FieldChange(
                name,
                FieldChange.Kind.VALUE_GONE,
                Development.inWords(value.value()),
                Optional.empty()));
      }
    }
    dispute(name, before, after);
  }

  private static <T> boolean gives(List<Value<T>> values, T value) {
    return values.stream().anyMatch(other -> other.value().equals(value));
  }

  private <T> void dispute(String name, Optional<Field<T>> before, Optional<Field<T>> after) {
    SortedSet<String> old = before.map(FieldDiff::disputed).orElse(new TreeSet<>());
    SortedSet<String> now = after.map(FieldDiff::disputed).orElse(new TreeSet<>());
    if (old.equals(now)) {
      return;
    }
    FieldChange.Kind kind = FieldChange.Kind.DISPUTE_CHANGED;
    if (old.isEmpty()) {
      kind = FieldChange.Kind.DISPUTE_OPENED;
    } else if (now.isEmpty()) {
      kind = FieldChange.Kind.DISPUTE_SETTLED;
    }
    changes.add(
        new FieldChange(
            name,
            kind,
            String.join(" · ", now.isEmpty() ? old : now),
            after.flatMap(Field::dispute).map(Dispute::why)));
  }

  private static <T> SortedSet<String> disputed(Field<T> field) {
    SortedSet<String> values = new TreeSet<>();
    if (field.disputed()) {
      field.dispute().stream()
          .flatMap(dispute -> dispute.values().stream())
          .map(index -> Development.inWords(field.values().get(index).value()))
          .forEach(values::add);
    }
    return values;
  }
}
