package org.attest.core.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.ReadReport;
import org.attest.core.reading.Sentence;
import org.attest.core.reading.Statement;
import org.attest.core.report.Outlet;
import org.attest.core.report.ReportId;

/// A report's origin as far as it is known, and its own words, prepared for comparison. Boilerplate
/// and bylines are left out: templates would make strangers look like copies.
final class ReportWords {
  private final ReportId id;
  private final Optional<DateInterval> published;
  private final Optional<String> outletName;
  private final String publisher;
  private final SortedSet<String> credits;
  final SentenceWords sentences;
  final HashedWords words;
  final Shingles shingles;

  /// The names, numbers and days of its body.
  final HashedWords anchors;

  /// What it says of being translated; absent if it says nothing.
  final Optional<TranslationCredit> translated;

  ReportWords(ReadReport source, Shared shared) {
    id = source.report().id();
    published = shared.one(source.published());
    outletName = shared.one(source.outlet().map(outlet -> FoldedName.of(outlet.name()).text()));
    publisher = shared.one(source.outlet().map(Outlet::name).orElse(source.report().name()));
    translated = TranslationCredit.of(source);
    SortedSet<String> credited = credits(source);
    translated.flatMap(TranslationCredit::outlet).ifPresent(credited::add);
    outletName.ifPresent(credited::remove);
    credits = shared.one(credited);
    WordBag all = new WordBag();
    List<HashedWords> each = new ArrayList<>();
    List<String> running = new ArrayList<>();
    for (Sentence sentence : source.reading().sentences()) {
      if (sentence.block().isEvidence()) {
        FoldedName text = FoldedName.of(source.report().text().slice(sentence.span()));
        WordBag bag = WordBag.of(text);
        each.add(HashedWords.of(bag));
        all.add(bag);
        running.addAll(text.tokens());
      }
    }
    sentences = new SentenceWords(each);
    words = HashedWords.of(all);
    shingles = new Shingles(running);
    anchors = new AnchoredText(source).bag();
  }

  ReportId id() {
    return id;
  }

  /// The days on which it can have been published.
  Optional<DateInterval> published() {
    return published;
  }

  /// Folded name of the outlet.
  Optional<String> outletName() {
    return outletName;
  }

  /// What to call its outlet.
  String publisher() {
    return publisher;
  }

  /// Folded names of the outlets it credits, its own left out.
  SortedSet<String> credits() {
    return credits;
  }

  private static SortedSet<String> credits(ReadReport source) {
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
    return credited;
  }
}
