package org.attest.core.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.Dateline;
import org.attest.core.reading.ReadReport;
import org.attest.core.reading.Sentence;
import org.attest.core.reading.Statement;
import org.attest.core.report.Outlet;
import org.attest.core.report.ReportId;

/// A report's origin as far as it is known, and its own words, prepared for comparison. Boilerplate
/// and bylines are left out: templates would make strangers look like copies.
final class ReportWords {
  final ReadReport source;
  final List<WordBag> sentences = new ArrayList<>();
  final WordBag words = new WordBag();
  final Shingles shingles;

  ReportWords(ReadReport source) {
    this.source = source;
    List<String> running = new ArrayList<>();
    for (Sentence sentence : source.reading().sentences()) {
      if (sentence.block().isEvidence()) {
        String text = source.report().text().slice(sentence.span());
        WordBag bag = WordBag.of(text);
        sentences.add(bag);
        bag.counts().forEach((word, count) -> words.counts().merge(word, count, Integer::sum));
        running.addAll(FoldedName.of(text).tokens());
      }
    }
    shingles = new Shingles(running);
  }

  ReportId id() {
    return source.report().id();
  }

  /// Who published it: the text's own word before the metadata's, and the agency credited when
  /// there is nothing else.
  static Optional<Outlet> outlet(ReadReport source) {
    Dateline dateline = source.reading().dateline();
    return dateline
        .outlet()
        .map(Dateline.Sourced::value)
        .or(() -> source.report().outlet())
        .or(() -> dateline.agency().map(Dateline.Sourced::value));
  }

  /// The days on which it can have been published; the text's own word before the metadata's.
  static Optional<DateInterval> published(ReadReport source) {
    return source
        .reading()
        .dateline()
        .published()
        .map(Dateline.Sourced::value)
        .or(() -> source.report().published().map(DateInterval::day));
  }

  /// Folded name of the outlet.
  Optional<String> outletName() {
    return outlet(source).map(outlet -> FoldedName.of(outlet.name()).text());
  }

  /// Folded names of the outlets it credits, its own left out.
  SortedSet<String> credits() {
    SortedSet<String> credited = new TreeSet<>();
    source
        .reading()
        .dateline()
        .agency()
        .ifPresent(agency -> credited.add(FoldedName.of(agency.value().name()).text()));
    for (Statement statement : source.reading().statements()) {
      statement
          .source()
          .filter(speaker -> speaker.kind() == Statement.SourceKind.OUTLET)
          .ifPresent(speaker -> credited.add(FoldedName.of(speaker.name()).text()));
    }
    outletName().ifPresent(credited::remove);
    return credited;
  }
}
