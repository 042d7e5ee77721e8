package org.attest.nlp.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.core.reading.Block;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.Dateline;
import org.attest.core.reading.Dateline.Sourced;
import org.attest.core.reading.Derivation;
import org.attest.core.report.Outlet;
import org.attest.core.report.Report;
import org.attest.core.report.SourceText;
import org.attest.core.report.Span;

/// Finds the parts of a report. Immutable, safe for use by many threads.
public final class StructureReader {
  private static final String VERSION = "1";
  private static final Derivation METADATA = new Derivation("structure/metadata", VERSION);

  private final Furniture furniture;
  private final HeadReader head;

  private StructureReader(Furniture furniture, HeadReader head) {
    this.furniture = furniture;
    this.head = head;
  }

  /// Loads the patterns that ship with Attest.
  public static StructureReader load() {
    return new StructureReader(Furniture.load(), new HeadReader(OriginWords.load()));
  }

  /// The parts of a report and its origin. Metadata of the report goes before what its text says.
  public Structure read(Report report) {
    SourceText text = report.text();
    List<Paragraph> paragraphs = Paragraphs.of(text.toString());
    boolean latin = Furniture.isLatin(text.toString());
    List<Labelled> labelled = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      labelled.add(
          furniture
              .classify(paragraph, latin)
              .map(found -> new Labelled(paragraph, found.kind(), found.rule()))
              .orElse(new Labelled(paragraph, Block.Kind.BODY, "structure/body")));
    }
    HeadReader.Head found = head.read(labelled);
    List<Block> blocks = new ArrayList<>();
    for (Labelled part : found.parts()) {
      Paragraph paragraph = part.paragraph();
      blocks.add(
          new Block(
              span(report, paragraph.start(), paragraph.end()),
              part.kind(),
              new Derivation(part.rule(), VERSION)));
    }
    return new Structure(dateline(report, found), blocks);
  }

  private static Dateline dateline(Report report, HeadReader.Head head) {
    return new Dateline(
        report
            .published()
            .map(day -> new Sourced<>(DateInterval.day(day), Optional.<Span>empty(), METADATA))
            .or(
                () ->
                    head.published()
                        .map(piece -> sourced(report, piece, piece.value(), "structure/date"))),
        report
            .outlet()
            .map(outlet -> new Sourced<>(outlet, Optional.<Span>empty(), METADATA))
            .or(
                () ->
                    head.outlet()
                        .map(
                            piece ->
                                sourced(
                                    report, piece, new Outlet(piece.value()), "structure/outlet"))),
        head.agency()
            .map(piece -> sourced(report, piece, new Outlet(piece.value()), "structure/agency")),
        head.place().map(piece -> sourced(report, piece, piece.value(), "structure/dateline")));
  }

  private static <T> Sourced<T> sourced(
      Report report, Origin.Piece<?> piece, T value, String rule) {
    return new Sourced<>(
        value,
        Optional.of(span(report, piece.start(), piece.end())),
        new Derivation(rule, VERSION));
  }

  private static Span span(Report report, int start, int end) {
    return new Span(report.id(), report.text().toOffset(start), report.text().toOffset(end));
  }
}
