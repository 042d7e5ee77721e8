package org.attest.core.account;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.attest.core.data.Explanation;
import org.attest.core.reading.Argument;
import org.attest.core.reading.Argument.Role;
import org.attest.core.reading.EventType;
import org.attest.core.resolution.FoldedName;

/// What sort of event it was: type, modes, weapons.
final class KindFields {
  private KindFields() {}

  /// The type of most tellings first. Coders differ on types, so two types are no dispute.
  static Field<EventType> type(List<Telling> tellings) {
    Collected<EventType> collected = new Collected<>();
    for (Telling telling : tellings) {
      collected.add(
          telling.mention().type(), telling, telling.support(telling.mention().trigger()));
    }
    compatible("type", collected);
    return collected.field("type", Optional.of(best(collected)), Optional.empty());
  }

  static Optional<Field<String>> modes(List<Telling> tellings) {
    Collected<String> collected = new Collected<>();
    for (Telling telling : tellings) {
      for (String mode : telling.mention().modes()) {
        collected.add(mode, telling, telling.support(telling.mention().trigger()));
      }
    }
    return optional("mode", collected);
  }

  static Optional<Field<String>> weapons(List<Telling> tellings) {
    Collected<String> collected = new Collected<>();
    for (Telling telling : tellings) {
      for (Argument argument : telling.mention().arguments(Role.WEAPON)) {
        String words = telling.report().report().text().slice(argument.span());
        collected.add(
            FoldedName.of(words).text(),
            telling,
            telling.support(argument.span(), argument.derivation()));
      }
    }
    return optional("weapon", collected);
  }

  private static Optional<Field<String>> optional(String name, Collected<String> collected) {
    if (collected.isEmpty()) {
      return Optional.empty();
    }
    compatible(name, collected);
    return Optional.of(collected.field(name, Optional.of(best(collected)), Optional.empty()));
  }

  private static <T> void compatible(String name, Collected<T> collected) {
    for (int i = 1; i < collected.entries.size(); i++) {
      collected
          .entries
          .get(i)
          .relate(Value.Relation.COMPATIBLE, Explanation.of("value." + name + ".several"));
    }
  }

  private static <T> int best(Collected<T> collected) {
    List<Collected.Entry<T>> entries = collected.entries;
    Comparator<Integer> order =
        Comparator.comparingInt((Integer i) -> entries.get(i).weight())
            .thenComparing(i -> entries.get(i).supporters.size())
            .thenComparing(i -> -i);
    return collected.best(order);
  }
}
