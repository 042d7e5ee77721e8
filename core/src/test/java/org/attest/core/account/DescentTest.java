package org.attest.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.attest.core.report.ReportId;
import org.attest.core.resolution.Lineage;
import org.attest.core.resolution.Lineage.Kind;
import org.junit.jupiter.api.Test;

final class DescentTest {
  private static final ReportId WIRE = id(1);
  private static final ReportId COPY = id(2);
  private static final ReportId OTHER_COPY = id(3);
  private static final ReportId COPY_OF_COPY = id(4);

  private static ReportId id(int number) {
    return new ReportId("%016x".formatted(number));
  }

  private static Lineage lineage(ReportId report, ReportId parent, Kind kind) {
    return new Lineage(report, Optional.of(parent), kind, List.of());
  }

  private static Optional<ReportId> parent(
      ReportId report, List<ReportId> telling, boolean sourced, Kind kind) {
    return parent(report, telling, sourced, kind, ReportId::value);
  }

  private static Optional<ReportId> parent(
      ReportId report,
      List<ReportId> telling,
      boolean sourced,
      Kind kind,
      Function<ReportId, String> outlets) {
    Map<ReportId, Lineage> lineages =
        Map.of(
            WIRE,
            new Lineage(WIRE, Optional.empty(), Kind.ORIGINAL, List.of()),
            COPY,
            lineage(COPY, WIRE, kind),
            OTHER_COPY,
            lineage(OTHER_COPY, WIRE, kind),
            COPY_OF_COPY,
            lineage(COPY_OF_COPY, COPY, Kind.REWRITE));
    return new Descent(telling, id -> Optional.ofNullable(lineages.get(id)), outlets, id -> sourced)
        .lineage(report)
        .flatMap(Lineage::parent);
  }

  @Test
  void aCopyDerivesFromTheReportThatTellsItToo() {
    assertThat(parent(COPY, List.of(WIRE, COPY), false, Kind.NEAR_COPY)).contains(WIRE);
  }

  @Test
  void aCopyOfACopyDerivesFromTheNearestThatTellsIt() {
    List<ReportId> telling = List.of(WIRE, COPY_OF_COPY);
    assertThat(parent(COPY_OF_COPY, telling, false, Kind.NEAR_COPY)).contains(WIRE);
  }

  @Test
  void whatTheOtherReportDoesNotTellIsNotCopiedFromIt() {
    assertThat(parent(COPY, List.of(COPY), false, Kind.NEAR_COPY)).isEmpty();
  }

  @Test
  void anOutletThatWritesAgainCopiesNobody() {
    List<ReportId> telling = List.of(WIRE, COPY);
    assertThat(parent(COPY, telling, false, Kind.NEAR_COPY, id -> "Continental Wire")).isEmpty();
  }

  @Test
  void twoCopiesOfAReportThatDoesNotTellItAreOne() {
    List<ReportId> telling = List.of(COPY, OTHER_COPY);
    assertThat(parent(COPY, telling, false, Kind.NEAR_COPY)).isEmpty();
    assertThat(parent(OTHER_COPY, telling, false, Kind.NEAR_COPY)).contains(COPY);
  }

  @Test
  void whoCitesAnotherTellsByItselfOnlyWithSourcesOfItsOwn() {
    assertThat(parent(COPY, List.of(COPY), false, Kind.CITES)).contains(WIRE);
    assertThat(parent(COPY, List.of(COPY), true, Kind.CITES)).isEmpty();
    assertThat(parent(COPY, List.of(WIRE, COPY), true, Kind.CITES)).contains(WIRE);
  }
}
