package org.attest.serve.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.attest.core.decision.Grades;
import org.attest.core.reading.Block;
import org.attest.core.reading.EventMention;
import org.attest.core.reading.Mention;
import org.attest.core.reading.ReadReport;
import org.attest.core.reading.Statement;
import org.attest.core.report.Report;
import org.attest.core.report.Span;
import org.attest.exchange.words.Notation;
import org.attest.exchange.words.Words;

/// The text of a report in pieces, each with the marks that hold for the whole of it.
///
/// @param published when, in words; empty for an undated report
/// @param grades of the report, and of its outlet as a source if it has one
/// @param blocks in the order of the text
public record ReportTextView(
    String id,
    String name,
    String outlet,
    String published,
    String url,
    List<GradeView> grades,
    List<BlockView> blocks) {

  /// A part of the text.
  ///
  /// @param kind in lower case: headline, body, boilerplate and so on
  /// @param evidence whether values may rest on it
  public record BlockView(String kind, boolean evidence, List<Piece> pieces) {}

  /// Words under the same marks.
  ///
  /// @param marks names of style classes, with blanks between; empty for plain words
  /// @param title what the marks mean, for a tooltip
  /// @param target whether the address points to these words, and they are the first of them
  public record Piece(String words, String marks, String title, boolean target) {}

  private record Mark(Span span, String style, String title) {}

  static ReportTextView of(
      ReadReport read, Grades grades, Optional<MarkedWords> marked, Notation notation) {
    Report report = read.report();
    List<Mark> marks = marks(read);
    List<BlockView> blocks = new ArrayList<>();
    boolean[] found = {false};
    for (Block block : read.reading().blocks()) {
      blocks.add(
          new BlockView(
              block.kind().name().toLowerCase(Locale.ROOT),
              block.kind().isEvidence(),
              pieces(report, block.span(), marks, marked, found)));
    }
    List<GradeView> graded = new ArrayList<>();
    graded.add(GradeView.report(report.id(), report.name(), grades, notation));
    read.outlet()
        .ifPresent(outlet -> graded.add(GradeView.source(outlet.name(), grades, notation)));
    return new ReportTextView(
        report.id().value(),
        report.name(),
        read.outlet().map(outlet -> outlet.name()).orElse(""),
        read.published().map(notation::days).orElse("undated"),
        report.url().orElse(""),
        graded,
        blocks);
  }

  private static List<Mark> marks(ReadReport read) {
    List<Mark> marks = new ArrayList<>();
    for (Mention mention : read.reading().mentions()) {
      String kind =
          switch (mention) {
            case Mention.ActorMention actor -> "actor";
            case Mention.PlaceMention place -> "place";
            case Mention.TimeMention time -> "time";
            case Mention.QuantityMention quantity -> "quantity";
          };
      marks.add(new Mark(mention.span(), kind, kind));
    }
    for (Statement statement : read.reading().statements()) {
      String who = statement.source().map(source -> source.name()).orElse("somebody");
      for (Span content : statement.content()) {
        marks.add(new Mark(content, "said", "said by " + who));
      }
    }
    for (EventMention event : read.reading().events()) {
      String what =
          event.type().inWords()
              + ", "
              + Words.lower(event.factuality())
              + (event.background() ? ", background" : "");
      marks.add(new Mark(event.trigger(), "event", what));
    }
    return marks;
  }

  /// Cuts a block wherever a mark begins or ends.
  private static List<Piece> pieces(
      Report report, Span block, List<Mark> all, Optional<MarkedWords> marked, boolean[] found) {
    List<Mark> marks = all.stream().filter(mark -> mark.span().overlaps(block)).toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(block.start(), block.end()));
    for (Mark mark : marks) {
      cuts.add(Math.max(block.start(), mark.span().start()));
      cuts.add(Math.min(block.end(), mark.span().end()));
    }
    marked.ifPresent(
        words -> {
          for (int cut : new int[] {words.start(), words.end()}) {
            if (cut > block.start() && cut < block.end()) {
              cuts.add(cut);
            }
          }
        });
    List<Piece> pieces = new ArrayList<>();
    int from = block.start();
    for (int to : cuts.tailSet(from, false)) {
      pieces.add(piece(report, new Span(report.id(), from, to), marks, marked, found));
      from = to;
    }
    return pieces;
  }

  private static Piece piece(
      Report report, Span words, List<Mark> marks, Optional<MarkedWords> marked, boolean[] found) {
    TreeSet<String> styles = new TreeSet<>();
    List<String> titles = new ArrayList<>();
    for (Mark mark : marks) {
      if (mark.span().contains(words)) {
        styles.add(mark.style());
        titles.add(mark.title());
      }
    }
    boolean pointed = marked.filter(range -> range.covers(words.start(), words.end())).isPresent();
    if (pointed) {
      styles.add("pointed");
    }
    boolean first = pointed && !found[0];
    found[0] |= pointed;
    return new Piece(
        report.text().slice(words),
        String.join(" ", styles),
        String.join("; ", titles.stream().distinct().toList()),
        first);
  }
}
