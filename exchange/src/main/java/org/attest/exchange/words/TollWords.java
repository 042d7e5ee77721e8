package org.attest.exchange.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attest.core.account.Account;
import org.attest.core.account.Field;
import org.attest.core.account.TollPolicy;
import org.attest.core.account.TollRange;
import org.attest.core.account.TollValue;

/// Tolls in words: from low to high, and the best estimate by the rule that the user named.
public final class TollWords {
  private final Optional<TollPolicy> policy;
  private final Notation notation;

  public TollWords(Optional<TollPolicy> policy) {
    this(policy, Notation.ENGLISH);
  }

  /// @param notation of numbers
  public TollWords(Optional<TollPolicy> policy, Notation notation) {
    this.policy = policy;
    this.notation = notation;
  }

  /// "14 to 16; most-supported: 14"
  public String of(TollRange range) {
    String low = notation.range(range);
    return policy
        .map(rule -> low + "; " + rule.label() + ": " + notation.number(range.estimate(rule)))
        .orElse(low);
  }

  /// A line for all people of a category, and one for each group among them.
  public List<String> lines(Field<TollValue> field) {
    List<String> lines = new ArrayList<>();
    String among = TollRange.whole(field).isPresent() ? "of them " : "";
    for (TollRange range : TollRange.each(field)) {
      lines.add(range.group().map(group -> among + group + ": ").orElse("") + of(range));
    }
    return lines;
  }

  /// The best estimates of all categories, "14 killed, 24 injured"; empty without a rule or without
  /// numbers.
  public String estimates(Account account) {
    List<String> words = new ArrayList<>();
    account
        .tolls()
        .forEach(
            (category, field) ->
                policy.ifPresent(
                    rule ->
                        TollRange.whole(field)
                            .ifPresent(
                                range ->
                                    words.add(
                                        notation.number(range.estimate(rule))
                                            + " "
                                            + category.inWords()))));
    return String.join(", ", words);
  }

  /// The rule by its name, as the head of a column; empty without one.
  public String head() {
    return policy.map(rule -> rule.label().toUpperCase(Locale.ROOT)).orElse("");
  }
}
