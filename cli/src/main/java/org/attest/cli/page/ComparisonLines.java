package org.attest.cli.page;

import java.util.Comparator;
import java.util.Locale;
import org.attest.core.account.AccountStore;
import org.attest.core.reading.EventMention;
import org.attest.core.resolution.Agglomeration;
import org.attest.core.resolution.Match;
import org.attest.core.resolution.MentionKey;
import org.attest.core.resolution.Reason;
import org.attest.core.resolution.Weights;

/// The comparison of two tellings: the words of both, and what speaks for and against their being
/// one event.
final class ComparisonLines {
  /// Reasons that weigh less change nothing, and are left out.
  private static final double SLIGHT = 0.1;

  private final AccountStore store;
  private final Context context;
  private final Page page;

  ComparisonLines(AccountStore store, Context context, Page page) {
    this.store = store;
    this.context = context;
    this.page = page;
  }

  /// How to read what [#write] writes.
  static String legend() {
    return "+ speaks for one event, - against it, = for neither; behind each sign is how much: two"
        + " tellings whose signs add up to "
        + number(Weights.standard().of("event.best"))
        + " or more are one event";
  }

  /// What the signs of a match add up to.
  static String sum(Match match) {
    return "together " + number(match.score());
  }

  /// The two reports by their outlets, or the one that tells both.
  String names(Match match) {
    String left = context.dated(match.left().report());
    return match.left().report().equals(match.right().report())
        ? "both in " + left
        : left + ", and " + context.dated(match.right().report());
  }

  /// The words of both, then what speaks for it, what allows it and what speaks against it.
  void write(Match match) {
    words(match.left());
    words(match.right());
    match.reasons().stream()
        .filter(reason -> !isSlight(reason))
        .sorted(Comparator.comparingDouble(reason -> -reason.weight()))
        .forEach(this::line);
  }

  /// The words by which a report tells an event first.
  private void words(MentionKey key) {
    store.reading(key.report()).stream()
        .flatMap(read -> read.events().stream())
        .filter(mention -> mention.chain() == key.index())
        .findFirst()
        .map(EventMention::extent)
        .ifPresent(words -> page.line(2, context.of(words)));
  }

  private void line(Reason reason) {
    page.line(
        2,
        sign(reason.weight())
            + " "
            + reason.explanation()
            + context.faint("  " + weight(reason.weight())));
  }

  /// Likeness in wording is measured also where there is next to none.
  private static boolean isSlight(Reason reason) {
    return reason.weight() != 0 && Math.abs(reason.weight()) < SLIGHT;
  }

  private static String sign(double weight) {
    if (weight == 0) {
      return "=";
    }
    return weight > 0 ? "+" : "-";
  }

  private static String weight(double weight) {
    if (weight == 0) {
      return "";
    }
    return weight < Agglomeration.FORBIDDEN ? "decides" : number(Math.abs(weight));
  }

  private static String number(double weight) {
    return String.format(Locale.ROOT, "%.1f", weight);
  }
}
