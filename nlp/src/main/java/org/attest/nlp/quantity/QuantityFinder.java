package org.attest.nlp.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.core.reading.Derivation;
import org.attest.core.reading.Flaw;
import org.attest.core.reading.Mention.QuantityMention;
import org.attest.core.reading.Mention.TimeMention;
import org.attest.core.report.Span;
import org.attest.nlp.grammar.Pieces;
import org.attest.nlp.syntax.ParsedReport;
import org.attest.nlp.syntax.ParsedSentence;

/// Finds numbers of countable things. Percentages and sums of money are found too, with `percent`
/// or the currency as their unit; years, times, ages and numbers within names are not; fractions of
/// one have no whole number and are left out. Thread-safe.
///
/// ```java
/// // "at least 12 people": 12 and no upper bound, unit person
/// new QuantityFinder().find(parsed, times).mentions();
/// ```
public final class QuantityFinder {
  private static final String VERSION = "quantity-1";

  /// The quantities of a report, in text order.
  ///
  /// @param times the time expressions of the same report: their numbers count days, not things
  public QuantitiesFound find(ParsedReport report, List<TimeMention> times) {
    List<QuantityMention> mentions = new ArrayList<>();
    List<Flaw> flaws = new ArrayList<>();
    int time = 0;
    for (ParsedSentence sentence : report.sentences()) {
      Pieces pieces = Pieces.of(report.report().text(), sentence);
      AmountReader reader = new AmountReader(pieces);
      int at = 0;
      while (at < pieces.size()) {
        while (time < times.size() && times.get(time).span().end() <= pieces.start(at)) {
          time++;
        }
        if (time < times.size() && times.get(time).span().start() <= pieces.start(at)) {
          at++;
          continue;
        }
        Optional<Amount> amount =
            NumberWords.mayStart(pieces, at) ? reader.at(at) : Optional.empty();
        if (amount.isEmpty() || runsInto(times, time, pieces.end(amount.get().end() - 1))) {
          at++;
          continue;
        }
        add(report, pieces, amount.get(), mentions, flaws);
        at = amount.get().end();
      }
    }
    return new QuantitiesFound(mentions, flaws);
  }

  private static boolean runsInto(List<TimeMention> times, int time, int end) {
    return time < times.size() && times.get(time).span().start() < end;
  }

  private static void add(
      ParsedReport report,
      Pieces pieces,
      Amount amount,
      List<QuantityMention> mentions,
      List<Flaw> flaws) {
    if (Uncounted.holds(pieces, amount)) {
      return;
    }
    Derivation derivation = new Derivation("quantity/" + amount.rule(), VERSION);
    amount
        .malformed()
        .ifPresent(
            flawed ->
                flaws.add(
                    new Flaw(
                        new Span(
                            report.report().id(),
                            pieces.start(flawed.start()),
                            pieces.end(flawed.end() - 1)),
                        flawed.problem(),
                        derivation)));
    mentions.add(
        new QuantityMention(
            new Span(
                report.report().id(), pieces.start(amount.start()), pieces.end(amount.end() - 1)),
            amount.quantity(),
            CountedThing.of(pieces, amount),
            derivation));
  }
}
