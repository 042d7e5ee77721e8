package org.attest.core.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class DataTableTest {
  @Test
  void skipsCommentsAndBlankLines() {
    DataTable table = DataTable.parse("some.tsv", List.of("# a\tb", "", "one\t1"), 2);
    assertThat(table.rows()).containsExactly(new DataTable.Row(3, List.of("one", "1")));
  }

  @Test
  void namesFileAndLineOfAWrongRow() {
    assertThatThrownBy(() -> DataTable.parse("some.tsv", List.of("# x", "one"), 2))
        .hasMessageContaining("some.tsv:2");
  }

  @Test
  void namesFileAndLineOfAWrongWeight() {
    DataTable table = DataTable.parse("some.tsv", List.of("one\tmuch\twhy"), 3);
    assertThatThrownBy(() -> new Weights(table)).hasMessageContaining("some.tsv:1");
  }
}
