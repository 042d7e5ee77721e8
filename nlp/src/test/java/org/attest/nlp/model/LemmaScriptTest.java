package org.attest.nlp.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.attest.nlp.model.LemmaScript.Casing;
import org.attest.nlp.model.LemmaScript.Edit;
import org.attest.nlp.model.LemmaScript.Whole;
import org.junit.jupiter.api.Test;

class LemmaScriptTest {
  @Test
  void editsCutAndAdd() {
    assertThat(new Edit(Casing.LOWER, 0, "", 3, "y").apply("Bodies")).isEqualTo("body");
    assertThat(new Edit(Casing.LOWER, 0, "", 2, "").apply("KILLED")).isEqualTo("kill");
    assertThat(new Edit(Casing.LOWER, 1, "w", 0, "").apply("Xill")).isEqualTo("will");
  }

  @Test
  void casingIsAbsolute() {
    assertThat(new Edit(Casing.TITLE, 0, "", 0, "").apply("KABUL")).isEqualTo("Kabul");
    assertThat(new Edit(Casing.UPPER, 0, "", 0, "").apply("nato")).isEqualTo("NATO");
    assertThat(new Edit(Casing.KEPT, 0, "", 0, "").apply("iPhone")).isEqualTo("iPhone");
  }

  @Test
  void aScriptThatDoesNotFitGivesTheWordInLowerCase() {
    assertThat(new Edit(Casing.TITLE, 2, "", 2, "").apply("ABC")).isEqualTo("abc");
  }

  @Test
  void codePointsAreCounted() {
    assertThat(new Edit(Casing.KEPT, 1, "", 0, "").apply("😀a")).isEqualTo("a");
  }

  @Test
  void aWholeLemmaIgnoresTheWord() {
    assertThat(new Whole("go").apply("went")).isEqualTo("go");
  }
}
