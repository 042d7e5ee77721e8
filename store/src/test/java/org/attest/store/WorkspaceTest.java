package org.attest.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.attest.core.reading.EventType;
import org.attest.core.reading.Factuality;
import org.attest.core.reading.Reading;
import org.attest.core.resolution.ActorTable;
import org.attest.core.resolution.EventId;
import org.attest.core.resolution.StageWatcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WorkspaceTest {
  private static final LocalDate DAY = LocalDate.of(2031, 5, 3);

  private static final NewReading FIRST =
      Samples.killing(1, "Reed Guard", "Ostrell", DAY, Factuality.HAPPENED);
  private static final NewReading SECOND =
      Samples.killing(2, "Union of Millers", "São Pedro", DAY.plusDays(90), Factuality.HAPPENED);
  private static final NewReading WARNED =
      Samples.killing(3, "Reed Guard", "Weyr", DAY.plusDays(200), Factuality.WARNED);

  @TempDir Path folder;

  @Test
  void keepsReportsAndReadingsAsTheyWere() {
    try (Workspace workspace = Workspace.openToWrite(folder)) {
      workspace.add(List.of(FIRST, SECOND));
    }
    try (Workspace workspace = Workspace.openToRead(folder)) {
      assertThat(workspace.reports()).containsExactly(FIRST.report().id(), SECOND.report().id());
      assertThat(workspace.report(FIRST.report().id())).contains(FIRST.report());
      assertThat(workspace.reading(FIRST.report().id())).contains(FIRST.reading());
      assertThat(workspace.readWith(Samples.READER)).hasSize(2);
      assertThat(workspace.outdated(Samples.READER)).isEmpty();
      assertThat(workspace.outdated("another reader")).hasSize(2);
      assertThat(workspace.problems()).isEmpty();
    }
  }

  @Test
  void accountsAreNotMadeOfSomeReadingsAlone() throws SQLException {
    try (Workspace workspace = Workspace.openToWrite(folder)) {
      workspace.add(List.of(FIRST, SECOND));
      workspace.resolve();
      run("update reading set format = 'of-before' where report = '" + FIRST.report().id() + "'");
      assertThat(workspace.isLegible()).isFalse();
      assertThatThrownBy(workspace::resolve)
          .isInstanceOfSatisfying(
              WorkspaceException.class,
              e -> assertThat(e.kind()).isEqualTo(WorkspaceException.Kind.OUTDATED))
          .hasMessageContaining("1 of the reports");
      assertThat(workspace.events(EventFilter.ALL)).hasSize(2);

      workspace.add(List.of(FIRST));
      assertThat(workspace.isLegible()).isTrue();
      workspace.resolve();
      assertThat(workspace.events(EventFilter.ALL)).hasSize(2);
    }
  }

  @Test
  void aReportThatCannotBeReadAnewCostsOnlyItself() throws SQLException {
    try (Workspace workspace = Workspace.openToWrite(folder)) {
      workspace.add(List.of(FIRST, SECOND));
      run("update reading set format = 'of-before' where report = '" + FIRST.report().id() + "'");
      workspace.fail(List.of(new Failure(FIRST.input(), "could not be read", Instant.EPOCH)));
      workspace.resolve();
      assertThat(workspace.events(EventFilter.ALL)).hasSize(1);
    }
  }

  @Test
  void sameReportTwiceChangesNothing() {
    try (Workspace workspace = Workspace.openToWrite(folder)) {
      workspace.add(List.of(FIRST));
      workspace.resolve();
      workspace.add(List.of(FIRST));
      assertThat(workspace.isResolved()).isTrue();
      assertThat(workspace.reports()).hasSize(1);
    }
  }

  @Test
  void nameOfAReportDoesNotDependOnTheOrderOfItsNames() {
    try (Workspace workspace = Workspace.openToWrite(folder)) {
      workspace.add(List.of(FIRST));
      workspace.addName(FIRST.report().id(), "a.txt", "other/a.txt");
      workspace.addName(FIRST.report().id(), "z.txt", "other/z.txt");
      assertThat(workspace.report(FIRST.report().id()).orElseThrow().name()).isEqualTo("a.txt");
    }
  }

  @Test
  void crashBetweenReadingAndResolvingIsSeen() {
    try (Workspace workspace = Workspace.openToWrite(folder)) {
      workspace.add(List.of(FIRST));
      workspace.resolve();
      workspace.add(List.of(SECOND));
    }
    try (Workspace workspace = Workspace.openToWrite(folder)) {
      assertThat(workspace.isResolved()).isFalse();
      workspace.resolve();
      assertThat(workspace.isResolved()).isTrue();
      assertThat(workspace.events(EventFilter.ALL)).hasSize(2);
    }
  }

  @Test
  void accountsOfAnotherVersionAreKnown() throws SQLException {
    try (Workspace workspace = Workspace.openToWrite(folder)) {
      assertThat(workspace.accountsState()).isEqualTo(AccountsState.REPORTS_ADDED);
      workspace.add(List.of(FIRST));
      workspace.resolve();
      assertThat(workspace.accountsState()).isEqualTo(AccountsState.CURRENT);
    }
    run("update state set value = 'accounts-0/old' where name = 'resolved'");
    try (Workspace workspace = Workspace.openToWrite(folder)) {
      assertThat(workspace.accountsState()).isEqualTo(AccountsState.OTHER_VERSION);
      workspace.resolve();
      assertThat(workspace.accountsState()).isEqualTo(AccountsState.CURRENT);
    }
  }

  @Test
  void whatIsStoppedIsAsBefore() {
    try (Workspace workspace = Workspace.openToWrite(folder)) {
      workspace.add(List.of(FIRST));
      workspace.resolve();
      workspace.add(List.of(SECOND));
      List<EventRow> before = workspace.events(EventFilter.ALL);
      StageWatcher stopping =
          (stage, done, total) -> {
            if (stage == StageWatcher.Stage.ACCOUNTS) {
              throw new CancellationException("stopped");
            }
          };
      ActorTable table = new ActorTable("actors.tsv", "0", List.of());
      assertThatThrownBy(() -> workspace.resolve(stopping))
          .isInstanceOf(CancellationException.class);
      assertThatThrownBy(() -> workspace.load(table, stopping))
          .isInstanceOf(CancellationException.class);
      assertThat(workspace.accountsState()).isEqualTo(AccountsState.REPORTS_ADDED);
      assertThat(workspace.events(EventFilter.ALL)).isEqualTo(before);
      assertThat(workspace.actorTable().isLoaded()).isFalse();
      workspace.resolve();
      assertThat(workspace.events(EventFilter.ALL)).hasSize(2);
    }
  }

  @Test
  void readingOfANewerReaderReplacesTheOld() {
    Reading old = FIRST.reading();
    Reading anew =
        new Reading(
            old.report(),
            "reader-2",
            old.dateline(),
            old.blocks(),
            old.sentences(),
            old.actors(),
            old.mentions(),
            old.statements(),
            List.of(),
            old.flaws());
    try (Workspace workspace = Workspace.openToWrite(folder)) {
      workspace.add(List.of(FIRST));
      workspace.resolve();
      workspace.add(List.of(new NewReading(FIRST.input(), FIRST.report(), anew)));
      assertThat(workspace.isResolved()).isFalse();
      workspace.resolve();
      assertThat(workspace.events(EventFilter.ALL)).isEmpty();
      assertThat(workspace.reader(FIRST.report().id())).contains("reader-2");
    }
  }

  @Test
  void failuresStayUntilTheInputIsRead() {
    Failure failure = new Failure(FIRST.input(), "is not text", Instant.EPOCH);
    Failure other = new Failure("in/b.html", "holds no text", Instant.EPOCH);
    try (Workspace workspace = Workspace.openToWrite(folder)) {
      workspace.fail(List.of(failure, other));
      assertThat(workspace.failures()).containsExactly(other, failure);
      workspace.add(List.of(FIRST));
      assertThat(workspace.failures()).containsExactly(other);
    }
  }

  @Test
  void eventsAreFiltered() {
    try (Workspace workspace = Workspace.openToWrite(folder)) {
      workspace.add(List.of(WARNED, SECOND, FIRST));
      workspace.resolve();
      assertThat(numbers(workspace, filter("", "", null, null))).containsExactly(1, 2, 3);
      assertThat(numbers(workspace, filter("sao pedro", "", null, null))).containsExactly(2);
      assertThat(numbers(workspace, filter("PT", "", null, null))).containsExactly(1, 2, 3);
      assertThat(numbers(workspace, filter("portugal", "", null, null))).hasSize(3);
      assertThat(numbers(workspace, filter("", "reed", null, null))).containsExactly(1, 3);
      assertThat(numbers(workspace, filter("", "", DAY.plusDays(1), null))).containsExactly(2, 3);
      assertThat(numbers(workspace, filter("", "", null, DAY))).containsExactly(1);
      List<EventRow> rows = workspace.events(EventFilter.ALL);
      assertThat(rows).extracting(EventRow::counted).containsExactly(true, true, false);
      assertThat(workspace.findEvents("3")).containsExactly(rows.get(2).id());
      EventId first = rows.getFirst().id();
      assertThat(workspace.findEvents(first.value())).containsExactly(first);
      assertThat(workspace.findEvents(first.value().substring(2))).containsExactly(first);
      assertThat(workspace.findEvents("no such event")).isEmpty();
    }
  }

  private static List<Integer> numbers(Workspace workspace, EventFilter filter) {
    return workspace.events(filter).stream().map(EventRow::number).toList();
  }

  @Test
  void eventsAreFilteredByWhoSaysSo() {
    try (Workspace workspace = Workspace.openToWrite(folder)) {
      workspace.add(List.of(WARNED, SECOND, FIRST));
      workspace.resolve();
      assertThat(workspace.sourcesIn(EventFilter.ALL, 2))
          .containsExactly(new SourceRow("Outlet 1", 1), new SourceRow("Outlet 2", 1));
      assertThat(numbers(workspace, saidBy("outlet 2"))).containsExactly(2);
      assertThat(numbers(workspace, saidBy("Outlet"))).containsExactly(1, 2, 3);
      assertThat(numbers(workspace, saidBy("Gazette"))).isEmpty();
      assertThat(workspace.sourcesIn(saidBy("outlet 2"), 8))
          .containsExactly(new SourceRow("Outlet 2", 1));
    }
  }

  private static EventFilter saidBy(String source) {
    return filter("", "", source, null, null);
  }

  private static EventFilter filter(
      String place, String actor, @Nullable LocalDate from, @Nullable LocalDate to) {
    return filter(place, actor, "", from, to);
  }

  private static EventFilter filter(
      String place, String actor, String source, @Nullable LocalDate from, @Nullable LocalDate to) {
    return new EventFilter(
        Optional.of(EventType.ASSAULT),
        Optional.of(place).filter(name -> !name.isEmpty()),
        Optional.of(actor).filter(name -> !name.isEmpty()),
        Optional.of(source).filter(name -> !name.isEmpty()),
        Optional.ofNullable(from),
        Optional.ofNullable(to),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        false);
  }

  @Test
  void secondWriterIsToldWhoHoldsTheWorkspace() {
    try (Workspace holder = Workspace.openToWrite(folder)) {
      assertThatThrownBy(() -> Workspace.openToWrite(folder))
          .isInstanceOf(WorkspaceException.class)
          .hasMessageContaining("process " + ProcessHandle.current().pid())
          .hasMessageContaining(holder.folder().toString());
    }
    Workspace.openToWrite(folder).close();
  }

  @Test
  void readersWorkBesideAWriter() {
    try (Workspace writer = Workspace.openToWrite(folder);
        Workspace reader = Workspace.openToRead(folder)) {
      writer.add(List.of(FIRST));
      assertThat(reader.reports()).hasSize(1);
    }
  }

  @Test
  void whoLooksWhileAWorkspaceIsMadeSeesNoneOrAWholeOne() throws Exception {
    for (int i = 0; i < 20; i++) {
      Path made = folder.resolve("made-" + i);
      try (ExecutorService maker = Executors.newSingleThreadExecutor()) {
        Future<?> making = maker.submit(() -> Workspace.openToWrite(made).close());
        boolean whole = false;
        while (!whole) {
          try (Workspace reader = Workspace.openToRead(made)) {
            assertThat(reader.reports()).isEmpty();
            whole = true;
          } catch (WorkspaceException e) {
            assertThat(e.kind()).isEqualTo(WorkspaceException.Kind.MISSING);
          }
        }
        making.get();
      }
    }
  }

  @Test
  void missingWorkspaceIsNamed() {
    assertThatThrownBy(() -> Workspace.openToRead(folder.resolve("none")))
        .isInstanceOf(WorkspaceException.class)
        .hasMessageContaining("attest read");
  }

  @Test
  void workspaceOfANewerVersionIsRefused() throws SQLException {
    Workspace.openToWrite(folder).close();
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("attest.db"));
        Statement statement = connection.createStatement()) {
      statement.execute("pragma user_version = 99");
    }
    assertThatThrownBy(() -> Workspace.openToRead(folder))
        .isInstanceOf(WorkspaceException.class)
        .hasMessageContaining("newer version");
    assertThatThrownBy(() -> Workspace.openToWrite(folder)).hasMessageContaining("newer version");
  }

  @Test
  void damageIsFound() throws SQLException {
    try (Workspace workspace = Workspace.openToWrite(folder)) {
      workspace.add(List.of(FIRST));
      workspace.resolve();
    }
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("attest.db"));
        Statement statement = connection.createStatement()) {
      statement.execute("update report set text = 'short'");
    }
    try (Workspace workspace = Workspace.openToRead(folder)) {
      assertThat(workspace.problems()).isNotEmpty().allMatch(p -> p.contains("not there"));
    }
  }

  private void run(String change) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("attest.db"));
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(change);
    }
  }
}
