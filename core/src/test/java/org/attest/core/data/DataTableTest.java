package org.attest.core.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;

class DataTableTest {
  @Test
  void rowsKeepTheirLineNumbersAndCells() throws IOException {
    DataTable table = table("# name\tday\n\nmon\tmonday\ttail|end\n");

    DataTable.Row row = table.rows().getFirst();
    assertThat(row.line()).isEqualTo(3);
    assertThat(row.cell(0)).isEqualTo("mon");
    assertThat(row.choice(1, DayOfWeek.class)).isEqualTo(DayOfWeek.MONDAY);
    assertThat(row.list(2)).containsExactly("tail", "end");
    assertThat(row.optional(3)).isEmpty();
  }

  @Test
  void errorsNameFileAndLine() {
    assertThatThrownBy(() -> table("a\tb\nonly one\n"))
        .isInstanceOf(DataException.class)
        .hasMessage("days.tsv:2: has 1 of 2 tab-separated cells");
    assertThatThrownBy(() -> table("a\tb\n").rows().getFirst().integer(1))
        .hasMessage("days.tsv:1: 'b' is no whole number");
    assertThatThrownBy(() -> table("a\tmuch\n").rows().getFirst().number(1))
        .hasMessage("days.tsv:1: 'much' is no number");
    assertThatThrownBy(() -> table("a\tfree\n").rows().getFirst().choice(1, DayOfWeek.class))
        .hasMessageContaining("days.tsv:1: 'free' is none of [MONDAY");
    assertThatThrownBy(() -> DataTable.load("org/attest/core/nowhere.tsv", 1))
        .hasMessage("org/attest/core/nowhere.tsv: no such data file");
  }

  private static DataTable table(String text) throws IOException {
    return DataTable.read(
        "days.tsv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 2);
  }
}
