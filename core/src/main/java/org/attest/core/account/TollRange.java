package org.attest.core.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongFunction;
import org.attest.core.reading.Quantity;
import org.attest.core.resolution.FoldedName;

/// The lowest and the highest number of people that reports still give, for one group of them; or
/// what a person decided on.
///
/// @param group who they are in the texts' words; absent for all who were harmed, held or freed
/// @param numbers from the lowest to the highest. The highest is open where some report sets no
///     upper bound ("at least 12")
/// @param standing the values it is made from; none where a person decided
public record TollRange(Optional<String> group, Quantity numbers, List<Value<TollValue>> standing) {
  public TollRange {
    standing = List.copyOf(standing);
  }

  /// All people of a category; absent when only parts of them, or no sound number, are given.
  public static Optional<TollRange> whole(Field<TollValue> field) {
    if (field.decided().isPresent()) {
      TollValue decided = field.decided().get().values().getFirst();
      return Optional.of(new TollRange(Optional.empty(), decided.quantity(), List.of()));
    }
    return of(
        Optional.empty(), field.values().stream().filter(value -> !value.value().part()).toList());
  }

  /// The whole first, then each group that is a part of it, by its name.
  public static List<TollRange> each(Field<TollValue> field) {
    SortedMap<String, List<Value<TollValue>>> parts = new TreeMap<>();
    for (Value<TollValue> value : field.values()) {
      if (value.value().part() && value.value().group().isPresent()) {
        parts
            .computeIfAbsent(
                FoldedName.of(value.value().group().get()).text(), group -> new ArrayList<>())
            .add(value);
      }
    }
    List<TollRange> ranges = new ArrayList<>();
    whole(field).ifPresent(ranges::add);
    for (List<Value<TollValue>> values : parts.values()) {
      of(values.getFirst().value().group(), values).ifPresent(ranges::add);
    }
    return ranges;
  }

  /// For people: "14", "14 to 16", "21 to 26 or more" where the highest number given is itself a
  /// lower bound.
  public String inWords() {
    return inWords(Long::toString);
  }

  /// The same, with each number written as is said.
  public String inWords(LongFunction<String> written) {
    long highest =
        standing.stream()
            .map(value -> value.value().quantity())
            .mapToLong(Quantity::highest)
            .max()
            .orElse(0);
    boolean open = numbers.high().isEmpty() && highest > numbers.low().orElse(0);
    return open
        ? written.apply(numbers.low().orElse(0)) + " to " + written.apply(highest) + " or more"
        : numbers.inWords(written);
  }

  private static Optional<TollRange> of(Optional<String> group, List<Value<TollValue>> values) {
    List<Value<TollValue>> standing =
        values.stream()
            .filter(value -> value.replaced().isEmpty())
            .filter(value -> value.value().quantity().flaw().isEmpty())
            .toList();
    if (standing.isEmpty()) {
      return Optional.empty();
    }
    long low = Long.MAX_VALUE;
    long high = 0;
    boolean open = false;
    for (Value<TollValue> value : standing) {
      Quantity quantity = value.value().quantity();
      low = Math.min(low, quantity.low().orElse(0));
      high = Math.max(high, quantity.high().orElse(0));
      open |= quantity.high().isEmpty();
    }
    return Optional.of(
        new TollRange(group, open ? Quantity.atLeast(low) : Quantity.between(low, high), standing));
  }

  /// The best estimate under a rule, which is never outside the range; what a person decided on
  /// comes before any rule.
  public long estimate(TollPolicy policy) {
    return policy
        .estimate(standing)
        .orElseGet(() -> numbers.low().orElseGet(() -> numbers.high().orElse(0)));
  }
}
