package org.attest.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CellsTest {
  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+cmd", "-2+3", "@SUM(A1)", "\tx", "\rx", "\nx", "-", "+"})
  void formulasAreMadeHarmless(String cell) {
    assertThat(Cells.harmless(cell)).isEqualTo("'" + cell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-12", "+3.5", "-1.5E-7", "12", "text", "a=b", "'x"})
  void numbersAndTextsStayAsTheyAre(String cell) {
    assertThat(Cells.harmless(cell)).isEqualTo(cell);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {"a,b|\"a,b\"", "say \"no\"|\"say \"\"no\"\"\"", "plain|plain"})
  void cellsAreQuotedWhereTheyMust(String cell, String written) {
    assertThat(Cells.line(List.of(cell, "z"))).isEqualTo(written + ",z\r\n");
  }

  @Test
  void firstCellMayBeEmpty() {
    assertThat(Cells.line(List.of("", "x", ""))).isEqualTo(",x,\r\n");
  }
}
