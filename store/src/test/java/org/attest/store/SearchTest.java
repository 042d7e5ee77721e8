package org.attest.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.attest.core.reading.Factuality;
import org.attest.core.report.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SearchTest {
  private static final LocalDate DAY = LocalDate.of(2031, 5, 3);

  private static final NewReading OSTRELL =
      Samples.killing(1, "Reed Guard", "Ostrell", DAY, Factuality.HAPPENED);
  private static final NewReading PEDRO =
      Samples.killing(2, "Union of Millers", "São Pedro", DAY.plusDays(90), Factuality.HAPPENED);
  private static final NewReading PLAIN =
      Samples.killing(3, "😀 Reed \u0001 Watch", "Weyr", DAY.plusDays(200), Factuality.HAPPENED);

  @TempDir Path folder;

  @BeforeEach
  void write() {
    try (Workspace workspace = Workspace.openToWrite(folder)) {
      workspace.add(List.of(OSTRELL, PEDRO, PLAIN));
      workspace.resolve();
    }
  }

  private String found(String query) {
    try (Workspace workspace = Workspace.openToRead(folder)) {
      SearchHits hits = workspace.search(SearchQuery.of(query), 0, 10);
      assertThat(hits.reports()).isEqualTo(hits.hits().size());
      return hits.hits().stream()
          .map(hit -> hit.report().value().substring(15))
          .sorted()
          .reduce("", String::concat);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "reed, 13",
    "REED, 13",
    "reed guard, 1",
    "'\"guard reed\"', ''",
    "'\"reed guard\"', 1",
    "'“reed guard”', 1",
    "mill*, 2",
    "mill, ''",
    "reed -guard, 3",
    "reed -\"reed guard\", 3",
    "ostrell OR weyr, 13",
    "killed ostrell OR pedro, 12",
    "sao, 2",
    "São, 2",
    "or, ''",
    "OR, ''",
    "OR reed, 13",
    "-reed, ''",
    "'', ''",
  })
  void findsWhatPeopleMean(String query, String reports) {
    assertThat(found(query)).isEqualTo(reports);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "*",
        "-",
        "--",
        "(",
        ")",
        "a AND",
        "NOT",
        "NEAR(a b)",
        "title:x",
        "^reed",
        "{a b}:c",
        "\"\"",
        "'; drop table report; --",
        "a\u0000b",
        "\uD800",
        "-\"",
        "\"-",
        "OR OR",
        "+",
        "a+b",
        "\"a\" \"",
        "😀",
        "%",
        "reed\\",
        "rowid:1",
        "text : reed",
        "- reed"
      })
  void nothingThatIsWrittenIsAnError(String query) {
    assertThatCode(() -> found(query)).doesNotThrowAnyException();
  }

  @Test
  void noMixtureOfSignsIsAnError() {
    Random random = new Random(7);
    String signs = "\"*-() ^:{}+ORAND'a\u00e9\u0301\u0000\n,.;<>&%\\";
    for (int i = 0; i < 300; i++) {
      StringBuilder query = new StringBuilder();
      for (int j = random.nextInt(60); j > 0; j--) {
        query.append(signs.charAt(random.nextInt(signs.length())));
      }
      assertThatCode(() -> found(query.toString())).as(query.toString()).doesNotThrowAnyException();
    }
  }

  @Test
  void longQueriesAreCut() {
    SearchQuery query = SearchQuery.of("reed ".repeat(100));
    assertThat(query.cut()).isTrue();
    assertThat(query.wanted()).hasSize(32);
    assertThat(found("reed ".repeat(100_000))).isEqualTo("13");
  }

  @Test
  void saysWhereTheWordsAreInCodePoints() {
    try (Workspace workspace = Workspace.openToRead(folder)) {
      for (ReportHit hit : workspace.search(SearchQuery.of("reed"), 0, 10).hits()) {
        for (Span words : hit.words()) {
          assertThat(workspace.report(hit.report()).orElseThrow().text().slice(words))
              .isEqualTo("Reed");
        }
      }
      ReportHit phrase = workspace.search(SearchQuery.of("\"4 people\""), 0, 1).hits().getFirst();
      assertThat(
              workspace
                  .report(phrase.report())
                  .orElseThrow()
                  .text()
                  .slice(phrase.words().getFirst()))
          .isEqualTo("4 people");
    }
  }

  @Test
  void findsEventsByHeadlineActorAndPlace() {
    try (Workspace workspace = Workspace.openToRead(folder)) {
      assertThat(workspace.search(SearchQuery.of("ostrell"), 0, 10).events())
          .singleElement()
          .satisfies(row -> assertThat(row.place()).contains("Ostrell"));
      assertThat(workspace.search(SearchQuery.of("millers sao"), 0, 10).events()).hasSize(1);
      assertThat(workspace.search(SearchQuery.of("portugal"), 0, 10).events()).hasSize(3);
      assertThat(workspace.search(SearchQuery.of("portugal"), 0, 2).events()).hasSize(2);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "drop table report_text",
        "drop table account_text",
        "drop trigger report_text_added",
        "delete from report_text_docsize",
        "delete from report_text_data",
        "delete from account_text",
      })
  void anIndexThatIsDamagedIsMadeAnew(String damage) throws SQLException {
    execute(damage);
    assertThat(found("reed")).isEqualTo("13");
    execute(damage);
    try (Workspace workspace = Workspace.openToWrite(folder)) {
      workspace.add(List.of(Samples.killing(4, "Reed Guard", "Weyr", DAY, Factuality.HAPPENED)));
      workspace.resolve();
    }
    assertThat(found("reed")).isEqualTo("134");
    try (Workspace workspace = Workspace.openToRead(folder)) {
      assertThat(workspace.search(SearchQuery.of("ostrell"), 0, 10).events()).hasSize(1);
      assertThat(workspace.problems()).isEmpty();
    }
  }

  @Test
  void aWorkspaceOfAVersionWithoutIndexGetsOne() throws IOException, SQLException {
    Path old = folder.resolve("attest-old.db");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + old);
        Statement statement = connection.createStatement()) {
      for (int version = 1; version <= 3; version++) {
        statement.executeUpdate(Database.script(version));
      }
      statement.executeUpdate("attach '" + folder.resolve("attest.db") + "' as now");
      statement.executeUpdate("insert into report select * from now.report");
      statement.executeUpdate("insert into reading select * from now.reading");
      statement.executeUpdate("pragma user_version = 3");
    }
    Files.move(old, folder.resolve("attest.db"), StandardCopyOption.REPLACE_EXISTING);
    assertThat(found("reed")).isEqualTo("13");
    try (Workspace workspace = Workspace.openToWrite(folder)) {
      assertThat(workspace.isResolved()).isFalse();
      workspace.resolve();
      assertThat(workspace.search(SearchQuery.of("ostrell"), 0, 10).events()).hasSize(1);
    }
  }

  private void execute(String statement) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("attest.db"));
        Statement execution = connection.createStatement()) {
      execution.executeUpdate(statement);
    }
  }
}
