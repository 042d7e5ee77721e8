package org.attest.bench.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MucFillerTest {
  @Test
  void aLongerFormIsTheSameFiller() {
    var template = new MucTemplate("attack");

    template.add("PerpInd", MucFiller.ofRule("the guerrillas"));
    template.add("PerpInd", MucFiller.ofRule("ELR guerrillas"));
    template.add("PerpInd", MucFiller.ofRule("soldiers"));

    assertThat(template.fillers("PerpInd"))
        .extracting(MucFiller::words)
        .containsExactly("elr guerrillas", "soldiers");
  }

  @Test
  void whatTheModelMarksIsGivenInItsWords() {
    var template = new MucTemplate("attack");

    template.add("Victim", MucFiller.ofRule("Mayor Ana Brel"));
    template.add("Victim", MucFiller.ofMark("ANA  BREL", 1));

    assertThat(template.fillers("Victim"))
        .singleElement()
        .satisfies(
            filler -> {
              assertThat(filler.words()).isEqualTo("ana brel");
              assertThat(filler.isRuled()).isTrue();
              assertThat(filler.marks()).isEqualTo(1);
            });
  }

  @Test
  void nothingButAnArticleIsNoFiller() {
    var template = new MucTemplate("attack");

    template.add("Weapon", MucFiller.ofRule("  "));

    assertThat(template.isEmpty()).isTrue();
  }
}
