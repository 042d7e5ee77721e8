package org.attest.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Texts and names of files come from anybody: they must not steer the terminal.
class StyleTest {
  @Test
  void controlCharactersAreShownAndNotSent() {
    String hostile = "a\u001b]0;title\u0007 b\u001b[2J\u009b31m c\r\nd\u007f";
    for (Style style : Style.values()) {
      String inert = style.inert(hostile);
      assertThat(inert.chars().noneMatch(Character::isISOControl)).as(inert).isTrue();
      assertThat(inert).startsWith("a␛]0;title␇ b␛[2J").contains("␍␊d");
    }
  }

  @Test
  void directionOfWritingIsNotTurned() {
    assertThat(Style.PLAIN.inert("exe\u202etxt \u2066x\u2069")).isEqualTo("exe�txt �x�");
    assertThat(Style.PLAIN.inert("قتل مسلحون 😀 São")).isEqualTo("قتل مسلحون 😀 São");
  }

  @Test
  void whatTheStyleSetsOffStaysSo() {
    String line = Style.TERMINAL.heading("a") + Style.TERMINAL.warning("b");
    assertThat(Style.TERMINAL.inert(line)).isEqualTo(line);
    assertThat(Style.PLAIN.inert(line)).doesNotContain("\u001b");
  }

  @Test
  void aNameStaysInItsLine() {
    Page page = new Page(Style.PLAIN);
    page.line(1, "one\n  two");
    assertThat(page).hasToString("  one␊  two\n");
  }
}
