package org.attest.core.account;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.attest.core.data.Explanation;
import org.attest.core.resolution.ActorId;
import org.attest.core.resolution.FoldedName;

/// How two participants in one role stand to each other.
final class PartyRelation implements Collected.Comparison<Party> {
  private final boolean doers;
  private final Predicate<Party> isBody;
  private final Set<String> together;
  private final BiFunction<Party, Party, Optional<Explanation>> sides;

  /// @param doers whether they are said to have done it
  /// @param isBody whether a participant is a body that acts: a group, a state, one of its organs
  /// @param together pairs that some text names together
  /// @param sides why the later of two cannot hold with the earlier because two sides tell it
  ///     otherwise; absent if they do not
  PartyRelation(
      boolean doers,
      Predicate<Party> isBody,
      Set<String> together,
      BiFunction<Party, Party, Optional<Explanation>> sides) {
    this.doers = doers;
    this.isBody = isBody;
    this.together = together;
    this.sides = sides;
  }

  /// Two named bodies that no text names together, and of which none belongs to the other, are
  /// rivals for the same act; so are those on whom two sides differ.
  @Override
  public Optional<Explanation> exclusion(Party later, Party earlier) {
    boolean rivals =
        doers
            && isBody.test(earlier)
            && isBody.test(later)
            && !related(earlier.name(), later.name())
            && !together.contains(pair(earlier, later));
    return rivals
        ? Optional.of(Explanation.of("value.party.rivals", later.name(), earlier.name()))
        : sides.apply(later, earlier);
  }

  @Override
  public Explanation compatibility(Party later, Party earlier) {
    if (together.contains(pair(earlier, later))) {
      return Explanation.of("value.party.together", earlier.name());
    }
    if (later.actor().isEmpty() || earlier.actor().isEmpty()) {
      return Explanation.of("value.party.described");
    }
    return related(earlier.name(), later.name())
        ? Explanation.of("value.party.related", earlier.name())
        : Explanation.of("value.party.joint");
  }

  /// Whether one name is part of the other, as a branch carries the name of its parent.
  static boolean related(String left, String right) {
    String a = " " + FoldedName.of(left).text() + " ";
    String b = " " + FoldedName.of(right).text() + " ";
    return a.contains(b) || b.contains(a);
  }

  /// A key for two participants in any order.
  static String pair(Party left, Party right) {
    String a = left.actor().map(ActorId::value).orElse(left.name());
    String b = right.actor().map(ActorId::value).orElse(right.name());
    return a.compareTo(b) <= 0 ? a + "\n" + b : b + "\n" + a;
  }
}
